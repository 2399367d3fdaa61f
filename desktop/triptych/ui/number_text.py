"""Numbers as text: all the digits that a type holds, as many as fit, and how many of them are right."""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator
from functools import lru_cache

from triptych.messages import Exact, Value
from triptych.ui.decimals import as_chosen, between, is_comma, with_dot

DIGITS = {"float32": 9, "float64": 17}
ROUND = 6


def full(value: Value, dtype: str) -> str:
    """Return the shortest text that reads back as the same number of this type; ASCII, for copying."""
    if isinstance(value, tuple):
        return f"[{', '.join(full(part, dtype) for part in value)}]"
    if not math.isfinite(value):
        return repr(float(value))
    if dtype != "float32":
        return _tidy(repr(float(value)))
    return next(text for text in map(_tidy, _closer(value)) if _as_float32(float(text)) == _as_float32(value))


def _closer(value: float) -> Iterator[str]:
    for digits in range(ROUND, DIGITS["float32"] + 1):
        yield f"{value:.{digits}g}"


def _as_float32(value: float) -> float:
    try:
        return float(struct.unpack("<f", struct.pack("<f", value))[0])
    except OverflowError:
        return math.inf


def shown(value: float, dtype: str, most: int | None = None) -> str:
    """Return a number with a steady count of digits: round ones short, all others at full length."""
    return as_chosen(_shown(value, math.copysign(1.0, value), dtype, most))


@lru_cache(maxsize=1024)
def _shown(value: float, _sign: float, dtype: str, most: int | None) -> str:
    """Most numbers stand at several places, or stay while others move; 0 and -0 are equal, but told apart."""
    digits = min(most or DIGITS.get(dtype, 17), DIGITS.get(dtype, 17))
    if not math.isfinite(value):
        return "nan" if math.isnan(value) else "inf" if value > 0 else "−inf"
    short = f"{value:.{min(ROUND, digits)}g}"
    if float(short) == value or (dtype == "float32" and _as_float32(float(short)) == value):
        return minus(_tidy(short))
    return minus(_tidy(f"{value:#.{digits}g}"))


def brief(value: Value, digits: int = 5) -> str:
    """Return a number for the middle of a sentence or a product: five digits, round ones shorter."""
    if isinstance(value, tuple):
        return f"[{between().join(brief(part, digits) for part in value)}]"
    return shown(value, "float64", digits)


def pythons(value: Value) -> str:
    """Return the same beside what Python prints: with a dot, whichever sign was chosen."""
    if isinstance(value, tuple):
        return f"[{', '.join(map(pythons, value))}]"
    return _shown(value, math.copysign(1.0, value), "float64", 5)


def flattened(value: Value) -> list[float]:
    """Return a value's numbers in one row."""
    if not isinstance(value, tuple):
        return [value]
    return [part for row in value for part in (row if isinstance(row, tuple) else (row,))]


def row_length(value: Value | None) -> int:
    """Return how many numbers a row of a matrix has; 0 for what is none."""
    row = value[0] if isinstance(value, tuple) and value else None
    return len(row) if isinstance(row, tuple) else 0


def ends(value: Value, digits: int = 5) -> str:
    """Return a number, or a vector's first and last component where it has more than two, or a matrix's size.

    >>> ends((2.0, 4.0, 6.0)), ends((2.0, 4.0)), ends(((1.0, 2.0), (3.0, 4.0), (5.0, 6.0)))
    ('[2, … 6]', '[2, 4]', '[3×2]')
    """
    if isinstance(value, tuple) and len(value) > 2 and row_length(value):
        return f"[{len(value)}×{row_length(value)}]"
    if not isinstance(value, tuple) or len(value) <= 2:
        return brief(value, digits)
    return f"[{brief(value[0], digits)}{between()}… {brief(value[-1], digits)}]"


def fitted(value: float, dtype: str, room: int) -> str:
    """Return as many digits as ``room`` characters hold; an ellipsis says that there are more."""
    text = shown(value, dtype)
    if len(text) <= room or not math.isfinite(value):
        return text
    most = DIGITS.get(dtype, 17)
    for digits in range(max(1, most - (len(text) - room)), 0, -1):
        text = shown(value, dtype, digits) + "…"
        if len(text) <= room:
            return text
    return text


def right_digits(value: float, exact: Exact) -> int | None:
    """Return how many significant digits agree with the exact decimal; None where there is none."""
    if not isinstance(exact, str) or not math.isfinite(value):
        return None
    try:
        true = float(exact)
    except ValueError:
        return None
    if value == true:
        return 17
    if true == 0 or not math.isfinite(true):
        return 0
    return max(0, math.floor(-math.log10(abs(value - true) / abs(true))))


def split_at(text: str, digits: int | None) -> int:
    """Return the place in a number's text after so many significant digits."""
    if digits is None:
        return len(text)
    seen = 0
    for place, sign in enumerate(text):
        if sign in "e…":
            return len(text)
        if sign.isdigit() and (seen or sign != "0"):
            seen += 1
            if seen > digits:
                return place
    return len(text)


def minus(text: str) -> str:
    """Return the text with a true minus sign, as wide as a digit."""
    return text.replace("-", "−")


def printed(number: str) -> str:
    """Return a number's text as it is shown: a true minus, and the decimal sign that was chosen."""
    return as_chosen(minus(number))


def as_typed(shown: str) -> str:
    """Return numbers that are shown as every program reads them: in ASCII, with a dot."""
    plain = shown.replace("−", "-").replace("∞", "inf")
    return with_dot(plain).replace("; ", ", ") if is_comma() else plain


def printed_signs(text: str) -> str:
    """Return a formula of the language with signs as in print: minus, times and squares.

    >>> printed_signs("clamp(p, 1e-8, 1 - y*p^2)")
    'clamp(p, 1e-8, 1 − y·p²)'
    """
    return minus(text).replace("*", "·").replace("^2", "²").replace("1e−", "1e-")


def _tidy(text: str) -> str:
    """Return ``1e-08`` as ``1e-8``, ``2.`` and ``2.0`` as ``2``."""
    mantissa, mark, exponent = text.partition("e")
    mantissa = mantissa.removesuffix(".0").rstrip(".")
    return f"{mantissa}e{int(exponent)}" if mark else mantissa
