"""Columns computed twice in fixed point: what both precisions show alike to 40 digits is believed.

Rump's lesson (1988), as in ``exact.py``; what is in doubt here climbs the ladder there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import repeat
from operator import lshift, sub
from typing import Any, overload

from triptych.engine.fixed_functions import Fixed, NotFixed
from triptych.engine.fixed_point import FixedPoint
from triptych.engine.multiprecision import CLOSE_BITS, Multiprecision, flat
from triptych.engine.reals import Mp, TooLarge
from triptych.messages import Value

FEWEST = 16  # components of a vector from which this is worth its while
BITS = 256, 320  # numbers down to 1e-33 have 40 digits in both


def has_columns(point: Mapping[str, Value]) -> bool:
    """Whether an input is long enough for this to be tried first."""
    return any(isinstance(value, tuple) and len(value) >= FEWEST for value in point.values())


class FixedPair:
    """Both precisions, made once."""

    def __init__(self) -> None:
        self._rungs = tuple(map(FixedPoint, BITS))

    def settled(
        self, compute: Callable[[FixedPoint], tuple[Any, Sequence[Fixed]]], arithmetic: Multiprecision
    ) -> tuple[Any, Telling] | None:
        """What ``compute`` returns, and what tells its numbers in ``arithmetic``; None where a doubt is left.

        ``compute`` returns its result and the numbers by which to judge it.
        """
        found = []
        for rung in self._rungs:
            rung.reals.is_doubtful = False
            try:
                found.append(compute(rung))
            except (NotFixed, TooLarge, OverflowError, MemoryError):
                return None
        (_, coarse), (result, fine) = found
        if not all(map(_alike, coarse, fine)):
            return None
        return result, Telling(self._rungs[1], arithmetic)


class Telling:
    """Numbers of fixed point in mpmath's arithmetic, each told when it is asked for, and only once."""

    def __init__(self, fixed: FixedPoint, arithmetic: Multiprecision) -> None:
        self.arithmetic = arithmetic
        self._fixed = fixed
        self._told: dict[int, tuple[Fixed, Mp]] = {}  # by identity; a column that is held here keeps its own

    def __call__(self, x: Fixed) -> Mp:
        """The same number."""
        if x is None:
            return None
        if id(x) not in self._told:
            self._told[id(x)] = x, self._fixed.told(x, self.arithmetic)
        return self._told[id(x)][1]


class ToldNodes(Sequence[Mp]):
    """A list of such numbers, by node."""

    def __init__(self, numbers: Sequence[Fixed], tell: Telling) -> None:
        self._numbers, self._tell = numbers, tell

    @overload
    def __getitem__(self, index: int) -> Mp: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Mp]: ...
    def __getitem__(self, index: int | slice) -> Any:
        if isinstance(index, slice):
            return ToldNodes(self._numbers[index], self._tell)
        return self._tell(self._numbers[index])

    def __len__(self) -> int:
        return len(self._numbers)


class ToldEdges(Mapping[tuple[int, int], Mp]):
    """The same by edge."""

    def __init__(self, numbers: Mapping[tuple[int, int], Fixed], tell: Telling) -> None:
        self._numbers, self._tell = numbers, tell

    def __getitem__(self, edge: tuple[int, int]) -> Mp:
        return self._tell(self._numbers[edge])

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return iter(self._numbers)

    def __len__(self) -> int:
        return len(self._numbers)


def _alike(coarse: Fixed, fine: Fixed) -> bool:
    """Whether every number agrees to 40 digits, at first by the largest distance and the least number."""
    a, b = flat(coarse), flat(fine)
    if not a or isinstance(a[0], bool):
        return a == b
    off = tuple(map(abs, map(sub, map(lshift, a, repeat(BITS[1] - BITS[0])), b)))
    sizes = tuple(map(abs, b))
    least = min(sizes)
    if least and max(off) << CLOSE_BITS <= least:
        return True
    return all(o << CLOSE_BITS <= size for o, size in zip(off, sizes, strict=True))
