"""The loss surface from the side, with the present point on it; arrow keys or the mouse turn it."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QWidget

from triptych.messages import Axis
from triptych.ui.directions import painter_from_left
from triptych.ui.relief_floor import ReliefFloor
from triptych.ui.relief_picture import MOVING, RESTING, ReliefPicture
from triptych.ui.relief_view import View
from triptych.ui.surface_data import Sheet
from triptych.ui.surface_present import Pair
from triptych.ui.surface_view import LEFT, SurfaceView
from triptych.ui.theme import ThemeHolder

TURNS = {
    Qt.Key.Key_Left: (-5.0, 0.0), Qt.Key.Key_Right: (5.0, 0.0),
    Qt.Key.Key_Up: (0.0, 5.0), Qt.Key.Key_Down: (0.0, -5.0),
}  # fmt: skip
DEGREES = 0.5  # for each pixel that the mouse goes


class SurfaceRelief(SurfaceView):
    """Heights are those of the numbers; the colours are the map's."""

    KEYS = TURNS

    def __init__(self, themes: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(themes, "surface-relief", parent)
        self._view = View(QRectF())
        self._held = QPointF()
        self.setAccessibleName(self.tr("The loss surface from the side"))
        self.setToolTip(
            self.tr("Drag, or use the arrow keys, to turn it; Ctrl+C copies the point and its slopes.")
        )

    def sizeHint(self) -> QSize:
        """As high as the map, and narrower."""
        return QSize(26 * self.themes.theme.px("small"), 22 * self.themes.theme.px("small"))

    def minimumSizeHint(self) -> QSize:
        """Below this it can't be told from a line."""
        return QSize(14 * self.themes.theme.px("small"), 12 * self.themes.theme.px("small"))

    @property
    def view(self) -> View:
        """From where it is seen, on the widget as it is now."""
        small = self.themes.theme.px("small")
        area = QRectF(self.rect()).adjusted(3.0 * small, 0.5 * small, -1.2 * small, -1.2 * small)
        if area != self._view.area:
            self._view = View(area, self._view.turn, self._view.rise)
        return self._view

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy what stands, and paint over it what moves."""
        sheet, view = self._sheet, self.view
        if sheet is None:
            self.blank()
            return
        painter = painter_from_left(self)
        self.stand(painter, (sheet, view), lambda inner: self._draw(inner, sheet, view))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_path(painter, sheet)
        self._paint_present(painter)
        self.frame(painter)

    def _draw(self, painter: QPainter, sheet: Sheet, view: View) -> None:
        theme, axes = self.themes.theme, (sheet.across, sheet.up)
        self.underlay(painter, (axes, view), lambda inner: ReliefFloor(inner, axes, view, theme).paint())
        cells = MOVING if self.hurried else RESTING
        ReliefPicture(painter, sheet, view, theme, cells).paint()

    def _place(self, sheet: Sheet, at: Pair, value: float | None = None) -> tuple[QPointF, QPointF] | None:
        """A point of the plane on the surface and on the floor; None where the surface has no height."""
        across, up = _unit(sheet.across, at[0]), _unit(sheet.up, at[1])
        row, column = sheet.nearest(*at)
        known = value if value is not None and math.isfinite(value) else float(sheet.values[row, column])
        low, high = sheet.range
        half = high / 2 - low / 2
        if not (math.isfinite(known) and math.isfinite(across) and math.isfinite(up)):
            return None
        height = min(max((known / 2 - low / 2) / half, 0.0), 1.0) if half > 0 else 0.0
        return self.view.pixel(across, up, height), self.view.pixel(across, up, 0.0)

    def reach(self) -> QRect:
        """Where the present point is painted."""
        found = self._here()
        return QRectF(*found).normalized().adjusted(-9, -9, 9, 9).toAlignedRect() if found else QRect()

    def _here(self) -> tuple[QPointF, QPointF] | None:
        """The present point on the surface and on the floor."""
        if self._present is None or self._sheet is None:
            return None
        return self._place(self._sheet, self._present.at, self._present.value)

    def _paint_present(self, painter: QPainter) -> None:
        found = self._here()
        if found is None:
            return
        top, floor = found
        colours = self.themes.theme.colours
        painter.setPen(QPen(QColor(colours.accent), 1.4, Qt.PenStyle.DotLine))
        painter.drawLine(floor, top)
        painter.setPen(QPen(QColor(colours.card), 2.5))
        painter.setBrush(QColor(colours.accent))
        painter.drawEllipse(top, 6.0, 6.0)

    def _paint_path(self, painter: QPainter, sheet: Sheet) -> None:
        found = (self._place(sheet, place) for place in self._path)
        line = QPolygonF([place[0] for place in found if place is not None])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        colours = self.themes.theme.colours
        for colour, wide in ((colours.card, 4.0), (colours.text, 1.6)):
            painter.setPen(QPen(QColor(colour), wide))
            painter.drawPolyline(line)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of it."""
        self._held = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Turn it as far as the pointer went."""
        if event.buttons() & LEFT:
            way = event.position() - self._held
            self._held = event.position()
            self._turn(-DEGREES * way.x(), DEGREES * way.y())

    def go(self, move: Pair) -> bool:
        """Turn it."""
        self._turn(*move)
        return True

    def _turn(self, turn: float, rise: float) -> None:
        self._view = self._view.turned(turn, rise)
        self.hurry()


def _unit(axis: Axis, value: float) -> float:
    """Where a value lies on an axis, from -1 to 1."""
    return 2 * (value - axis.low) / (axis.high - axis.low) - 1
