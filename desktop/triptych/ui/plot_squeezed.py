"""A plot's picture at nearly its own size, for as long as it is not worth drawing anew.

While a slider moves, a sentence that grows by a line takes a few pixels from the plots.  To draw both anew
holds the interpreter for a tenth of a second, in which each step takes twice as long; that can wait for rest.
"""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter

from triptych.ui.plot_scene import Backdrop

SLIGHT = 1 / 8
REST_MS = 120


def is_slight(drawn: Backdrop, want: Backdrop) -> bool:
    """Whether two backgrounds differ in size alone, and by so little that one will do for the other."""
    sides = (drawn.width, want.width), (drawn.height, want.height)
    near = all(abs(a - b) <= SLIGHT * a for a, b in sides)
    return near and replace(drawn, width=want.width, height=want.height) == want


class Squeezed:
    """Keeps the scaled picture, so that a step along standing curves only copies it."""

    def __init__(self) -> None:
        self._key: tuple[int, QSize] | None = None
        self._image = QImage()

    def paint(self, painter: QPainter, image: QImage, size: QSize) -> None:
        """Paint the picture at this size, and let what is painted afterwards lie where it belongs."""
        key = (image.cacheKey(), size)
        if key != self._key:
            dpr = image.devicePixelRatio()
            way = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            self._key, self._image = key, image.scaled(size * dpr, *way)
            self._image.setDevicePixelRatio(dpr)
        painter.drawImage(0, 0, self._image)
        own = image.deviceIndependentSize()
        painter.scale(size.width() / own.width(), size.height() / own.height())
