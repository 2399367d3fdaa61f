"""Paints a loss surface seen from the side: a mesh in the map's colours, and how high it goes."""

from __future__ import annotations

from functools import cache, lru_cache

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap

from triptych.ui.number_text import brief
from triptych.ui.relief_floor import CORNERS, word
from triptych.ui.relief_view import View
from triptych.ui.surface_colours import COUNT, colours
from triptych.ui.surface_data import Numbers, Sheet
from triptych.ui.theme import Theme

MOVING, RESTING = 15, 34  # cells each way: few while something moves, or a slider's step takes too long


@cache
def _brushes() -> tuple[QBrush, ...]:
    return tuple(QBrush(colour) for colour in colours())


class ReliefPicture:
    """Paints the far cells first, so that near ones hide them; cells without a number are left out."""

    def __init__(self, painter: QPainter, sheet: Sheet, view: View, theme: Theme, cells: int) -> None:
        self._painter, self._sheet, self._view, self._theme = painter, sheet, view, theme
        self._count = cells
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("small"))

    def paint(self) -> None:
        """Paint the mesh, and how high it goes."""
        self._mesh()
        self._height()

    def _mesh(self) -> None:
        heights, shares = (coarse(part, self._count) for part in (self._sheet.heights, self._sheet.shares))
        rows, columns = heights.shape
        across, up = np.meshgrid(np.linspace(-1, 1, columns), np.linspace(-1, 1, rows))
        low_is_far, left_is_far = self._view.backwards
        far_first = slice(None, None, 1 if low_is_far else -1), slice(None, None, 1 if left_is_far else -1)
        across, up, heights, shares = (part[far_first] for part in (across, up, heights, shares))
        found = np.isfinite(heights)
        x, y = self._view.pixels(across, up, np.where(found, heights, 0.0))
        points = [list(map(QPointF, *row)) for row in zip(x.tolist(), y.tolist(), strict=True)]
        whole = found[:-1, :-1] & found[1:, :-1] & found[:-1, 1:] & found[1:, 1:]
        mean = (shares[:-1, :-1] + shares[1:, :-1] + shares[:-1, 1:] + shares[1:, 1:]) / 4
        inks = (np.where(whole, mean, 0.0) * (COUNT - 1)).astype(int)
        self._cells(points, whole.tolist(), inks.tolist())

    def _cells(self, points: list[list[QPointF]], whole: list[list[bool]], inks: list[list[int]]) -> None:
        painter, brushes = self._painter, _brushes()
        edge = QColor(self._theme.colours.text)
        edge.setAlphaF(0.28)
        hair = 0 if isinstance(painter.device(), QPixmap) else 1  # of a file, 0 is thinner than any screen's
        painter.setPen(QPen(edge, hair))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, self._count >= RESTING)
        fill, draw = painter.setBrush, painter.drawConvexPolygon
        for far, near, drawn, row in zip(points, points[1:], whole, inks, strict=False):
            for a, b, c, d, there, ink in zip(far, far[1:], near[1:], near, drawn, row, strict=False):
                if there:
                    fill(brushes[ink])
                    draw([a, b, c, d])

    def _height(self) -> None:
        if not self._sheet.finite.any():
            return
        ends = ((self._view.pixel(a, u, 0.0), self._view.pixel(a, u, 1.0)) for a, u in CORNERS)
        foot, top = min(ends, key=lambda end: end[0].x())
        self._painter.setPen(QPen(QColor(self._theme.colours.edge), 1))
        self._painter.drawLine(foot, top)
        for at, value in zip((foot, top), self._sheet.range, strict=True):
            text = brief(value, 3)
            half = self._painter.fontMetrics().horizontalAdvance(text) / 2
            beside = QPointF(max(half + 3, at.x() - half - 5), at.y())
            word(self._painter, beside, text, self._theme.colours.muted)


def coarse(values: Numbers, cells: int) -> Numbers:
    """Return about so many cells' corners of a grid, its own points, both ends among them."""
    rows, columns = (_every(count, cells) for count in values.shape)
    found: Numbers = values[np.ix_(rows, columns)]
    return found


@lru_cache(maxsize=8)
def _every(count: int, cells: int) -> npt.NDArray[np.intp]:
    return np.linspace(0, count - 1, min(count, cells + 1)).round().astype(np.intp)
