"""One number of every way to write the loss, along z: lines that can be told apart where they agree."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from triptych.ui.decimals import is_comma
from triptych.ui.directions import painter_from_left
from triptych.ui.losses_data import STROKES, name_of, stroke_of
from triptych.ui.number_text import brief
from triptych.ui.plot_limits import Limits, calm
from triptych.ui.polygon import polygon
from triptych.ui.standing_picture import StandingPicture
from triptych.ui.theme import Theme, ThemeHolder
from triptych.ui.ticks import ticks

if TYPE_CHECKING:
    from triptych.messages.plots import Shot
    from triptych.ui.plot_numbers import Numbers as Table

Numbers = npt.NDArray[np.float64]
FAR = 1e4  # pixels beyond the picture: further, and Qt's painter loses its way
DOT = 4.0


class LossesPlot(StandingPicture):
    """Lines stand in a picture of their own; a step of z only moves the rule and the points."""

    def __init__(self, themes: ThemeHolder, name: str, parent: QWidget | None = None) -> None:
        super().__init__(themes, name, parent)
        self._count = 0  # of the lines that were shown
        self._x: Numbers = np.zeros(0)
        self._lines: Mapping[str, Numbers] = {}
        self._limits: Limits = (0.0, 1.0)
        self._z = math.nan
        self.axis = "z"  # the name of what moves
        self._points: Mapping[str, float | None] = {}
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_lines(self, x: Numbers, lines: Mapping[str, Numbers]) -> None:
        """Show other lines."""
        self._x, self._lines = x, lines
        self._count += 1
        self._limits = calm([line.tolist() for line in lines.values()], None)
        self.update()

    def show_point(self, z: float, points: Mapping[str, float | None]) -> None:
        """Show where z is, and each line's number there."""
        self._z, self._points = z, points
        self.update()

    def plotted(self) -> Table | None:
        """Return every line as a table has it."""
        from triptych.ui.plot_numbers import Curve  # noqa: PLC0415 -- only where somebody wants it
        from triptych.ui.plot_numbers import Numbers as Table  # noqa: PLC0415 -- as above

        if not len(self._x):
            return None
        curves = tuple(Curve(name_of(way), line.tolist()) for way, line in self._lines.items())
        return Table(self.accessibleName(), self.axis, self._x.tolist(), curves, self._z)

    def shot(self, theme: Theme) -> Shot | None:
        """Return what is shown, for a file and in this theme; None while there is nothing."""
        from triptych.messages.plots import Frame, Shot  # noqa: PLC0415 -- only where somebody wants it
        from triptych.ui.losses_shot import names, scene  # noqa: PLC0415 -- as above

        if not len(self._x):
            return None
        lines = {way: line.tolist() for way, line in self._lines.items()}
        frame = Frame(float(self._x[0]), float(self._x[-1]), *self._limits, self.axis)
        drawn = scene(frame, self._x.tolist(), lines, (self._z, self._points), theme)
        title, words = self.accessibleName(), self.accessibleDescription()
        return Shot(title, "", drawn, theme.colours.inks, names(lines), words, comma=is_comma())

    def sizeHint(self) -> QSize:
        """Wider than high."""
        return QSize(26 * self.themes.theme.px("small"), 15 * self.themes.theme.px("small"))

    def minimumSizeHint(self) -> QSize:
        """Below this the lines can't be told apart."""
        return QSize(16 * self.themes.theme.px("small"), 11 * self.themes.theme.px("small"))

    @property
    def area(self) -> QRectF:
        """The frame; its numbers stand to the left and below."""
        small = self.themes.theme.px("small")
        return QRectF(self.rect()).adjusted(4.2 * small, 0.7 * small, -0.8 * small, -1.9 * small)

    def pixel(self, x: float, y: float) -> QPointF:
        """Return where a point lies."""
        found = self._pixels(np.asarray([x]), np.asarray([y]))[0]
        return QPointF(float(found[0]), float(found[1]))

    def _pixels(self, x: Numbers, y: Numbers) -> Numbers:
        area, (low, high) = self.area, self._limits
        first, last = float(self._x[0]), float(self._x[-1])
        across = area.left() + (x - first) / (last - first) * area.width()
        up = area.bottom() - (y - low) / (high - low) * area.height()
        return np.stack([np.clip(across, -FAR, FAR), np.clip(up, -FAR, FAR)], axis=-1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy what stands, and paint over it what moves."""
        if not len(self._x):
            self.blank()
            return
        painter = painter_from_left(self)
        self.stand(painter, self._count, self._draw)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, area = self.themes.theme, self.area
        if not self._x[0] <= self._z <= self._x[-1]:
            return
        x = self.pixel(self._z, 0.0).x()
        painter.setPen(QPen(QColor(theme.colours.edge), 1.2))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        painter.setPen(QPen(QColor(theme.colours.card), 1))
        for way in STROKES:
            value = self._points.get(way)
            if value is not None and math.isfinite(value):
                painter.setBrush(QColor(theme.ink(stroke_of(way).ink)))
                at = self.pixel(self._z, value)
                wide = DOT + stroke_of(way).width / 3
                painter.drawEllipse(at, wide, wide)

    def _draw(self, painter: QPainter) -> None:
        painter.setFont(self.themes.theme.font("small"))
        self._axes(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self.area)
        for way in STROKES:
            if way in self._lines:
                self._line(painter, way, self._lines[way])

    def _axes(self, painter: QPainter) -> None:
        theme, area = self.themes.theme, self.area
        line = painter.fontMetrics().lineSpacing()
        painter.setPen(QPen(QColor(theme.colours.edge), 1))
        painter.drawRect(area)
        for value in ticks(float(self._x[0]), float(self._x[-1]), int(area.width() / (4.5 * line))):
            x = self.pixel(value, 0.0).x()
            painter.setPen(QPen(QColor(theme.colours.grid), 1))
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            painter.setPen(QColor(theme.colours.muted))
            place = QRectF(x - 2 * line, area.bottom() + 2, 4 * line, line)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, brief(value, 4))
        for value in ticks(*self._limits, int(area.height() / (2 * line))):
            y = self.pixel(0.0, value).y()
            painter.setPen(QPen(QColor(theme.colours.grid), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(theme.colours.muted))
            place = QRectF(0, y - line / 2, area.left() - 5, line)
            painter.drawText(
                place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, brief(value, 4)
            )

    def _line(self, painter: QPainter, way: str, values: Numbers) -> None:
        """A line; where it has no number it is broken off."""
        stroke = stroke_of(way)
        pen = QPen(QColor(self.themes.theme.ink(stroke.ink)), stroke.width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if stroke.dash:
            pen.setDashPattern(list(stroke.dash))
        painter.setPen(pen)
        finite = np.isfinite(values)
        edges = np.flatnonzero(np.diff(finite.astype(np.int8))) + 1
        for part in np.split(np.arange(len(values)), edges):
            if finite[part[0]]:
                painter.drawPolyline(polygon(self._pixels(self._x[part], values[part])))
