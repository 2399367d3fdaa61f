"""Paints a loss surface seen from the side: the floor's edges with names, and a mesh in the map's colours."""

from __future__ import annotations

from functools import cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from triptych.ui.number_text import brief
from triptych.ui.plot_data import axis_name
from triptych.ui.relief_view import View
from triptych.ui.surface_colours import COUNT, colours
from triptych.ui.surface_data import Numbers, Sheet
from triptych.ui.theme import Theme

CORNERS = ((-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0))
OUTSIDE, ALONG = 1.2, (-0.85, 0.0, 0.85)  # of the plane: where words stand beside an edge, and where along it
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
        self._line = painter.fontMetrics().lineSpacing()

    def paint(self) -> None:
        """Paint floor, mesh and scale."""
        self._floor()
        self._mesh()
        self._labels()

    def _floor(self) -> None:
        self._painter.setPen(QPen(QColor(self._theme.colours.edge), 1))
        self._painter.setBrush(QColor(self._theme.colours.field))
        self._painter.drawConvexPolygon([self._view.pixel(a, u, 0.0) for a, u in CORNERS])

    def _mesh(self) -> None:
        heights, shares = (coarse(part, self._count) for part in (self._sheet.heights, self._sheet.shares))
        rows, columns = heights.shape
        across, up = np.meshgrid(np.linspace(-1, 1, columns), np.linspace(-1, 1, rows))
        found = np.isfinite(heights)
        x, y = self._view.pixels(across, up, np.where(found, heights, 0.0))
        points = [
            [QPointF(a, b) for a, b in zip(r, q, strict=True)]
            for r, q in zip(x.tolist(), y.tolist(), strict=True)
        ]
        whole = (found[:-1, :-1] & found[1:, :-1] & found[:-1, 1:] & found[1:, 1:]).tolist()
        corners = (shares[:-1, :-1], shares[1:, :-1], shares[:-1, 1:], shares[1:, 1:])
        mean = np.nan_to_num(sum(corners, np.zeros((rows - 1, columns - 1))) / 4)
        inks = (mean * (COUNT - 1)).astype(int).tolist()
        self._cells(points, whole, inks)

    def _cells(self, points: list[list[QPointF]], whole: list[list[bool]], inks: list[list[int]]) -> None:
        painter, brushes = self._painter, _brushes()
        edge = QColor(self._theme.colours.text)
        edge.setAlphaF(0.28)
        painter.setPen(QPen(edge, 0))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, self._count >= RESTING)
        low_is_far, left_is_far = self._view.backwards
        rows, columns = range(len(whole)), range(len(whole[0]))
        for i in rows if low_is_far else reversed(rows):
            near, far = points[i], points[i + 1]
            for j in columns if left_is_far else reversed(columns):
                if whole[i][j]:
                    painter.setBrush(brushes[inks[i][j]])
                    painter.drawConvexPolygon([near[j], near[j + 1], far[j + 1], far[j]])

    def _labels(self) -> None:
        """The names with their ends along the two near edges, and the height's ends at the left corner."""
        view, sheet = self._view, self._sheet
        low_is_far, left_is_far = view.backwards
        side, end = (OUTSIDE if low_is_far else -OUTSIDE), (OUTSIDE if left_is_far else -OUTSIDE)
        for axis, places in (
            (sheet.across, [(t, side) for t in ALONG]),
            (sheet.up, [(end, t) for t in ALONG]),
        ):
            texts = (brief(axis.low, 3), axis_name(axis), brief(axis.high, 3))
            for (a, u), text in zip(places, texts, strict=True):
                self._text(view.pixel(a, u, 0.0), text, strong=text == texts[1])
        self._height()

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
            self._text(QPointF(max(half + 3, at.x() - half - 5), at.y()), text, strong=False)

    def _text(self, at: QPointF, text: str, *, strong: bool) -> None:
        wide = self._painter.fontMetrics().horizontalAdvance(text) + 4
        box = QRectF(at.x() - wide / 2, at.y() - self._line / 2, wide, self._line)
        ink = self._theme.colours.text if strong else self._theme.colours.muted
        self._painter.setPen(QColor(ink))
        self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def coarse(values: Numbers, cells: int) -> Numbers:
    """Return about so many cells' corners of a grid, its own points, both ends among them."""
    rows, columns = (np.linspace(0, n - 1, min(n, cells + 1)).round().astype(int) for n in values.shape)
    found: Numbers = values[np.ix_(rows, columns)]
    return found
