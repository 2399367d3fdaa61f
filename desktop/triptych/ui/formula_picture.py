"""Paints a formula from its drawing, or its plain text where there is none; for any thread."""

from __future__ import annotations

import math

from msgspec import Struct
from PySide6.QtCore import QByteArray, QRectF, QSizeF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from triptych.messages import Ink, Spot, Typeset
from triptych.ui.formula_request import Request

__all__ = ["Picture", "Request", "pictured"]


class Picture(Struct, frozen=True):
    """A formula's picture and its size on the screen; ``way`` is what drew it.

    ``rise`` is how far it reaches above the line on which text beside it stands.
    ``spots`` are the places of the marked nodes, as far as this way can tell them.
    """

    image: QImage
    width: float
    height: float
    way: str
    spots: tuple[Spot, ...] = ()
    rise: float = 0.0


def pictured(drawn: Typeset, request: Request) -> Picture:
    """Return the picture of a drawing; one way or another there is always one."""
    if drawn.ink is not None:
        return _in_dots(drawn.ink, request)
    renderer = QSvgRenderer(QByteArray(drawn.svg.encode()))
    if not drawn.svg or not renderer.isValid():
        return _as_text(request)
    size, rise = renderer.viewBoxF().size(), -renderer.viewBoxF().top()
    image = _blank(size, request.dpr)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return Picture(image, size.width(), size.height(), "ziamath", drawn.spots, rise)


def _in_dots(drawn: Ink, request: Request) -> Picture:
    ink = QImage(drawn.grey, drawn.columns, drawn.rows, drawn.columns, QImage.Format.Format_Alpha8)
    image = QImage(ink.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(request.colour))
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.drawImage(0, 0, ink)
    painter.end()
    image.setDevicePixelRatio(request.dpr)
    rise = (drawn.rows - drawn.depth) / request.dpr
    return Picture(image, drawn.columns / request.dpr, drawn.rows / request.dpr, "mathtext", rise=rise)


def _as_text(request: Request) -> Picture:
    font = QFont("DejaVu Sans Mono")
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPixelSize(max(8, round(request.px * 0.7)))
    metrics = QFontMetricsF(font)
    size = QSizeF(metrics.horizontalAdvance(request.plain) + 2, metrics.height())
    image = _blank(size, request.dpr)
    painter = QPainter(image)
    painter.setFont(font)
    painter.setPen(QColor(request.colour))
    painter.drawText(QRectF(1, 0, size.width(), size.height()), request.plain)
    painter.end()
    return Picture(image, size.width(), size.height(), "text", rise=metrics.ascent())


def _blank(size: QSizeF, dpr: float) -> QImage:
    image = QImage(
        max(1, math.ceil(size.width() * dpr)),
        max(1, math.ceil(size.height() * dpr)),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.setDevicePixelRatio(dpr)
    image.fill(0)
    return image
