"""Paints what moves over a standing surface: the path so far, the present point, its arrows."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from triptych.ui.arrow import draw_arrow
from triptych.ui.surface_frame import Ground
from triptych.ui.surface_present import Pair, Present

LONG = 4.0  # lines of small type: the length of an arrow uphill, which has the direction only
SHORTEST = 3.0  # pixels: below this a step is not seen
DOT = 5.0
MOST_DOTS = 60


class SurfaceMarks:
    """Everything is drawn on a pale rim, so that it is seen on each of the colours below it."""

    def __init__(self, painter: QPainter, ground: Ground) -> None:
        self._painter, self._ground, self._theme = painter, ground, ground.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._rim = QColor(self._theme.colours.card)
        self._long = LONG * self._theme.px("small")

    def paint(self, present: Present, path: Sequence[Pair] = ()) -> None:
        """Paint path, arrows and point, inside the frame."""
        self._painter.save()
        self._painter.setClipRect(self._ground.area)
        self._path(path)
        if all(map(math.isfinite, present.at)):
            start = self._ground.pixel(*present.at)
            for keys, slope in present.arrows():
                ink = self._theme.ink(keys[-1]) if present.differ else self._theme.colours.text
                self._arrow(start, self._uphill(start, slope), QColor(ink), Qt.PenStyle.DashLine)
            if present.to is not None and all(map(math.isfinite, present.to)):
                self._step(start, self._ground.pixel(*present.to))
            self._dot(start, QColor(self._theme.colours.accent))
        self._painter.restore()

    def _uphill(self, start: QPointF, slope: Pair) -> QPointF:
        """The end of an arrow of one length, in the direction in which both names would go."""
        far = self._ground.pixel(self._ground.across.low + slope[0], self._ground.up.low + slope[1])
        way = far - self._ground.pixel(self._ground.across.low, self._ground.up.low)
        size = math.hypot(way.x(), way.y())
        return start + way * (self._long / size) if 0 < size < math.inf else start

    def _arrow(self, start: QPointF, end: QPointF, ink: QColor, style: Qt.PenStyle) -> None:
        if start == end:
            return
        for colour, wide, dash in ((self._rim, 5.0, Qt.PenStyle.SolidLine), (ink, 2.0, style)):
            pen = QPen(colour, wide, dash)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            self._painter.setPen(pen)
            self._painter.setBrush(colour)
            draw_arrow(self._painter, start, end, 2.2 * self._theme.px("small"))

    def _step(self, start: QPointF, end: QPointF) -> None:
        """One step downhill at its true length."""
        way = end - start
        size = math.hypot(way.x(), way.y())
        if SHORTEST < size < math.inf:
            most = 4 * (self._ground.area.width() + self._ground.area.height())
            self._arrow(start, start + way * min(1.0, most / size), self._accent(), Qt.PenStyle.SolidLine)

    def _accent(self) -> QColor:
        return QColor(self._theme.colours.accent)

    def _dot(self, at: QPointF, ink: QColor) -> None:
        self._painter.setPen(QPen(self._rim, 2.5))
        self._painter.setBrush(ink)
        self._painter.drawEllipse(at, DOT + 1, DOT + 1)

    def _path(self, path: Sequence[Pair]) -> None:
        """The way that was gone, a small dot for each step while they are few."""
        ends = [self._ground.pixel(*place) for place in path if all(map(math.isfinite, place))]
        if not ends:
            return
        line = QPolygonF(ends)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, wide in ((self._rim, 4.0), (QColor(self._theme.colours.text), 1.6)):
            self._painter.setPen(QPen(colour, wide))
            self._painter.drawPolyline(line)
        if len(ends) <= MOST_DOTS:
            self._painter.setBrush(QColor(self._theme.colours.text))
            self._painter.setPen(QPen(self._rim, 1))
            for end in ends:
                self._painter.drawEllipse(end, 2.6, 2.6)
