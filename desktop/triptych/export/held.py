"""A typed number as the dtype holds it, and how near two ways of computing the same come."""

from __future__ import annotations

import math
import struct

from triptych.messages import Value

EPSILON = {"float32": 2.0**-23, "float64": 2.0**-52}
TINY = {"float32": 2.0**-126, "float64": 2.0**-1022}


def held(value: Value, dtype: str) -> Value:
    """Return the number, or all of a vector or matrix, as this dtype holds it."""
    if isinstance(value, tuple):
        return tuple(held(part, dtype) for part in value)  # type: ignore[misc]  # rows stay rows
    return _single(value) if dtype == "float32" else value


def _single(value: float) -> float:
    try:
        return float(struct.unpack("f", struct.pack("f", value))[0])
    except OverflowError:
        return math.copysign(math.inf, value)


def numbers(value: object) -> list[float]:
    """Return all numbers of a float, vector, matrix, array, tensor or list, row after row; None is 0."""
    if value is None:
        return [0.0]
    listed = getattr(value, "tolist", None)
    if listed is not None:
        return numbers(listed())
    if isinstance(value, list | tuple):
        return [number for part in value for number in numbers(part)]
    try:
        return [float(value)]  # type: ignore[arg-type]  # a library's own number
    except (TypeError, ValueError, OverflowError):
        return [math.nan]


def near(one: float, other: float, slack: float, least: float) -> bool:
    """Whether two numbers are the same as far as they can be; nan is the same as nan.

    >>> near(1.0, 1.1, 0.2, 0.0), near(float("nan"), float("nan"), 0, 0), near(float("inf"), 1.0, 1, 1)
    (True, True, False)
    """
    if one == other or (one != one and other != other):
        return True
    return math.isfinite(one - other) and abs(one - other) <= slack * max(abs(one), abs(other)) + least
