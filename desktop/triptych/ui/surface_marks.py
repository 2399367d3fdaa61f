"""Paints what moves over a standing surface: the path so far, the present point, its arrows."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from triptych.ui.arrow import draw_arrow
from triptych.ui.at_frame import knows_no_clip, line_within
from triptych.ui.surface_frame import Ground
from triptych.ui.surface_present import Pair, Present

LONG = 4.0  # lines of small type: the length of an arrow uphill, which has the direction only
SHORTEST = 3.0  # pixels: below this a step is not seen
DOT, RIM = 5.0, 5.0
MOST_DOTS = 60


class Shaft(NamedTuple):
    """One arrow."""

    end: QPointF
    ink: QColor
    style: Qt.PenStyle


class SurfaceMarks:
    """Everything is drawn on a pale rim, so that it is seen on each of the colours below it."""

    def __init__(self, present: Present, ground: Ground) -> None:
        self.present, self.ground, self._theme = present, ground, ground.theme
        self._rim = QColor(self._theme.colours.card)
        self._long = LONG * self._theme.px("small")
        self._seen = all(map(math.isfinite, present.at))
        self._start = ground.pixel(*present.at) if self._seen else QPointF()
        self._shafts = list(self._arrows()) if self._seen else []

    @property
    def reach(self) -> QRect:
        """All that is painted for the point and its arrows, inside the frame."""
        if not self._seen:
            return QRect()
        ends = [self._start, *(shaft.end for shaft in self._shafts)]
        left, right = min(end.x() for end in ends), max(end.x() for end in ends)
        top, bottom = min(end.y() for end in ends), max(end.y() for end in ends)
        around = QRectF(left, top, right - left, bottom - top)
        room = self._head + RIM
        return around.adjusted(-room, -room, room, room).intersected(self.ground.area).toAlignedRect()

    @property
    def _head(self) -> float:
        return 2.2 * self._theme.px("small")

    def paint(self, painter: QPainter, path: Sequence[Pair] = ()) -> None:
        """Paint path, arrows and point, inside the frame."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self.ground.area)
        self._path(painter, path)
        for shaft in self._shafts:
            self._arrow(painter, shaft)
        if self._seen and (self.ground.area.contains(self._start) or not knows_no_clip(painter)):
            painter.setPen(QPen(self._rim, 2.5))
            painter.setBrush(QColor(self._theme.colours.accent))
            painter.drawEllipse(self._start, DOT + 1, DOT + 1)
        painter.restore()

    def _arrows(self) -> Iterator[Shaft]:
        present = self.present
        for keys, slope in present.arrows():
            ink = self._theme.ink(keys[-1]) if present.differ else self._theme.colours.text
            end = self._uphill(slope)
            if end is not None:
                yield Shaft(end, QColor(ink), Qt.PenStyle.DashLine)
        if present.to is not None and all(map(math.isfinite, present.to)):
            end = self._downhill(self.ground.pixel(*present.to))
            if end is not None:
                yield Shaft(end, QColor(self._theme.colours.accent), Qt.PenStyle.SolidLine)

    def _uphill(self, slope: Pair) -> QPointF | None:
        """The end of an arrow of one length, in the direction in which both names would go."""
        ground = self.ground
        far = ground.pixel(ground.across.low + slope[0], ground.up.low + slope[1])
        way = far - ground.pixel(ground.across.low, ground.up.low)
        size = math.hypot(way.x(), way.y())
        return self._start + way * (self._long / size) if 0 < size < math.inf else None

    def _downhill(self, end: QPointF) -> QPointF | None:
        """The end of one step at its true length."""
        way = end - self._start
        size = math.hypot(way.x(), way.y())
        most = 4 * (self.ground.area.width() + self.ground.area.height())
        return self._start + way * min(1.0, most / size) if SHORTEST < size < math.inf else None

    def _arrow(self, painter: QPainter, shaft: Shaft) -> None:
        for colour, wide, dash in ((self._rim, RIM, Qt.PenStyle.SolidLine), (shaft.ink, 2.0, shaft.style)):
            pen = QPen(colour, wide, dash)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.setBrush(colour)
            if knows_no_clip(painter) and not self.ground.area.contains(shaft.end):
                line_within(painter, self.ground.area, QPolygonF([self._start, shaft.end]))
            else:
                draw_arrow(painter, self._start, shaft.end, self._head)

    def _path(self, painter: QPainter, path: Sequence[Pair]) -> None:
        """The way that was gone, a small dot for each step while they are few."""
        ends = [self.ground.pixel(*place) for place in path if all(map(math.isfinite, place))]
        if not ends:
            return
        line = QPolygonF(ends)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, wide in ((self._rim, 4.0), (QColor(self._theme.colours.text), 1.6)):
            painter.setPen(QPen(colour, wide))
            line_within(painter, self.ground.area, line)
        if len(ends) <= MOST_DOTS:
            painter.setBrush(QColor(self._theme.colours.text))
            painter.setPen(QPen(self._rim, 1))
            for end in filter(self.ground.area.contains, ends) if knows_no_clip(painter) else ends:
                painter.drawEllipse(end, 2.6, 2.6)
