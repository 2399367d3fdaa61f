"""NumPy's functions of whole vectors, at one point or along a curve whose first axis is the points."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

Array = Any  # a NumPy scalar or array


def vector_forms(dtype: Any, curve: bool) -> Mapping[str, Callable[..., Array]]:
    """Every row over whole vectors; what it makes of a curve's vectors keeps shape (points, 1 or n)."""
    where: dict[str, Any] = {"axis": -1, "keepdims": True} if curve else {}
    some = np.atleast_1d if curve else np.asanyarray  # a curve's literal has no axis of its own
    return {
        "sum": lambda x: np.sum(some(x), **where),
        "mean": lambda x: np.mean(some(x), **where),
        "prod": lambda x: np.prod(some(x), **where),
        "dot": lambda a, b: np.sum(some(np.multiply(a, b)), **where),
        "norm": lambda x: np.sqrt(np.sum(some(np.square(x)), **where)),
        "amax": lambda x: np.max(some(x), **where),
        "amin": lambda x: np.min(some(x), **where),
        "size": lambda x: dtype(np.shape(x)[-1] if np.ndim(x) else 1),
        "cumsum": lambda x: np.cumsum(x, axis=-1),
        "flip": lambda x: np.flip(x, axis=-1),
    }


def stretch(index: int | slice) -> slice:
    """A component as a stretch of one, so that a curve's numbers keep their last axis."""
    return index if isinstance(index, slice) else slice(index, index + 1)


def spread_stretch(x: Array, index: slice, size: int, dtype: Any) -> Array:
    """The vectors with ``x`` at a stretch and 0 elsewhere; a number fills the stretch."""
    wide = np.zeros((*np.shape(x)[:-1], size), dtype=dtype)
    wide[..., index] = x
    return wide


def linear(op: str, sizes: Sequence[int], *args: Array) -> Array:
    """The transpose of m by n, or the product of m by k and k by n, of matrices whose rows lie end to end."""
    if op == "transpose":
        turned = np.swapaxes(_square(args[0], sizes), -1, -2)
        return turned.reshape(*turned.shape[:-2], -1)
    m, k, n = sizes
    left, right = _square(args[0], (m, k)), _square(args[1], (k, n))
    product = np.sum(left[..., :, :, None] * right[..., None, :, :], axis=-2)  # BLAS would fuse steps
    return product.reshape(*product.shape[:-2], -1)


def _square(x: Array, sizes: Sequence[int]) -> Array:
    return x.reshape(*np.shape(x)[:-1], *sizes)
