"""A drawn arrow: a line with a small filled head."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPolygonF


def draw_arrow(painter: QPainter, start: QPointF, end: QPointF, line: float) -> None:
    """Draw an arrow in the painter's pen, its head a third of a line long."""
    painter.drawLine(start, end)
    draw_head(painter, start, end, line)


def draw_head(painter: QPainter, start: QPointF, end: QPointF, line: float) -> None:
    """Draw the head alone, at ``end``, coming from ``start``."""
    along = end - start
    length = max(1e-6, (along.x() ** 2 + along.y() ** 2) ** 0.5)
    unit = along / length
    across, back = QPointF(-unit.y(), unit.x()) * line * 0.18, unit * line * 0.34
    painter.drawPolygon(QPolygonF([end, end - back + across, end - back - across]))
