"""Code on paper: on a ground of its own, and what it put out below it on white."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtGui import QPainter

from triptych.paper.letters import LEFT_TO_RIGHT, Letters, Type, box
from triptych.paper.looks import CODE, MM, SOFT
from triptych.paper.strips import Strip

PAD = 1.6 * MM
INDENT = 3 * MM
GOES_ON = 4  # signs further in
LONG, FIRST, LAST = 1200, 700, 300  # of a line that code put out: a longer one loses its middle


class Listing:
    """Sets lines as wide as the page, read from the left wherever the page is."""

    def __init__(self, letters: Type, wide: float) -> None:
        self._letters, self._wide = letters, wide
        self._sign = letters.width("0", CODE)

    def code(self, text: str) -> list[Strip]:
        """Return each line on the ground of code."""
        lines = list(self._lines(text))
        ends = {0: PAD, len(lines) - 1: PAD}
        return [
            Strip(
                letters.step + ends.get(at, 0.0) + (PAD if at == 0 == len(lines) - 1 else 0.0),
                partial(self._paint, letters, k, PAD if at == 0 else 0.0, soft=True),
                3.5 * MM if at == 0 else 0.0,
            )
            for at, (letters, k) in enumerate(lines)
        ]

    def put_out(self, text: str) -> list[Strip]:
        """Return what code printed; of a line that would fill a page both ends."""
        lines = self._lines("\n".join(map(_shorter, text.split("\n"))))
        return [
            Strip(
                letters.step, partial(self._paint, letters, k, 0.0, soft=False), 1.2 * MM if at == 0 else 0.0
            )
            for at, (letters, k) in enumerate(lines)
        ]

    def _lines(self, text: str) -> Iterator[tuple[Letters, int]]:
        room = self._wide - 2 * INDENT
        for line in text.strip("\n").split("\n"):
            hang = (len(line) - len(line.lstrip()) + GOES_ON) * self._sign
            letters = self._letters.set(line or " ", CODE, room, LEFT_TO_RIGHT, min(hang, room / 2))
            for k in range(letters.lines):
                yield letters, k

    def _paint(
        self, letters: Letters, k: int, pad: float, painter: QPainter, top: float, high: float, *, soft: bool
    ) -> None:
        if soft:
            painter.fillRect(box(0, top, self._wide, high), SOFT)
        letters.paint_line(k, painter, INDENT, top + pad)


def _shorter(line: str) -> str:
    return line if len(line) <= LONG else f"{line[:FIRST]} … {line[-LAST:]}"
