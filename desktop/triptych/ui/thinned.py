"""A long row of numbers as a short curve: the least and the largest of each stretch, in their order."""

from __future__ import annotations

import math
from array import array
from collections.abc import Sequence

MOST = 400  # stretches, each worth two points of a curve


class Thinned:
    """One curve that grows at its end; what was thinned once is not looked at again."""

    def __init__(self) -> None:
        self._stride = self._forks = 0
        self._seen = 0
        self._kept = array("d")

    def curve(self, values: Sequence[float], forks: int) -> array[float]:
        """Return the numbers as a curve over ``places``; other ``forks`` mean that old ones went."""
        stride = stride_for(len(values))
        if (stride, forks) != (self._stride, self._forks) or len(values) < self._seen:
            self._stride, self._forks, self._seen, self._kept = stride, forks, 0, array("d")
        whole = len(values) // stride * stride
        self._kept.extend(stretches(values, self._seen, whole, stride))
        self._seen = whole
        return self._kept + stretches(values, whole, len(values), stride)


def stretches(values: Sequence[float], first: int, last: int, stride: int) -> array[float]:
    """Return two numbers for every ``stride`` of them, so that no peak is lost.

    Where none is finite they are minus infinity, the power of ten that 0 is, if that is among them, else nan.
    """
    if stride == 1:
        return array("d", values[first:last])
    found = array("d")
    for start in range(first, last, stride):
        part = values[start : min(start + stride, last)]
        if not math.isfinite(sum(part)):
            part = [v for v in part if math.isfinite(v)] or [-math.inf if -math.inf in part else math.nan]
        low, high = min(part), max(part)
        found.extend((low, high) if part[0] - low <= high - part[0] else (high, low))
    return found


def stride_for(count: int) -> int:
    """Return how many of so many numbers make one stretch: a power of two."""
    stride = 1
    while count > 2 * MOST * stride:
        stride *= 2
    return stride


def places(count: int, offset: int) -> array[float]:
    """Return where the numbers of a curve stand, the first at ``offset``."""
    stride = stride_for(count)
    if stride == 1:
        return array("d", range(offset, count + offset))
    found = array("d")
    for start in range(0, count, stride):
        found.extend((start + offset, min(start + stride / 2, count - 1) + offset))
    return found
