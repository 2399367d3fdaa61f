"""Special functions of real numbers by mpmath, where its own are complex or where NumPy has none.

mpmath: Johansson et al., https://mpmath.org.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

from mpmath.ctx_mp import MPContext

Mp = Any  # an mpf or an mpc

LARGEST_ORDER = 1_000


def lgamma(context: MPContext, x: Mp) -> Mp:
    """log|gamma(x)|: the real part of mpmath's loggamma, which turns round with its argument."""
    return context.mpf(context.loggamma(x).real)


def polygamma(context: MPContext, n: Mp, x: Mp) -> Mp:
    """The n-th derivative of digamma; nan where n is no whole number or past any use."""
    whole = 0 <= n <= LARGEST_ORDER and n == int(n)
    return context.polygamma(int(n), x) if whole else context.nan


def real(context: MPContext, function: Callable[..., Mp]) -> Callable[..., Mp]:
    """The same over real numbers: nan at a pole, and where the result is not real."""

    def only_real(*args: Mp) -> Mp:
        try:
            result = function(*args)
        except (ValueError, ZeroDivisionError):
            return context.nan
        if isinstance(result, context.mpc):
            return result.real if result.imag == 0 else context.nan
        return result

    return only_real


def stepped(
    context: MPContext, function: Callable[[Mp], Mp], lose: Callable[[], None]
) -> Callable[[Mp], Mp]:
    """The same, calling ``lose`` where only rounding keeps a number off the step on which it may stand."""

    def told(x: Mp) -> Mp:
        off = x - context.nint(x) if x._mpf_[1] else 0
        if off and context.mag(off) < context.mag(x) - 0.7 * context.prec:
            lose()
        return function(x)

    return told


COMPARISONS = ("lt", "le", "gt", "ge", "eq", "ne")


def compared(context: MPContext, name: str, doubt: Callable[[], None]) -> Callable[[Mp, Mp], bool]:
    """A comparison; where only rounding keeps numbers apart, as x/3*3 and x, they are equal, in ``doubt``."""
    compare, when_equal = getattr(operator, name), name in ("le", "ge", "eq")

    def told(a: Mp, b: Mp) -> bool:
        if a == b or isinstance(a, bool) or isinstance(b, bool):
            return bool(compare(a, b))
        off = (a - b)._mpf_
        if not off[1] or off[2] + off[3] >= max(context.mag(a), context.mag(b)) - 0.7 * context.prec:
            return bool(compare(a, b))
        doubt()
        return when_equal

    return told


def double(function: Callable[..., Any]) -> Callable[..., float]:
    """The same in double precision: infinite where it overflows, nan where it is not real or has a pole."""

    def plain(*args: Any) -> float:
        try:
            result = function(*map(float, args))
            return float("nan") if isinstance(result, complex) or hasattr(result, "_mpc_") else float(result)
        except OverflowError:
            return float("inf")
        except (ValueError, ZeroDivisionError):
            return float("nan")

    return plain
