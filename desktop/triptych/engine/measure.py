"""How far a column's number is from the exact one: in units of the last place, and in digits."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from triptych.engine.floats import spacing
from triptych.engine.multiprecision import flat
from triptych.engine.reals import Mp
from triptych.messages import Value

MOST_ULP = 2.0**53
LEAST = 1e-280  # below it the low part of a number could be lost


@dataclass(frozen=True)
class Distance:
    """The worst of several columns: ``ulp`` is None past any use, or where one of them is not finite."""

    ulp: int | None
    digits: int
    relative: float

    @property
    def close(self) -> bool:
        """Whether rounding alone, step by step, explains it: at most 4 units."""
        return self.ulp is not None and self.ulp <= 4


def distance(values: Iterable[Value], exact: Mp, dtype: str) -> Distance:
    """Return the worst distance of ``values`` from the exact number, over all components."""
    worst, relative = 0.0, 0.0
    targets = [_Target(true, dtype) for true in flat(exact)]
    for value in values:
        parts = (value,) if isinstance(value, float) else np.ravel(value)
        for got, target in zip(parts, targets, strict=True):
            off = target.off(float(got))
            worst = max(worst, off / target.unit)
            relative = max(relative, target.relative(off))
    ulp = None if worst > MOST_ULP else round(worst)
    return Distance(ulp, _digits(relative, dtype), relative)


class _Target:
    """An exact number as two floats, high and low, from which a float's distance is had at once."""

    def __init__(self, true: Mp, dtype: str) -> None:
        self._true = true
        self._high = float(true)
        self._low = float(true - self._high) if LEAST < abs(self._high) < math.inf else None
        self.unit = spacing(self._high, dtype)

    def off(self, got: float) -> float:
        if not math.isfinite(got):
            return math.inf
        if self._low is None:
            return float(abs(self._true.context.mpf(got) - self._true))
        return abs((got - self._high) - self._low)

    def relative(self, off: float) -> float:
        if off == 0:
            return 0.0
        if self._low is None:
            return math.inf if self._true == 0 else float(off / abs(self._true))
        return off / abs(self._high)


def _digits(relative: float, dtype: str) -> int:
    most = 17 if dtype == "float64" else 9
    if relative == 0:
        return most
    return min(most, max(0, math.floor(-math.log10(relative)))) if math.isfinite(relative) else 0
