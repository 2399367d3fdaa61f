"""A picture of a lesson, never wider than its place."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from triptych.course.blocks import Image

LARGEST = QSize(4096, 4096)
GAP_WIDTH = 320


class LessonImage(QWidget):
    """Reads the picture's bytes once; one that can't be read shows the words that stand for it."""

    def __init__(self, block: Image, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = read(block.data)
        self._alt = block.alt or block.name
        self.setObjectName("lesson-image")
        self.setAccessibleName(self._alt)
        self.setToolTip(self._alt)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the picture's height in this width."""
        if self._image.isNull():
            return 2 * self.fontMetrics().lineSpacing()
        wide = min(width, self._image.width())
        return max(1, round(self._image.height() * wide / max(1, self._image.width())))

    def sizeHint(self) -> QSize:
        """As large as it is, or as its place allows."""
        width = min(self.width() or GAP_WIDTH, self._image.width() or GAP_WIDTH)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """It may get small."""
        return QSize(40, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture at the left, or its words."""
        painter = QPainter(self)
        if self._image.isNull():
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, self._alt)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        wide = min(self.width(), self._image.width())
        painter.drawImage(QRectF(0, 0, wide, self.heightForWidth(wide)), self._image)


def read(data: bytes) -> QImage:
    """Return the picture, empty where it can't be read or is larger than any screen."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    size = reader.size()
    if size.isValid() and (size.width() > LARGEST.width() or size.height() > LARGEST.height()):
        return QImage()
    return reader.read()
