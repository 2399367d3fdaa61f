"""Paints what marks a stretch on which a step breaks down: red, but hatched and framed too."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

LEAST = 3.0


def paint_hatched(painter: QPainter, area: QRectF, ink: QColor, ground: QColor) -> None:
    """Paint one stretch: a framed, hatched band.  A single float's is still three pixels wide."""
    short = max(0.0, LEAST - area.width())
    band = area.adjusted(-short / 2, 0, short / 2, 0)
    painter.fillRect(band, ground)
    painter.fillRect(band, QBrush(ink, Qt.BrushStyle.BDiagPattern))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, 1))
    painter.drawRect(band.adjusted(0.5, 0.5, -0.5, -0.5))
