"""Sets a page's blocks as strips: text by Qt, formulas and plots as lines, never as dots."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import zip_longest

from msgspec.structs import replace
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from triptych.messages.page import Block, Code, Formula, Heading, Picture, Ran, Table, Text
from triptych.messages.plots import Shot
from triptych.paper import looks
from triptych.paper.letters import OWN, Letters, Type
from triptych.paper.listing import Listing
from triptych.paper.looks import MM, PX
from triptych.paper.outlines import Outlines
from triptych.paper.renderer import paint as paint_plot
from triptych.paper.rows import Rows
from triptych.paper.strips import Strip, held

TALLEST = 0.85  # of a page: what a formula may fill
KEPT = 0.3  # of a page: so high may a table or code be that is not parted
EDGE, ROWS = 3, 2  # lines, and rows, of what is parted that stay together at either end
INDENT = 4 * MM
AIR = 6 * MM  # between a formula and the words beside it
BESIDE = 45 * MM  # less room than this is none for them


class Setter:
    """Puts block after block; the pictures take the shots in order."""

    def __init__(self, letters: Type, shots: Sequence[Shot], wide: float, high: float) -> None:
        self._letters, self._shots = letters, iter(shots)
        self._wide, self._high, self._kept = wide, TALLEST * high, KEPT * high
        self._listing = Listing(letters, wide)

    def strips(self, blocks: Sequence[Block]) -> Iterator[Strip]:
        """Yield the whole report's."""
        for block, after in zip_longest(blocks, blocks[1:]):
            strips = self._set(block)
            yield from held(strips, also_last=True) if _goes_on(block, after) else strips

    def _set(self, block: Block) -> list[Strip]:
        if isinstance(block, Heading):
            return self._heading(block)
        if isinstance(block, Code):
            return self._together(self._listing.code(block.text))
        if isinstance(block, Ran):
            return self._ran(block)
        if isinstance(block, Table):
            return self._table(block)
        if isinstance(block, Formula):
            return self._formula(block)
        if isinstance(block, Picture):
            return [self._picture(next(self._shots))]
        return self._lines(self._letters.set(block.text, looks.TEXT, self._wide), 2.2 * MM)

    def _heading(self, block: Heading) -> list[Strip]:
        way = OWN if block.level == 3 else None  # the name of a derivative is not of the page's language
        told = self._letters.set(block.text, looks.HEADINGS[block.level], self._wide, way)
        *first, last = self._lines(told, looks.ABOVE[block.level])
        lower = last._replace(high=last.high + looks.BELOW[block.level])
        return held([*first, lower], also_last=True)

    def _lines(self, letters: Letters, above: float, left: float = 0.0) -> list[Strip]:
        return self._together(
            [
                Strip(letters.step, partial(_paint_line, letters, k, left), above if k == 0 else 0.0)
                for k in range(letters.lines)
            ]
        )

    def _together(self, strips: list[Strip], edge: int = EDGE) -> list[Strip]:
        """Hold what is short, else both its ends."""
        if sum(strip.high for strip in strips) <= self._kept:
            return held(strips)
        last = len(strips) - 1
        return [
            strip._replace(held=strip.held or k < edge - 1 or last - edge < k < last)
            for k, strip in enumerate(strips)
        ]

    def _ran(self, block: Ran) -> list[Strip]:
        code = self._listing.code(block.section.source)
        printed = block.section.printed.strip("\n")
        if printed:
            code[-EDGE:] = held(code[-EDGE:], also_last=True)
        return self._together([*code, *(self._listing.put_out(printed) if printed else [])])

    def _table(self, block: Table) -> list[Strip]:
        caption = self._lines(self._letters.set(block.caption, looks.NOTE, self._wide), 3 * MM)
        head, rows = Rows(block, self._letters, self._wide).strips()
        return [*held([*caption, head], also_last=True), *self._together(rows, ROWS)]

    def _formula(self, block: Formula) -> list[Strip]:
        """A formula, with words beside it, or below it where there is no room."""
        try:
            drawing = Outlines(block.svg)
        except ValueError:
            return self._together(self._listing.code(block.spoken))
        own = drawing.size * (looks.FORMULA_SCALE * PX)
        scale = min(1.0, (self._wide - INDENT) / own.width(), self._high / own.height())
        wide, high = own.width() * scale, own.height() * scale
        room = self._wide - INDENT - wide - AIR
        needs = 1.02 * self._letters.width(block.beside, looks.NOTE)
        fits = needs <= room or room >= BESIDE
        beside = self._letters.set(
            block.beside, looks.NOTE, min(needs, room) if fits else self._wide - 2 * INDENT
        )
        paint = partial(self._paint_formula, drawing, wide, high, beside if fits else None)
        strip = Strip(max(high, beside.high if fits else 0.0), paint, 2.2 * MM)
        if fits:
            return [strip]
        return [strip._replace(held=True), *self._lines(beside, 0.8 * MM, 2 * INDENT)]

    def _paint_formula(
        self, drawing: Outlines, wide: float, own: float, beside: Letters | None,
        painter: QPainter, top: float, high: float,
    ) -> None:  # fmt: skip
        drawing.paint(painter, QRectF(INDENT, top + (high - own) / 2, wide, own))
        if beside is not None:
            beside.paint(painter, INDENT + wide + AIR, top + (high - beside.high) / 2)

    def _picture(self, shot: Shot) -> Strip:
        wide = min(self._wide, looks.PICTURE_WIDTH)
        high = wide * shot.height / shot.width
        return Strip(high, partial(_paint_shot, shot, wide), 3 * MM, low=looks.LOWEST * high)


def _goes_on(block: Block, after: Block | None) -> bool:
    """Whether pictures are of one group, or a text leads to the code below it."""
    if isinstance(block, Text):
        return isinstance(after, Code | Ran)
    return isinstance(block, Picture) and isinstance(after, Picture)


def _paint_line(letters: Letters, k: int, left: float, painter: QPainter, top: float, _high: float) -> None:
    letters.paint_line(k, painter, left, top)


def _paint_shot(shot: Shot, wide: float, painter: QPainter, top: float, high: float) -> None:
    """Paint a plot; lower than it was meant to be, its letters stay as large."""
    lower = replace(shot, height=round(high * shot.width / wide))
    paint_plot(painter, QRectF(0, top, wide, high), lower)
