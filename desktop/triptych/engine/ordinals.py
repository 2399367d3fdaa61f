"""The floats of a dtype as whole numbers in their order, so that neighbours differ by 1."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

Ordinals = npt.NDArray[np.int64]
Places = npt.NDArray[np.float64]

_WHOLE: dict[str, Any] = {"float32": np.int32, "float64": np.int64}


def ordinals(xs: npt.ArrayLike, dtype: str) -> Ordinals:
    """The place of each float of ``dtype`` among all of them, 0 for 0 (both signs), negative below it."""
    whole = _WHOLE[dtype]
    bits = np.asarray(xs, dtype=dtype).view(whole)
    found: Ordinals = np.where(bits < 0, np.iinfo(whole).min - bits, bits).astype(np.int64)
    return found


def at_ordinals(places: Ordinals, dtype: str) -> Places:
    """The floats at these places."""
    whole = _WHOLE[dtype]
    bits = places.astype(whole)
    return np.where(bits < 0, np.iinfo(whole).min - bits, bits).view(dtype).astype(np.float64)


def spread_out(low: float, high: float, count: int, dtype: str) -> Places:
    """Floats from low to high, half of them evenly by their size and half evenly by their order, and 0."""
    ends = ordinals([low, high], dtype)
    ordered = np.linspace(float(ends[0]), float(ends[1]), count // 2)[1:-1].astype(np.int64)
    even = ordinals(np.linspace(low, high, count // 2), dtype)
    zero = np.clip(0, *ends)[None]
    return at_ordinals(np.unique(np.concatenate([ends, zero, ordered, even])), dtype)


def cuts(low: Ordinals, high: Ordinals, count: int) -> Ordinals:
    """For each pair ``count`` places after ``low``, an even step apart, none after ``high``: (pairs, count).

    The step is the difference of two quotients, because that of the places may be past 64 bits.
    """
    step = np.maximum(high // (count + 1) - low // (count + 1), 1)
    found: Ordinals = np.minimum(low[:, None] + step[:, None] * np.arange(1, count + 1), high[:, None])
    return found
