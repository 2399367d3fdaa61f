"""mpmath's arithmetic to any number of digits; what is not real is nan, what is too large is told.

mpmath: Johansson et al., https://mpmath.org.  A result past 2^(2^2000) would cost the machine its
memory, so it is refused before it is computed.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from typing import Any

from mpmath.ctx_mp import MPContext

from triptych.engine.interpret import Arithmetic
from triptych.lang.ops import TABLE
from triptych.messages import Value

Mp = Any  # an mpf, a bool, or a tuple of them
LARGEST_BITS = 2_000

_TESTS: dict[str, Callable[..., Mp]] = {
    "lt": operator.lt,
    "le": operator.le,
    "gt": operator.gt,
    "ge": operator.ge,
    "eq": operator.eq,
    "ne": operator.ne,
    "and": lambda a, b: a and b,
    "or": lambda a, b: a or b,
    "not": operator.not_,
}
_PLAIN: dict[str, Callable[..., Mp]] = {
    "add": operator.add,
    "sub": operator.sub,
    "mul": operator.mul,
    "neg": operator.neg,
    "where": lambda c, a, b: a if c else b,
    "max": max,
    "min": min,
}


class TooLarge(ArithmeticError):
    """A number with more digits than a machine can hold."""


class Multiprecision(Arithmetic):
    """Real numbers to ``digits`` decimal digits; vectors are tuples.

    Where it ``chops``, a sum of which only rounding is left, in the last third of the digits, is 0.
    """

    library = "mpmath"

    def __init__(self, digits: int = 50, chops: bool = False) -> None:
        super().__init__()
        self.context = MPContext()
        self.context.dps = digits
        self._numbers: dict[str, Mp] = {}
        real = {op.name: self._real(op.mpmath) for op in TABLE.values() if op.mpmath.startswith("mpmath.")}
        self._chops = chops
        scalars: dict[str, Callable[..., Mp]] = {
            **real,
            **_PLAIN,
            **_TESTS,
            "div": self._divide,
            "pow": self._power,
            "exp": self._exp,
            "cbrt": self._cbrt,
            **(self._chopping() if chops else {}),
            "sinh": self._guarded("sinh"),
            "cosh": self._guarded("cosh"),
            "expm1": self._guarded("expm1"),
        }
        self.natives = {name: lifted(function) for name, function in scalars.items()} | {
            "sum": self._sum,
            "mean": lambda x: self._sum(x) / _count(x),
            "size": lambda x: self.context.mpf(_count(x)),
            "dot": lambda a, b: self._sum(lifted(operator.mul)(a, b)),
            "norm": lambda x: self.context.sqrt(self._sum(lifted(operator.mul)(x, x))),
            "amax": lambda x: max(x) if isinstance(x, tuple) else x,
            "amin": lambda x: min(x) if isinstance(x, tuple) else x,
        }

    def _real(self, name: str) -> Callable[..., Mp]:
        function = getattr(self.context, name.rpartition(".")[2])

        def only_real(*args: Mp) -> Mp:
            try:
                result = function(*args)
            except (ValueError, ZeroDivisionError):
                return self.context.nan
            if isinstance(result, self.context.mpc):
                return result.real if result.imag == 0 else self.context.nan
            return result

        return only_real

    def _small(self, x: Mp) -> Mp:
        if self.context.isfinite(x) and x and self.context.mag(x) > LARGEST_BITS:
            raise TooLarge
        return x

    def _guarded(self, name: str) -> Callable[[Mp], Mp]:
        function = getattr(self.context, name)
        return lambda x: function(self._small(x))

    def _exp(self, x: Mp) -> Mp:
        return self.context.exp(self._small(x))

    def _divide(self, a: Mp, b: Mp) -> Mp:
        if b == 0:
            return self.context.nan if a == 0 else self.context.inf * self.context.sign(a)
        return a / b

    def _power(self, a: Mp, b: Mp) -> Mp:
        if a == 0:
            return self.context.mpf(b == 0) if b >= 0 else self.context.inf
        if self.context.isfinite(a) and self.context.isfinite(b) and abs(a) != 1:
            self._small(b * self.context.log(abs(a)))
        return self._real("mpmath.power")(a, b)

    def _cbrt(self, x: Mp) -> Mp:
        return self.context.sign(x) * self.context.cbrt(abs(x))

    def _chopping(self) -> dict[str, Callable[..., Mp]]:
        return {"add": lambda a, b: self._sum((a, b)), "sub": lambda a, b: self._sum((a, -b))}

    def _sum(self, x: Mp) -> Mp:
        if not isinstance(x, tuple):
            return x
        total = self.context.fsum(x)
        if self._chops and total and self.context.isfinite(total):
            largest = max(self.context.mag(part) for part in x)
            return total if self.context.mag(total) > largest - 0.7 * self.context.prec else self.context.zero
        return total

    def number(self, literal: str) -> Mp:
        if literal not in self._numbers:
            constant = literal in ("pi", "e")
            self._numbers[literal] = (
                +getattr(self.context, literal) if constant else self.context.mpf(literal)
            )
        return self._numbers[literal]

    def value(self, value: Value) -> Mp:
        """A plain value, exactly as the float that it is."""
        if isinstance(value, tuple):
            return tuple(self.value(v) for v in value)
        return self.context.mpf(value)

    def vector(self, parts: Sequence[Mp]) -> Mp:
        return tuple(parts)

    def item(self, x: Mp, index: int) -> Mp:
        return x[index] if isinstance(x, tuple) else x

    def fit(self, x: Mp, size: int | None) -> Mp:
        """Sum a product back to the shape of the argument that was broadcast."""
        if size is None:
            return self._sum(x)
        return x if isinstance(x, tuple) else (x,) * size

    def spread(self, x: Mp, index: int, size: int) -> Mp:
        """The vector with ``x`` at ``index`` and 0 elsewhere."""
        return tuple(x if i == index else self.context.mpf(0) for i in range(size))


def _count(x: Mp) -> int:
    return len(x) if isinstance(x, tuple) else 1


def lifted(function: Callable[..., Mp]) -> Callable[..., Mp]:
    """The same function over vectors, element by element."""

    def over(*args: Mp) -> Mp:
        for a in args:
            if type(a) is tuple:
                break
        else:
            return function(*args)
        length = len(a)
        rows = [a if isinstance(a, tuple) else (a,) * length for a in args]
        return tuple(function(*row) for row in zip(*rows, strict=True))

    return over


def flat(x: Mp) -> tuple[Mp, ...]:
    """The components of a number or a vector."""
    return x if isinstance(x, tuple) else (x,)
