"""How a paragraph's words, code, links and formulas are measured and painted."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from triptych.course.blocks import Span, Spans
from triptych.ui.directions import runs_from_right
from triptych.ui.formula_picture import Picture
from triptych.ui.prose_formulas import ProseFormulas
from triptych.ui.prose_lines import Bit, Lines, Placed, Size
from triptych.ui.theme import Theme

CODE_PAD = 3.0
INKS = {"link": "accent", "maths": "muted"}


def in_script(run: Spans) -> Spans:
    """Return a run as its script emphasises: Arabic and Devanagari have no italics, and write strong."""
    return tuple(_upright(span) if _lacks_italics(span.text) else span for span in run)


def _lacks_italics(text: str) -> bool:
    return runs_from_right(text) or any("\u0900" <= sign <= "\u097f" for sign in text)


def _upright(span: Span) -> Span:
    return Span("strong", span.text) if span.kind == "emphasis" else span


class ProsePainter:
    """The fonts of one role of a theme, and what is written in them."""

    def __init__(self, theme: Theme, role: str, formulas: ProseFormulas, *, bold: bool) -> None:
        self._theme, self._formulas = theme, formulas
        fonts = {
            "text": theme.font(role, bold=bold),
            "strong": theme.font(role, bold=True),
            "emphasis": theme.font(role, bold=bold),
            "code": theme.font(role, mono=True),
        }
        fonts["emphasis"].setItalic(True)
        fonts["code"].setPixelSize(round(0.88 * theme.px(role)))
        fonts["link"] = fonts["maths"] = fonts["text"]
        self._fonts: dict[str, tuple[QFont, QFontMetricsF]] = {
            kind: (font, QFontMetricsF(font)) for kind, font in fonts.items()
        }

    @property
    def line(self) -> float:
        """The height of a line of text, in pixels."""
        return self._fonts["text"][1].lineSpacing()

    def measure(self, bit: Bit, most: float) -> Size:
        """Return the size of a bit; a formula is drawn smaller where it is wider than ``most``."""
        metrics = self._fonts[bit.kind][1]
        if bit.kind == "maths":
            picture = self._formulas.picture(bit.place)
            if picture is not None:
                shrink = min(1.0, most / picture.width)
                rise = picture.rise * shrink
                return Size(picture.width * shrink, rise, picture.height * shrink - rise)
            text = min(most, metrics.horizontalAdvance(self._formulas.plain(bit.place)))
            return Size(text, metrics.ascent(), metrics.descent())
        pad = 2 * CODE_PAD if bit.kind == "code" else 0.0
        return Size(metrics.horizontalAdvance(bit.text) + pad, metrics.ascent(), metrics.descent())

    def paint(self, painter: QPainter, lines: Lines, ink: str) -> None:
        """Paint every bit; running text in this ink."""
        self._paint_grounds(painter, lines)
        for placed in lines.placed:
            picture = self._formulas.picture(placed.bit.place) if placed.bit.kind == "maths" else None
            if picture is not None:
                _paint_picture(painter, placed, picture)
            else:
                self._paint_text(painter, placed, ink)

    def _paint_grounds(self, painter: QPainter, lines: Lines) -> None:
        """Paint one ground below all words of a piece of code that stand in one line."""
        grounds: dict[tuple[int, float], QRectF] = {}
        for bit, size, left, base in lines.placed:
            if bit.kind == "code":
                box = QRectF(left, base - size.rise - 1, size.width, size.rise + size.fall + 2)
                grounds[bit.place, base] = grounds.get((bit.place, base), box).united(box)
        painter.setPen(QPen(QColor(self._theme.colours.faint), 1))
        painter.setBrush(QColor(self._theme.colours.field))
        for box in grounds.values():
            painter.drawRoundedRect(box, 3, 3)

    def _paint_text(self, painter: QPainter, placed: Placed, ink: str) -> None:
        bit, size, left, base = placed
        font, metrics = self._fonts[bit.kind]
        painter.setFont(font)
        text = self._formulas.plain(bit.place) if bit.kind == "maths" else bit.text
        left += CODE_PAD if bit.kind == "code" else 0.0
        painter.setPen(QColor(self._theme.ink(INKS.get(bit.kind, ink))))
        way = Qt.LayoutDirection.RightToLeft if bit.from_right else Qt.LayoutDirection.LeftToRight
        painter.setLayoutDirection(way)
        painter.drawText(QPointF(left, base), text)
        if bit.kind == "link":
            under = base + max(1.0, metrics.underlinePos())
            painter.drawLine(QPointF(left, under), QPointF(left + size.width, under))


def _paint_picture(painter: QPainter, placed: Placed, picture: Picture) -> None:
    _, size, left, base = placed
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, size.width < picture.width)
    corner = QPointF(left, base - size.rise)
    if size.width < picture.width:
        painter.drawImage(QRectF(corner, QPointF(left + size.width, base + size.fall)), picture.image)
    else:
        painter.drawImage(corner, picture.image)
