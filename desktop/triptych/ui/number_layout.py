"""How a number, or the components of a vector, are set: type size, digits, rows and columns."""

from __future__ import annotations

import math
from functools import lru_cache
from itertools import zip_longest
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontMetricsF

from triptych.messages import Exact, Value
from triptych.ui.number_text import fitted, flattened, right_digits, split_at
from triptych.ui.theme import Theme

LEAST_ROOM = 11.5
MOST_CELLS = 24
VECTOR_DIGITS = 12
LEAST_DIGITS = 5


class Cell(NamedTuple):
    """A number's text; from ``solid`` on its digits are not those of the exact value."""

    text: str
    solid: int


class NumberLayout:
    """The measures for one width, theme and count of components; made anew only when these change.

    ``across`` is how many numbers a row of a matrix has, 0 for what is none; its rows stay rows where each
    number has room for a few digits.
    """

    def __init__(self, theme: Theme, role: str, width: int, count: int, across: int = 0) -> None:
        self.width, self.count, self.across = width, count, across
        self.font = _font(theme, role, width, vector=count > 1)
        self.metrics = QFontMetricsF(self.font)
        self.drop = (self.metrics.ascent() - self.metrics.descent()) / 2  # of the base line below the middle
        self.digit = self.metrics.horizontalAdvance("0")
        self.cell_width = self.digit * (VECTOR_DIGITS + 1.5)
        self.columns = max(1, int(width // self.cell_width)) if count > 1 else 1
        self.digits = VECTOR_DIGITS
        self.in_rows = 0 < across <= width // (self.digit * (LEAST_DIGITS + 2)) and count <= MOST_CELLS
        if self.in_rows:
            self.columns = across
            self.cell_width = min(self.cell_width, width / across)
            self.digits = min(VECTOR_DIGITS, int(self.cell_width / self.digit - 2))
        self.rows = -(-max(1, min(count, MOST_CELLS + 1)) // self.columns)
        large = theme.font("text" if count > 1 else role, bold=True)
        self.height = round(self.rows * QFontMetricsF(large).lineSpacing()) + 4

    def advance(self, text: str) -> float:
        """Return how far a text reaches; digits are all as wide as each other."""
        return self.digit * len(text) if text.isdecimal() else self.metrics.horizontalAdvance(text)

    def cells(self, value: Value | None, dtype: str, exact: Exact) -> tuple[Cell, ...]:
        """Return the texts, with as many digits as there is room for."""
        if value is None:
            return ()
        if not isinstance(value, tuple):
            return (_cell(value, dtype, exact, max(4, int((self.width - 4) / self.digit))),)
        flat, wanted = flattened(value), digits_of(exact)
        pairs = zip_longest(flat[:MOST_CELLS], wanted[: min(len(flat), MOST_CELLS)])
        more = (Cell("…", 1),) if len(flat) > MOST_CELLS else ()
        return (*(_cell(v, dtype, e, self.digits) for v, e in pairs), *more)


def digits_of(exact: Exact) -> tuple[str, ...]:
    """Return the digits of a vector's or a matrix's numbers in one row; none for a number."""
    if not isinstance(exact, tuple):
        return ()
    return tuple(part for row in exact for part in (row if isinstance(row, tuple) else (row,)))


def _cell(value: float, dtype: str, exact: Exact, room: int) -> Cell:
    return _same_cell(value, math.copysign(1, value), dtype, exact, room)


@lru_cache(maxsize=64)
def _same_cell(value: float, _sign: float, dtype: str, exact: Exact, room: int) -> Cell:
    """Three columns mostly have the same number; 0 and -0 are equal, but not shown alike."""
    text = fitted(value, dtype, room)
    return Cell(text, split_at(text, right_digits(value, exact)))


def _font(theme: Theme, role: str, width: int, *, vector: bool) -> QFont:
    """The type of the role, smaller where the place is too narrow for a common number."""
    font = theme.font("text" if vector else role, bold=True)
    needed = QFontMetricsF(font).horizontalAdvance("0") * LEAST_ROOM
    px = int(font.pixelSize() * min(1.0, width / needed))
    font.setPixelSize(max(px, theme.px("small")))
    return font
