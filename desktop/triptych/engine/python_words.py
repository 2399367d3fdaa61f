"""Names and numbers as Python code: keywords get an underscore, floats their shortest digits."""

from __future__ import annotations

import keyword

import numpy as np

from triptych.lang.ops import TABLE
from triptych.messages import Value


def safe(name: str) -> str:
    """A name that Python takes: keywords and torch itself get an underscore."""
    return f"{name}_" if keyword.iskeyword(name) or name in ("torch", "print", "float", *TABLE) else name


def literal(value: Value, dtype: str) -> str:
    """A value as code; the shortest digits that give the same float."""
    if isinstance(value, tuple):
        return f"[{', '.join(literal(v, dtype) for v in value)}]"
    if value != value or value in (float("inf"), float("-inf")):
        return f'float("{value}")'
    return shortest(value, dtype)


def shortest(value: float, dtype: str) -> str:
    """The shortest decimal that the dtype holds as this very value."""
    if dtype == "float64":
        return repr(value)
    small = np.float32(value)
    wide = value and not 1e-4 <= abs(value) < 1e16
    return (np.format_float_scientific if wide else np.format_float_positional)(small, trim="0")
