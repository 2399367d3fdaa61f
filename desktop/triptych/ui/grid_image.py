"""Paints an image whose pixels are points of a grid: the outer ones' middles lie on the frame."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPaintEngine, QPainter

FINE = 2  # pixels of an image in a file for each of the screen's
FILES = (QPaintEngine.Type.SVG, QPaintEngine.Type.Pdf)


def paint_grid(painter: QPainter, area: QRectF, image: QImage) -> None:
    """Paint it over this area, which clips the painter.

    A viewer of SVG knows no clipping, one of either kind of file makes no smooth picture of few pixels: there
    the image is what the screen shows, cut off at the frame.
    """
    if painter.paintEngine().type() in FILES:
        painter.drawImage(area, _cut_off(area, image))
    else:
        _paint(painter, area, image)


def _paint(painter: QPainter, area: QRectF, image: QImage) -> None:
    half_x, half_y = area.width() / (image.width() - 1) / 2, area.height() / (image.height() - 1) / 2
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(area.adjusted(-half_x, -half_y, half_x, half_y), image)


def _cut_off(area: QRectF, image: QImage) -> QImage:
    """Return what lies within the frame, as fine as a file's."""
    fine = QImage((area.size() * FINE).toSize(), QImage.Format.Format_ARGB32_Premultiplied)
    fine.fill(Qt.GlobalColor.transparent)
    painter = QPainter(fine)
    painter.scale(fine.width() / area.width(), fine.height() / area.height())
    painter.translate(-area.topLeft())
    _paint(painter, area, image)
    painter.end()
    return fine
