"""A drop-down list in the window's own look, its arrow drawn so that it shows in every theme."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox


class ChoiceBox(QComboBox):
    """Qt's style sheets take the arrow away with the frame; this draws it again."""

    def sizeHint(self) -> QSize:
        """Room for the arrow too, apart from the longest word."""
        return super().sizeHint() + QSize(self.fontMetrics().horizontalAdvance("n") // 2, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, then a small arrow at its end."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self.palette().text().color())
        edge = self.fontMetrics().horizontalAdvance("n")
        room = self.rect().adjusted(edge, 0, -edge, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, "▾")
