"""How a slider goes from one question to the next, and where it would be one stride further."""

from __future__ import annotations

import math
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple, cast

from msgspec.structs import replace

from triptych.engine.nesting import end_to_end, nested
from triptych.lang.shapes import shape_of
from triptych.messages import Question, Value


class Entry(NamedTuple):
    """One number of a point: an input's name, and which of its numbers, counted through its rows."""

    name: str
    part: int


def is_alike(before: Question, now: Question) -> bool:
    """Whether a movement may have led from one to the other: numbers of the same shapes, all finite."""
    if _at_rest(before) != _at_rest(now) or before.point.keys() != now.point.keys():
        return False
    pairs = ((before.point[name], value) for name, value in now.point.items() if before.point[name] != value)
    return all(shape_of(a) == shape_of(b) and _is_finite(a) and _is_finite(b) for a, b in pairs)


def moves(before: Question, now: Question) -> Iterator[tuple[Entry, Decimal]]:
    """The numbers that moved, and how far."""
    return (
        (Entry(name, i), Decimal(repr(new)) - Decimal(repr(old)))
        for name, value in now.point.items()
        if before.point[name] != value
        for i, (old, new) in enumerate(zip(_numbers(before.point[name]), _numbers(value), strict=True))
        if old != new
    )


def further(question: Question, entry: Entry, stride: Decimal) -> Question:
    """One stride further; at the end of the axis a slider can only go back."""
    value, axis = question.point[entry.name], question.axis
    parts = list(_numbers(value))
    stood = Decimal(repr(parts[entry.part]))
    goal = float(stood + stride)
    if axis is not None and entry == (axis.name, axis.index or 0) and not axis.low <= goal <= axis.high:
        goal = float(stood - stride)
    parts[entry.part] = goal
    goals = nested(tuple(parts), shape_of(value)) if isinstance(value, tuple) else goal
    return replace(question, point={**question.point, entry.name: goals})


def _at_rest(question: Question) -> Question:
    """What of a question no movement changes; spans are not computed ahead."""
    return replace(question, revision=0, point={}, axis=None, spans=None)


def _numbers(value: Value) -> tuple[float, ...]:
    """A value's numbers in one row."""
    return cast("tuple[float, ...]", end_to_end(value)) if isinstance(value, tuple) else (value,)


def _is_finite(value: Value) -> bool:
    return all(map(math.isfinite, _numbers(value)))
