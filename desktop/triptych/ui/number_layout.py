"""How a number, or the components of a vector, are set: type size, digits, rows and columns."""

from __future__ import annotations

from itertools import zip_longest
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontMetricsF

from triptych.messages import Exact, Value
from triptych.ui.number_text import fitted, right_digits, split_at
from triptych.ui.theme import Theme

LEAST_ROOM = 11.5
MOST_CELLS = 24
VECTOR_DIGITS = 12


class Cell(NamedTuple):
    """A number's text; from ``solid`` on its digits are not those of the exact value."""

    text: str
    solid: int


class NumberLayout:
    """The measures for one width, theme and count of components; made anew only when these change."""

    def __init__(self, theme: Theme, role: str, width: int, count: int) -> None:
        self.width, self.count = width, count
        self.font = _font(theme, role, width, vector=count > 1)
        self.metrics = QFontMetricsF(self.font)
        self.digit = self.metrics.horizontalAdvance("0")
        self.cell_width = self.digit * (VECTOR_DIGITS + 1.5)
        self.columns = max(1, int(width // self.cell_width)) if count > 1 else 1
        self.rows = -(-max(1, min(count, MOST_CELLS + 1)) // self.columns)
        large = theme.font("text" if count > 1 else role, bold=True)
        self.height = round(self.rows * QFontMetricsF(large).lineSpacing()) + 4

    def cells(self, value: Value | None, dtype: str, exact: Exact) -> tuple[Cell, ...]:
        """Return the texts, with as many digits as there is room for."""
        if value is None:
            return ()
        if not isinstance(value, tuple):
            return (_cell(value, dtype, exact, max(4, int((self.width - 4) / self.digit))),)
        flat, wanted = flattened(value), exact if isinstance(exact, tuple) else ()
        pairs = zip_longest(flat[:MOST_CELLS], wanted[: min(len(flat), MOST_CELLS)])
        more = (Cell("…", 1),) if len(flat) > MOST_CELLS else ()
        return (*(_cell(v, dtype, e, VECTOR_DIGITS) for v, e in pairs), *more)


def flattened(value: Value) -> list[float]:
    """Return a value's numbers in one row."""
    if not isinstance(value, tuple):
        return [value]
    return [part for row in value for part in (row if isinstance(row, tuple) else (row,))]


def _cell(value: float, dtype: str, exact: Exact, room: int) -> Cell:
    text = fitted(value, dtype, room)
    return Cell(text, split_at(text, right_digits(value, exact)))


def _font(theme: Theme, role: str, width: int, *, vector: bool) -> QFont:
    """The type of the role, smaller where the place is too narrow for a common number."""
    font = theme.font("text" if vector else role, bold=True)
    needed = QFontMetricsF(font).horizontalAdvance("0") * LEAST_ROOM
    px = int(font.pixelSize() * min(1.0, width / needed))
    font.setPixelSize(max(px, theme.px("small")))
    return font
