"""Paints a table's points, the side of each class, and the boundary between them."""

from __future__ import annotations

import contourpy
import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from triptych.messages.plots import Mark
from triptych.ui.at_frame import line_within
from triptych.ui.boundary_data import Want
from triptych.ui.grid_image import paint_grid
from triptych.ui.plot_moving import paint_mark
from triptych.ui.surface_frame import Ground

Numbers = npt.NDArray[np.float64]
TINT = 0.22  # how far the ground takes on a class's colour, at the most
MARK = 9.0
MARKERS = {True: "^", False: "o"}


def paint_sides(painter: QPainter, ground: Ground, want: Want, values: Numbers) -> None:
    """Paint what moves with w and b: both sides, and the boundary (or p over one input)."""
    painter.save()
    painter.setClipRect(ground.area)
    if want.field.up is None:
        _paint_curve(painter, ground, want, values)
    else:
        grid = values.reshape(want.field.up.points, want.field.across.points)
        _paint_tint(painter, ground, want, grid)
        _paint_contour(painter, ground, want, grid)
    painter.restore()


def _paint_tint(painter: QPainter, ground: Ground, want: Want, grid: Numbers) -> None:
    far = np.nan_to_num(np.clip((grid - want.level) * 2, -1, 1))
    upper, lower = (QColor(ink(ground, upper=side)) for side in (True, False))
    alpha = np.round(np.abs(far) * TINT * 255).astype(np.uint32)
    pixels = alpha << np.uint32(24)
    for shift, parts in ((16, (upper.red(), lower.red())), (8, (upper.green(), lower.green()))):
        pixels |= _premultiplied(far, alpha, parts) << np.uint32(shift)
    pixels |= _premultiplied(far, alpha, (upper.blue(), lower.blue()))
    flipped = np.ascontiguousarray(pixels[::-1])
    high, wide = flipped.shape
    image = QImage(flipped.data, wide, high, 4 * wide, QImage.Format.Format_ARGB32_Premultiplied)
    paint_grid(painter, ground.area, image)


def _premultiplied(
    far: Numbers, alpha: npt.NDArray[np.uint32], parts: tuple[int, int]
) -> npt.NDArray[np.uint32]:
    return (np.where(far >= 0, np.uint32(parts[0]), np.uint32(parts[1])) * alpha // 255).astype(np.uint32)


def _paint_contour(painter: QPainter, ground: Ground, want: Want, grid: Numbers) -> None:
    area = ground.area
    generator = contourpy.contour_generator(
        x=np.linspace(area.left(), area.right(), grid.shape[1]),
        y=np.linspace(area.bottom(), area.top(), grid.shape[0]),
        z=np.ma.masked_invalid(grid),
        name="serial",
        line_type=contourpy.LineType.Separate,
    )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(ground.theme.colours.text), 2.2))
    for line in generator.lines(want.level):
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in np.asarray(line).tolist()]))


def _paint_curve(painter: QPainter, ground: Ground, want: Want, values: Numbers) -> None:
    """Paint p along the one input, the level, and where the curve crosses it."""
    colours, area = ground.theme.colours, ground.area
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    level = ground.pixel(ground.across.low, want.level).y()
    painter.setPen(QPen(QColor(colours.edge), 1.2, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(area.left(), level), QPointF(area.right(), level))
    painter.setPen(QPen(QColor(colours.text), 2.2))
    xs = np.linspace(ground.across.low, ground.across.high, len(values))
    for part in np.split(np.arange(len(values)), np.nonzero(~np.isfinite(values))[0]):
        whole = part[np.isfinite(values[part])]
        held = np.clip(values[whole], ground.up.low - 9, ground.up.high + 9)
        line = QPolygonF([ground.pixel(x, y) for x, y in zip(xs[whole], held, strict=True)])
        line_within(painter, area, line)
    painter.setPen(QPen(QColor(colours.text), 1.4, Qt.PenStyle.DotLine))
    for x in crossings(xs, values, want.level):
        at = ground.pixel(x, want.level).x()
        painter.drawLine(QPointF(at, area.top()), QPointF(at, area.bottom()))


def crossings(xs: Numbers, values: Numbers, level: float) -> list[float]:
    """Return where a curve crosses a level, straight between its points."""
    off = values - level
    with np.errstate(invalid="ignore", divide="ignore"):
        at = np.nonzero((off[:-1] < 0) != (off[1:] < 0))[0]
        share = off[at] / (off[at] - off[at + 1])
    found = xs[at] + share * (xs[at + 1] - xs[at])
    return [float(x) for x in found if np.isfinite(x)]


def paint_points(painter: QPainter, ground: Ground, want: Want) -> None:
    """Paint every row with its class's marker and colour."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for at, upper in zip(want.points(), want.classes, strict=True):
        _paint_mark(painter, ground, ground.pixel(*at), upper=upper)


def _paint_mark(painter: QPainter, ground: Ground, at: QPointF, *, upper: bool) -> None:
    mark = Mark(0.0, MARKERS[upper], ink(ground, upper=upper), MARK * ground.theme.scale, filled=upper)
    paint_mark(painter, at, mark, ground.theme.colours.card)


def ink(ground: Ground, *, upper: bool) -> str:
    """Return the colour of a class; the lower one's is another where the accent is yellow too."""
    colours = ground.theme.colours
    if upper:
        return colours.accent
    return colours.good if ground.theme.name == "contrast" else colours.caution


def paint_ring(painter: QPainter, ground: Ground, at: tuple[float, float]) -> None:
    """Paint a ring around the row that is picked."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(ground.theme.colours.text), 2))
    radius = MARK * ground.theme.scale
    painter.drawEllipse(ground.pixel(*at), radius, radius)


def paint_key(painter: QPainter, ground: Ground, words: tuple[str, str]) -> None:
    """Paint what both markers mean below the frame, to the left of the axis' name."""
    painter.setFont(ground.theme.font("small"))
    metrics = painter.fontMetrics()
    line, air = metrics.lineSpacing(), 0.5 * ground.theme.px("small")
    left, middle = ground.area.left(), ground.area.bottom() + 3 + 1.5 * line
    for upper, text in zip((True, False), words, strict=True):
        _paint_mark(painter, ground, QPointF(left + MARK / 2, middle), upper=upper)
        left += MARK * ground.theme.scale + air
        painter.setPen(QColor(ground.theme.colours.text))
        wide = metrics.horizontalAdvance(text)
        place = QRectF(left, middle - line / 2, wide + air, line)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        left += wide + 2 * air
