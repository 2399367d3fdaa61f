"""Boxes of a tape as pixels: most are painted again and again just as they were, a bit further along."""

from __future__ import annotations

from math import floor
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from triptych.ui.directions import painter_from_left
from triptych.ui.tape_boxes import BoxPainter, Stroke
from triptych.ui.tape_layout import Place
from triptych.ui.tape_look import Look
from triptych.ui.tape_sketch import Box

MOST = 2_000_000  # pixels that are kept
EDGE = 4.0  # how far the edge of a box is painted beyond it


class Manner(NamedTuple):
    """All that a box's pixels depend on; ``aside`` is how far the drawing lies beside whole pixels."""

    box: Box
    place: Place
    marks: tuple[bool, bool, bool, bool]
    zoom: float
    aside: tuple[float, float]
    fine: float


class TapeStamps:
    """Keeps the pixels of a box that is painted in the same manner again: while one zooms, of none."""

    def __init__(self, boxes: BoxPainter) -> None:
        self._boxes = boxes
        self._kept: dict[str, tuple[Manner, QPixmap | None]] = {}
        self._pixels = 0

    def draw(self, painter: QPainter, box: Box, place: Place, look: Look, stroke: Stroke) -> None:
        """Draw a box like ``BoxPainter.draw``; the painter is moved and scaled already, not turned."""
        moved, zoom, fine = painter.worldTransform(), stroke.zoom, painter.device().devicePixelRatio()
        corner = QPointF(moved.dx(), moved.dy())
        aside = round(corner.x() - floor(corner.x()), 6), round(corner.y() - floor(corner.y()), 6)
        manner = Manner(box, place, _marks(box, look), zoom, aside, fine)
        before, pixels = self._kept.get(box.id, (None, None))
        if before != manner:
            self._keep(box.id, manner, None)
            self._boxes.draw(painter, box, place, look, stroke)
            return
        spot = QRectF(*place).adjusted(-EDGE, -EDGE, EDGE, EDGE)
        frame = QRectF(spot.topLeft() * zoom + corner, spot.size() * zoom).toAlignedRect()
        if pixels is None:
            pixels = _blank(frame, fine)
            inner = painter_from_left(pixels)
            inner.setRenderHints(painter.renderHints())
            inner.translate(corner - QPointF(frame.topLeft()))
            inner.scale(zoom, zoom)
            self._boxes.draw(inner, box, place, look, stroke)
            inner.end()
            self._keep(box.id, manner, pixels)
        painter.setWorldMatrixEnabled(False)
        painter.drawPixmap(frame.topLeft(), pixels)
        painter.setWorldMatrixEnabled(True)

    def _keep(self, name: str, manner: Manner, pixels: QPixmap | None) -> None:
        """Keep them, and forget what was kept longest where that is too much."""
        self._forget(name)
        self._kept[name] = manner, pixels
        self._pixels += _count(pixels)
        while self._pixels > MOST and len(self._kept) > 1:
            self._forget(next(iter(self._kept)))

    def _forget(self, name: str) -> None:
        if name in self._kept:
            self._pixels -= _count(self._kept.pop(name)[1])


def _marks(box: Box, look: Look) -> tuple[bool, bool, bool, bool]:
    now = box.id in look.now
    return box.id in look.lit, now, now and look.back, box.id in look.faint


def _count(pixels: QPixmap | None) -> int:
    return 0 if pixels is None else pixels.width() * pixels.height()


def _blank(frame: QRect, fine: float) -> QPixmap:
    pixels = QPixmap(frame.size() * fine)
    pixels.setDevicePixelRatio(fine)
    pixels.fill(Qt.GlobalColor.transparent)
    return pixels
