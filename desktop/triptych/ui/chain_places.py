"""Where the parts of one drawn chain lie in pixels: computed once for a drawing, a size and a type size."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QFontMetricsF

from triptych.ui.chain_layout import Arrow, Drawing, Station, crowded, ways
from triptych.ui.theme import Theme

BOX = 11.0  # a station's width in digits
HEAD = 2.2  # lines above the drawing where something stands over the stations
BARE_HEAD = 0.4  # and where nothing does
MOST_WIDTHS = 500
LINE = 1.35  # a line's height in type sizes


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
