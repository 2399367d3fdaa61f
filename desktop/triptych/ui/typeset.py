"""Makes the picture of one formula: by ziamath, else by matplotlib, else as plain text; for any thread."""

from __future__ import annotations

import math
from types import ModuleType

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QByteArray, QRectF, QSizeF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from triptych.lang.marks import plain
from triptych.ui.formula_request import Request
from triptych.ui.late_import import late_import
from triptych.ui.typeset_marks import MARKED, Spot, apart, in_mathml

__all__ = ["Picture", "Request", "drawing", "typeset"]


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


def typeset(request: Request) -> Picture:
    """Draw a formula in the best way that can draw it; one way or another it always succeeds."""
    ways = (_by_ziamath_marked, _by_ziamath, _by_mathtext)
    for draw in ways if MARKED.search(request.latex) else ways[1:]:
        try:
            return draw(request)
        except Exception:  # noqa: BLE001, S112 - a typesetter raises whatever its parser stumbled on
            continue
    return _as_text(request)


def drawing(latex: str, px: int, colour: str) -> str:
    """Return a formula's drawing as SVG text; "" where ziamath can't draw it."""
    try:
        return str(_ziamath().Latex(plain(latex), size=px, color=colour).svg())
    except Exception:  # noqa: BLE001 - a typesetter raises whatever its parser stumbled on
        return ""


def _by_ziamath(request: Request) -> Picture:
    math = _ziamath().Latex(plain(request.latex), size=request.px, color=request.colour)
    return _pictured(math.svg(), request)


def _by_ziamath_marked(request: Request) -> Picture:
    """The same picture, and where each node lies in it."""
    math = _ziamath().Math(in_mathml(request.latex, request.colour), size=request.px)
    drawing, spots = apart(math.svg(), request.colour)
    return replace(_pictured(drawing, request), spots=spots)


def _ziamath() -> ModuleType:
    ziamath = late_import("ziamath")  # 0.3 s that belong to the thread that typesets
    ziamath.config.svg2 = False  # Qt's SVG does not draw the symbols that SVG 2 refers to
    return ziamath


def _pictured(drawing: str, request: Request) -> Picture:
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    if not renderer.isValid():
        raise ValueError("the drawing is no SVG that Qt can read")
    size, rise = renderer.viewBoxF().size(), -renderer.viewBoxF().top()
    image = _blank(size, request.dpr)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return Picture(image, size.width(), size.height(), "ziamath", rise=rise)


def _by_mathtext(request: Request) -> Picture:
    import numpy as np  # noqa: PLC0415 - with matplotlib: a fallback that is seldom needed
    from matplotlib.font_manager import FontProperties  # noqa: PLC0415 - as above
    from matplotlib.mathtext import MathTextParser  # noqa: PLC0415 - as above

    parser = MathTextParser("agg")
    parsed = parser.parse(
        f"${plain(request.latex)}$", dpi=72 * request.dpr, prop=FontProperties(size=request.px)
    )
    grey = np.ascontiguousarray(parsed.image)
    rows, columns = grey.shape
    ink = QImage(grey.tobytes(), columns, rows, columns, QImage.Format.Format_Alpha8)
    image = QImage(ink.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(request.colour))
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.drawImage(0, 0, ink)
    painter.end()
    image.setDevicePixelRatio(request.dpr)
    rise = (rows - parsed.depth) / request.dpr
    return Picture(image, columns / request.dpr, rows / request.dpr, "mathtext", rise=rise)


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
