"""Reads curves and points out of an answer, in plain Python: the window need not load NumPy for it."""

from __future__ import annotations

import math
import sys
from array import array
from collections.abc import Iterable
from itertools import compress, count
from operator import not_

from triptych.messages import Answer, Axis, Gradient, Value
from triptych.ui.knob import placed
from triptych.ui.number_text import flattened


def floats(data: bytes) -> array[float]:
    """Return little-endian float64 bytes as numbers."""
    values = array("d", data)
    if sys.byteorder == "big":
        values.byteswap()
    return values


def at(value: Value | None, index: int | None) -> float | None:
    """Return a number, or one component of a vector or a matrix; None where there is none."""
    if index is not None:
        numbers = flattened(value) if isinstance(value, tuple) else []
        return numbers[index] if index < len(numbers) else None
    return float(value) if isinstance(value, (int, float)) else None


def along(answer: Answer, axis: Axis) -> Gradient | None:
    """Return the gradient by the input that the axis runs along, if it was asked for."""
    return next((g for g in answer.gradients if g.wrt == axis.name), None)


def axis_name(axis: Axis) -> str:
    """Return ``w``, or ``x[1]`` for a component."""
    return axis.name + placed(axis.index, axis.width)


def gaps(x: array[float], curves: Iterable[array[float]]) -> tuple[tuple[float, float], ...]:
    """Return the spans of x in which one of the curves has no finite value."""
    torn = [y for y in curves if not math.isfinite(sum(y))]  # a sum may overflow: then it is looked at
    bad = sorted({i for y in torn for i in compress(count(), map(not_, map(math.isfinite, y)))})
    spans: list[tuple[float, float]] = []
    for i in bad:
        start, end = x[max(0, i - 1)], x[min(len(x) - 1, i + 1)]
        if spans and start <= spans[-1][1]:
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return tuple(spans)
