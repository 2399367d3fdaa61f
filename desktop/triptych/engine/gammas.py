"""The gamma function's relatives for SymPy, as real functions with the derivatives that they have here."""

from __future__ import annotations

from typing import Any

import sympy

from triptych.engine.symbols import Own

Expr = Any  # SymPy ships no types


class lgamma(Own):  # noqa: N801 - SymPy prints a function by its class's name
    """log|gamma(x)|; SymPy's own loggamma is complex for negative numbers."""

    nargs = 1

    def plain(self) -> Expr:
        return sympy.log(sympy.Abs(sympy.gamma(self.args[0])))

    def fdiff(self, argindex: int = 1) -> Expr:
        return sympy.digamma(self.args[0])


class polygamma(Own):  # noqa: N801 - as above
    """The n-th slope of digamma; SymPy's own has an unevaluated derivative by n."""

    nargs = 2

    def plain(self) -> Expr:
        return sympy.polygamma(*self.args)

    def fdiff(self, argindex: int = 1) -> Expr:
        n, x = self.args
        return sympy.nan if argindex == 1 else polygamma(n + 1, x)


GAMMAS = (lgamma, polygamma)
