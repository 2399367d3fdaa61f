"""How SymPy's products are laid out on paper: what stands above the fraction line and what below."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import sympy

from triptych.engine.elementwise import Mean

Expr = Any  # SymPy ships no types

LARGEST_BELOW = 10**6
MOST_PLACES = 60


def fraction(expr: Expr) -> tuple[Expr, list[Expr], list[Expr]]:
    """A product's sign (as a number of that sign), and its factors above and below the line."""
    number, rest = expr.as_coeff_Mul()
    above: list[Expr] = []
    below: list[Expr] = []
    if number.is_Rational and decimal(int(number.p), int(number.q)):
        above.append(abs(number))
    elif number.is_Rational:
        above += [sympy.Integer(abs(number.p))] if abs(number.p) != 1 else []
        below += [sympy.Integer(number.q)] if number.q != 1 else []
    else:
        above.append(abs(number))
    factors = sympy.Mul.make_args(rest) if rest.is_commutative is False else rest.as_ordered_factors()
    for factor in powers_joined(factors):
        lower = factor.is_Pow and factor.exp.is_Rational and factor.exp < 0
        (below if lower else above).append(1 / factor if lower else factor)
    return number, above, below


def decimal(p: int, q: int) -> str:
    """A fraction of many digits that ends as a decimal, as somebody typed it; nothing for any other."""
    places = next((k for k in range(MOST_PLACES) if 10**k % q == 0), None) if q > LARGEST_BELOW else None
    if places is None:
        return ""
    digits = str(abs(p) * 10**places // q).rjust(places + 1, "0")
    return f"{digits[:-places]}.{digits[-places:]}"


def powers_joined(factors: Iterable[Expr]) -> list[Expr]:
    """Write a**b and 1/a as a**(b - 1), so that the slope of a power has no hole at 0."""
    found: dict[Expr, Expr] = {}
    for factor in factors:
        base, exponent = factor.as_base_exp()
        is_whole = base.is_Number or base is sympy.E  # exp(u) itself can be the base of another power
        key, times = (factor, sympy.S.One) if is_whole else (base, exponent)
        found[key] = found.get(key, sympy.S.Zero) + times
    return [base**exponent for base, exponent in found.items()]


def parts(expr: Expr) -> tuple[Expr, ...]:
    """What has to be written before an expression; the writers below ask for the rest themselves."""
    if expr.is_Atom or isinstance(expr, (sympy.Add, sympy.Mul, sympy.Piecewise, sympy.Heaviside)):
        return ()
    return tuple(expr.args[:1] if isinstance(expr, Mean) else expr.args)
