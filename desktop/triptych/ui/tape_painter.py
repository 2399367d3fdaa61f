"""Paints the boxes and links of a tape at any zoom, on the screen or into a file."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from triptych.ui.arrow import draw_head
from triptych.ui.tape_layout import Air, Layout, Place, Way
from triptych.ui.tape_look import Look
from triptych.ui.tape_sketch import LEAF, LINE, TORCH, Box, Ends, Link, Sketch
from triptych.ui.theme import Theme

DIGITS = 24  # a box's width at the least
ROW = "MulBackward0", "2 saved, freed"  # what has room beside each other, whatever the type
SMALLEST_TEXT = 5.0  # pixels on the screen below which rows are left away
LEAST_TITLE = 9.0  # pixels that a title has where there is room
PAD = 6.0
FAINTEST = 0.6  # pixels of a line on the screen
REACH = 20.0  # how far a label may lie beside its link


class Shape(NamedTuple):
    """A link as it is drawn: its way as a smooth line, and how far it and its label reach."""

    link: Link
    path: QPainterPath
    left: float
    right: float
    top: float
    bottom: float
    way: Way


class TapePainter:
    """Knows the theme's measures, so that boxes have the same size in layout and in paint."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._text = theme.font("small")
        self._bold = theme.font("small", bold=True)
        self._metrics = QFontMetricsF(self._text)
        self._titles = QFontMetricsF(self._bold)
        self.line = round(theme.px("small") * 1.4)
        row = sum(map(self._metrics.horizontalAdvance, ROW)) + PAD + 1
        self.width = round(max(DIGITS * self._metrics.horizontalAdvance("0"), row) + 2 * PAD)
        self.air = Air(round(11 * self._metrics.horizontalAdvance("0")), round(self.line * 1.1))
        self._thick = 1.0  # how much thicker lines are drawn, so that they are seen from far away
        self._colours: dict[str, QColor] = {}
        self._shapes: tuple[tuple[Link, ...], Layout, list[Shape]] = ((), Layout(), [])
        self._elided = lru_cache(maxsize=8192)(self._elide)

    def size(self, box: Box) -> tuple[float, float]:
        """The width and height of a box."""
        return float(self.width), self.line * (1 + len(box.rows)) + 2 * PAD - 2

    def draw(
        self, painter: QPainter, shown: Sketch, places: Layout, look: Look, clip: QRectF, zoom: float
    ) -> None:
        """Draw what lies in ``clip`` (in the layout's pixels); the painter is scaled by ``zoom`` already."""
        self._thick = max(1.0, FAINTEST / zoom)
        in_full = zoom * self.theme.px("small") >= SMALLEST_TEXT
        near = self._near(shown, places, clip)
        wider = clip.adjusted(-self.air.across, -2 * self.line, self.air.across, 2 * self.line)
        for shape in near:
            self._link(painter, shape, look, wider)
        self._routes(painter, places, look)
        left, top, right, bottom = clip.left(), clip.top(), clip.right(), clip.bottom()
        for box in shown.boxes:
            place = places.boxes.get(box.id)
            if place is None or place.x > right or place.x + place.width < left:
                continue
            if place.y <= bottom and place.y + place.height >= top:
                self._box(painter, box, place, look, zoom, in_full=in_full)
        if in_full:
            seen = [shape for shape in near if wider.contains(self._spot(shape.way))]
            self._labels(painter, seen, shown, places, look)

    def _near(self, shown: Sketch, places: Layout, clip: QRectF) -> list[Shape]:
        """The links that may be seen; their lines are made once for a layout."""
        links, known, shapes = self._shapes
        if links is not shown.links or known is not places:
            shapes = shapes_of(shown, places)
            self._shapes = (shown.links, places, shapes)
        left, top, right, bottom = clip.left(), clip.top(), clip.right(), clip.bottom()
        return [
            s for s in shapes if s.left <= right and s.right >= left and s.top <= bottom and s.bottom >= top
        ]

    def link_at(self, point: QPointF, shown: Sketch, places: Layout, reach: float) -> Ends | None:
        """The ends of the link that passes within ``reach`` of a point."""
        spot = QRectF(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach)
        for shape in self._near(shown, places, spot):
            height = height_at(shape.way, point.x())
            if height is not None and abs(height - point.y()) <= reach:
                return shape.link.ends
        return None

    def ink(self, name: str) -> QColor:
        """A colour of the theme, made once."""
        if name not in self._colours:
            self._colours[name] = QColor(self.theme.ink(name))
        return self._colours[name]

    def _link(self, painter: QPainter, shape: Shape, look: Look, seen: QRectF) -> None:
        link, way = shape.link, shape.way
        lit, now = look.lit_link == link.ends, link.ends in look.flows
        faint = link.quiet or link.start in look.faint or link.end in look.faint
        name = (
            "focus" if lit else ("by_hand" if look.back else "accent") if now else "grid" if faint else "edge"
        )
        pen = QPen(self.ink(name), self._thick * (3.0 if lit else 2.4 if now else 1.3))
        if link.quiet and not (lit or now):
            pen.setColor(self.ink("edge"))
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape.path)
        start, end = QPointF(*way[0]), QPointF(*way[-1])
        if not seen.contains(start if now and look.back else end):
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pen.color())
        if now and look.back:
            draw_head(painter, start + QPointF(8, 0), start, 1.6 * self.line)
        else:
            draw_head(painter, end - QPointF(8, 0), end, 1.3 * self.line)

    def _routes(self, painter: QPainter, places: Layout, look: Look) -> None:
        """Routes run beside each other where they share a link."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        count = len(look.routes)
        for i, route in enumerate(look.routes):
            pen = QPen(self.ink(route.ink), 2.6 * self._thick)
            if route.dash:
                pen.setDashPattern(route.dash)
            painter.setPen(pen)
            aside = (i - (count - 1) / 2) * 4.0
            for ends in route.links:
                way = places.ways.get(ends)
                if way is not None:
                    painter.drawPath(path_of(way).translated(0, aside))

    def _box(
        self, painter: QPainter, box: Box, place: Place, look: Look, zoom: float, *, in_full: bool
    ) -> None:
        lit, now, faint = box.id in look.lit, box.id in look.now, box.id in look.faint
        rect = QRectF(*place)
        edge = (
            "focus"
            if lit
            else ("by_hand" if look.back else "accent")
            if now
            else _EDGES.get(box.kind, "edge")
        )
        wide = self._thick * (3.0 if lit else 2.4 if now else 1.2)
        pen = QPen(self.ink("grid" if faint and not lit else edge), wide)
        if box.kind in (LINE, TORCH) and not (lit or now):
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(self.ink("glow" if now else "field" if box.kind == LEAF else "card"))
        painter.drawRoundedRect(rect, 6, 6)
        if in_full:
            self._rows(painter, box, place, faint=faint)
        else:
            self._title_alone(painter, box, rect, zoom, faint=faint)

    def _rows(self, painter: QPainter, box: Box, place: Place, *, faint: bool) -> None:
        left, wide = place.x + PAD, place.width - 2 * PAD
        base = place.y + PAD + self._metrics.ascent()
        self._pair(
            painter, (box.title, box.word), (left, base, wide), "text" if not faint else "muted", bold=True
        )
        if faint:
            return
        for row in box.rows:
            base += self.line
            self._pair(painter, (row.left, row.right), (left, base, wide), row.ink)

    def _pair(
        self,
        painter: QPainter,
        texts: tuple[str, str],
        at: tuple[float, float, float],
        ink: str,
        *,
        bold: bool = False,
    ) -> None:
        """A text at the left, cut where it meets the one at the right."""
        left, base, wide = at
        right_wide = 0.0
        if texts[1]:
            cut, right_wide = self._elided(texts[1], wide * 0.72, False)
            painter.setFont(self._text)
            painter.setPen(self.ink("muted"))
            painter.drawText(QPointF(left + wide - right_wide, base), cut)
        cut, _ = self._elided(texts[0], wide - right_wide - (PAD if right_wide else 0), bold)
        painter.setFont(self._bold if bold else self._text)
        painter.setPen(self.ink(ink))
        painter.drawText(QPointF(left, base), cut)

    def _elide(self, text: str, wide: float, bold: bool) -> tuple[str, float]:
        metrics = self._titles if bold else self._metrics
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, wide)
        return cut, metrics.horizontalAdvance(cut)

    def _title_alone(self, painter: QPainter, box: Box, rect: QRectF, zoom: float, *, faint: bool) -> None:
        """From far away only the name, as large as it can be read and fits."""
        wide = self._elided(box.title, 1e6, True)[1]
        most = min(rect.width() / max(wide, 1.0), rect.height() / self.line) * 0.9
        scale = min(most, LEAST_TITLE / (zoom * self.theme.px("small")))
        if scale * zoom * self.theme.px("small") < SMALLEST_TEXT * 0.8:
            return
        painter.save()
        painter.translate(rect.center())
        painter.scale(scale, scale)
        painter.setFont(self._bold)
        painter.setPen(self.ink("muted" if faint else "text"))
        painter.drawText(QPointF(-wide / 2, self._titles.ascent() * 0.4), box.title)
        painter.restore()

    def _labels(
        self, painter: QPainter, near: list[Shape], shown: Sketch, places: Layout, look: Look
    ) -> None:
        """Local derivatives at the links, and over everything else what flows at this moment."""
        painter.setFont(self._text)
        for shape in near:
            link = shape.link
            hidden = link.ends in look.flows or link.start in look.faint or link.end in look.faint
            if link.labelled and not hidden:
                self._label(painter, shown.label(link.ends), shape.way, "muted", room=self.air.across - 8)
        for ends, words in look.flows.items():
            way = places.ways.get(ends)
            if way is not None:
                self._label(painter, words, way, "by_hand" if look.back else "accent", framed=True)

    def _spot(self, way: Way) -> QPointF:
        """The middle of a link's label: at its use, for before, it may run with others."""
        across = way[-1][0] - self.air.across / 2
        return QPointF(across, height_at(way, across) or way[-1][1])

    def _label(
        self,
        painter: QPainter,
        words: str,
        way: Way,
        ink: str,
        *,
        room: float = 1e6,
        framed: bool = False,
    ) -> None:
        text, wide = self._elided(words, room, False)
        middle = self._spot(way)
        box = QRectF(middle.x() - wide / 2 - 4, middle.y() - self.line / 2, wide + 8, self.line)
        painter.setPen(QPen(self.ink(ink), 1.2) if framed else Qt.PenStyle.NoPen)
        painter.setBrush(self.ink("card"))
        painter.drawRoundedRect(box.adjusted(0, -2, 0, 2) if framed else box, 4, 4)
        painter.setPen(self.ink(ink))
        painter.drawText(QPointF(box.left() + 4, middle.y() + self._metrics.ascent() / 2 - 1), text)


_EDGES = {LEAF: "edge", TORCH: "autograd", LINE: "text"}


def shapes_of(shown: Sketch, places: Layout) -> list[Shape]:
    """Every link that has a way."""
    found = []
    for link in shown.links:
        way = places.ways.get(link.ends)
        if way is not None:
            heights = [y for _, y in way]
            low, high = min(heights) - REACH, max(heights) + REACH
            found.append(Shape(link, path_of(way), way[0][0], way[-1][0], low, high, way))
    return found


@lru_cache(maxsize=4096)
def path_of(way: Way) -> QPainterPath:
    """A link as a smooth line that leaves and arrives level."""
    path = QPainterPath(QPointF(*way[0]))
    for (x, y), (next_x, next_y) in pairwise(way):
        half = (x + next_x) / 2
        path.cubicTo(QPointF(half, y), QPointF(half, next_y), QPointF(next_x, next_y))
    return path


@lru_cache(maxsize=4096)
def height_at(way: Way, x: float) -> float | None:
    """How high a link lies at ``x``, None beside it; each of its bends runs steadily to the right."""
    for (left, y), (right, next_y) in pairwise(way):
        if left <= x <= right and right > left:
            low, high, t = 0.0, 1.0, 0.5
            for _ in range(14):
                t = (low + high) / 2
                bend = 3 * t * (1 - t) * (left + right) / 2
                low, high = (t, high) if left * (1 - t) ** 3 + bend + right * t**3 < x else (low, t)
            return y + (next_y - y) * t * t * (3 - 2 * t)
    return None
