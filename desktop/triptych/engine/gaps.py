"""How far a number of the dtype is from a true one: in units of the last place, and relative to it."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from triptych.engine.floats import plain, spacing
from triptych.engine.multiprecision import Multiprecision, flat
from triptych.engine.reals import Mp

Gap = tuple[float, float]


def lifted(x: Any, arithmetic: Multiprecision) -> Mp:
    """A number of the dtype as the number that it is; a condition stays one."""
    if np.asarray(x).dtype == np.bool_:
        return bool(x) if np.ndim(x) == 0 else tuple(bool(part) for part in x)
    return arithmetic.value(plain(x))


def gaps(a: Mp, b: Mp, true: Mp, dtype: str) -> list[Gap] | None:
    """How far apart two numbers are, in units of the last place and relative to the true one, each component.

    None where the truth is no number to measure by.
    """
    if any(isinstance(t, bool) or not t.context.isfinite(t) for t in flat(true)):
        return None
    return [_gap(p, q, t, dtype) for p, q, t in zip(flat(a), flat(b), flat(true), strict=True)]


def _gap(a: Mp, b: Mp, true: Mp, dtype: str) -> Gap:
    context = true.context
    if a == b or (context.isnan(a) and context.isnan(b)):
        return 0.0, 0.0
    if not (context.isfinite(a) and context.isfinite(b)):
        return math.inf, math.inf
    off = abs(a - b)
    relative = float(off / abs(true)) if true else math.inf
    return float(off / context.mpf(spacing(float(true), dtype))), relative


def worst(found: list[Gap] | None) -> float:
    """The largest in units of the last place; 0 where there is no telling."""
    return max(gap[0] for gap in found) if found else 0.0


def told(found: list[Gap] | None, which: int) -> float | None:
    """The largest of a kind, 0 for units and 1 for relative; None where there is no telling."""
    return max(gap[which] for gap in found) if found else None


def bits(units: float) -> float:
    """How many last bits an error of so many units spoils; below one unit, the share of the last bit.

    A square doubles an error and is no step that lost much, however many units it had before.
    """
    return units if units <= 1 else 1 + math.log2(units)
