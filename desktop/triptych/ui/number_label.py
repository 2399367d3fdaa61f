"""Shows a number, or a vector, in digits of one width; the digits that are not right stand back."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from triptych.messages import Exact, Value
from triptych.ui.decimals import has_comma, with_comma
from triptych.ui.directions import painter_from_left
from triptych.ui.glow import Glow
from triptych.ui.ground import paint_ground
from triptych.ui.number_layout import LEAST_ROOM, Cell, NumberLayout
from triptych.ui.number_text import flattened, full, row_length
from triptych.ui.theme import ThemeHolder

NARROWEST = 60


class NumberLabel(QWidget):
    """One value.  What is past the agreement with the exact value is muted and underlined with dots."""

    def __init__(
        self, theme_holder: ThemeHolder, parent: QWidget | None = None, *, role: str = "number"
    ) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._themes, self._role = theme_holder, role
        self._value: Value | None = None
        self._dtype = "float64"
        self._exact: Exact = None
        self._cells: tuple[Cell, ...] = ()
        self._text, self._between = "", ", "
        self._layout = NumberLayout(theme_holder.theme, role, self.width(), 1)
        self._heights: dict[tuple[int, int, int], int] = {}  # layouts ask for some widths again and again
        self._glow = Glow(theme_holder, self)
        self._dress()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # or the card below is painted each time
        theme_holder.changed.connect(self._restyle)

    def show_value(self, value: Value | None, dtype: str, exact: Exact = None) -> None:
        """Show a value of a number type beside the exact one; None shows nothing."""
        if (value, dtype, exact) == (self._value, self._dtype, self._exact) or (
            _is_nan(value) and _is_nan(self._value)
        ):
            return
        self._value, self._dtype, self._exact = value, dtype, exact
        if (self._count(), row_length(value)) != (self._layout.count, self._layout.across):
            self._measure()
        self._set_cells()
        self._glow.flash()
        self.update()

    def set_role(self, role: str) -> None:
        """Take another type size."""
        if role != self._role:
            self._role = role
            self._restyle()

    def accessibleName(self) -> str:
        """The digits, made when somebody asks: readers are not told of each step."""
        return self._text

    def text(self) -> str:
        """The digits as they are shown."""
        return self._text

    def _set_cells(self) -> None:
        self._cells = self._layout.cells(self._value, self._dtype, self._exact)
        self._between = "; " if has_comma(self) else ", "
        if self._between == "; ":
            self._cells = tuple(cell._replace(text=with_comma(cell.text)) for cell in self._cells)
        self._text = self._cells[0].text if isinstance(self._value, float) else self._joined()

    def _joined(self) -> str:
        texts, across = [cell.text for cell in self._cells], row_length(self._value)
        if across:
            rows = (texts[i : i + across] for i in range(0, len(texts), across))
            texts = [f"[{self._between.join(row)}]" for row in rows]
        inside = self._between.join(texts)
        return f"[{inside}]" if isinstance(self._value, tuple) else inside

    def full_text(self) -> str:
        """All digits, in ASCII, as they are copied."""
        return "" if self._value is None else full(self._value, self._dtype)

    def line_height(self) -> int:
        """How high one number is."""
        return NumberLayout(self._themes.theme, self._role, self.width(), 1).height

    def sizeHint(self) -> QSize:
        """Wide enough for a common number."""
        metrics = QFontMetricsF(self._themes.theme.font(self._role, bold=True))
        return QSize(round(LEAST_ROOM * metrics.horizontalAdvance("0")), self._layout.height)

    def minimumSizeHint(self) -> QSize:
        """It fits its digits into any width."""
        return QSize(NARROWEST, self._layout.height)

    def heightForWidth(self, width: int) -> int:
        """One line, or as many as the components need."""
        if width == self._layout.width:
            return self._layout.height
        asked = (width, self._count(), row_length(self._value))
        if asked not in self._heights:
            self._heights[asked] = NumberLayout(self._themes.theme, self._role, *asked).height
        return self._heights[asked]

    def _count(self) -> int:
        return len(flattened(self._value)) if isinstance(self._value, tuple) else 1

    def _measure(self) -> None:
        across = row_length(self._value)
        self._layout = NumberLayout(self._themes.theme, self._role, self.width(), self._count(), across)
        # One number is as high at any width, and a layout that need not ask is three times as quick.
        policy = self.sizePolicy()
        policy.setHeightForWidth(self._count() > 1)
        self.setSizePolicy(policy)
        self.updateGeometry()

    def _dress(self) -> None:
        colours = self._themes.theme.colours
        self._ground, self._ink = QColor(colours.card), QColor(colours.text)
        self._doubtful = QPen(QColor(colours.muted), 1.5, Qt.PenStyle.DotLine)

    def _restyle(self) -> None:
        self._dress()
        self._heights.clear()
        self._fit()

    def _fit(self) -> None:
        self._measure()
        self._set_cells()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Write the number anew where its decimal sign has changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self._set_cells()
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the digits into the new width."""
        if event.size().width() != self._layout.width:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each component in its place."""
        painter = painter_from_left(self)
        paint_ground(painter, self.rect(), self._ground)
        self._glow.paint(painter, self._ground)
        layout, high = self._layout, self.height() / self._layout.rows
        painter.setFont(layout.font)
        for place, cell in enumerate(self._cells):
            row, column = divmod(place, layout.columns)
            at = QPointF(column * layout.cell_width, (row + 0.5) * high + layout.drop)
            self._paint_cell(painter, at, place, cell)

    def _paint_cell(self, painter: QPainter, at: QPointF, place: int, cell: Cell) -> None:
        before, after = self._brackets(place)
        head, tail = before + cell.text[: cell.solid], cell.text[cell.solid :]
        painter.setPen(self._ink)
        painter.drawText(at, head)
        if not (after or tail):
            return
        start = at.x() + self._layout.advance(head)
        end = start + self._layout.advance(tail)
        if after:
            painter.drawText(QPointF(end, at.y()), after)
        if tail:
            painter.setPen(self._doubtful)
            painter.drawText(QPointF(start, at.y()), tail)
            below = at.y() + self._layout.metrics.descent() * 0.55
            painter.drawLine(QPointF(start, below), QPointF(end, below))

    def _brackets(self, place: int) -> tuple[str, str]:
        if not isinstance(self._value, tuple):
            return "", ""
        after = self._between.rstrip()
        if self._layout.across:
            column, last = place % self._layout.across, self._layout.across - 1
            return "[" if column == 0 else " ", "]" if column == last else after
        return "[" if place == 0 else " ", "]" if place == len(self._cells) - 1 else after


def _is_nan(value: Value | None) -> bool:
    return isinstance(value, float) and math.isnan(value)
