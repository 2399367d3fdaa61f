"""What is written over a drawn chain's ground, number by number: where, in which ink, and about what."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QRectF

from triptych.ui.chain_ground import bow
from triptych.ui.chain_layout import Arrow, Station
from triptych.ui.chain_numbers import ChainNumbers
from triptych.ui.chain_places import ChainPlaces, Lane, Stand
from triptych.ui.number_text import printed_signs

DIGITS = 5
NOWHERE = QRectF()


class Bow(NamedTuple):
    """A slope in one piece, of one line by another."""

    of: str
    by: str
    text: str


About = Station | Arrow | Bow


class Text(NamedTuple):
    """A text from its left end on a base line, the ground that it covers, and what it is about."""

    left: float
    base: float
    text: str
    ink: str
    cover: QRectF
    about: About


class ChainTexts:
    """Writes one state of the numbers: plain figures, since it is done anew at each step of a slider."""

    def __init__(self, places: ChainPlaces, numbers: ChainNumbers) -> None:
        self._places, self._numbers = places, numbers

    def written(self) -> Iterator[Text]:
        """Every text: those of bows, of stations, of arrows."""
        places = self._places
        for of, (by, text) in places.bows.items():
            yield self._bow(Bow(of, by, text))
        for station, stand in zip(places.drawn.stations, places.stands, strict=True):
            yield from self._station(station, stand)
        for arrow, lane in zip(places.told, places.lanes, strict=True):
            yield from self._arrow(arrow, lane)

    def _bow(self, told: Bow) -> Text:
        path, _, end = bow(self._places, told.of, told.by)
        x, y = (path.pointAtPercent(0).x() + end.x()) / 2, path.pointAtPercent(0.5).y()
        value = self._numbers.brief(self._numbers.further.get(told.text), DIGITS)
        return self._centred(x, y, f"{pretty(told.text)} = {value}", "text", told)

    def _station(self, station: Station, stand: Stand) -> Iterator[Text]:
        places, numbers = self._places, self._numbers
        for base, name in zip(stand.bases, station.names, strict=True):
            value = numbers.brief(numbers.values.get(name), DIGITS)
            text = f"{name}  {value}" if stand.heading is None else value
            yield Text(stand.x - places.wide(text) / 2, base, text, "text", NOWHERE, station)
        back = numbers.adjoints.get(station.names[0]) if station.inner else None
        if back is not None:
            text = f"◂ {numbers.brief(back, DIGITS)}"
            yield self._centred(stand.x, stand.below, text, "by_hand", station)

    def _arrow(self, arrow: Arrow, lane: Lane) -> Iterator[Text]:
        """The slope above the arrow, and below it what comes back along it."""
        numbers, line = self._numbers, self._places.line
        if arrow.start is None:
            value = numbers.brief(numbers.values.get(arrow.by), DIGITS)
            yield self._centred(lane.x, lane.y, f"+ {arrow.by} {value}", "muted", arrow)
            return
        back = self._fitting(numbers.back.get((arrow.of, arrow.by)), lane.room_below)
        x = lane.x if self._places.wide(back) < 0.9 * lane.room else lane.middle
        slope = self._slope(arrow, lane.room)
        yield self._centred(x, lane.y - 0.62 * line, slope, "text", arrow, lane.room)
        yield self._centred(x, lane.y + 0.62 * line, back, "by_hand", arrow, lane.room)

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
        if not local or not arrow.formula:
            return local or pretty(arrow.formula)
        longer = f"{pretty(arrow.formula)} = {local}"
        return longer if arrow.formula != local and self._places.wide(longer) <= room else local

    def _centred(
        self, x: float, y: float, text: str, ink: str, about: About, room: float = 1e9
    ) -> Text:  # fmt: skip
        """A text on the card's ground around a point, kept inside the drawing; none where it has no room."""
        places = self._places
        wide = places.wide(text) + 4
        if wide > room + places.line or not text.strip("◂ "):
            return Text(0.0, 0.0, "", ink, NOWHERE, about)
        left = min(max(x - wide / 2, 0), places.size.width() - wide)
        cover = QRectF(left, y - places.line / 2 + 1, wide, places.line - 2)
        return Text(left + 2, y + places.drop, text, ink, cover, about)


def pretty(formula: str) -> str:
    """Return a formula as it is shown: signs as in print, and none before a bracket."""
    return printed_signs(formula).replace("·(", "(")
