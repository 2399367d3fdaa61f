"""Paints what a loss surface seen from the side stands on: the floor, with names along its near edges."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from triptych.messages import Axis
from triptych.ui.number_text import brief
from triptych.ui.plot_data import axis_name
from triptych.ui.relief_view import View
from triptych.ui.theme import Theme

CORNERS = ((-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0))
OUTSIDE, ALONG = 1.2, (-0.85, 0.0, 0.85)  # of the plane: where words stand beside an edge, and where along it


class ReliefFloor:
    """Knows the two axes as they are seen from one side."""

    def __init__(self, painter: QPainter, axes: tuple[Axis, Axis], view: View, theme: Theme) -> None:
        self._painter, self._axes, self._view, self._theme = painter, axes, view, theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("small"))

    def paint(self) -> None:
        """Paint floor and names; what stands on it rises away from its near edges, and hides no name."""
        self._painter.setPen(QPen(QColor(self._theme.colours.edge), 1))
        self._painter.setBrush(QColor(self._theme.colours.field))
        self._painter.drawConvexPolygon([self._view.pixel(a, u, 0.0) for a, u in CORNERS])
        low_is_far, left_is_far = self._view.backwards
        side, end = (OUTSIDE if low_is_far else -OUTSIDE), (OUTSIDE if left_is_far else -OUTSIDE)
        across, up = self._axes
        self._names(across, [(t, side) for t in ALONG])
        self._names(up, [(end, t) for t in ALONG])

    def _names(self, axis: Axis, places: list[tuple[float, float]]) -> None:
        """An axis' ends with its name between them."""
        colours = self._theme.colours
        texts = (brief(axis.low, 3), axis_name(axis), brief(axis.high, 3))
        inks = (colours.muted, colours.text, colours.muted)
        for (a, u), text, ink in zip(places, texts, inks, strict=True):
            word(self._painter, self._view.pixel(a, u, 0.0), text, ink)


def word(painter: QPainter, at: QPointF, text: str, ink: str) -> None:
    """Paint a word around a point."""
    metrics = painter.fontMetrics()
    wide, high = metrics.horizontalAdvance(text) + 4, metrics.lineSpacing()
    painter.setPen(QColor(ink))
    box = QRectF(at.x() - wide / 2, at.y() - high / 2, wide, high)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
