"""Columns of numbers as whole multiples of 2**-bits: a product costs a tenth of mpmath's, a sum is exact.

Brent & Zimmermann, *Modern Computer Arithmetic* (2010), ch. 1 and 4: numbers of many digits as whole ones.
What can't be held so, or leaves a doubt, is ``NotFixed``; then the ladder of mpmath's precisions is climbed.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from functools import lru_cache
from math import isfinite

from mpmath.libmp import from_man_exp, to_fixed

from triptych.engine.fixed_functions import (
    MOST_KEPT,
    Fixed,
    Given,
    GivenColumn,
    NotFixed,
    believed,
    comparisons,
    exponentials,
    lacks,
    like,
    logarithms,
)
from triptych.engine.multiprecision import Multiprecision, flat, lifted
from triptych.engine.reals import Mp
from triptych.messages import Value

HIGHEST_POWER = 4
HERE = "where max min and or not amax amin flip".split()


class FixedPoint(Multiprecision):
    """Whole multiples of 2**-bits; what is not plain arithmetic goes by way of mpmath, number by number."""

    def __init__(self, bits: int) -> None:
        super().__init__()
        self.bits = self.context.prec = bits
        self._plus, self._minus = lifted(operator.add), lifted(operator.sub)
        here = {name: self.natives[name] for name in HERE}
        through = {name: self._through(function) for name, function in self._scalars.items()}
        self.natives: Mapping[str, Callable[..., Fixed]] = {
            **dict.fromkeys(self.natives, lacks),
            **through,
            **here,
            **self._own(),
        }

    def _own(self) -> dict[str, Callable[..., Fixed]]:
        return {
            **comparisons(self.bits),
            "add": lambda a, b: believed(self._plus(a, b), a, b),
            "sub": self._subtracted,
            "neg": lifted(operator.neg),
            "mul": self._times,
            "div": self._divided,
            "pow": self._power,
            "exp": lambda x: like(x, exponentials(self.bits, flat(x))),
            "log": lambda x: like(x, logarithms(self.bits, flat(x))),
            "sum": self._sum,
            "mean": lambda x: self._sum(x) // len(flat(x)),
            "size": lambda x: Given(len(flat(x)) << self.bits),
            "dot": lambda a, b: self._sum(self._times(a, b)),
        }

    def _number(self, literal: str) -> Fixed:
        held = self._held(super()._number(literal))
        return Given(held) if literal.isdecimal() else held

    def value(self, value: Value) -> Fixed:
        if isinstance(value, tuple):
            return super().value(value)
        if not isfinite(value):
            raise NotFixed
        above, below = value.as_integer_ratio()
        whole, rest = divmod(above << self.bits, below)
        if rest:
            raise NotFixed
        return Given(whole)

    def _vector(self, parts: tuple[float | tuple[float, ...], ...]) -> Fixed:
        return GivenColumn(super()._vector(parts))

    def _subtracted(self, a: Fixed, b: Fixed) -> Fixed:
        found = self._minus(a, b)
        sure = isinstance(a, Given | GivenColumn) and isinstance(b, Given | GivenColumn)
        return found if sure else believed(found, a, b)

    def _times(self, a: Fixed, b: Fixed) -> Fixed:
        bits = self.bits
        if not isinstance(a, tuple):
            a, b = b, a
        if not isinstance(a, tuple):
            found: Fixed = a * b >> bits
        elif isinstance(b, tuple):
            found = tuple([x * y >> bits for x, y in zip(a, b, strict=True)])
        else:
            found = a if b == 1 << bits else tuple([x * b >> bits for x in a])
        return believed(found, a, b)

    def _divided(self, a: Fixed, b: Fixed) -> Fixed:
        if 0 in flat(b):
            raise NotFixed
        bits = self.bits
        return believed(lifted(lambda x, y: (x << bits) // y)(a, b), a, b)

    def _power(self, a: Fixed, b: Fixed) -> Fixed:
        whole = 0 if isinstance(b, tuple) else b >> self.bits
        if not 0 < whole <= HIGHEST_POWER or whole << self.bits != b:
            return self._through(self._scalars["pow"])(a, b)
        found = a
        for _ in range(whole - 1):
            found = self._times(found, a)
        return found

    def _sum(self, x: Fixed) -> Fixed:
        if not isinstance(x, tuple):
            return x
        total = sum(x)
        if not total and any(x):
            raise NotFixed
        return total

    def _through(self, function: Callable[..., Mp]) -> Callable[..., Fixed]:
        """One of mpmath's functions, element by element."""

        def one(*args: int) -> int:
            return self._held(function(*map(self._told, args)))

        return lru_cache(MOST_KEPT)(lifted(one))

    def _told(self, x: int) -> Mp:
        return self.context.make_mpf(from_man_exp(int(x), -self.bits))

    def _held(self, number: Mp) -> int:
        raw = number._mpf_
        held = int(to_fixed(raw, self.bits)) if raw[1] else 0
        if self.reals.is_doubtful or (not held and (raw[1] or raw[2])):
            raise NotFixed
        return held

    def told(self, x: Fixed, arithmetic: Multiprecision) -> Mp:
        """The same in another arithmetic, rounded to its precision."""
        if isinstance(x, tuple | bool):
            return x if isinstance(x, bool) else tuple([self.told(part, arithmetic) for part in x])
        return arithmetic.context.make_mpf(from_man_exp(int(x), -self.bits, arithmetic.context.prec, "n"))
