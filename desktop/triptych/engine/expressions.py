"""SymPy's arithmetic: a graph as expressions over real symbols, a vector as a tuple of them."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from functools import partial, reduce
from itertools import accumulate
from typing import Any

import sympy

from triptych.engine.copies import Copies, TooLarge
from triptych.engine.floats import dotted
from triptych.engine.interpret import Arithmetic
from triptych.engine.multiprecision import joined, lifted
from triptych.lang.ops import KEPT, TABLE
from triptych.lang.shapes import Shape, index_label

Expr = Any  # SymPy ships no types

MOST_BY_TWOS = 6
LARGEST_POWER_BITS = 20_000
LARGEST_EXPONENT = 1_000

_TESTS: dict[str, Callable[..., Expr]] = {
    "lt": sympy.Lt,
    "le": sympy.Le,
    "gt": sympy.Gt,
    "ge": sympy.Ge,
    "eq": sympy.Eq,
    "ne": sympy.Ne,
    "and": sympy.And,
    "or": sympy.Or,
    "not": sympy.Not,
}
_CONSTANTS = {"pi": sympy.pi, "e": sympy.E, "inf": sympy.oo, "nan": sympy.nan}


class TooLargePower(TooLarge):
    """A power of numbers that SymPy would write out digit by digit."""


def power(base: Expr, exponent: Expr) -> Expr:
    """base**exponent; whole powers of numbers are bounded before SymPy multiplies them out."""
    if base.is_Rational and exponent.is_Rational and base not in (0, 1, -1):
        bits = max(int(base.p).bit_length(), int(base.q).bit_length())
        if bits * abs(Fraction(int(exponent.p), int(exponent.q))) > LARGEST_POWER_BITS:
            raise TooLargePower
    return sympy.Pow(base, exponent)


def _of_two(kind: Callable[..., Expr], a: Expr, b: Expr) -> Expr:
    """Max or Min two by two, as typed: where three are equal, a flat one's slopes add up to more than 1."""
    inside = any(part.func == kind for part in (a, b))
    return kind(a, b, evaluate=not inside)


def _of_many(kind: Callable[..., Expr], parts: Sequence[Expr]) -> Expr:
    """Two by two where that stays short: its derivative grows with the cube of their number."""
    return kind(*parts) if len(parts) > MOST_BY_TWOS else reduce(partial(_of_two, kind), parts)


class Expressions(Arithmetic):
    """Numbers are SymPy's expressions; decimals are taken as the exact fractions that were typed."""

    library = "sympy"

    def __init__(self) -> None:
        super().__init__()
        largest, smallest = partial(_of_two, sympy.Max), partial(_of_two, sympy.Min)
        scalars = _named() | _TESTS | {"pow": power, "max": largest, "min": smallest}
        natives = {name: lifted(function) for name, function in scalars.items()} | {
            "sum": _sum,
            "mean": lambda x: _sum(x) / len(_parts(x)),
            "size": lambda x: sympy.Integer(len(_parts(x))),
            "dot": lambda a, b: _sum(lifted(dotted("operator.mul"))(a, b)),
            "norm": lambda x: sympy.sqrt(_sum(lifted(power)(x, sympy.Integer(2)))),
            "amax": lambda x: _of_many(sympy.Max, _parts(x)),
            "amin": lambda x: _of_many(sympy.Min, _parts(x)),
            "prod": lambda x: sympy.Mul(*_parts(x)),
            "cumsum": lambda x: tuple(accumulate(x)),
            "flip": lambda x: x[::-1],
        }
        self.copies = Copies()
        self.natives = {name: self.copies.bounded(function) for name, function in natives.items()}

    def number(self, literal: str) -> Expr:
        return rational(literal)

    def vector(self, parts: Sequence[Expr]) -> Expr:
        return joined(parts)

    def item(self, x: Expr, index: int | slice) -> Expr:
        return x[index]


def rational(literal: str) -> Expr:
    """A number as it was typed; a decimal as an exact fraction."""
    if literal in _CONSTANTS:
        return _CONSTANTS[literal]
    if literal == "-inf":
        return -sympy.oo
    if abs(int(literal.lower().partition("e")[2] or 0)) > LARGEST_EXPONENT:
        raise TooLargePower
    value = Fraction(literal)
    return sympy.Rational(value.numerator, value.denominator)


def _named() -> dict[str, Callable[..., Expr]]:
    """The rows whose SymPy form is a name; those that are kept are words of their own."""
    dots = {op.name: dotted(op.sympy) for op in TABLE.values() if re.fullmatch(r"\w+(\.\w+)+", op.sympy)}
    return dots | {op.name: _kept(op.name) for op in TABLE.values() if op.sympy == KEPT}


def _kept(name: str) -> Callable[..., Expr]:
    """A word is looked up late, because it needs this arithmetic for its own slope."""

    def word(*args: Expr) -> Expr:
        return dotted("triptych.engine.kept.WORDS")[name](*args)

    return word


def _parts(x: Expr) -> tuple[Expr, ...]:
    return x if isinstance(x, tuple) else (x,)


def _sum(x: Expr) -> Expr:
    return sympy.Add(*_parts(x))


def leaf(name: str, shape: Shape) -> Expr:
    """The real symbol of an input, or all of a vector's or a matrix's, ``x[0]`` or ``A[0][1]`` and so on."""
    if shape:
        count = math.prod(shape)
        return tuple(sympy.Symbol(name + index_label(shape, i), real=True) for i in range(count))
    return sympy.Symbol(name, real=True)


def leaves(names: Sequence[str], shapes: Mapping[str, Shape]) -> dict[str, Expr]:
    """The symbols of several inputs."""
    return {name: leaf(name, shapes[name]) for name in names}
