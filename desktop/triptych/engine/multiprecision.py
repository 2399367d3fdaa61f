"""mpmath's arithmetic to any number of digits: numbers are mpf, vectors are tuples of them."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping, Sequence
from itertools import accumulate

from mpmath.ctx_mp import MPContext

from triptych.engine.interpret import Arithmetic
from triptych.engine.reals import Mp, Reals
from triptych.messages import Value

KEPT = 32
CLOSE_BITS = 134  # more than 40 decimal digits: so far two precisions have to agree
SURELY_FLOAT = 15  # digits of a whole number that is a float


class Multiprecision(Arithmetic):
    """Real numbers to ``digits`` decimal digits; ``reals`` has their functions and what they doubt."""

    library = "mpmath"

    def __init__(self, digits: int = 50, chops: bool = False) -> None:
        super().__init__()
        self.context = MPContext()
        self.context.dps = digits
        self.reals = Reals(self.context, chops)
        self._numbers: dict[str, Mp] = {}
        self._vectors: dict[Value, Mp] = {}
        scalars = self.reals.functions()
        self._scalars = scalars
        self.natives = {name: lifted(function) for name, function in scalars.items()} | {
            "sum": self._sum,
            "mean": lambda x: self._sum(x) / _count(x),
            "size": lambda x: self.context.mpf(_count(x)),
            "mul": _times,
            "dot": lambda a, b: self._sum(_times(a, b)),
            "norm": lambda x: self.context.sqrt(self._sum(_times(x, x))),
            "amax": lambda x: max(x) if isinstance(x, tuple) else x,
            "amin": lambda x: min(x) if isinstance(x, tuple) else x,
            "prod": lambda x: self.context.fprod(flat(x)),
            "cumsum": lambda x: tuple(accumulate(x, scalars["add"])),
            "flip": lambda x: x[::-1],
        }

    @property
    def scalars(self) -> Mapping[str, Callable[..., Mp]]:
        return {**self.natives, **self._scalars}

    def _sum(self, x: Mp) -> Mp:
        return self.reals.total(x) if isinstance(x, tuple) else x

    def number(self, literal: str) -> Mp:
        if literal not in self._numbers:
            self._numbers[literal] = self._number(literal)
        return self._numbers[literal]

    def _number(self, literal: str) -> Mp:
        if literal in ("pi", "e"):
            return +getattr(self.context, literal)
        small = literal.isdecimal() and len(literal) <= SURELY_FLOAT
        return self.reals.givens.number(float(literal)) if small else self.context.mpf(literal)

    def value(self, value: Value) -> Mp:
        """A plain value, exactly as the float that it is."""
        if isinstance(value, tuple):
            if value not in self._vectors:
                self._vectors[value] = self._vector(value)
            return self._vectors[value]
        return self.reals.givens.number(value)

    def _vector(self, parts: tuple[float | tuple[float, ...], ...]) -> Mp:
        """A table's columns stay while sliders move, so each is taken in once."""
        if len(self._vectors) >= KEPT:
            self._vectors.clear()
        return tuple(map(self.value, parts))

    def vector(self, parts: Sequence[Mp]) -> Mp:
        return joined(parts)

    def item(self, x: Mp, index: int | slice) -> Mp:
        if not isinstance(x, tuple):  # one number that stands for every component
            return x if isinstance(index, int) else (x,) * (index.stop - index.start)
        return x[index]

    def fit(self, x: Mp, size: int | None) -> Mp:
        """Sum a product back to the shape of the argument that was broadcast."""
        if size is None:
            return self._sum(x)
        return x if isinstance(x, tuple) else (x,) * size

    def spread(self, x: Mp, index: int | slice, size: int) -> Mp:
        """The vector with ``x`` at ``index`` and 0 elsewhere."""
        zero = self.value(0.0)
        if isinstance(index, slice):
            part = flat(x) * (1 if isinstance(x, tuple) else index.stop - index.start)
            return (zero,) * index.start + part + (zero,) * (size - index.stop)
        return tuple(x if i == index else zero for i in range(size))


def _count(x: Mp) -> int:
    return len(x) if isinstance(x, tuple) else 1


def lifted(function: Callable[..., Mp]) -> Callable[..., Mp]:
    """The same function over vectors, element by element."""

    def over(*args: Mp) -> Mp:
        for a in args:
            if isinstance(a, tuple):
                break
        else:
            return function(*args)
        length = len(a)
        rows = [a if isinstance(a, tuple) else (a,) * length for a in args]
        return tuple(map(function, *rows))

    return over


def joined(parts: Sequence[Mp]) -> tuple[Mp, ...]:
    """Numbers and vectors as one vector, end to end."""
    return tuple(part for x in parts for part in flat(x))


def _times(a: Mp, b: Mp) -> Mp:
    """The product; a vector times the slope of a sum is that vector."""
    if isinstance(a, tuple) and not isinstance(b, tuple) and b == 1:
        return a
    return _product(a, b)


_product = lifted(operator.mul)


def flat(x: Mp) -> tuple[Mp, ...]:
    """The components of a number or a vector."""
    return x if isinstance(x, tuple) else (x,)
