"""Draws a plot with a painter, for paper: every line, area and letter as an outline, nothing as dots.

A renderer of matplotlib's (its page "matplotlib.backend_bases") whose strokes are QPainter's.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from matplotlib.backend_bases import GraphicsContextBase, RendererBase
from matplotlib.colors import to_rgba
from matplotlib.path import Path
from matplotlib.transforms import Affine2D, Transform
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from triptych.messages.plots import Shot
from triptych.paper.plots import DPI, figure

CAPS = {
    "butt": Qt.PenCapStyle.FlatCap,
    "projecting": Qt.PenCapStyle.SquareCap,
    "round": Qt.PenCapStyle.RoundCap,
}
JOINS = {
    "miter": Qt.PenJoinStyle.MiterJoin,
    "bevel": Qt.PenJoinStyle.BevelJoin,
    "round": Qt.PenJoinStyle.RoundJoin,
}
HATCH = 72.0  # points: the side of the square that a hatch fills


def paint(painter: QPainter, place: QRectF, shot: Shot) -> None:
    """Draw the plot into this place, which has the shot's proportions."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(place.topLeft())
    painter.scale(place.width() / shot.width, place.height() / shot.height)
    figure(shot).draw(PaperRenderer(painter, shot.width, shot.height))
    painter.restore()


class PaperRenderer(RendererBase):
    """Paths in pixels from below, as matplotlib has them, are painted from above; text comes as paths too."""

    def __init__(self, painter: QPainter, width: float, height: float) -> None:
        super().__init__()
        self._painter, self._size = painter, (width, height)
        self._flip = Affine2D().scale(1, -1).translate(0, height)

    def get_canvas_width_height(self) -> tuple[float, float]:
        """Return the plot's size in pixels."""
        return self._size

    def points_to_pixels(self, points: Any) -> Any:
        """Return points as pixels of the figure."""
        return points * DPI / 72

    def draw_path(
        self,
        gc: GraphicsContextBase,
        path: Path,
        transform: Transform,
        rgbFace: Any = None,  # noqa: N803 -- matplotlib's name
    ) -> None:
        """Fill a path, hatch it and stroke it, inside of what clips it."""
        painter, outline = self._painter, _outline(path, transform + self._flip)
        painter.save()
        self._clip(gc)
        if rgbFace is not None:
            painter.fillPath(outline, QBrush(_colour(rgbFace, gc.get_alpha())))
        if gc.get_hatch() is not None:
            self._hatch(gc, outline)
        if gc.get_linewidth() > 0:
            painter.strokePath(outline, self._pen(gc))
        painter.restore()

    def _clip(self, gc: GraphicsContextBase) -> None:
        box = gc.get_clip_rectangle()
        if box is not None:
            low, high = QPointF(box.x0, self._size[1] - box.y1), QPointF(box.x1, self._size[1] - box.y0)
            self._painter.setClipRect(QRectF(low, high), Qt.ClipOperation.IntersectClip)
        path, transform = gc.get_clip_path()
        if isinstance(path, Path) and transform is not None:
            shape = _outline(path, transform + self._flip)
            self._painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)

    def _hatch(self, gc: GraphicsContextBase, outline: QPainterPath) -> None:
        """Lay squares of the hatch's lines over the path, as far as it goes."""
        side, around = self.points_to_pixels(HATCH), outline.boundingRect()
        self._painter.save()
        self._painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
        colour = _colour(to_rgba(gc.get_hatch_color()), None)
        pen = QPen(colour, self.points_to_pixels(gc.get_hatch_linewidth()))
        for column in range(int(around.left() // side), int(around.right() // side) + 1):
            for row in range(int(around.top() // side), int(around.bottom() // side) + 1):
                square = Affine2D().scale(side, -side).translate(column * side, (row + 1) * side)
                self._painter.strokePath(_outline(gc.get_hatch_path(), square), pen)
        self._painter.restore()

    def _pen(self, gc: GraphicsContextBase) -> QPen:
        width = self.points_to_pixels(gc.get_linewidth())
        pen = QPen(_colour(gc.get_rgb(), None), width)
        pen.setCapStyle(CAPS[gc.get_capstyle()])
        pen.setJoinStyle(JOINS[gc.get_joinstyle()])
        offset, dashes = gc.get_dashes()
        if dashes is not None:
            pen.setDashPattern([self.points_to_pixels(dash) / width for dash in np.ravel(dashes)])
            pen.setDashOffset(self.points_to_pixels(offset) / width)
        return pen


def _colour(rgba: Sequence[float], alpha: float | None) -> QColor:
    """A colour of matplotlib's; what it has of its own beside red, green and blue is how opaque it is."""
    opaque = rgba[3] if len(rgba) > 3 else 1.0 if alpha is None else alpha
    red, green, blue = map(float, rgba[:3])
    return QColor.fromRgbF(red, green, blue, float(opaque))


def _outline(path: Path, transform: Transform) -> QPainterPath:
    """A path of matplotlib's as one of Qt's; quadratic and cubic pieces stay what they are."""
    made = QPainterPath()
    for numbers, code in path.iter_segments(transform, curves=True, simplify=False):
        points = [QPointF(x, y) for x, y in np.reshape(numbers, (-1, 2)).tolist()]
        if code == Path.MOVETO:
            made.moveTo(points[0])
        elif code == Path.LINETO:
            made.lineTo(points[0])
        elif code == Path.CURVE3:
            made.quadTo(*points)
        elif code == Path.CURVE4:
            made.cubicTo(*points)
        elif code == Path.CLOSEPOLY:
            made.closeSubpath()
    return made
