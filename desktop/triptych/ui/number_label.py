"""Shows a number, or a vector of numbers, in digits of one width; the digits that are not right stand back."""

from __future__ import annotations

from itertools import zip_longest

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from triptych.messages import Exact, Value
from triptych.ui.glow import Glow
from triptych.ui.number_text import fitted, full, right_digits, split_at
from triptych.ui.theme import ThemeHolder

LEAST_ROOM = 11
MOST_CELLS = 24
VECTOR_DIGITS = 12


class NumberLabel(QWidget):
    """One value.  What is past the agreement with the exact value is muted and underlined with dots."""

    def __init__(self, theme_holder: ThemeHolder, parent: QWidget | None = None, *, role: str = "number") -> None:
        super().__init__(parent)
        self._themes, self._role = theme_holder, role
        self._value: Value | None = None
        self._dtype = "float64"
        self._exact: Exact = None
        self._cells: tuple[tuple[str, int], ...] = ()
        self._glow = Glow(theme_holder, self)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme_holder.changed.connect(self._restyle)

    def show_value(self, value: Value | None, dtype: str, exact: Exact = None) -> None:
        """Show a value of a number type beside the exact one; None shows nothing."""
        if (value, dtype, exact) == (self._value, self._dtype, self._exact) or _both_nan(value, self._value):
            return
        shape = _shape(self._value)
        self._value, self._dtype, self._exact = value, dtype, exact
        self._compose()
        self.setAccessibleName(self.text())
        self.setToolTip(self.full_text())
        self._glow.flash()
        self.update()
        if _shape(value) != shape:
            self.updateGeometry()

    def set_role(self, role: str) -> None:
        """Take another type size."""
        if role != self._role:
            self._role = role
            self._restyle()

    def text(self) -> str:
        """The digits as they are shown."""
        inside = ", ".join(text for text, _ in self._cells)
        return f"[{inside}]" if isinstance(self._value, tuple) else inside

    def full_text(self) -> str:
        """All digits, in ASCII, as they are copied."""
        return "" if self._value is None else full(self._value, self._dtype)

    def sizeHint(self) -> QSize:
        """Wide enough for a common number."""
        advance = QFontMetricsF(self._themes.theme.font(self._role, bold=True)).horizontalAdvance("0")
        return QSize(round(LEAST_ROOM * advance), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """It fits its digits into any width."""
        return QSize(60, self.heightForWidth(max(self.width(), 60)))

    def heightForWidth(self, width: int) -> int:
        """One line, or as many as the components need."""
        sizes = "number" if self._role == "number" and len(self._cells) < 2 else "text"
        line = QFontMetricsF(self._themes.theme.font(sizes, bold=True)).lineSpacing()
        rows = -(-max(1, len(self._cells)) // self._columns(width))
        return round(rows * line) + 4

    def _font(self, width: int) -> QFont:
        """The type of the role, one size down (and two) where the place is too narrow for it."""
        theme = self._themes.theme
        font = theme.font(self._role, bold=True)
        large = theme.px(self._role)
        steps = (large, round(large * 0.8)) if len(self._cells) < 2 else ()
        for px in (*steps, theme.px("text"), theme.px("small")):
            font.setPixelSize(px)
            if QFontMetricsF(font).horizontalAdvance("0") * LEAST_ROOM <= width:
                break
        return font

    def _columns(self, width: int) -> int:
        if len(self._cells) < 2:
            return 1
        return max(1, int(width // self._cell_width(width)))

    def _cell_width(self, width: int) -> float:
        return QFontMetricsF(self._font(width)).horizontalAdvance("0") * (VECTOR_DIGITS + 1.5)

    def _compose(self) -> None:
        if isinstance(self._value, tuple):
            flat = [part for row in self._value for part in (row if isinstance(row, tuple) else (row,))]
            exact = self._exact if isinstance(self._exact, tuple) else ()
            pairs = zip_longest(flat[:MOST_CELLS], exact[:MOST_CELLS])
            self._cells = tuple(self._cell(v, e, VECTOR_DIGITS) for v, e in pairs)
            if len(flat) > MOST_CELLS:
                self._cells += (("…", 1),)
        elif self._value is None:
            self._cells = ()
        else:
            advance = QFontMetricsF(self._font(self.width())).horizontalAdvance("0")
            self._cells = (self._cell(self._value, self._exact, max(4, int((self.width() - 4) / advance))),)

    def _cell(self, value: float, exact: Exact, room: int) -> tuple[str, int]:
        text = fitted(value, self._dtype, room)
        return text, split_at(text, right_digits(value, exact))

    def _restyle(self) -> None:
        self._compose()
        self.updateGeometry()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the digits into the new width."""
        self._compose()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each component in its place."""
        painter = QPainter(self)
        self._glow.paint(painter)
        font = self._font(self.width())
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        columns = self._columns(self.width())
        rows = -(-max(1, len(self._cells)) // columns)
        for place, (text, solid) in enumerate(self._cells):
            row, column = divmod(place, columns)
            base = (row + 0.5) * self.height() / rows + (metrics.ascent() - metrics.descent()) / 2
            self._paint_cell(painter, metrics, QPointF(column * self._cell_width(self.width()), base), place, text, solid)

    def _paint_cell(
        self, painter: QPainter, metrics: QFontMetricsF, at: QPointF, place: int, text: str, solid: int
    ) -> None:
        colours = self._themes.theme.colours
        vector = isinstance(self._value, tuple)
        before = ("[" if place == 0 else " ") if vector else ""
        after = ("]" if place == len(self._cells) - 1 else ",") if vector else ""
        painter.setPen(QColor(colours.text))
        painter.drawText(at, before + text[:solid])
        x = at.x() + metrics.horizontalAdvance(before + text[:solid])
        tail = text[solid:]
        width = metrics.horizontalAdvance(tail)
        painter.drawText(QPointF(x + width, at.y()), after)
        if tail:
            pen = QPen(QColor(colours.muted), 1.5, Qt.PenStyle.DotLine)
            painter.setPen(pen)
            painter.drawText(QPointF(x, at.y()), tail)
            line = QRectF(x, at.y() + metrics.descent() * 0.55, width, 0)
            painter.drawLine(line.topLeft(), line.topRight())


def _shape(value: Value | None) -> int:
    return len(value) if isinstance(value, tuple) else 0


def _both_nan(one: Value | None, other: Value | None) -> bool:
    return isinstance(one, float) and isinstance(other, float) and one != one and other != other  # noqa: PLR0124 - nan
