"""A long row of numbers in few: the least and the largest of each stretch, in the order of their coming."""

from __future__ import annotations

import math
from array import array
from collections.abc import Sequence

MOST = 400  # stretches, each worth two points of a curve


def thinned(values: Sequence[float], first: int, stride: int) -> array[float]:
    """Return every ``stride`` numbers from ``first`` on as two, so that no peak is lost."""
    if stride == 1:
        return array("d", values[first:])
    found = array("d")
    for start in range(first, len(values), stride):
        part = values[start : start + stride]
        if not math.isfinite(sum(part)):
            part = [v for v in part if math.isfinite(v)] or [math.nan]
        low, high = min(part), max(part)
        found.extend((low, high) if part[0] + part[0] <= low + high else (high, low))
    return found


def stride_for(count: int) -> int:
    """Return how many of so many numbers make one stretch: a power of two."""
    stride = 1
    while count > 2 * MOST * stride:
        stride *= 2
    return stride


def places(first: int, count: int, stride: int, offset: int = 0) -> array[float]:
    """Return where the thinned numbers stand, counted in the numbers that they stand for."""
    if stride == 1:
        return array("d", range(first + offset, count + offset))
    found = array("d")
    for start in range(first, count, stride):
        found.extend((start + offset, min(start + stride / 2, count - 1) + offset))
    return found
