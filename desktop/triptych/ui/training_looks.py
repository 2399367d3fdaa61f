"""How the trained names are told from each other in plots and in their key: by colour, dash and mark."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from triptych.ui.plot_legend import STROKE, PlotLegend
from triptych.ui.theme import Theme, ThemeHolder
from triptych.ui.theme_colours import ColumnLook

MOST_NAMES = 6
INKS = ("accent", "caution", "good", "text", "bad", "muted")
DASHES: tuple[tuple[float, ...], ...] = (
    (),
    (5.0, 2.0),
    (2.0, 1.5),
    (6.0, 2.0, 1.0, 2.0),
    (1.0, 1.0),
    (9.0, 3.0),
)
MARKS = ("o", "s", "^", "D", "o", "s")
WIDTH = 2.0
RIGHT = " right"  # no name of a program begins with a space


def look_of(theme: Theme, place: int) -> ColumnLook:
    """Return the look of the name at this place."""
    ink = getattr(theme.colours, INKS[place % MOST_NAMES])
    return ColumnLook(DASHES[place % MOST_NAMES], WIDTH, MARKS[place % MOST_NAMES], colour=ink)


def right_look(theme: Theme) -> ColumnLook:
    """Return the look of the path that zero_grad would have walked."""
    return ColumnLook((1.0, 2.0), 1.4, "D", colour=theme.colours.muted)


class TrainingKey(PlotLegend):
    """The key to the curves of training: one stroke for each name."""

    def __init__(self, themes: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(themes, (), parent)
        self._order: tuple[str, ...] = ()

    def show_names(self, names: Sequence[str], *, right: bool) -> None:
        """Explain these names' curves, and the one of zero_grad where there is one."""
        self._order = tuple(names)
        self._names = {name: name for name in names} | {RIGHT: self.tr("with zero_grad")}
        self.show_columns((*names, *((RIGHT,) if right else ())))

    def _paint_stroke(self, painter: QPainter, key: str, at: QPointF) -> None:
        theme = self._themes.theme
        look = right_look(theme) if key == RIGHT else look_of(theme, self._order.index(key))
        pen = QPen(QColor(look.colour), look.width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        if look.dash:
            pen.setDashPattern(list(look.dash))
        painter.setPen(pen)
        painter.drawLine(at, QPointF(at.x() + STROKE, at.y()))
