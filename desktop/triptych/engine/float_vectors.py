"""NumPy's functions of whole vectors, at one point or along a curve whose first axis is the points."""

from __future__ import annotations

from collections.abc import Callable, Mapping
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
