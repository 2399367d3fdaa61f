"""A report as strips, and the strips on pages: no strip is ever torn, and some must stand beside the next."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtGui import QPainter

Paint = Callable[[QPainter, float, float], None]  # from where on, and how high


class Strip(NamedTuple):
    """As wide as the page; ``above`` is its distance from what stands before it on the same page.

    What is ``held`` stands on the same page as the next one.  ``head`` is what stands above it once more
    where it begins a page, and ``low`` how high it must at least be.
    """

    high: float
    paint: Paint
    above: float = 0.0
    held: bool = False
    head: Strip | None = None
    low: float | None = None


class Placed(NamedTuple):
    """A strip, and where on its page it begins."""

    strip: Strip
    top: float
    high: float

    def paint(self, painter: QPainter) -> None:
        """Paint it."""
        self.strip.paint(painter, self.top, self.high)


def held(strips: Sequence[Strip], *, also_last: bool = False) -> list[Strip]:
    """Return them all on one page, and the next one with them where it is wished."""
    last = len(strips) - 1
    return [strip._replace(held=also_last or k < last or strip.held) for k, strip in enumerate(strips)]


def on_pages(strips: Sequence[Strip], room: float) -> list[list[Placed]]:
    """Return each page's strips; what is held together is parted only where no page has room for it."""
    sheets = _Sheets(room)
    for group in _groups(strips):
        sheets.put(group)
    return sheets.pages


def _groups(strips: Sequence[Strip]) -> Iterator[list[Strip]]:
    group: list[Strip] = []
    for strip in strips:
        group.append(strip)
        if not strip.held:
            yield group
            group = []
    if group:
        yield group


class _Sheets:
    """Fills page after page."""

    def __init__(self, room: float) -> None:
        self.pages: list[list[Placed]] = [[]]
        self._room, self._y = room, 0.0

    def put(self, group: Sequence[Strip]) -> None:
        """Place what belongs together, a little lower where it may be, or on the next page."""
        missing = self._missing(group)
        if missing > _slack(group) and self.pages[-1]:
            self._turn()
            missing = self._missing(group)
        share = missing / _slack(group) if 0 < missing <= _slack(group) else 0.0
        for strip in group:
            self._place(strip, strip.high - share * _slack((strip,)))

    def _missing(self, group: Sequence[Strip]) -> float:
        """How much more room the group needs than this page has."""
        head = group[0].head
        first = group[0].above if self.pages[-1] else head.high if head is not None else 0.0
        return self._y + first + sum(s.high for s in group) + sum(s.above for s in group[1:]) - self._room

    def _place(self, strip: Strip, high: float) -> None:
        if self.pages[-1] and self._y + strip.above + high > self._room:
            self._turn()
        if self.pages[-1]:
            self._y += strip.above
        elif strip.head is not None:
            self._add(strip.head, strip.head.high)
        self._add(strip, high)

    def _add(self, strip: Strip, high: float) -> None:
        self.pages[-1].append(Placed(strip, self._y, high))
        self._y += high

    def _turn(self) -> None:
        self.pages.append([])
        self._y = 0.0


def _slack(group: Sequence[Strip]) -> float:
    return sum(strip.high - strip.low for strip in group if strip.low is not None)
