"""A column's mark: its shape in its colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget

from triptych.ui.theme import ThemeHolder

_CORNERS = {
    "s": ((0.1, 0.1), (0.9, 0.1), (0.9, 0.9), (0.1, 0.9)),
    "^": ((0.5, 0.02), (1.0, 0.95), (0.0, 0.95)),
    "D": ((0.5, 0.0), (1.0, 0.5), (0.5, 1.0), (0.0, 0.5)),
}


class ColumnGlyph(QWidget):
    """Circle, square or triangle: the same that stands at the column's point in the plots."""

    def __init__(self, theme_holder: ThemeHolder, column: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._column = theme_holder, column
        self._resize()
        theme_holder.changed.connect(self._resize)

    def _resize(self) -> None:
        side = self._themes.theme.px("small")
        self.setFixedSize(side, side)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark."""
        look = self._themes.theme.column(self._column)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.colour))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        corners = _CORNERS.get(look.marker)
        if corners is None:
            painter.drawEllipse(area)
        else:
            painter.translate(area.topLeft())
            painter.scale(area.width(), area.height())
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
