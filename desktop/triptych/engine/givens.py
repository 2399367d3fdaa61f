"""Numbers that were given, not computed: their difference is known, so that 0 there leaves no doubt."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from mpmath.ctx_mp import MPContext
from mpmath.libmp import from_float

Mp = Any  # an mpf


class Givens:
    """The given numbers of one precision, each exactly the float that it is."""

    def __init__(self, context: MPContext) -> None:
        self._zero = context.zero
        self._kind = type("Given", (context.mpf,), {})

    def number(self, number: float) -> Mp:
        """Return a number that was given."""
        made: Mp = object.__new__(self._kind)
        made._mpf_ = from_float(number)
        return made

    def subtracting(self, add: Callable[[Mp, Mp], Mp]) -> Callable[[Mp, Mp], Mp]:
        """Return the difference by a sum that doubts every 0, but not that of 1 - y for a label of 1."""

        def subtract(a: Mp, b: Mp) -> Mp:
            exact = type(a) is self._kind and type(b) is self._kind
            return self._zero if exact and a == b else add(a, -b)

        return subtract


def magnitude(x: Mp) -> int:
    """The power of two just above a finite number that is not 0."""
    return int(x._mpf_[2] + x._mpf_[3])
