"""Paints what a loss surface is: colours, hatching, contours and their numbers."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import cast

import contourpy
import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen

from triptych.ui.grid_image import paint_grid
from triptych.ui.number_text import brief
from triptych.ui.polygon import polygon
from triptych.ui.surface_colours import COUNT, scale
from triptych.ui.surface_data import Numbers, Sheet
from triptych.ui.surface_frame import Ground

PALE, DARK = QColor(255, 255, 255, 150), QColor(0, 0, 0, 120)  # contours over either half of the scale
SHARES = ((0.3, 0.7, 0.5, 0.15, 0.85), (0.7, 0.3, 0.85, 0.15, 0.5))  # where on a contour its number may stand
LABEL_ROOM = 2.4  # lines of height for each number on a contour, or they crowd
RIGHT_OF_TICK = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
NO_LINE: Numbers = np.empty((0, 2))
HATCHES = {"inf": Qt.BrushStyle.BDiagPattern, "nan": Qt.BrushStyle.DiagCrossPattern}


class SurfacePicture:
    """Knows the pixels of one sheet on one ground."""

    def __init__(self, painter: QPainter, sheet: Sheet, ground: Ground, *, coarse: bool) -> None:
        self._every = 2 if coarse else 1
        self._painter, self._sheet, self._ground = painter, sheet, ground
        self._theme, self._area = ground.theme, ground.area
        painter.setFont(self._theme.font("small"))
        self._line = painter.fontMetrics().lineSpacing()

    def paint(self) -> None:
        """Paint it all."""
        painter = self._painter
        painter.save()
        painter.setClipRect(self._area)
        self._hatch()
        self._colour()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._contours()
        self._gaps()
        painter.restore()
        painter.setPen(QPen(QColor(self._theme.colours.edge), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self._area)
        self._key()

    def _hatch(self) -> None:
        """Below the colours, so that it is seen where there are none."""
        if self._sheet.finite.all():
            return
        self._painter.fillRect(self._area, QColor(self._theme.colours.field))
        kind = "nan" if self._sheet.missing["nan"] > self._sheet.missing["inf"] else "inf"
        self._painter.fillRect(self._area, QBrush(QColor(self._theme.colours.bad), HATCHES[kind]))

    def _colour(self) -> None:
        shares = self._sheet.shares[::-1]
        with np.errstate(invalid="ignore"):
            steps = (shares * (COUNT - 1)).astype(np.uint8)
        pixels = np.where(self._sheet.finite[::-1], scale()[steps], np.uint32(0)).astype(np.uint32)
        high, wide = pixels.shape
        image = QImage(pixels.data, wide, high, 4 * wide, QImage.Format.Format_ARGB32_Premultiplied)
        paint_grid(self._painter, self._area, image)

    def _contours(self) -> None:
        area, levels = self._area, self._sheet.levels
        if not levels:
            return
        every = self._every
        x, y = _grid(area.getRect(), (self._sheet.across.points, self._sheet.up.points), every)
        # not by contourpy.contour_generator, which looks at its input for longer than all lines take
        generator = contourpy.SerialContourGenerator(
            x, y, self._sheet.values[::every, ::every], ~self._sheet.finite[::every, ::every],
            corner_mask=True, line_type=contourpy.LineType.Separate, fill_type=contourpy.FillType.OuterOffset,
            quad_as_tri=False, z_interp=contourpy.ZInterp.Linear,
        )  # fmt: skip
        taken: list[QRectF] = []
        most = max(1, int(area.height() / (LABEL_ROOM * self._line)))
        told = levels[:: -(-len(levels) // most)]  # the others' numbers stand beside the scale
        wide = 1.0 if every > 1 else 1.2  # up to one pixel Qt draws a line by itself, beyond as an area
        for k, level in enumerate(levels):
            lines = cast("list[Numbers]", generator.lines(level))  # as LineType.Separate has them
            self._painter.setPen(QPen(PALE if self._sheet.share(level) < 0.6 else DARK, wide))
            for line in lines:
                self._painter.drawPolyline(polygon(line))
            if level in told:
                self._label(level, max(lines, key=len, default=NO_LINE), SHARES[k % 2], taken)

    def _label(self, level: float, line: Numbers, shares: Sequence[float], taken: list[QRectF]) -> None:
        """A contour's number on its longest line, where no other stands."""
        text = brief(level, 3)
        wide = self._painter.fontMetrics().horizontalAdvance(text) + 6
        for share in shares if len(line) > 3 else ():
            x, y = line[int(share * (len(line) - 1))]
            box = QRectF(x - wide / 2, y - self._line / 2, wide, self._line)
            inside = self._area.adjusted(2, 2, -2, -2).contains(box)
            if inside and not any(box.intersects(other) for other in taken):
                taken.append(box.adjusted(-self._line / 2, -self._line / 2, self._line / 2, self._line / 2))
                self._pill(box, text)
                return

    def _pill(self, box: QRectF, text: str, ink: str = "text") -> None:
        ground = QColor(self._theme.colours.card)
        ground.setAlphaF(0.88)
        if self._every > 1:  # in haste its corners stay square
            self._painter.fillRect(box, ground)
        else:
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(ground)
            self._painter.drawRoundedRect(box, 3, 3)
        self._painter.setPen(QColor(self._theme.ink(ink)))
        self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _gaps(self) -> None:
        """The word for each hatched part, in its middle."""
        values = self._sheet.values
        for word, holes in (("inf", np.isinf(values)), ("nan", np.isnan(values))):
            if not holes.any():
                continue
            rows, columns = np.nonzero(holes)
            far = (rows - rows.mean()) ** 2 + (columns - columns.mean()) ** 2
            k = int(far.argmin())
            at = self._ground.pixel(*self._sheet.place(int(rows[k]), int(columns[k])))
            wide = self._painter.fontMetrics().horizontalAdvance(word) + 6
            self._pill(QRectF(at.x() - wide / 2, at.y() - self._line / 2, wide, self._line), word, "bad")

    def _key(self) -> None:
        """The contours' numbers beside the colour scale."""
        painter, low, high = self._painter, *self._sheet.range
        if not self._sheet.finite.any():
            return
        strip, wide = self._ground.strip, self._ground.size.width()
        last = strip.bottom() + self._line
        for value in (low, *self._sheet.levels, high):
            y = strip.bottom() - self._sheet.share(value) * strip.height()
            if last - y < self._line or (value != high and y - strip.top() < self._line and value != low):
                continue
            last = y
            painter.setPen(QColor(self._theme.colours.muted))
            painter.drawLine(QPointF(strip.right(), y), QPointF(strip.right() + 3, y))
            up = min(max(y - self._line / 2, 0.0), self._ground.size.height() - self._line)
            place = QRectF(strip.right() + 5, up, wide - strip.right() - 5, self._line)
            text = self._short(value, place.width())
            painter.drawText(place, RIGHT_OF_TICK, text)

    def _short(self, value: float, room: float) -> str:
        """A number of the scale with three digits, or as many as there is room for."""
        texts = (brief(value, digits) for digits in (3, 2, 1))
        metrics = self._painter.fontMetrics()
        return next((text for text in texts if metrics.horizontalAdvance(text) <= room), brief(value, 1))


@lru_cache(maxsize=2)
def _grid(
    area: tuple[float, float, float, float], points: tuple[int, int], every: int
) -> tuple[Numbers, Numbers]:
    """Where the points of a grid lie in an area given by left, top, width and height."""
    left, top, wide, high = area
    across = np.linspace(left, left + wide, points[0])[::every]
    up = np.linspace(top + high, top, points[1])[::every]
    x, y = np.meshgrid(across, up)
    return x, y
