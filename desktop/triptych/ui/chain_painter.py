"""Writes the numbers of one chain over its ground."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from triptych.ui.chain_ground import bow
from triptych.ui.chain_layout import Arrow, Station
from triptych.ui.chain_numbers import ChainNumbers
from triptych.ui.chain_places import ChainPlaces
from triptych.ui.chain_words import arrow_words, station_words
from triptych.ui.highlight import Lit
from triptych.ui.number_text import printed_signs

DIGITS = 5
AIR = 8.0  # pixels between a number and the stations beside it


class Spot(NamedTuple):
    """A place that has something to tell: what tells it, and the nodes or the use that it means."""

    place: QRectF
    words: Callable[[], str]
    means: tuple[Lit, ...]


Hot = list[Spot]


class ChainPainter:
    """Knows one painting; ``hot`` are the places that have something to tell, and what tells it."""

    def __init__(self, painter: QPainter, places: ChainPlaces, numbers: ChainNumbers) -> None:
        self._painter, self._places, self._numbers = painter, places, numbers
        self._line = places.line
        self._inks = places.inks
        painter.setFont(places.font)
        self.hot: Hot = []

    def draw(self) -> None:
        """Write all numbers."""
        for of, (by, text) in self._places.bows.items():
            self._bow(of, by, text)
        for station in self._places.drawn.stations:
            self._station(station)
        for arrow in self._places.told:
            self._label(arrow)

    def _bow(self, of: str, by: str, text: str) -> None:
        path, _, end = bow(self._places, of, by)
        value = self._numbers.further.get(text)
        words = f"{pretty(text)} = {self._numbers.brief(value, DIGITS)}"
        middle = QPointF((path.pointAtPercent(0).x() + end.x()) / 2, path.pointAtPercent(0.5).y())
        told = f"d{of}/d{by} = {text} = {self._numbers.full(value)}"
        self.hot.append(Spot(self._text(middle, words, "text"), lambda: told, (Lit(of),)))

    def _station(self, station: Station) -> None:
        box = self._places.box(station)
        rows = [f"{n}  {self._numbers.brief(self._numbers.values.get(n), DIGITS)}" for n in station.names]
        if station.inner and len(station.names) == 1:
            rows = [station.names[0], self._numbers.brief(self._numbers.values.get(station.names[0]), DIGITS)]
        self._painter.setPen(self._inks["text"])
        self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "\n".join(rows))
        words = partial(station_words, station, self._numbers)
        means = tuple(map(Lit, station.names))
        self.hot.append(Spot(box, words, means))
        if station.inner and station.names[0] in self._numbers.adjoints:
            back = self._numbers.brief(self._numbers.adjoints[station.names[0]], DIGITS)
            middle = QPointF(box.center().x(), box.bottom() + 0.6 * self._line)
            self.hot.append(Spot(self._text(middle, f"◂ {back}", "by_hand"), words, means))

    def _label(self, arrow: Arrow) -> None:
        """The slope above the arrow, and below it what comes back along it."""
        words, means = partial(arrow_words, arrow, self._numbers), (Lit(arrow.of, arrow.by),)
        if arrow.start is None:
            value = self._numbers.brief(self._numbers.values.get(arrow.by), DIGITS)
            box = self._places.box(arrow.end)
            middle = QPointF(box.center().x(), box.top() - 0.6 * self._line)
            self.hot.append(Spot(self._text(middle, f"+ {arrow.by} {value}", "muted"), words, means))
            return
        start, end = self._places.ends(arrow)
        room = (end.x() - start.x()) - self._line
        back = self._fitting(self._numbers.back.get((arrow.of, arrow.by)), room + self._line - AIR)
        level = 0.46 if self._places.wide(back) < 0.9 * room else 0.5
        on = start + (end - start) * (0.34 if abs(start.y() - end.y()) > 2 else level)
        told = self._slope(arrow, room)
        up = self._text(on - QPointF(0, 0.62 * self._line), told, "text", room)
        down = self._text(on + QPointF(0, 0.62 * self._line), back, "by_hand", room)
        self.hot += [Spot(up, words, means), Spot(down, words, means)]

    def _fitting(self, value: float | None, room: float) -> str:
        """What comes back, with as many digits as there is room for; all are in the tooltip."""
        text = ""
        for digits in range(DIGITS, 1, -1):
            text = f"◂ {self._numbers.brief(value, digits)}"
            if self._places.wide(text) <= room:
                break
        return text

    def _slope(self, arrow: Arrow, room: float) -> str:
        """The slope with its formula, where there is room; a weight that is no station, by name and value."""
        if arrow.start is not None and arrow.by not in arrow.start.names:
            return f"{arrow.by} {self._numbers.brief(self._numbers.values.get(arrow.by), DIGITS)}"
        local = self._numbers.brief(self._numbers.local.get((arrow.of, arrow.by)), DIGITS)
        longer = f"{pretty(arrow.formula)} = {local}"
        if not local:
            return pretty(arrow.formula)
        fits = arrow.formula and self._places.wide(longer) <= room
        return longer if fits and arrow.formula != local else local

    def _text(self, middle: QPointF, text: str, ink: str, room: float = 1e9) -> QRectF:
        """Write a text on the card's ground, centred on a point and kept inside the drawing."""
        if not text.strip("◂ "):
            return QRectF()
        wide = self._places.wide(text) + 4
        if wide > room + self._line:
            return QRectF()
        left = min(max(middle.x() - wide / 2, 0), self._places.size.width() - wide)
        top = middle.y() - self._line / 2
        self._painter.fillRect(QRectF(left, top + 1, wide, self._line - 2), self._inks["card"])
        self._painter.setPen(self._inks[ink])
        self._painter.drawText(QPointF(left + 2, middle.y() + self._places.drop), text)
        return QRectF(left, top, wide, self._line)


def pretty(formula: str) -> str:
    """Return a formula as it is shown: signs as in print, and none before a bracket."""
    return printed_signs(formula).replace("·(", "(")
