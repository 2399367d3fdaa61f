"""Where the parts of one drawn chain lie in pixels: computed once for a drawing, a size and a type size."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QFontMetricsF

from triptych.ui.chain_layout import Arrow, Drawing, Station, crowded, ways
from triptych.ui.theme import Theme

BOX = 11.0  # a station's width in digits
HEAD = 2.2  # lines above the drawing where something stands over the stations
BARE_HEAD = 0.4  # and where nothing does
MOST_WIDTHS = 500
AIR = 8.0  # pixels between a number and the stations beside it
LINE = 1.35  # a line's height in type sizes


class Stand(NamedTuple):
    """Where a station's texts stand: its middle, the base lines of its values, the line below it.

    ``heading`` is the base line of a name that has a line of its own; it is a part of the ground.
    """

    x: float
    bases: tuple[float, ...]
    below: float
    heading: float | None


class Lane(NamedTuple):
    """Where an arrow's texts stand: around ``x``, or around its ``middle`` if they are long; their room."""

    x: float
    middle: float
    y: float
    room: float
    room_below: float


class ChainPlaces:
    """Boxes of stations and ends of arrows; ``bows`` are slopes in one piece, by the line's name."""

    def __init__(
        self, theme: Theme, drawn: Drawing, size: QSizeF, chosen: str, bows: dict[str, tuple[str, str]]
    ) -> None:
        self.theme, self.drawn, self.size, self.bows = theme, drawn, size, bows
        self.font = theme.font("small")
        self.metrics = QFontMetricsF(self.font)
        self.inks = {name: QColor(theme.ink(name)) for name in ("card", "text", "by_hand", "muted")}
        self.drop = (self.metrics.ascent() - self.metrics.descent()) / 2  # of the base line below the middle
        self._widths: dict[str, float] = {}
        self.line = theme.px("small") * LINE
        self._wide = BOX * self.metrics.horizontalAdvance("0")
        self._boxes = {station: self._box(station) for station in drawn.stations}
        self.by_name = {name: self._boxes[station] for station in drawn.stations for name in station.names}
        self.marked = frozenset(ways(drawn, chosen))
        self.told = [a for a in drawn.arrows if not self.is_factor(a) and self._has_room(a)]
        self.stands = [self._stand(station) for station in drawn.stations]
        self.lanes = [self._lane(arrow) for arrow in self.told]

    def _has_room(self, arrow: Arrow) -> bool:
        return arrow in self.marked or not crowded(self.drawn, arrow)

    def is_factor(self, arrow: Arrow) -> bool:
        """Whether the arrow is one of the two whose slopes cancel."""
        return arrow.of in self.bows or any(arrow.by == by for by, _ in self.bows.values())

    def _at(self, station: Station) -> QPointF:
        half, top = self._wide / 2 + 2, head(cancels=bool(self.bows)) * self.line
        x = half + station.x * (self.size.width() - 2 * half)
        return QPointF(x, top + station.y * (self.size.height() - top - self.line))

    def _box(self, station: Station) -> QRectF:
        high = (1 + len(station.names) if station.inner else 1) * self.line + 6
        if station.inner and len(station.names) > 1:
            high = 2 * self.line + 6
        return QRectF(self._at(station) - QPointF(self._wide / 2, high / 2), QSizeF(self._wide, high))

    def _stand(self, station: Station) -> Stand:
        """Its lines lie around the middle of its box."""
        box, metrics = self._boxes[station], self.metrics
        headed = station.inner and len(station.names) == 1
        lines = len(station.names) + headed
        high = lines * metrics.lineSpacing() - metrics.leading()
        first = box.center().y() - high / 2 + metrics.ascent()
        bases = tuple(first + line * metrics.lineSpacing() for line in range(headed, lines))
        return Stand(box.center().x(), bases, box.bottom() + 0.6 * self.line, first if headed else None)

    def _lane(self, arrow: Arrow) -> Lane:
        """A bias stands over its station; on a slanted arrow texts stay away from where arrows meet."""
        if arrow.start is None:
            box = self._boxes[arrow.end]
            return Lane(box.center().x(), box.center().x(), box.top() - 0.6 * self.line, 0.0, 0.0)
        start, end = self.ends(arrow)
        slanted = abs(start.y() - end.y()) > 2
        on, middle = (start + (end - start) * share for share in ((0.34, 0.34) if slanted else (0.46, 0.5)))
        across = end.x() - start.x()
        return Lane(on.x(), middle.x(), on.y(), across - self.line, across - AIR)

    def wide(self, text: str) -> float:
        """Return how wide a text is; most of them stay for a while."""
        if text not in self._widths:
            if len(self._widths) >= MOST_WIDTHS:
                self._widths.clear()
            self._widths[text] = self.metrics.horizontalAdvance(text)
        return self._widths[text]

    def box(self, station: Station) -> QRectF:
        """Return where a station stands."""
        return self._boxes[station]

    def ends(self, arrow: Arrow) -> tuple[QPointF, QPointF]:
        """Return where an arrow begins and ends."""
        start, end = self._boxes[arrow.start or arrow.end], self._boxes[arrow.end]
        return QPointF(start.right(), start.center().y()), QPointF(end.left() - 1, end.center().y())


def head(*, cancels: bool) -> float:
    """Return the lines that stay free above the drawing."""
    return HEAD if cancels else BARE_HEAD
