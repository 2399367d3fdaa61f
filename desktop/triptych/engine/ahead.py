"""Where a slider will be next: computed while nothing is asked, so that the answer is there when it is.

A slider goes on as it went, on a decimal grid.  Whatever was guessed wrong has cost nothing but idle time.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from decimal import Decimal
from typing import Generic, NamedTuple, TypeVar, cast

from msgspec.structs import replace

from triptych.engine.column import Task
from triptych.engine.nesting import end_to_end, nested
from triptych.engine.point import Computed
from triptych.lang.shapes import shape_of
from triptych.messages import Question, Value

LATEST = 0.25  # seconds: slower steps are not one movement
QUICK = 0.005  # seconds that one may take


class Entry(NamedTuple):
    """One number of a point: an input's name, and which of its numbers, counted through its rows."""

    name: str
    part: int


class Key(NamedTuple):
    """All that what is computed at a point depends on."""

    task: Task
    point: dict[str, Value]
    dtype: str
    columns: tuple[str, ...]
    chain: tuple[str, ...] | None


Found = TypeVar("Found")


class Known(Generic[Found]):
    """What was found ahead, each beside all that it depends on, until the next look."""

    def __init__(self) -> None:
        self._kept: list[tuple[object, Found]] = []
        self._took = 0.0

    @property
    def is_quick(self) -> bool:
        """Whether finding it takes so little that a question which comes meanwhile may wait."""
        return self._took <= QUICK

    def found(self, key: object, find: Callable[[], Found]) -> Found:
        """What was found for this, if it was guessed right, else found now."""
        for known, kept in self._kept:
            if known == key:
                return kept
        start = time.perf_counter()
        found = find()
        self._took = time.perf_counter() - start
        return found

    def keep(self, key: object, found: Found) -> None:
        """Keep what was found."""
        self._kept.append((key, found))

    def forget(self) -> None:
        """Keep nothing more."""
        self._kept.clear()


class Ahead:
    """Knows the last steps of a movement, and what was found for the next."""

    def __init__(self) -> None:
        self.points: Known[Computed] = Known()
        self._last: Question | None = None
        self._at = -math.inf
        self._entry: Entry | None = None
        self._strides: tuple[Decimal, ...] = ()

    def guesses(self, question: Question) -> list[Question]:
        """The questions that this one's movement leads to: one stride further, as it went, or went before.

        On a screen a steady hand's strides are of two lengths, one of which may come but once in twenty.
        One that went the other way before is no guess: a hand turns once in a hundred.
        There are none where one takes so long that a question which comes meanwhile would have to wait.
        """
        self.points.forget()
        before, self._last = self._last, question
        since, self._at = self._at, time.monotonic()
        step = _step(before, question) if before is not None and self._at - since < LATEST else None
        if step is None:
            self._entry, self._strides = None, ()
            return []
        entry, stride = step
        known = self._strides if entry == self._entry else ()
        other = [one for one in known if one != stride and (one > 0) == (stride > 0)][:1]
        self._entry, self._strides = entry, (stride, *other)
        strides = self._strides if self.points.is_quick else ()
        return [_moved(question, entry, stride) for stride in strides]


def _step(before: Question, now: Question) -> tuple[Entry, Decimal] | None:
    """The one number that moved between two questions that are alike otherwise, and how far."""
    if _at_rest(before) != _at_rest(now) or before.point.keys() != now.point.keys():
        return None
    pairs = ((name, before.point[name], value) for name, value in now.point.items())
    moved = [(name, old, new) for name, old, new in pairs if old != new]
    if len(moved) != 1 or shape_of(moved[0][1]) != shape_of(moved[0][2]):
        return None
    name, *values = moved[0]
    old, new = map(_numbers, values)
    places = [i for i, (a, b) in enumerate(zip(old, new, strict=True)) if a != b]
    i = places[0]
    if len(places) != 1 or not (math.isfinite(old[i]) and math.isfinite(new[i])):
        return None
    return Entry(name, i), Decimal(repr(new[i])) - Decimal(repr(old[i]))


def _at_rest(question: Question) -> Question:
    """What of a question no movement changes; spans are not computed ahead."""
    return replace(question, revision=0, point={}, axis=None, spans=None)


def _numbers(value: Value) -> tuple[float, ...]:
    """A value's numbers in one row."""
    return cast("tuple[float, ...]", end_to_end(value)) if isinstance(value, tuple) else (value,)


def _moved(question: Question, entry: Entry, stride: Decimal) -> Question:
    value = question.point[entry.name]
    parts = list(_numbers(value))
    parts[entry.part] = float(Decimal(repr(parts[entry.part])) + stride)
    goal = nested(tuple(parts), shape_of(value)) if isinstance(value, tuple) else parts[0]
    return replace(question, point={**question.point, entry.name: goal})
