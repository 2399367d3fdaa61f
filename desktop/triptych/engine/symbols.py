"""Functions that SymPy lacks or would take apart: kept whole, with the derivative that SymPy needs.

``sigmoid`` stays one word so that ``cancel`` brings the cross-entropy's derivative to x·(σ(wx + b) − y).
"""

from __future__ import annotations

from typing import Any

import sympy

Expr = Any  # SymPy ships no types


class sigmoid(sympy.Function):  # noqa: N801 - SymPy prints a function by its class's name
    """1/(1 + exp(-x)); its derivative is written through itself."""

    nargs = 1
    is_real = True

    def fdiff(self, argindex: int = 1) -> Expr:
        return self * (1 - self)


class logsigmoid(sympy.Function):  # noqa: N801 - as above
    """log(sigmoid(x))."""

    nargs = 1
    is_real = True

    def fdiff(self, argindex: int = 1) -> Expr:
        return sigmoid(-self.args[0])


class cbrt(sympy.Function):  # noqa: N801 - as above
    """The real cube root; SymPy's own is the principal complex one for negative numbers."""

    nargs = 1
    is_real = True

    def fdiff(self, argindex: int = 1) -> Expr:
        return 1 / (3 * self**2)


class sign(sympy.Function):  # noqa: N801 - as above
    """SymPy's own sign has a DiracDelta for its derivative; a slope at a jump is no number here."""

    nargs = 1
    is_real = True

    def fdiff(self, argindex: int = 1) -> Expr:
        return sympy.Integer(0)


class floor(sympy.Function):  # noqa: N801 - as above
    """SymPy leaves the derivative of its own floor unevaluated."""

    nargs = 1
    is_real = True

    def fdiff(self, argindex: int = 1) -> Expr:
        return sympy.Integer(0)


class abs(sympy.Function):  # noqa: A001, N801 - as above
    """SymPy's own Abs splits what it does not know to be real into re and im."""

    nargs = 1
    is_real = True

    def fdiff(self, argindex: int = 1) -> Expr:
        return sign(self.args[0])


class where(sympy.Function):  # noqa: N801 - as above
    """A choice that stays as typed: SymPy solves the conditions of its Piecewise, which can take minutes."""

    nargs = 3
    is_real = True
    is_commutative = True

    def _eval_derivative(self, s: Expr) -> Expr:
        condition, a, b = self.args
        return choose(condition, a.diff(s), b.diff(s))


OWN = (sigmoid, logsigmoid, cbrt, sign, floor, abs, where)


def absolute(x: Expr) -> Expr:
    """SymPy's Abs, which simplifies, where it knows the number to be real."""
    return sympy.Abs(x) if x.is_extended_real else abs(x)


def choose(condition: Expr, a: Expr, b: Expr) -> Expr:
    """A Piecewise where the condition is one plain comparison; ``where`` for what SymPy would solve."""
    is_plain = condition.is_Relational and not condition.has(sympy.Piecewise, where)
    if is_plain or condition in (True, False) or a == b:
        return sympy.Piecewise((a, condition), (b, True))
    return where(condition, a, b)
