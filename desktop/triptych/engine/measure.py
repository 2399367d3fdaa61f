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
    for value in values:
        parts = (value,) if isinstance(value, float) else np.ravel(value)
        for got, true in zip(parts, flat(exact), strict=True):
            off = _off(float(got), true)
            worst = max(worst, off / spacing(float(true), dtype))
            relative = max(relative, _relative(off, true))
    ulp = None if worst > MOST_ULP else round(worst)
    return Distance(ulp, _digits(relative, dtype), relative)


def _off(got: float, true: Mp) -> float:
    if not math.isfinite(got):
        return math.inf
    return float(abs(true.context.mpf(got) - true))


def _relative(off: float, true: Mp) -> float:
    if off == 0:
        return 0.0
    return math.inf if true == 0 else float(off / abs(true))


def _digits(relative: float, dtype: str) -> int:
    most = 17 if dtype == "float64" else 9
    if relative == 0:
        return most
    return min(most, max(0, math.floor(-math.log10(relative)))) if math.isfinite(relative) else 0
