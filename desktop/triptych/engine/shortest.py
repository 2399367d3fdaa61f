"""The form of an expression with the fewest operations among those that SymPy's simplifications find."""

from __future__ import annotations

from typing import Any

import sympy
from sympy.functions.elementary.trigonometric import TrigonometricFunction

from triptych.engine.expressions import Expr

_CHANGES = (sympy.cancel, sympy.factor, sympy.simplify)


def shortest(expr: Expr) -> Expr:
    """Return the shortest form, the raw one among them."""
    turned, back = _in_least_angles(expr)
    forms = [expr]
    for change in _CHANGES:
        try:
            forms.append(change(turned).xreplace(back))
        except (NotImplementedError, ValueError, TypeError, AttributeError, sympy.PolynomialError):
            continue
    return min(forms, key=lambda form: form.count_ops(visual=False))


def _in_least_angles(expr: Expr) -> tuple[Expr, dict[Any, Expr]]:
    """Write cos(16x) as cos(t) where 16x is the least angle of x, and return also the way back.

    SymPy halves an angle again and again in search of a shorter form: over cos(sin(16x)) for seconds.
    """
    angles: dict[Any, set[Any]] = {}
    for call in expr.atoms(TrigonometricFunction):
        for symbol in call.free_symbols:
            angles.setdefault(symbol, set()).add(_multiple(call.args[0], symbol))
    there: dict[Any, Expr] = {}
    back: dict[Any, Expr] = {}
    for symbol, multiples in angles.items():
        if None in multiples:
            continue
        least = sympy.gcd_list(sorted(multiples))
        if least.is_Integer and least > 1:
            angle = sympy.Dummy(symbol.name, real=True)
            there |= {k * symbol: k / least * angle for k in multiples}
            back[angle] = least * symbol
    turned = expr.replace(lambda e: isinstance(e, TrigonometricFunction), lambda call: call.xreplace(there))
    return turned, back


def _multiple(angle: Expr, symbol: Any) -> Any:
    """Return the k of k·symbol, 0 for what lies deeper inside, None where an angle is something else."""
    k, rest = angle.as_coeff_Mul()
    if rest == symbol and k.is_Rational:
        return k
    return 0 if angle.atoms(TrigonometricFunction) and _only_inside(angle, symbol) else None


def _only_inside(angle: Expr, symbol: Any) -> bool:
    calls = angle.atoms(TrigonometricFunction)
    return symbol not in angle.xreplace({call: sympy.Dummy() for call in calls}).free_symbols
