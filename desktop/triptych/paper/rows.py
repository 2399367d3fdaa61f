"""A table on paper: a head, and rows that are never torn."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtGui import QPainter

from triptych.messages.page import Table
from triptych.paper.letters import OWN, Letters, Type, box
from triptych.paper.looks import CELL, CELLS, HEAD, INK, LINE, NUMBERS, RULE, Look
from triptych.paper.strips import Strip

GAP = 3 * CELL  # between two columns


class Rows:
    """Sets one table as wide as the page."""

    def __init__(self, table: Table, letters: Type, wide: float) -> None:
        self._table, self._letters, self._wide = table, letters, wide
        self._columns = range(len(table.head))
        self._widths = self._shares()

    def strips(self) -> tuple[Strip, list[Strip]]:
        """Return the head, and the rows, which have it above them on another page."""
        head = self._row(self._table.head, tuple(HEAD for _ in self._columns), last=True)
        looks = tuple(self._look(column) for column in self._columns)
        return head, [self._row(row, looks)._replace(head=head) for row in self._table.rows]

    def _look(self, column: int) -> Look:
        words = column == 0 or column >= len(self._table.head) - self._table.words
        return CELLS if words else NUMBERS

    def _row(self, texts: Sequence[str], looks: Sequence[Look], *, last: bool = False) -> Strip:
        cells = [
            self._letters.set(text, look, wide, OWN)
            for text, look, wide in zip(texts, looks, self._widths, strict=True)
        ]
        high = max(cell.high for cell in cells) + 2 * CELL
        return Strip(high, partial(self._paint, cells, dark=last))

    def _paint(
        self, cells: Sequence[Letters], painter: QPainter, top: float, high: float, *, dark: bool
    ) -> None:
        left = 0.0
        for cell, wide in zip(cells, self._widths, strict=True):
            at = self._wide - left - wide if self._letters.from_right else left
            cell.paint(painter, at, top + CELL)
            left += wide + GAP
        painter.fillRect(box(0, top + high - RULE, self._wide, RULE), INK if dark else LINE)

    def _shares(self) -> list[float]:
        """How wide each column is: as it needs, or what the narrower ones leave of the page."""
        needs = [self._need(column) for column in self._columns]
        rest = self._wide - GAP * (len(needs) - 1)
        if sum(needs) <= rest:
            more = (rest - sum(needs)) / len(needs)
            return [need + more for need in needs]
        found = dict.fromkeys(self._columns, 0.0)
        for place, column in enumerate(sorted(self._columns, key=needs.__getitem__)):
            found[column] = min(needs[column], rest / (len(needs) - place))
            rest -= found[column]
        return [found[column] for column in self._columns]

    def _need(self, column: int) -> float:
        texts = [(self._table.head[column], HEAD)]
        texts += [(row[column], self._look(column)) for row in self._table.rows]
        # a little more than it is, or a dot too few breaks the line
        return 1.01 * max(self._letters.width(text, look) for text, look in texts)
