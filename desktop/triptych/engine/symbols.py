"""Functions that SymPy lacks or would take apart: kept whole, with the derivative that SymPy needs.

``sigmoid`` stays one word so that ``cancel`` brings the cross-entropy's derivative to x·(σ(wx + b) − y).
"""

from __future__ import annotations

from typing import Any

import sympy
from mpmath.libmp import prec_to_dps
from sympy.core.evalf import PrecisionExhausted

Expr = Any  # SymPy ships no types


class Own(sympy.Function):
    """A function of this module; SymPy can compare its numbers, because it can evaluate them."""

    is_real = True
    is_commutative = True

    def plain(self) -> Expr:
        """The same in SymPy's own words."""
        raise NotImplementedError

    def _eval_evalf(self, prec: int) -> Expr:
        try:
            return self.plain().evalf(prec_to_dps(prec) + 1) if self.is_number else None
        except PrecisionExhausted:
            return None


class sigmoid(Own):  # noqa: N801 - SymPy prints a function by its class's name
    """1/(1 + exp(-x)); its derivative is written through itself."""

    nargs = 1

    def plain(self) -> Expr:
        return 1 / (1 + sympy.exp(-self.args[0]))

    def fdiff(self, argindex: int = 1) -> Expr:
        return self * (1 - self)


class logsigmoid(Own):  # noqa: N801 - as above
    """log(sigmoid(x))."""

    nargs = 1

    def plain(self) -> Expr:
        return -sympy.log(1 + sympy.exp(-self.args[0]))

    def fdiff(self, argindex: int = 1) -> Expr:
        return sigmoid(-self.args[0])


class cbrt(Own):  # noqa: N801 - as above
    """The real cube root; SymPy's own is the principal complex one for negative numbers."""

    nargs = 1

    def plain(self) -> Expr:
        return sympy.real_root(self.args[0], 3)

    def fdiff(self, argindex: int = 1) -> Expr:
        return 1 / (3 * self**2)


class sign(Own):  # noqa: N801 - as above
    """SymPy's own sign has a DiracDelta for its derivative; a slope at a jump is no number here."""

    nargs = 1

    def plain(self) -> Expr:
        return sympy.sign(self.args[0])

    def fdiff(self, argindex: int = 1) -> Expr:
        return sympy.Integer(0)


class floor(Own):  # noqa: N801 - as above
    """SymPy leaves the derivative of its own floor unevaluated."""

    nargs = 1
    is_integer = True

    @classmethod
    def eval(cls, x: Expr) -> Expr:
        """A whole number is its own floor."""
        return x if x.is_integer else None

    def plain(self) -> Expr:
        return sympy.floor(self.args[0])

    def fdiff(self, argindex: int = 1) -> Expr:
        return sympy.Integer(0)


class abs(Own):  # noqa: A001, N801 - as above
    """SymPy's own Abs splits what it does not know to be real into re and im."""

    nargs = 1

    def plain(self) -> Expr:
        return sympy.Abs(self.args[0])

    def fdiff(self, argindex: int = 1) -> Expr:
        return sign(self.args[0])


class where(Own):  # noqa: N801 - as above
    """A choice that stays as typed: SymPy solves the conditions of its Piecewise, which can take minutes."""

    nargs = 3

    def plain(self) -> Expr:
        return sympy.Piecewise((self.args[1], self.args[0]), (self.args[2], True))

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
