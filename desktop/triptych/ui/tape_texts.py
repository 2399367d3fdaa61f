"""The texts of a tape's picture: cut to their room, and shaped once however often they are painted."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextLayout, QTextOption

from triptych.ui.theme import Theme

ANY = 1e6  # room for every text


class Shaped(NamedTuple):
    """A text as it is painted: how wide it is, and how high it rises above its line."""

    text: str
    wide: float
    rise: float
    glyphs: QTextLayout

    def paint(self, painter: QPainter, left: float, base: float) -> None:
        """Write it in the painter's pen, from ``left`` on, upon the line at ``base``."""
        self.glyphs.draw(painter, QPointF(left, base - self.rise))


class TapeTexts:
    """Shapes texts in a theme's small type; most of them stand in a picture while it is moved and zoomed."""

    def __init__(self, theme: Theme) -> None:
        self._fonts = theme.font("small"), theme.font("small", bold=True)
        self.metrics, self.titles = map(QFontMetricsF, self._fonts)
        self.shaped = lru_cache(maxsize=2048)(self._shape)

    def _shape(self, text: str, room: float = ANY, bold: bool = False) -> Shaped:
        metrics = self.titles if bold else self.metrics
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        glyphs, option = QTextLayout(cut, self._fonts[bold]), QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)  # as painter_from_left has it
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        glyphs.setTextOption(option)
        glyphs.beginLayout()
        line = glyphs.createLine()
        line.setLineWidth(ANY)
        rise = line.ascent()
        glyphs.endLayout()
        return Shaped(cut, metrics.horizontalAdvance(cut), rise, glyphs)
