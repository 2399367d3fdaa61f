"""Writes a picture of a tape into a file, whole or not at all."""

from __future__ import annotations

import math
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSaveFile, QSize
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from triptych.ui.tape_picture import TapePicture
from triptych.ui.widget_file import SCREEN_DPI

EDGE = 16
FINE = 2  # pixels of a PNG for each of the drawing's
MOST_PIXELS = 12_000  # along one side; a larger PNG is drawn smaller


class NotSaved(Exception):
    """The file could not be written; the text says why."""


def save(picture: TapePicture, file: Path, ground: str) -> None:
    """Write the whole tape as SVG or, for every other ending, as PNG; NotSaved where it can't be."""
    data = _svg(picture, ground) if file.suffix.lower() == ".svg" else _png(picture, ground)
    target = QSaveFile(str(file))
    written = target.open(QIODevice.OpenModeFlag.WriteOnly) and target.write(data) == data.size()
    if not written or not target.commit():
        raise NotSaved(target.errorString())


def _size(picture: TapePicture) -> QSize:
    places = picture.places
    return QSize(math.ceil(places.width) + 2 * EDGE, math.ceil(places.height) + 2 * EDGE)


def _svg(picture: TapePicture, ground: str) -> QByteArray:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    size = _size(picture)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(SCREEN_DPI)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(picture.accessibleName())
    generator.setDescription(picture.accessibleDescription())
    painter = QPainter(generator)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor(ground))
    painter.translate(EDGE, EDGE)
    picture.draw(painter)
    painter.end()
    return buffer.data()


def _png(picture: TapePicture, ground: str) -> QByteArray:
    size = _size(picture)
    scale = min(float(FINE), MOST_PIXELS / max(size.width(), size.height()))
    image = QImage(size * scale, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    painter.translate(EDGE, EDGE)
    picture.draw(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return buffer.data()
