"""A viewer of SVG knows no clipping: what the screen cuts off at a frame is cut off before it is drawn."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEngine, QPainter, QPainterPath, QPainterPathStroker, QPolygonF


def knows_no_clip(painter: QPainter) -> bool:
    """Whether what is painted outside of the painter's clip would be seen."""
    return painter.paintEngine().type() == QPaintEngine.Type.SVG


def line_within(painter: QPainter, area: QRectF, points: QPolygonF) -> None:
    """Draw a line through these points in the painter's pen, as far as it lies in the area."""
    if not knows_no_clip(painter):
        painter.drawPolyline(points)
        return
    line = QPainterPath()
    line.addPolygon(points)
    stroke = QPainterPathStroker(painter.pen()).createStroke(line)
    stroke.setFillRule(Qt.FillRule.WindingFill)
    frame = QPainterPath()
    frame.addRect(area)
    painter.fillPath(stroke.intersected(frame), painter.pen().brush())
