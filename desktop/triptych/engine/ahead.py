"""Where a slider will be next: computed while nothing is asked, so that the answer is there when it is.

A slider goes on as it went, on a decimal grid.  Whatever was guessed wrong has cost nothing but idle time.
"""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Callable
from decimal import Decimal
from itertools import islice
from typing import Generic, NamedTuple, TypeVar

from triptych.engine.column import Task
from triptych.engine.point import Computed
from triptych.engine.strides import Entry, further, is_alike, moves
from triptych.messages import Question, Value

LATEST = 0.25  # seconds: slower steps are not one movement
QUICK = 0.005  # seconds that one may take
TWICE = 2  # in a row it must have taken longer, so that it is not


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
        self._took: deque[float] = deque(maxlen=TWICE)

    @property
    def is_quick(self) -> bool:
        """Whether finding it takes so little that a question which comes meanwhile may wait.

        On a busy machine anything takes long once; what is quick and not foreseen would then stay so.
        """
        return min(self._took, default=0.0) <= QUICK

    def found(self, key: object, find: Callable[[], Found]) -> Found:
        """What was found for this, if it was guessed right, else found now."""
        for known, kept in self._kept:
            if known == key:
                return kept
        start = time.perf_counter()
        found = find()
        self._took.append(time.perf_counter() - start)
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

        On a screen a steady hand's strides are of two lengths, one of which may come but once in twenty,
        and they are the same two when it has turned or paused.
        There are none where one takes so long that a question which comes meanwhile would have to wait.
        """
        self.points.forget()
        before, self._last = self._last, question
        since, self._at = self._at, time.monotonic()
        if before is None or not is_alike(before, question):
            self._entry, self._strides = None, ()
            return []
        moved = list(islice(moves(before, question), 2))
        if len(moved) == 1:
            self._learn(*moved[0])
        is_movement = len(moved) <= 1 and self._at - since < LATEST
        if self._entry is None or not is_movement or not self.points.is_quick:
            return []
        return [further(question, self._entry, stride) for stride in self._strides]

    def _learn(self, entry: Entry, stride: Decimal) -> None:
        known = self._strides if entry == self._entry else ()
        other = [one.copy_sign(stride) for one in known if abs(one) != abs(stride)][:1]
        self._entry, self._strides = entry, (stride, *other)
