"""Exact numbers as the nearest ones of a dtype, rounded once."""

from __future__ import annotations

import numpy as np

from triptych.engine.reals import Mp
from triptych.messages import Value


def rounded(number: Mp, dtype: str) -> Value:
    """An exact number, rounded once to the dtype."""
    if isinstance(number, tuple):
        return tuple(_round(part, dtype) for part in number)
    return _round(number, dtype)


def _round(number: Mp, dtype: str) -> float:
    with number.context.workprec(np.finfo(dtype).nmant + 1), np.errstate(over="ignore"):
        return float(np.dtype(dtype).type(float(+number)))
