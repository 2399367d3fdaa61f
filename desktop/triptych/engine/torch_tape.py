"""What is read off torch's own tape and tensors: values, gradients, and the chain of grad_fns."""

from __future__ import annotations

from typing import Any

import torch

from triptych.engine.column import Samples
from triptych.engine.torch_numbers import Tensor
from triptych.messages import Value

LONGEST_CHAIN = 24


def samples(x: Tensor) -> Samples:
    """A curve's points, shape (points, 1), as plain float64."""
    found: Samples = x.detach()[:, 0].to(torch.float64).numpy()
    return found


def plain(x: Tensor) -> Value:
    """A tensor, or a Python number, as plain floats; the rows of a matrix end to end."""
    if isinstance(x, torch.Tensor):
        bare = x.detach()
        return tuple(bare.to(torch.float64).reshape(-1).tolist()) if bare.ndim else float(bare.item())
    return float(x)


def grad(x: Tensor) -> Value | None:
    """What ``backward`` left on a leaf or a retained tensor; None where it left nothing."""
    if isinstance(x, torch.Tensor) and (x.is_leaf or x.retains_grad) and x.grad is not None:
        return plain(x.grad)
    return None


def chain(out: Tensor) -> tuple[str, ...]:
    """The tape from the output back, nearest first, each function once (``next_functions``)."""
    found: list[str] = []
    seen: set[Any] = set()
    waiting: list[Any] = [out.grad_fn] if out.grad_fn is not None else []
    while waiting and len(found) < LONGEST_CHAIN:
        function = waiting.pop(0)
        if function in seen:
            continue
        seen.add(function)
        found.append(function.name())
        waiting.extend(f for f, _ in function.next_functions if f is not None)
    return tuple(found)
