"""What Python itself makes of plain numbers, before torch sees any of them."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Sequence

from triptych.lang.ops import Op

_PYTHON: dict[str, Callable[..., float | bool]] = {
    "add": operator.add,
    "sub": operator.sub,
    "mul": operator.mul,
    "div": operator.truediv,
    "pow": math.pow,
    "neg": operator.neg,
    "lt": operator.lt,
    "le": operator.le,
    "gt": operator.gt,
    "ge": operator.ge,
    "eq": operator.eq,
    "ne": operator.ne,
    "and": lambda a, b: a and b,
    "or": lambda a, b: a or b,
    "not": operator.not_,
}


def folded(op: Op, args: Sequence[float]) -> float | bool | None:
    """Plain numbers are joined as Python joins them; what Python refuses, torch answers."""
    if op.name not in _PYTHON:
        return None
    try:
        return _PYTHON[op.name](*args)
    except (ArithmeticError, ValueError):
        return None
