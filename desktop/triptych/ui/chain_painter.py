"""Paints one chain: arrows first, then stations over them, then the numbers on the arrows."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from triptych.ui.arrow import draw_arrow, draw_head
from triptych.ui.chain_layout import Arrow, Drawing, Station, crowded, ways
from triptych.ui.chain_numbers import ChainNumbers
from triptych.ui.chain_words import arrow_words, station_words
from triptych.ui.theme import Theme

BOX = 11.0  # a station's width in digits
HEAD = 2.2  # lines above the drawing, for what stands over the stations
DIGITS = 5

Hot = list[tuple[QRectF, str]]


class ChainPainter:
    """Knows the pixels of one drawing; ``hot`` are the places that have something to tell."""

    def __init__(
        self, painter: QPainter, theme: Theme, drawn: Drawing, numbers: ChainNumbers, size: QSizeF
    ) -> None:
        self._painter, self._theme, self._drawn, self._numbers = painter, theme, drawn, numbers
        self._size = size
        painter.setFont(theme.font("small"))
        self._line = theme.px("small") * 1.35
        self._wide = BOX * painter.fontMetrics().horizontalAdvance("0")
        self.hot: Hot = []

    def draw(self, chosen: str, bows: dict[str, tuple[str, str]]) -> None:
        """Draw all; ``bows`` are slopes in one piece: the line's name, to the name it is by and the text."""
        marked = ways(self._drawn, chosen)
        for arrow in self._drawn.arrows:
            self._arrow(arrow, marked=arrow in marked, faint=self._is_factor(arrow, bows))
        for of, (by, text) in bows.items():
            self._bow(of, by, text)
        for station in self._drawn.stations:
            self._station(station)
        for arrow in self._drawn.arrows:
            if not self._is_factor(arrow, bows) and (arrow in marked or not crowded(self._drawn, arrow)):
                self._label(arrow)

    def _is_factor(self, arrow: Arrow, bows: dict[str, tuple[str, str]]) -> bool:
        """Whether the arrow is one of the two whose slopes cancel."""
        return arrow.of in bows or any(arrow.by == by for by, _ in bows.values())

    def _ink(self, name: str) -> QColor:
        return QColor(self._theme.ink(name))

    def _at(self, station: Station) -> QPointF:
        half, top = self._wide / 2 + 2, HEAD * self._line
        x = half + station.x * (self._size.width() - 2 * half)
        return QPointF(x, top + station.y * (self._size.height() - top - self._line))

    def _box(self, station: Station) -> QRectF:
        high = (1 + len(station.names) if station.inner else 1) * self._line + 6
        if station.inner and len(station.names) > 1:
            high = 2 * self._line + 6
        return QRectF(self._at(station) - QPointF(self._wide / 2, high / 2), QSizeF(self._wide, high))

    def _ends(self, arrow: Arrow) -> tuple[QPointF, QPointF]:
        start, end = self._box(arrow.start or arrow.end), self._box(arrow.end)
        return QPointF(start.right(), start.center().y()), QPointF(end.left() - 1, end.center().y())

    def _arrow(self, arrow: Arrow, *, marked: bool, faint: bool) -> None:
        if arrow.start is None:
            return
        colour = self._ink("faint" if faint else "accent" if marked else "edge")
        self._painter.setPen(QPen(colour, 2.0 if marked and not faint else 1.2))
        self._painter.setBrush(colour)
        draw_arrow(self._painter, *self._ends(arrow), self._line)

    def _bow(self, of: str, by: str, text: str) -> None:
        """An arrow over the station between, with the slope in one piece."""
        places = {name: self._box(s) for s in self._drawn.stations for name in s.names}
        start = QPointF(places[by].center().x(), places[by].top() - 1)
        end = QPointF(places[of].center().x(), places[of].top() - 1)
        top = min(start.y(), end.y()) - 1.6 * self._line
        path = QPainterPath(start)
        path.cubicTo(QPointF(start.x(), top), QPointF(end.x(), top), end)
        colour = self._ink("accent")
        self._painter.setPen(QPen(colour, 1.8))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPath(path)
        self._painter.setBrush(colour)
        draw_head(self._painter, QPointF(end.x(), top), end, self._line)
        value = self._numbers.further.get(text)
        words = f"{pretty(text)} = {self._numbers.brief(value, DIGITS)}"
        place = self._text(QPointF((start.x() + end.x()) / 2, path.pointAtPercent(0.5).y()), words, "text")
        self.hot.append((place, f"d{of}/d{by} = {text} = {self._numbers.full(value)}"))

    def _station(self, station: Station) -> None:
        box = self._box(station)
        self._painter.setPen(QPen(self._ink("accent" if station.inner else "edge"), 1.2))
        self._painter.setBrush(self._ink("card"))
        self._painter.drawRoundedRect(box, 5, 5)
        rows = [f"{n}  {self._numbers.brief(self._numbers.values.get(n), DIGITS)}" for n in station.names]
        if station.inner and len(station.names) == 1:
            rows = [station.names[0], self._numbers.brief(self._numbers.values.get(station.names[0]), DIGITS)]
        self._painter.setPen(self._ink("text"))
        self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "\n".join(rows))
        self.hot.append((box, station_words(station, self._numbers)))
        if station.inner and station.names[0] in self._numbers.adjoints:
            back = self._numbers.brief(self._numbers.adjoints[station.names[0]], DIGITS)
            middle = QPointF(box.center().x(), box.bottom() + 0.6 * self._line)
            self.hot.append(
                (self._text(middle, f"◂ {back}", "by_hand"), station_words(station, self._numbers))
            )

    def _label(self, arrow: Arrow) -> None:
        """The slope above the arrow, and below it what comes back along it."""
        local = self._numbers.brief(self._numbers.local.get((arrow.of, arrow.by)), DIGITS)
        words = arrow_words(arrow, self._numbers)
        if arrow.start is None:
            value = self._numbers.brief(self._numbers.values.get(arrow.by), DIGITS)
            box = self._box(arrow.end)
            middle = QPointF(box.center().x(), box.top() - 0.6 * self._line)
            self.hot.append((self._text(middle, f"+ {arrow.by} {value}", "muted"), words))
            return
        start, end = self._ends(arrow)
        room = (end.x() - start.x()) - self._line
        on = start + (end - start) * (0.34 if abs(start.y() - end.y()) > 2 else 0.46)
        told = self._slope(arrow, local, room)
        up = self._text(on - QPointF(0, 0.62 * self._line), told, "text", room)
        back = self._numbers.brief(self._numbers.back.get((arrow.of, arrow.by)), DIGITS)
        down = self._text(on + QPointF(0, 0.62 * self._line), f"◂ {back}", "by_hand", room)
        self.hot += [(up, words), (down, words)]

    def _slope(self, arrow: Arrow, local: str, room: float) -> str:
        """The slope with its formula, where there is room; a weight that is no station, by name and value."""
        if arrow.start is not None and arrow.by not in arrow.start.names:
            return f"{arrow.by} {self._numbers.brief(self._numbers.values.get(arrow.by), DIGITS)}"
        longer = f"{pretty(arrow.formula)} = {local}"
        fits = arrow.formula and self._painter.fontMetrics().horizontalAdvance(longer) <= room
        return longer if fits and arrow.formula != local else local

    def _text(self, middle: QPointF, text: str, ink: str, room: float = 1e9) -> QRectF:
        """Write a text on the card's ground, centred on a point and kept inside the drawing."""
        if not text.strip("◂ "):
            return QRectF()
        wide = self._painter.fontMetrics().horizontalAdvance(text) + 4
        if wide > room + self._line:
            return QRectF()
        left = min(max(middle.x() - wide / 2, 0), self._size.width() - wide)
        place = QRectF(left, middle.y() - self._line / 2, wide, self._line)
        self._painter.fillRect(place.adjusted(0, 1, 0, -1), self._ink("card"))
        self._painter.setPen(self._ink(ink))
        self._painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        return place


def pretty(formula: str) -> str:
    """Return a formula as it is shown: true signs for minus and times."""
    return formula.replace(" - ", " − ").replace("-", "−").replace("*", "·").replace("·(", "(")
