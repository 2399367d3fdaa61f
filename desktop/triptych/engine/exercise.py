"""Every kind of work that torch does here, each once and with a known number: what a packed copy must keep.

The numbers are those of f(x) = x³ at 2: 8, 12 and 12 (https://docs.pytorch.org/docs/stable/func.api.html).
"""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

CUBE, SLOPE, BEND = 8.0, 12.0, 12.0


class Broken(Exception):
    """Names the kind of work that gave another number than it must."""


def exercise() -> tuple[str, ...]:
    """Do each kind of work once, and return their names; Broken where a number is wrong."""
    for name, (work, right) in KINDS.items():
        found = work(torch.tensor(2.0, dtype=torch.float64))
        if abs(found - right) > 1e-12:
            raise Broken(f"{name} gave {found} instead of {right}")
    return tuple(KINDS)


def _cube(x: Tensor) -> Tensor:
    return x**3


def _backward(x: Tensor) -> float:
    x.requires_grad_()
    _cube(x).backward()
    return float(x.grad if x.grad is not None else torch.nan)


def _grad(x: Tensor) -> float:
    x.requires_grad_()
    (first,) = torch.autograd.grad(_cube(x), x, create_graph=True)
    (second,) = torch.autograd.grad(first, x)
    return float(second)


def _jvp(x: Tensor) -> float:
    return float(torch.func.jvp(_cube, (x,), (torch.ones_like(x),))[1])


def _vmap(x: Tensor) -> float:
    return float(torch.vmap(torch.func.grad(_cube))(torch.stack([x, x])).sum()) / 2


def _optim(x: Tensor) -> float:
    x.requires_grad_()
    for kind in (torch.optim.SGD, torch.optim.Adam):
        step = kind([x], lr=0.0)
        step.zero_grad()
        _cube(x).backward()
        step.step()
    return float(x.grad if x.grad is not None else torch.nan)


def _saved(x: Tensor) -> float:
    kept: list[Tensor] = []

    def pack(saved: Tensor) -> Tensor:
        kept.append(saved)
        return saved

    x.requires_grad_()
    with torch.autograd.graph.saved_tensors_hooks(pack, lambda saved: saved):
        _cube(x).backward()
    return float(kept[0].detach()) ** 3


KINDS: dict[str, tuple[Callable[[Tensor], float], float]] = {
    "backward": (_backward, SLOPE),
    "autograd.grad twice": (_grad, BEND),
    "autograd.functional.hessian": (lambda x: float(torch.autograd.functional.hessian(_cube, x)), BEND),
    "func.grad": (lambda x: float(torch.func.grad(_cube)(x)), SLOPE),
    "func.jvp": (_jvp, SLOPE),
    "func.jacrev": (lambda x: float(torch.func.jacrev(_cube)(x)), SLOPE),
    "func.hessian": (lambda x: float(torch.func.hessian(_cube)(x)), BEND),
    "vmap": (_vmap, SLOPE),
    "optim": (_optim, SLOPE),
    "saved tensors": (_saved, CUBE),
}
