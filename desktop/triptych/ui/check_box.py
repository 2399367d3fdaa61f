"""A check box whose square can be seen in every theme, switched off too."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox

TICK = ((0.22, 0.52), (0.42, 0.74), (0.79, 0.27))
GAP = 7


class CheckBox(QCheckBox):
    """Qt's own square is drawn darker than the window, which nobody sees on black."""

    def sizeHint(self) -> QSize:
        """The square, a gap, the words."""
        words = self.fontMetrics().size(0, self.text())
        return QSize(
            round(self._side()) + GAP + words.width() + 4, max(words.height(), round(self._side())) + 4
        )

    def minimumSizeHint(self) -> QSize:
        """The same: words are never cut."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """The words belong to it as much as the square."""
        return True

    def _side(self) -> float:
        return 0.78 * self.fontMetrics().height()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the square, its tick and the words; a frame where the keyboard is."""
        ink, role = self.palette(), QPalette.ColorRole
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, usable = self.isChecked(), self.isEnabled()
        side = self._side()
        from_right = self.isRightToLeft()
        left = self.width() - 1 - side if from_right else 1
        square = QRectF(left, (self.height() - side) / 2, side, side)
        edge = QPen(ink.color(role.Mid if usable else role.WindowText), 1.2)
        edge.setStyle(Qt.PenStyle.SolidLine if usable else Qt.PenStyle.DotLine)
        painter.setPen(edge)
        painter.setBrush(ink.color(role.Highlight if on and usable else role.Base))
        painter.drawRoundedRect(square, 3, 3)
        if on:
            painter.setPen(QPen(ink.color(role.HighlightedText if usable else role.WindowText), 2.0))
            spots = (QPointF(square.left() + x * side, square.top() + y * side) for x, y in TICK)
            painter.drawPolyline(QPolygonF(list(spots)))
        painter.setPen(ink.color(role.WindowText))
        taken = side + GAP
        room = QRectF(self.rect()).adjusted(0 if from_right else taken, 0, -taken if from_right else 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        if self.hasFocus():
            painter.setPen(QPen(ink.color(role.Highlight), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(square.adjusted(-0.5, -0.5, 0.5, 0.5), 3, 3)
