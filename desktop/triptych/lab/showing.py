"""Every named tensor as a row of plain values: what torch itself says of it, and who shares its numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import torch

from triptych.lab.limits import MOST_SHOWN, MOST_TABLE
from triptych.messages import TensorView, Value


def table(names: Mapping[str, object], node_of: Callable[[object], int | None]) -> tuple[TensorView, ...]:
    """Return a row for each name that stands for a tensor; ``node_of`` gives a step's number on the tape."""
    tensors = dict(list(_tensors(names))[:MOST_TABLE])
    storages = {name: _storage(tensor) for name, tensor in tensors.items()}
    return tuple(
        _row(name, tensor, tuple(n for n in tensors if n != name and storages[n] == storages[name]), node_of)
        for name, tensor in tensors.items()
    )


def _tensors(names: Mapping[str, object]) -> Iterator[tuple[str, torch.Tensor]]:
    for name, value in names.items():
        if isinstance(value, torch.Tensor):
            yield name, value


def _storage(tensor: torch.Tensor) -> int:
    """The address of the numbers, which two names may share; a tensor without any shares with nobody."""
    address = tensor.untyped_storage().data_ptr() if tensor.device.type == "cpu" else 0
    return address or -id(tensor)


def _row(
    name: str, tensor: torch.Tensor, shares: tuple[str, ...], node_of: Callable[[object], int | None]
) -> TensorView:
    grad = gradient(tensor)
    return TensorView(
        name=name,
        text=str(tensor),
        value=plain(tensor),
        dtype=str(tensor.dtype).removeprefix("torch."),
        shape=tuple(tensor.shape),
        requires_grad=tensor.requires_grad,
        is_leaf=tensor.is_leaf,
        grad_fn=tensor.grad_fn.name() if tensor.grad_fn is not None else None,
        grad=plain(grad) if grad is not None else None,
        version=None if tensor.is_inference() else tensor._version,  # noqa: SLF001 -- it has no other name
        shares=shares,
        node=node_of(tensor.grad_fn),
    )


def gradient(tensor: torch.Tensor) -> torch.Tensor | None:
    """Return ``.grad`` where one can be, so that looking at the others brings no warning about it."""
    return tensor.grad if tensor.is_leaf or tensor.retains_grad else None


def plain(tensor: torch.Tensor) -> Value | None:
    """Return the numbers as floats, each the double that it exactly is; None for too many, or complex."""
    if tensor.numel() > MOST_SHOWN or tensor.is_complex() or tensor.ndim > 2:
        return None
    value: Value = _floats(tensor.detach().tolist())
    return value


def _floats(values: Any) -> Any:
    return tuple(_floats(value) for value in values) if isinstance(values, list) else float(values)
