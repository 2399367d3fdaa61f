"""What is read off torch's own tape and tensors: values, gradients, the chain of grad_fns, whose each is."""

from __future__ import annotations

from collections.abc import Sequence
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
        return tuple(x.detach().to(torch.float64).reshape(-1).tolist()) if x.ndim else float(x.item())
    return float(x)


def grad(x: Tensor) -> Value | None:
    """What ``backward`` left on a leaf or a retained tensor; None where it left nothing."""
    if isinstance(x, torch.Tensor) and (x.is_leaf or x.retains_grad) and x.grad is not None:
        return plain(x.grad)
    return None


def chain(out: Tensor) -> list[Any]:
    """The tape's functions from the output back, nearest first, each once (``next_functions``)."""
    found: list[Any] = []
    seen: set[Any] = set()
    waiting: list[Any] = [out.grad_fn] if out.grad_fn is not None else []
    while waiting and len(found) < LONGEST_CHAIN:
        function = waiting.pop(0)
        if function in seen:
            continue
        seen.add(function)
        found.append(function)
        waiting.extend(f for f, _ in function.next_functions if f is not None)
    return found


def owners(values: Sequence[Tensor]) -> dict[Any, int]:
    """For each function on the tape the node that it was recorded for, in recording order.

    ``values`` are those of all nodes: what lies between a node's value and its arguments' is the node's.
    """
    leaves = {id(v): i for i, v in enumerate(values) if isinstance(v, torch.Tensor) and v.is_leaf}
    found: dict[Any, int] = {}
    for i, value in enumerate(values):
        waiting = [value.grad_fn] if isinstance(value, torch.Tensor) else []
        fresh: dict[Any, int] = {}
        while waiting:
            function = waiting.pop()
            if function is None or function in found or function in fresh:
                continue
            variable = getattr(function, "variable", None)  # AccumulateGrad has one: its leaf
            fresh[function] = i if variable is None else leaves.get(id(variable), i)
            waiting += [f for f, _ in function.next_functions]
        found |= dict(sorted(fresh.items(), key=_recorded))
    return found


def _recorded(entry: tuple[Any, int]) -> int:
    """When a function was recorded; what only adds to a leaf comes with its first use, before it."""
    function = entry[0]
    return -1 if hasattr(function, "variable") else int(function._sequence_nr())  # noqa: SLF001 -- torch names its counter so
