"""The loss surface from above: contours, the present point with its arrows; it can be moved there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from triptych.ui.directions import painter_from_left
from triptych.ui.number_text import brief, full
from triptych.ui.plot_data import axis_name
from triptych.ui.surface_axes import SurfaceAxes
from triptych.ui.surface_data import Sheet, places
from triptych.ui.surface_frame import Ground
from triptych.ui.surface_marks import SurfaceMarks
from triptych.ui.surface_picture import SurfacePicture
from triptych.ui.surface_present import Pair
from triptych.ui.surface_view import LEFT, SurfaceView
from triptych.ui.theme import ThemeHolder

if TYPE_CHECKING:
    from triptych.ui.plot_numbers import Numbers

MOVES = {
    Qt.Key.Key_Left: (-1.0, 0.0), Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Down: (0.0, -1.0), Qt.Key.Key_Up: (0.0, 1.0),
}  # fmt: skip
FEW = 6  # columns of the table, from the lowest up
NUDGE = 100  # steps from one side to the other


class SurfaceMap(SurfaceView):
    """A click or the arrow keys set both names; the tooltip has all digits of the point below it."""

    KEYS = MOVES
    placed = Signal(float, float)
    nudged = Signal(float, float)  # by so much of each range

    def __init__(self, themes: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(themes, "surface-map", parent)
        self._marked: SurfaceMarks | None = None
        self.setAccessibleName(self.tr("The loss surface from above"))
        self.setToolTip(
            self.tr(
                "Click, or use the arrow keys, to go there; Ctrl+C copies the point, the loss and its slopes."
            )
        )

    def sizeHint(self) -> QSize:
        """Wider than high."""
        return QSize(34 * self.themes.theme.px("small"), 22 * self.themes.theme.px("small"))

    def minimumSizeHint(self) -> QSize:
        """Below this the numbers would hide the surface."""
        return QSize(20 * self.themes.theme.px("small"), 15 * self.themes.theme.px("small"))

    def plotted(self) -> Numbers | None:
        """Return the heights as a table has them: a row for each place across, a column for some upwards."""
        from triptych.ui.plot_numbers import Curve, Numbers  # noqa: PLC0415 -- only where somebody wants it

        sheet, present = self._sheet, self._present
        if sheet is None:
            return None
        up, across = places(sheet.up), places(sheet.across)
        rows = range(0, sheet.up.points, max(1, sheet.up.points // FEW))
        named = self.tr("at {name} = {value}")
        curves = tuple(
            Curve(named.format(name=axis_name(sheet.up), value=brief(up[row], 4)), sheet.values[row].tolist())
            for row in rows
        )
        here = present.at[0] if present is not None else None
        return Numbers(self.accessibleName(), axis_name(sheet.across), across, curves, here)

    def ground(self) -> Ground | None:
        """Where the surface lies on the widget; None before there is one."""
        if self._sheet is None:
            return None
        return Ground(self._sheet.across, self._sheet.up, QSizeF(self.size()), self.themes.theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy what stands, and paint over it what moves."""
        ground, sheet = self.ground(), self._sheet
        if ground is None or sheet is None:
            self.blank()
            return
        painter = painter_from_left(self)
        self.stand(painter, sheet, lambda inner: self._draw(inner, sheet, ground))
        marks = self._marks()
        if marks is not None:
            marks.paint(painter, self._path)
        self.frame(painter)

    def _draw(self, painter: QPainter, sheet: Sheet, ground: Ground) -> None:
        scaled = bool(sheet.finite.any())
        axes = ground.across, ground.up, scaled
        self.underlay(painter, axes, lambda inner: SurfaceAxes(inner, ground).paint(scaled=scaled))
        SurfacePicture(painter, sheet, ground, coarse=self.hurried).paint()

    def reach(self) -> QRect:
        """Where the present point and its arrows are painted."""
        marks = self._marks()
        return marks.reach if marks is not None else QRect()

    def _marks(self) -> SurfaceMarks | None:
        """What is painted of the present point; worked out once for where it is."""
        ground, present = self.ground(), self._present
        if ground is None or present is None:
            return None
        if self._marked is None or (self._marked.present, self._marked.ground) != (present, ground):
            self._marked = SurfaceMarks(present, ground)
        return self._marked

    def told_at(self, place: QPointF) -> str:
        """What the tooltip says at a place: the nearest computed point with all digits; empty outside."""
        ground, sheet = self.ground(), self._sheet
        values = ground.values(place) if ground is not None else None
        if values is None or sheet is None:
            return ""
        row, column = sheet.nearest(*values)
        dtype = self._present.dtype if self._present is not None else "float64"
        of = self._present.of if self._present is not None else "L"
        spot = zip((axis_name(sheet.across), axis_name(sheet.up)), sheet.place(row, column), strict=True)
        lines = [f"{name} = {full(value, dtype)}" for name, value in spot]
        return "\n".join((*lines, f"{of} = {full(float(sheet.values[row, column]), dtype)}"))

    def event(self, event: QEvent) -> bool:
        """Tell all digits of what lies below the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            told = self.told_at(QPointF(event.pos()))
            QToolTip.showText(
                event.globalPos(), told or self.toolTip(), self, QRectF(event.pos(), QSizeF(9, 9)).toRect()
            )
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go where was clicked."""
        if event.button() == LEFT:
            self._place(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer while the button is held."""
        if event.buttons() & LEFT:
            self._place(event.position())

    def _place(self, at: QPointF) -> None:
        ground = self.ground()
        values = ground.values(at) if ground is not None else None
        if values is not None:
            self.placed.emit(*values)

    def go(self, move: Pair) -> bool:
        """Ask for a hundredth of the range from where the sliders are, which may be ahead of the picture."""
        self.nudged.emit(move[0] / NUDGE, move[1] / NUDGE)
        return True
