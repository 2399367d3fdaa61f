"""Paints what follows the slider over a plot: rule, tangent and marks.

QPainter does this, over the picture of the curves: three strokes cost 0.1 ms, another copy of the
picture for matplotlib to stroke them on costs ten times as much.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from triptych.messages.plots import Mark, Moving
from triptych.ui.plot_backdrop import Backdrop

CORNERS = {
    "s": ((-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)),
    "^": ((0.0, -0.62), (0.58, 0.42), (-0.58, 0.42)),
    "D": ((0.0, -0.6), (0.6, 0.0), (0.0, 0.6), (-0.6, 0.0)),
}


def paint_moving(painter: QPainter, backdrop: Backdrop, moving: Moving) -> None:
    """Paint the moving part, inside the axes."""
    left, top, right, bottom = backdrop.margins
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(QRectF(left, top - 6, right - left, bottom - top + 12))
    if moving.rule:
        x, _ = backdrop.pixel(moving.x, backdrop.frame.y_low)
        painter.setPen(QPen(QColor(backdrop.theme.colours.edge), 1.2))
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
    if moving.slope is not None and moving.marks:
        _paint_tangent(painter, backdrop, moving, moving.slope)
    for mark in moving.marks:
        x = moving.x if mark.x is None else mark.x
        paint_mark(painter, QPointF(*_inside(backdrop, x, mark.y)), mark, backdrop.theme.colours.card)
    painter.restore()


def _paint_tangent(painter: QPainter, backdrop: Backdrop, moving: Moving, slope: float) -> None:
    """Stroke the tangent between its crossings of the frame, so that a steep one has no endless dashes."""
    f, y = backdrop.frame, moving.marks[0].y
    low, high = f.x_low, f.x_high
    if slope:
        one, other = sorted(((f.y_low - y) / slope + moving.x, (f.y_high - y) / slope + moving.x))
        low, high = max(low, one), min(high, other)
    if low < high:
        pen = QPen(QColor(moving.colour), 2)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        ends = [QPointF(*backdrop.pixel(x, y + slope * (x - moving.x))) for x in (low, high)]
        painter.drawLine(*ends)


def _inside(backdrop: Backdrop, x: float, y: float) -> tuple[float, float]:
    """A mark beyond the frame would be painted at a place that no screen has."""
    f = backdrop.frame
    span = f.y_high - f.y_low
    return backdrop.pixel(x, max(f.y_low - span, min(f.y_high + span, y)))


def paint_mark(painter: QPainter, at: QPointF, mark: Mark, card: str) -> None:
    """Paint a column's mark: filled with a thin edge, or hollow."""
    painter.setBrush(QColor(mark.colour if mark.filled else card))
    painter.setPen(QPen(QColor(card if mark.filled else mark.colour), 1.6, Qt.PenStyle.SolidLine))
    corners = CORNERS.get(mark.marker)
    if corners is None:
        painter.drawEllipse(at, mark.size / 2, mark.size / 2)
    else:
        painter.drawPolygon(
            QPolygonF([QPointF(at.x() + x * mark.size, at.y() + y * mark.size) for x, y in corners])
        )
