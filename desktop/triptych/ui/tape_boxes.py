"""Paints the boxes of a tape: a title and rows, from far away the title alone."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from triptych.ui.tape_layout import Place
from triptych.ui.tape_look import Look
from triptych.ui.tape_sketch import LEAF, LINE, TORCH, Box, Row
from triptych.ui.tape_texts import TapeTexts
from triptych.ui.theme import Theme

DIGITS = 24  # a box's width at the least
MOST = 1.7  # how many of those a box may be wide for the sake of its texts
RIGHT = 0.72  # of a box that a text at the right may take
SMALLEST_TEXT = 5.0  # pixels on the screen below which rows are left away
LEAST_TITLE = 9.0  # pixels that a title has where there is room
PAD = 6.0
EDGES = {LEAF: "edge", TORCH: "autograd", LINE: "text"}


class Stroke(NamedTuple):
    """How lines are drawn from where one stands: seen from far away they are thicker."""

    zoom: float
    thick: float


class BoxPainter:
    """Knows the theme's measures, so that boxes have the same size in layout and in paint."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.texts = TapeTexts(theme)
        self.metrics = self.texts.metrics
        self._px = theme.px("small")
        self.line = round(self._px * 1.4)
        self.width = round(DIGITS * self.metrics.horizontalAdvance("0") + 2 * PAD)
        self._colours: dict[str, QColor] = {}
        self._pen = lru_cache(maxsize=64)(self._new_pen)
        self._wide = lru_cache(maxsize=1024)(self._wide_for)

    def size(self, box: Box) -> tuple[float, float]:
        """The width and height of a box: as wide as the names in it, in the language's own words, ask for."""
        wide = self._wide(box.wants, box.title if box.kind == TORCH else "")
        return wide, self.line * (1 + len(box.rows)) + 2 * PAD - 2

    def _wide_for(self, row: Row, title: str) -> float:
        left, right = map(self.metrics.horizontalAdvance, (row.left, row.right))
        beside = max(left + PAD + right, right / RIGHT) if right else left
        need = math.ceil(max(beside, self.texts.titles.horizontalAdvance(title)) + 1 + 2 * PAD)
        return float(min(max(self.width, need), round(MOST * self.width)))

    def in_full(self, zoom: float) -> bool:
        """Whether rows can be read at this zoom."""
        return zoom * self._px >= SMALLEST_TEXT

    def ink(self, name: str) -> QColor:
        """A colour of the theme, made once."""
        if name not in self._colours:
            self._colours[name] = QColor(self.theme.ink(name))
        return self._colours[name]

    def draw(self, painter: QPainter, box: Box, place: Place, look: Look, stroke: Stroke) -> None:
        """Draw a box in its place; the painter is scaled already."""
        lit, now, faint = box.id in look.lit, box.id in look.now, box.id in look.faint
        rect = QRectF(*place)
        edge = (
            "focus"
            if lit
            else ("by_hand" if look.back else "accent")
            if now
            else EDGES.get(box.kind, "edge")
        )
        wide = stroke.thick * (3.0 if lit else 2.4 if now else 1.2)
        dashed = box.kind in (LINE, TORCH) and not (lit or now)
        painter.setPen(self._pen("grid" if faint and not lit else edge, wide, dashed))
        painter.setBrush(self.ink("glow" if now else "field" if box.kind == LEAF else "card"))
        painter.drawRoundedRect(rect, 6, 6)
        if self.in_full(stroke.zoom):
            self._rows(painter, box, place, faint=faint)
        else:
            self._title_alone(painter, box, rect, stroke.zoom, faint=faint)

    def _new_pen(self, ink: str, wide: float, dashed: bool) -> QPen:
        pen = QPen(self.ink(ink), wide)
        if dashed:
            pen.setStyle(Qt.PenStyle.DashLine)
        return pen

    def _rows(self, painter: QPainter, box: Box, place: Place, *, faint: bool) -> None:
        left, wide = place.x + PAD, place.width - 2 * PAD
        base = place.y + PAD + self.metrics.ascent()
        head, ink = (box.title, box.word), "muted" if faint else "text"
        most = self._beside(box.title, wide) if box.kind == TORCH else RIGHT * wide
        self._pair(painter, head, (left, base, wide), ink, bold=True, most=most)
        if faint:
            return
        for row in box.rows:
            base += self.line
            self._pair(painter, (row.left, row.right), (left, base, wide), row.ink, most=RIGHT * wide)

    def _beside(self, title: str, wide: float) -> float:
        """What a title that is not cut leaves for the text at its right."""
        return max(0.0, min(RIGHT * wide, wide - self.texts.shaped(title, bold=True).wide - PAD))

    def _pair(
        self,
        painter: QPainter,
        texts: tuple[str, str],
        at: tuple[float, float, float],
        ink: str,
        *,
        most: float,
        bold: bool = False,
    ) -> None:
        """A text at the left, cut where it meets the one at the right, which takes ``most`` at the most."""
        left, base, wide = at
        right_wide = 0.0
        if texts[1]:
            right = self.texts.shaped(texts[1], most)
            right_wide = right.wide
            painter.setPen(self.ink("muted"))
            right.paint(painter, left + wide - right_wide, base)
        room = wide - right_wide - (PAD if right_wide else 0)
        painter.setPen(self.ink(ink))
        self.texts.shaped(texts[0], room, bold).paint(painter, left, base)

    def _title_alone(self, painter: QPainter, box: Box, rect: QRectF, zoom: float, *, faint: bool) -> None:
        """From far away only the name, as large as it can be read and fits."""
        title = self.texts.shaped(box.title, bold=True)
        most = min(rect.width() / max(title.wide, 1.0), rect.height() / self.line) * 0.9
        scale = min(most, LEAST_TITLE / (zoom * self._px))
        if scale * zoom * self._px < SMALLEST_TEXT * 0.8:
            return
        painter.save()
        painter.translate(rect.center())
        painter.scale(scale, scale)
        painter.setPen(self.ink("muted" if faint else "text"))
        title.paint(painter, -title.wide / 2, self.texts.titles.ascent() * 0.4)
        painter.restore()
