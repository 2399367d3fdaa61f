"""Paints a plot plainly, until matplotlib has been loaded."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from triptych.messages.plots import Line, Scene
from triptych.ui.hatching import Hatch
from triptych.ui.plot_backdrop import Backdrop
from triptych.ui.plot_frame import paint_bare, paint_frame
from triptych.ui.plot_moving import paint_moving

ENOUGH = 120


def paint_plain(painter: QPainter, backdrop: Backdrop, scene: Scene | None) -> None:
    """Paint the two axes and, if there are any, the curves and the point."""
    left, top, right, bottom = backdrop.margins
    if scene is None:
        paint_bare(painter, backdrop)
        return
    paint_frame(painter, backdrop)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(QRectF(left, top, right - left, bottom - top))
    for line in scene.lines:
        _paint_line(painter, backdrop, scene, line)
    if scene.moving is not None:
        paint_moving(painter, backdrop, scene.moving)


def _paint_line(painter: QPainter, backdrop: Backdrop, scene: Scene, line: Line) -> None:
    pen = QPen(QColor(line.colour), min(line.width, 2.0))
    if line.dash:
        pen.setDashPattern(list(line.dash))
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    run: list[QPointF] = []
    left, _, _, bottom = backdrop.margins
    x_low, y_low, (across, up) = backdrop.frame.x_low, backdrop.frame.y_low, backdrop.scales
    coarse = max(1, len(scene.x) // ENOUGH)
    for x, y in zip(scene.x[::coarse], line.y[::coarse], strict=True):
        if math.isfinite(y):
            height = (max(-1e9, min(1e9, y)) - y_low) * up
            run.append(QPointF(left + (x - x_low) * across, bottom - height))
        elif run:
            painter.drawPolyline(QPolygonF(run))
            run = []
    painter.drawPolyline(QPolygonF(run))


def paint_gaps(painter: QPainter, backdrop: Backdrop, scene: Scene, hatch: Hatch) -> None:
    """Hatch the spans in which there is no real value."""
    if not scene.gaps:
        return
    _, top, _, bottom = backdrop.margins
    colour = QColor(backdrop.theme.colours.edge)
    colour.setAlphaF(0.6)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(hatch.brush(colour))
    for low, high in scene.gaps:
        start, end = backdrop.pixel(low, 0)[0], backdrop.pixel(high, 0)[0]
        painter.drawRect(QRectF(start, top, max(2.0, end - start), bottom - top))
