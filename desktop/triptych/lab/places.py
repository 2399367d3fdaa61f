"""What stands in brackets after a value, and several names before one equals sign."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch

from triptych.lab import measures
from triptych.lab.limits import MOST_ITEMS, MOST_PARTS
from triptych.lab.refusal import LimitError
from triptych.lab.values import kind


def indexed(owner: Any, index: Any) -> None:
    """Refuse what has no places, and an index whose result would be too large."""
    if not isinstance(
        owner, torch.Tensor | np.ndarray | list | tuple | dict | str | range | torch.nn.Sequential
    ):
        raise TypeError(f"'{type(owner).__name__}' object is not subscriptable")
    if isinstance(owner, torch.Tensor | np.ndarray) and owner.ndim:
        parts = index if isinstance(index, tuple) else (index,)
        several = [part for part in parts if isinstance(part, torch.Tensor | np.ndarray) and part.ndim]
        longest = max(
            [measures.stretched(several) if several else 0, *(len(p) for p in parts if isinstance(p, list))]
        )
        if longest:
            measures.within(
                longest
                * max(1, owner.size if isinstance(owner, np.ndarray) else owner.numel())
                / max(1, min(owner.shape)),
                "[",
            )


def put_item(owner: Any, index: Any, value: Any) -> None:
    """Do ``owner[index] = value`` on a tensor, a list or a dict."""
    if not isinstance(owner, torch.Tensor | list | dict):
        raise TypeError(f"'{kind(owner)}' object does not support item assignment")
    indexed(owner, index)
    if isinstance(owner, list) and isinstance(index, slice) and len(owner) + len(value) > MOST_ITEMS:
        raise LimitError("[", "lab-list-size", most=MOST_ITEMS)
    owner[index] = value


def unpacked(value: Any, count: int) -> list[Any]:
    """Return the items for ``count`` names; ValueError as Python words it where the numbers differ."""
    if isinstance(value, torch.Tensor | np.ndarray) and value.ndim and value.shape[0] > MOST_PARTS:
        raise LimitError("=", "lab-list-size", most=MOST_PARTS)
    items = list(value)[: MOST_ITEMS + 1] if not isinstance(value, range) else list(value[: count + 1])
    if len(items) > count:
        raise ValueError(f"too many values to unpack (expected {count})")
    if len(items) < count:
        raise ValueError(f"not enough values to unpack (expected {count}, got {len(items)})")
    return items
