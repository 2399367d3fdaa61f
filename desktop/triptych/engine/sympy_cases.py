"""SymPy's choices, truths and powers as steps of a graph: cases, Heaviside, Max, And, if-then-else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

import sympy

from triptych.engine import symbols
from triptych.engine.sympy_words import MANY
from triptych.lang.graph import NUMBER

Expr = Any  # SymPy ships no types


class Writer(Protocol):
    """What adds steps to a graph; ``known`` are the expressions that have one."""

    @property
    def known(self) -> Mapping[Expr, int]: ...
    def step(self, op: str, *args: int, literal: str = "") -> int: ...
    def write(self, expr: Expr) -> int: ...


def piecewise(writer: Writer, expr: Expr) -> int:
    """Cases as nested ``where``; where no case holds the value is nan."""
    pairs = list(expr.args)
    closed = pairs[-1].cond == sympy.true
    total = writer.write(pairs.pop().expr) if closed else writer.step(NUMBER, literal="nan")
    for pair in reversed(pairs):
        total = writer.step("where", writer.write(pair.cond), writer.write(pair.expr), total)
    return total


def heaviside(writer: Writer, expr: Expr) -> int:
    """SymPy's Heaviside is a half at 0: (1 + sign(x))/2."""
    return writer.write((1 + symbols.sign(expr.args[0])) / 2)


def polygamma(writer: Writer, expr: Expr) -> int:
    """SymPy's polygamma of order 0 is the digamma function."""
    order, x = expr.args
    if order == 0:
        return writer.step("digamma", writer.known[x])
    return writer.step("polygamma", writer.known[order], writer.known[x])


def many(writer: Writer, expr: Expr) -> int:
    """Max, Min, And, Or of any number of arguments, two at a time."""
    first, *others = [writer.known[a] for a in sorted(expr.args, key=sympy.default_sort_key)]
    for other in others:
        first = writer.step(MANY[expr.func], first, other)
    return first


def either(writer: Writer, expr: Expr) -> int:
    """A choice between conditions: (c and a) or (not c and b)."""
    condition, a, b = (writer.known[arg] for arg in expr.args)
    other = writer.step("and", writer.step("not", condition), b)
    return writer.step("or", writer.step("and", condition, a), other)


def truth(writer: Writer, expr: Expr) -> int:
    """True and False as a comparison of numbers."""
    zero = writer.step(NUMBER, literal="0")
    return writer.step("eq" if expr == sympy.true else "ne", zero, zero)


def absolute(writer: Writer, expr: Expr) -> int:
    """The size of a power is that of its base to the same: SymPy's |x^w| is real where x^w is not."""
    inner = expr.args[0]
    if not inner.is_Pow or inner.exp.is_integer or inner.base is sympy.E:
        return writer.step("abs", writer.known[inner])
    return writer.step("pow", writer.write(sympy.Abs(inner.base)), writer.known[inner.exp])


def power(writer: Writer, expr: Expr) -> int:
    """A power; halves are roots and negative exponents stand below a fraction line."""
    base, exponent = expr.base, expr.exp
    if base is sympy.E:
        return writer.step("exp", writer.known[exponent])
    if exponent == sympy.Rational(1, 2):
        return writer.step("sqrt", writer.known[base])
    if exponent.is_Rational and exponent < 0:
        return writer.step("div", writer.step(NUMBER, literal="1"), writer.write(base**-exponent))
    return writer.step("pow", writer.known[base], writer.known[exponent])
