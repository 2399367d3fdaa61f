"""Paints a widget once more for a file: PNG, SVG or PDF."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPoint, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QImageWriter, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from triptych.ui.focus_shown import painted_for_file

FINE = 2  # pixels of a PNG for each of the screen's
SCREEN_DPI = 96


def rendered(widget: QWidget, kind: str) -> bytes:
    """Return the file's bytes; ``kind`` is "png", "svg" or "pdf"."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    {"png": _png, "svg": _svg, "pdf": _pdf}[kind](widget, buffer)
    return bytes(buffer.data().data())


def _paint(widget: QWidget, painter: QPainter) -> None:
    with painted_for_file(widget):
        widget.render(painter, QPoint(0, 0))
    painter.end()


def _png(widget: QWidget, buffer: QBuffer) -> None:
    image = QImage(widget.size() * FINE, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(FINE)
    image.fill(Qt.GlobalColor.transparent)
    _paint(widget, QPainter(image))
    QImageWriter(buffer, QByteArray(b"png")).write(image)


def _svg(widget: QWidget, buffer: QBuffer) -> None:
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(SCREEN_DPI)  # or it is a third larger than on the screen
    generator.setSize(widget.size())
    generator.setViewBox(QRectF(widget.rect()))
    generator.setTitle(widget.accessibleName())
    generator.setDescription(widget.accessibleDescription())
    _paint(widget, QPainter(generator))


def _pdf(widget: QWidget, buffer: QBuffer) -> None:
    writer = QPdfWriter(buffer)
    writer.setTitle(widget.accessibleName())
    points = QSizeF(widget.size()) * 72 / SCREEN_DPI
    writer.setPageSize(QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(SCREEN_DPI * FINE)
    painter = QPainter(writer)
    # a page has whole points: what is left over would be a white edge
    painter.scale(writer.width() / widget.width(), writer.height() / widget.height())
    _paint(widget, painter)
