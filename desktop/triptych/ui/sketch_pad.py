"""A small plot on which a curve is drawn by hand: with the mouse, or with the arrow keys."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from triptych.ui.directions import painter_from_left
from triptych.ui.number_text import brief
from triptych.ui.theme import ThemeHolder
from triptych.ui.ticks import ticks

Points = tuple[tuple[float, float], ...]
COLUMNS = 60  # places along the axis at which a height is kept
MARGIN = 6
TICKS = 5
SAMPLE = 22  # of a line, in the key
UP = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
ALONG = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class SketchPad(QWidget):
    """Heights over equal steps of the axis; one that was not drawn yet is None."""

    changed = Signal()

    def __init__(self, themes: ThemeHolder, low: float, high: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._themes = themes
        self.low, self.high = low, high
        self.least, self.most = -10.0, 10.0
        self._heights: list[float | None] = [None] * (COLUMNS + 1)
        self._true: Points = ()
        self._pen = COLUMNS // 2
        self._last: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.updateGeometry)

    def set_reach(self, least: float, most: float) -> None:
        """Let the plot reach from here to there upwards."""
        self.least, self.most = (least, most) if most > least else (least - 1, least + 1)
        self.update()

    def drawn(self) -> Points:
        """The points that were drawn, from left to right."""
        return tuple((self.x_at(k), y) for k, y in enumerate(self._heights) if y is not None)

    def show_drawn(self, points: Sequence[tuple[float, float]]) -> None:
        """Let these points stand there."""
        self._heights = [None] * (COLUMNS + 1)
        for x, y in points:
            self._heights[self._column(x)] = y
        self._told()

    def show_true(self, points: Sequence[tuple[float, float]]) -> None:
        """Show the true curve beside what was drawn."""
        self._true = tuple(points)
        self.update()

    def wipe(self) -> None:
        """Begin anew."""
        self._heights = [None] * (COLUMNS + 1)
        self._true = ()
        self._told()

    def x_at(self, column: int) -> float:
        """Return where on the axis a column stands."""
        return self.low + (self.high - self.low) * column / COLUMNS

    def _column(self, x: float) -> int:
        share = (x - self.low) / (self.high - self.low)
        return min(max(round(share * COLUMNS), 0), COLUMNS)

    def _told(self) -> None:
        count = sum(y is not None for y in self._heights)
        self.setAccessibleDescription(
            self.tr("{count} of {all} places are drawn").format(count=count, all=COLUMNS + 1)
        )
        self.update()
        self.changed.emit()

    # where things stand

    def _plane(self) -> QRectF:
        metrics = QFontMetricsF(self._themes.theme.font("small"))
        left = max(metrics.horizontalAdvance(brief(y)) for y in (self.least, self.most)) + 2 * MARGIN
        bottom = metrics.lineSpacing() + MARGIN
        return QRectF(self.rect()).adjusted(left, MARGIN + metrics.ascent() / 2, -2 * MARGIN, -bottom)

    def place(self, x: float, y: float) -> QPointF:
        """Return where a point of the plot stands on the widget."""
        plane = self._plane()
        across = (x - self.low) / (self.high - self.low)
        up = (y - self.least) / (self.most - self.least)
        return QPointF(plane.left() + across * plane.width(), plane.bottom() - up * plane.height())

    def _point(self, spot: QPointF) -> tuple[float, float]:
        plane = self._plane()
        across = min(max((spot.x() - plane.left()) / max(1.0, plane.width()), 0.0), 1.0)
        up = min(max((plane.bottom() - spot.y()) / max(1.0, plane.height()), 0.0), 1.0)
        return self.low + across * (self.high - self.low), self.least + up * (self.most - self.least)

    def sizeHint(self) -> QSize:
        """Wide and low, as plots are."""
        return QSize(360, round(14 * self._themes.theme.px("text")))

    def minimumSizeHint(self) -> QSize:
        """It keeps its height."""
        return QSize(160, self.sizeHint().height())

    # drawing

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the pen down."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._last = None
            self._draw(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw on."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._draw(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lift the pen."""
        self._last = None

    def _draw(self, spot: QPointF) -> None:
        """Take a height, and those on the way from the one before: a quick hand leaves no gaps."""
        x, y = self._point(spot)
        here = self._column(x)
        before = self._heights[self._last] if self._last is not None else None
        if self._last is not None and before is not None:
            step = 1 if here > self._last else -1
            for k in range(self._last + step, here, step):
                self._heights[k] = before + (y - before) * (k - self._last) / (here - self._last)
        self._heights[here] = y
        self._pen = self._last = here
        self._told()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right carry the pen along, drawing; Up and Down raise or lower it; Delete wipes all."""
        key = Qt.Key(event.key())
        fine = 5 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        height = self._heights[self._pen]
        if key in UP:
            base = height if height is not None else min(max(0.0, self.least), self.most)
            raised = base + UP[key] * fine * (self.most - self.least) / 40
            self._heights[self._pen] = min(max(raised, self.least), self.most)
            self._told()
        elif key in ALONG:
            self._carry(ALONG[key])
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.wipe()
        else:
            super().keyPressEvent(event)

    def _carry(self, step: int) -> None:
        height = self._heights[self._pen]
        self._pen = min(max(self._pen + step, 0), COLUMNS)
        if height is not None and self._heights[self._pen] is None:
            self._heights[self._pen] = height
        self._told()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the pen."""
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no longer."""
        self.update()

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint axes, what was drawn, and the true curve."""
        theme, painter = self._themes.theme, painter_from_left(self)
        colours = theme.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.focus if self.hasFocus() else colours.faint), 1.5))
        painter.setBrush(QColor(colours.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.setFont(theme.font("small"))
        self._paint_axes(painter)
        painter.setClipRect(self._plane())
        true = QPen(QColor(theme.column("symbolic").colour), 2, Qt.PenStyle.DashLine)
        yours = QPen(QColor(colours.text), 2.5)
        self._paint_curve(painter, self._true, true)
        self._paint_drawn(painter, yours)
        if self._true:
            self._paint_key(painter, ((yours, self.tr("yours")), (true, self.tr("true curve"))))
        if self.hasFocus():
            height = self._heights[self._pen]
            spot = self.place(self.x_at(self._pen), 0.0 if height is None else height)
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.setBrush(QColor(colours.card))
            painter.drawEllipse(spot, 4, 4)

    def _paint_axes(self, painter: QPainter) -> None:
        colours, plane = self._themes.theme.colours, self._plane()
        metrics = painter.fontMetrics()
        for x in ticks(self.low, self.high, TICKS):
            spot = self.place(x, self.least)
            painter.setPen(QColor(colours.edge if x == 0 else colours.grid))
            painter.drawLine(QPointF(spot.x(), plane.top()), QPointF(spot.x(), plane.bottom()))
            painter.setPen(QColor(colours.muted))
            box = QRectF(spot.x() - 40, plane.bottom() + 2, 80, metrics.lineSpacing())
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, brief(x))
        for y in ticks(self.least, self.most, TICKS):
            spot = self.place(self.low, y)
            painter.setPen(QColor(colours.edge if y == 0 else colours.grid))
            painter.drawLine(QPointF(plane.left(), spot.y()), QPointF(plane.right(), spot.y()))
            painter.setPen(QColor(colours.muted))
            box = QRectF(0, spot.y() - metrics.height() / 2, plane.left() - MARGIN, metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, brief(y))

    def _paint_key(self, painter: QPainter, lines: Sequence[tuple[QPen, str]]) -> None:
        """Say in the upper corner which line is which, where both are to be seen."""
        metrics, plane = painter.fontMetrics(), self._plane()
        wide = max(metrics.horizontalAdvance(text) for _, text in lines)
        left, high = plane.left() + MARGIN, metrics.lineSpacing()
        box = QRectF(left, plane.top() + MARGIN, SAMPLE + 3 * MARGIN + wide, high * len(lines))
        painter.fillRect(box, QColor(self._themes.theme.colours.card))
        for row, (pen, text) in enumerate(lines):
            middle = box.top() + high * (row + 0.5)
            painter.setPen(pen)
            painter.drawLine(QPointF(left + MARGIN, middle), QPointF(left + MARGIN + SAMPLE, middle))
            painter.setPen(QColor(self._themes.theme.colours.text))
            place = QRectF(left + 2 * MARGIN + SAMPLE, middle - high / 2, wide + 1, high)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_curve(self, painter: QPainter, points: Points, pen: QPen) -> None:
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        spots = [self.place(x, y) for x, y in points if math.isfinite(y)]
        painter.drawPolyline(QPolygonF(spots))

    def _paint_drawn(self, painter: QPainter, pen: QPen) -> None:
        """Stretches that were drawn; a gap stays a gap."""
        stretch: list[tuple[float, float]] = []
        for k, y in enumerate([*self._heights, None]):
            if y is not None:
                stretch.append((self.x_at(k), y))
                continue
            if len(stretch) == 1:
                painter.setPen(pen)
                painter.drawPoint(self.place(*stretch[0]))
            elif stretch:
                self._paint_curve(painter, tuple(stretch), pen)
            stretch = []
