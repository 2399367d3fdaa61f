"""Functions of real numbers to any number of digits: what is not real is nan, what is too large is told.

mpmath: Johansson et al., https://mpmath.org.  A result past 2^(2^2000) would cost the machine its
memory, so it is refused before it is computed.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from mpmath.ctx_mp import MPContext

from triptych.engine import special
from triptych.engine.givens import Givens, magnitude
from triptych.lang.ops import TABLE

Mp = Any  # an mpf, a bool, or a tuple of them
LARGEST_BITS = 2_000
SLACK_BITS = 10
TURNS_BITS = 20

_PLAIN: dict[str, Callable[..., Mp]] = {
    **{name: getattr(operator, name) for name in ("mul", "neg")},
    "where": lambda c, a, b: a if c else b,
    "max": max,
    "min": min,
    "and": lambda a, b: a and b,
    "or": lambda a, b: a or b,
    "not": operator.not_,
}


class TooLarge(ArithmeticError):
    """A number with more digits than a machine can hold."""


class Reals:
    """The scalar functions of one precision.

    ``is_doubtful`` tells that something may have been lost without a trace since it was last set: a term
    that vanished in a sum, a sum that is 0, a function that rounded to its limit; ``has_vanished``, that it
    was not only a sum that is 0.  Where it ``chops``, a sum of which only rounding is left is 0.
    """

    def __init__(self, context: MPContext, chops: bool) -> None:
        self._context = context
        self._chops = chops
        self.is_doubtful = self.has_vanished = False
        self.givens = Givens(context)
        self._plain_power = self._real("mpmath.power")

    def functions(self) -> dict[str, Callable[..., Mp]]:
        """Every scalar function by its row's name."""
        mine = {op.name: self._real(op.mpmath) for op in TABLE.values() if op.mpmath.startswith("mpmath.")}
        limited, turns = "tanh erf erfc", "sin cos"
        ways = {self._guarded: "exp sinh cosh expm1", self._limited: limited, self._turning: turns}
        watched = {word: way(word) for way, words in ways.items() for word in words.split()}
        own: dict[str, Callable[..., Mp]] = {
            "add": self._add,
            "sub": self.givens.subtracting(self._add),
            "div": self._divide,
            "pow": self._power,
            "cbrt": self._cbrt,
            "gamma": special.real(self._context, self._guarded("gamma")),
            "lgamma": special.real(self._context, partial(special.lgamma, self._context)),
            "polygamma": special.real(self._context, partial(special.polygamma, self._context)),
            "tan": lambda x: self._divide(self._turning("sin")(x), self._turning("cos")(x)),
        }
        lose, doubt = (partial(setattr, self, word, True) for word in ("has_vanished", "is_doubtful"))
        steps = {word: special.stepped(self._context, mine[word], lose) for word in ("floor", "ceil")}
        tests = {word: special.compared(self._context, word, doubt) for word in special.COMPARISONS}
        return {**mine, **_PLAIN, **watched, **steps, **tests, **own}

    def _real(self, name: str) -> Callable[..., Mp]:
        return special.real(self._context, getattr(self._context, name.rpartition(".")[2]))

    def _add(self, a: Mp, b: Mp) -> Mp:
        total = a + b
        raw = total._mpf_
        if raw[1] and raw not in (a._mpf_, b._mpf_):
            return self._chopped(total, (a, b)) if self._chops else total
        self.is_doubtful |= bool(a and b)
        self.has_vanished |= bool(raw[1] and a and b)
        return total

    def total(self, parts: Sequence[Mp]) -> Mp:
        """The sum of many."""
        total = self._context.fsum(parts)
        self.is_doubtful |= not total and any(parts)
        return self._chopped(total, parts) if self._chops else total

    def _chopped(self, total: Mp, parts: Sequence[Mp]) -> Mp:
        if not total or not self._context.isfinite(total):
            return total
        largest = max(self._context.mag(part) for part in parts)
        kept = self._context.mag(total) > largest - 0.7 * self._context.prec
        return total if kept else self._context.zero

    def _small(self, x: Mp) -> Mp:
        if x._mpf_[1] and magnitude(x) > LARGEST_BITS:
            raise TooLarge
        return x

    def _guarded(self, name: str) -> Callable[[Mp], Mp]:
        function = getattr(self._context, name)
        return lambda x: function(self._small(x))

    def _limited(self, name: str) -> Callable[[Mp], Mp]:
        function = getattr(self._context, name)
        limits = tuple(self._context.mpf(limit) for limit in TABLE[name].limits)
        falls = bool(function(1) < function(-1))

        def limited(x: Mp) -> Mp:
            is_large = x._mpf_[1] and magnitude(x) > LARGEST_BITS
            result = limits[(x > 0) != falls] if is_large else function(x)
            stuck = bool(result in limits)
            self.is_doubtful, self.has_vanished = self.is_doubtful or stuck, self.has_vanished or stuck
            return result

        return limited

    def _turning(self, name: str) -> Callable[[Mp], Mp]:
        """The sine of pi is 0, though pi has been rounded; that of infinity is nan."""
        function = getattr(self._context, name)

        def turning(x: Mp) -> Mp:
            result = function(self._small(x))
            size, left = self._context.mag(x), SLACK_BITS - self._context.prec
            is_lost = 0 < size < TURNS_BITS and self._context.mag(result) < size + left
            return self._context.zero if is_lost else result

        return turning

    def _divide(self, a: Mp, b: Mp) -> Mp:
        if not b:
            return self._context.nan if not a else self._context.inf * self._context.sign(a)
        return a / b

    def _power(self, a: Mp, b: Mp) -> Mp:
        if not a:
            return self._context.mpf(b == 0) if b >= 0 else self._context.inf
        if a._mpf_[1] and b._mpf_[1] and magnitude(b) + abs(magnitude(a)) > LARGEST_BITS and abs(a) != 1:
            self._small(b * self._context.log(abs(a)))
        return self._plain_power(a, b)

    def _cbrt(self, x: Mp) -> Mp:
        return self._context.sign(x) * self._context.cbrt(abs(x))
