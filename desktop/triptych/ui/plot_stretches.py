"""Paints on a plot's axis the stretches on which steps break down."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from triptych.ui.hatching import paint_hatched
from triptych.ui.plot_backdrop import Backdrop
from triptych.ui.stretches import Stretches

BAND = 7


def paint_stretches(painter: QPainter, backdrop: Backdrop, found: Stretches) -> None:
    """Hatch a band along the axis for each span, with a dashed upright where it begins or ends."""
    axis = found.axis
    left, top, right, bottom = backdrop.margins
    colours = backdrop.theme.colours
    ink, ground = QColor(colours.bad), QColor(colours.card)
    painter.save()
    painter.setClipRect(QRectF(left, top, right - left, bottom - top))
    for low, high in dict.fromkeys((span.low, span.high) for span in found.spans):
        start, end = backdrop.pixel(low, 0)[0], backdrop.pixel(high, 0)[0]
        painter.setPen(QPen(ink, 1, Qt.PenStyle.DashLine))
        for edge in (backdrop.pixel(x, 0)[0] for x in (low, high) if x not in (axis.low, axis.high)):
            painter.drawLine(QPointF(edge, top), QPointF(edge, bottom))
        paint_hatched(painter, QRectF(start, bottom - BAND, end - start, BAND), ink, ground)
    painter.restore()
