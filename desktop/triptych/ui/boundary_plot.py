"""The plane of a table's inputs: its points, and the boundary that follows every slider."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from triptych.ui.boundary_data import Want
from triptych.ui.boundary_picture import Numbers, paint_key, paint_points, paint_ring, paint_sides
from triptych.ui.directions import painter_from_left
from triptych.ui.focus_shown import is_for_file, shows_focus
from triptych.ui.ground_axes import PlainGround, paint_axes
from triptych.ui.number_text import full
from triptych.ui.theme import ThemeHolder

if TYPE_CHECKING:
    from triptych.ui.plot_numbers import Numbers as Table

NEAR = 12.0  # pixels around a point that belong to it


class BoundaryPlot(QWidget):
    """Points stand on pictures of their own, below and above what moves; a click picks the nearest row."""

    is_picture = True  # it can be copied and saved as one

    picked = Signal(int)

    def __init__(self, themes: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._themes = themes
        self._want: Want | None = None
        self._values: Numbers | None = None
        self._ring: int | None = None
        self._standing: tuple[QPixmap, QPixmap] = QPixmap(), QPixmap()
        self._drawn: tuple[object, ...] = ()
        self.words = ""
        self.draws = 0
        self.setObjectName("boundary-plot")
        self.setAccessibleName(self.tr("The rows and the boundary between their classes"))
        self.setToolTip(
            self.tr("Point at a row for its numbers, click to pick it; Ctrl+C copies the boundary.")
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        themes.changed.connect(self.updateGeometry)

    def show_want(self, want: Want | None, ring: int | None) -> None:
        """Draw these rows, with a ring around the one that is picked."""
        if want != self._want:
            self._values = None
        self._want, self._ring = want, ring
        self.update()

    def show_values(self, raw: bytes) -> None:
        """Draw the boundary by what the computing process found over the plane."""
        values = np.frombuffer(raw, dtype=np.float64)
        if self._want is not None and len(values) == self._count(self._want):
            self._values = values
            self.update()

    @staticmethod
    def _count(want: Want) -> int:
        return want.field.across.points * (want.field.up.points if want.field.up else 1)

    @property
    def values(self) -> Numbers | None:
        """What the boundary is drawn by; None before there is an answer."""
        return self._values

    def summary(self) -> str:
        """What is said of the boundary, for who does not see it."""
        return self.words or self.toolTip()

    def plotted(self) -> Table | None:
        """Return what the boundary is drawn by: one column, or one for each of some places upwards."""
        if self._want is None or self._values is None:
            return None
        from triptych.ui.boundary_data import table_of  # noqa: PLC0415 -- only where somebody wants it

        return table_of(self._want, self._values.tolist(), self.accessibleName())

    def sizeHint(self) -> QSize:
        """About as high as wide."""
        return QSize(32 * self._themes.theme.px("small"), 24 * self._themes.theme.px("small"))

    def minimumSizeHint(self) -> QSize:
        """Below this nothing could be told apart."""
        return QSize(20 * self._themes.theme.px("small"), 15 * self._themes.theme.px("small"))

    def ground(self) -> PlainGround | None:
        """Where the axes lie; None where there is nothing to draw."""
        if self._want is None:
            return None
        return PlainGround(*self._want.axes, QSizeF(self.size()), self._themes.theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy what stands, with the boundary between both pictures."""
        ground, want = self.ground(), self._want
        painter = painter_from_left(self)
        painter.fillRect(self.rect(), QColor(self._themes.theme.colours.card))
        if ground is None or want is None:
            return
        is_kept = not is_for_file(self)
        if is_kept:
            self._draw(ground, want)
            painter.drawPixmap(0, 0, self._standing[0])
        else:
            paint_axes(painter, ground)
        if self._values is not None:
            paint_sides(painter, ground, want, self._values)
        if is_kept:
            painter.drawPixmap(0, 0, self._standing[1])
        else:
            _paint_above(painter, ground, want)
        if self._ring is not None:
            paint_ring(painter, ground, want.points()[self._ring])
        if shows_focus(self):
            painter.setPen(QPen(QColor(self._themes.theme.colours.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(ground.area.adjusted(-1, -1, 1, 1))

    def _draw(self, ground: PlainGround, want: Want) -> None:
        wanted = (want, self.size(), self.devicePixelRatioF(), self._themes.theme)
        if wanted == self._drawn:
            return
        self._drawn = wanted
        self.draws += 1
        self._standing = self._blank(), self._blank()
        with QPainter(self._standing[0]) as below:
            paint_axes(below, ground)
        with QPainter(self._standing[1]) as above:
            _paint_above(above, ground, want)

    def _blank(self) -> QPixmap:
        picture = QPixmap(self.size() * self.devicePixelRatioF())
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        picture.fill(Qt.GlobalColor.transparent)
        return picture

    def nearest(self, at: QPointF) -> int | None:
        """Return the row at a place; None where there is none so near."""
        ground = self.ground()
        if ground is None or self._want is None:
            return None
        off = [(ground.pixel(*point) - at).manhattanLength() for point in self._want.points()]
        best = min(range(len(off)), key=off.__getitem__, default=None)
        return best if best is not None and off[best] <= NEAR * self._themes.theme.scale else None

    def told(self, row: int) -> str:
        """What the tooltip says of a row, with all digits."""
        if self._want is None:
            return ""
        cells = zip(self._want.rows.names, self._want.rows.values[row], strict=True)
        first = self.tr("Row {row}").format(row=row + 1)
        return "\n".join((first, *(f"{name} = {full(value, 'float64')}" for name, value in cells)))

    def event(self, event: QEvent) -> bool:
        """Tell the row below the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = self.nearest(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.toolTip() if row is None else self.told(row), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick the row that was clicked."""
        row = self.nearest(event.position())
        if row is not None and event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy what is said of the boundary, with all digits."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.words)
        else:
            super().keyPressEvent(event)


def _paint_above(painter: QPainter, ground: PlainGround, want: Want) -> None:
    """Paint what stands above the boundary: the rows and their key."""
    paint_points(painter, ground, want)
    target = want.form.targets[want.place]
    low = "-1" if want.level == 0 else "0"
    paint_key(painter, ground, (f"{target} = 1", f"{target} = {low}"))
