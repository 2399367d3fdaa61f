"""Paints what follows the slider over a plot: rule, tangent and marks.

QPainter does this, over the picture of the curves: three strokes cost 0.1 ms, another copy of the
picture for matplotlib to stroke them on costs ten times as much.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from triptych.messages.plots import Mark, Moving
from triptych.ui.plot_backdrop import Backdrop

CORNERS = {
    "s": ((-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)),
    "^": ((0.0, -0.62), (0.58, 0.42), (-0.58, 0.42)),
    "D": ((0.0, -0.6), (0.6, 0.0), (0.0, 0.6), (-0.6, 0.0)),
}
OVER = 6  # a mark on the frame is seen this far beyond it
Ends = tuple[tuple[float, float], tuple[float, float]]


def paint_moving(painter: QPainter, backdrop: Backdrop, moving: Moving) -> None:
    """Paint the moving part, inside the axes."""
    left, top, right, bottom = backdrop.margins
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(QRectF(left, top - OVER, right - left, bottom - top + 2 * OVER))
    if moving.rule:
        x, _ = backdrop.pixel(moving.x, backdrop.frame.y_low)
        painter.setPen(_pen(backdrop.theme.colours.edge, 1.2))
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
    ends = _tangent(backdrop, moving)
    if ends is not None:
        painter.setPen(_dashed(moving.colour))
        painter.drawLine(QPointF(*ends[0]), QPointF(*ends[1]))
    for mark in moving.marks:
        paint_mark(painter, QPointF(*_place(backdrop, moving, mark)), mark, backdrop.theme.colours.card)
    painter.restore()


def _tangent(backdrop: Backdrop, moving: Moving) -> Ends | None:
    """The tangent between its crossings of the frame, so that a steep one has no endless dashes."""
    slope = moving.slope
    if slope is None or not moving.marks:
        return None
    f, y = backdrop.frame, moving.marks[0].y
    low, high = f.x_low, f.x_high
    if slope:
        one, other = sorted(((f.y_low - y) / slope + moving.x, (f.y_high - y) / slope + moving.x))
        low, high = max(low, one), min(high, other)
    if low >= high:
        return None
    pixel = backdrop.pixel
    return pixel(low, y + slope * (low - moving.x)), pixel(high, y + slope * (high - moving.x))


def _place(backdrop: Backdrop, moving: Moving, mark: Mark) -> tuple[float, float]:
    """A mark beyond the frame would be painted at a place that no screen has."""
    f = backdrop.frame
    span = f.y_high - f.y_low
    y = max(f.y_low - span, min(f.y_high + span, mark.y))
    return backdrop.pixel(moving.x if mark.x is None else mark.x, y)


def paint_mark(painter: QPainter, at: QPointF, mark: Mark, card: str) -> None:
    """Paint a column's mark: filled with a thin edge, or hollow."""
    painter.setBrush(_colour(mark.colour if mark.filled else card))
    painter.setPen(_pen(card if mark.filled else mark.colour, 1.6))
    if mark.marker in CORNERS:
        painter.drawPolygon(_shape(mark.marker, mark.size).translated(at))
    else:
        painter.drawEllipse(at, mark.size / 2, mark.size / 2)


# Made once for each look, and used at every step of a slider.
@lru_cache(maxsize=64)
def _colour(name: str) -> QColor:
    return QColor(name)


@lru_cache(maxsize=64)
def _pen(colour: str, width: float) -> QPen:
    return QPen(QColor(colour), width)


@lru_cache(maxsize=16)
def _dashed(colour: str) -> QPen:
    pen = QPen(QColor(colour), 2)
    pen.setDashPattern([4, 3])
    return pen


@lru_cache(maxsize=32)
def _shape(marker: str, size: float) -> QPolygonF:
    return QPolygonF([QPointF(x * size, y * size) for x, y in CORNERS[marker]])
