"""What stands in a cell of a page's table: numbers and texts, the long ones without their middle."""

from __future__ import annotations

from collections.abc import Sequence

from triptych.messages import Exact, Value
from triptych.ui.decimals import as_chosen, between
from triptych.ui.number_text import full

NONE, LEFT_OUT = "–", "…"
DIGITS, DIGITS_IN_LIST = 20, 10
MOST, MOST_ROWS = 8, 6  # numbers of a vector, rows and columns of a matrix; the code has them all
LONGEST, HEAD, TAIL = 240, 160, 60  # signs of a text


def value_text(value: Value | None, dtype: str, most: int = MOST) -> str:
    """Return a number, vector or matrix as this dtype holds it."""
    if isinstance(value, tuple):
        inner = MOST_ROWS if _is_matrix(value) else most
        return _list([value_text(part, dtype, inner) for part in value], inner)
    return NONE if value is None else as_chosen(full(value, dtype))


def exact_text(exact: Exact, digits: int = DIGITS, most: int = MOST) -> str:
    """Return exact numbers with as many digits as a cell has room for."""
    if isinstance(exact, tuple):
        inner = MOST_ROWS if _is_matrix(exact) else most
        return _list([exact_text(part, DIGITS_IN_LIST, inner) for part in exact], inner)
    return NONE if exact is None else as_chosen(_cut(exact, digits))


def clipped(text: str) -> str:
    """Return a text, without its middle where a row would become as high as a page."""
    return text if len(text) <= LONGEST else f"{text[:HEAD]} {LEFT_OUT} {text[-TAIL:]}"


def _is_matrix(value: Sequence[object]) -> bool:
    return any(isinstance(part, tuple) for part in value)


def _list(parts: Sequence[str], most: int) -> str:
    if len(parts) > most:
        parts = [*parts[: most - 2], LEFT_OUT, parts[-1]]
    return f"[{between().join(parts)}]"


def _cut(exact: str, digits: int) -> str:
    """Noughts behind the point say nothing."""
    mantissa, mark, power = exact.partition("e")
    whole = mantissa.rstrip("0").rstrip(".") if "." in mantissa else mantissa
    cut = whole if len(whole) <= digits else whole[:digits] + LEFT_OUT
    return cut + mark + power
