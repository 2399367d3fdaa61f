"""A matrix as people see it, rows of numbers, and as the engine has it: its rows end to end."""

from __future__ import annotations

from typing import TypeVar, cast

from triptych.lang.shapes import Shape
from triptych.messages import Exact, Value

T = TypeVar("T", bound=Value | Exact)


def end_to_end(value: Value) -> Value:
    """The rows of a matrix as one vector; anything else as it is."""
    if isinstance(value, tuple) and value and isinstance(value[0], tuple):
        return tuple(x for row in value if isinstance(row, tuple) for x in row)
    return value


def nested(value: T, form: Shape) -> T:
    """A vector of as many numbers (or digits) as a matrix of this shape, in rows; anything else as it is."""
    if len(form) < 2 or not isinstance(value, tuple) or len(value) != form[0] * form[1]:
        return value
    if isinstance(value[0], tuple):
        return value
    return cast(T, tuple(value[i * form[1] : (i + 1) * form[1]] for i in range(form[0])))
