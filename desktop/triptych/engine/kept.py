"""Activations that SymPy keeps whole, so that nested ones stay short and are read again by their names."""

from __future__ import annotations

from typing import Any

import sympy

from triptych.engine.symbols import Own, choose, where

Expr = Any  # SymPy ships no types


class Kept(Own):
    """A function with corners; its slope is SymPy's derivative of its definition."""

    def fdiff(self, argindex: int = 1) -> Expr:
        places = [sympy.Dummy(real=True) for _ in self.args]
        slope = self.func(*places).plain().diff(places[argindex - 1])
        if any(arg.has(sympy.Piecewise) for arg in self.args):
            slope = slope.replace(sympy.Piecewise, _unsolved)
        return slope.xreplace(dict(zip(places, self.args, strict=True)))


def _unsolved(*pairs: Expr) -> Expr:
    """The cases of a Piecewise as choices whose conditions SymPy leaves alone."""
    total = pairs[-1].expr
    for value, condition in reversed(pairs[:-1]):
        total = where(condition, value, total)
    return total


class relu(Kept):  # noqa: N801 - SymPy prints a function by its class's name
    """x above 0, otherwise 0."""

    nargs = 1

    def plain(self) -> Expr:
        (x,) = self.args
        return choose(x > 0, x, sympy.S.Zero)


class leaky_relu(Kept):  # noqa: N801 - as above
    """x above 0, otherwise slope·x."""

    nargs = 2

    def plain(self) -> Expr:
        x, slope = self.args
        return choose(x > 0, x, slope * x)


class elu(Kept):  # noqa: N801 - as above
    """x above 0, otherwise alpha·(exp(x) - 1)."""

    nargs = 2

    def plain(self) -> Expr:
        x, alpha = self.args
        return choose(x > 0, x, alpha * (sympy.exp(x) - 1))


class softplus(Kept):  # noqa: N801 - as above
    """log(1 + exp(x)), and x itself above 20."""

    nargs = 1

    def plain(self) -> Expr:
        (x,) = self.args
        return choose(x > 20, x, sympy.log(1 + sympy.exp(x)))


class clamp(Kept):  # noqa: N801 - as above
    """x held between lo and hi."""

    nargs = 3

    def plain(self) -> Expr:
        x, lo, hi = self.args
        return choose(x < lo, lo, choose(x > hi, hi, x))


KEPT = (relu, leaky_relu, elu, softplus, clamp)
