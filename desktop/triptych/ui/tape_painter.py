"""Paints a tape at any zoom, on the screen or into a file: links, boxes, and what flows."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from triptych.ui.arrow import draw_head
from triptych.ui.tape_boxes import BoxPainter, Stroke
from triptych.ui.tape_layout import Air, Layout, Way
from triptych.ui.tape_look import Look
from triptych.ui.tape_shapes import Shape, height_at, path_of, shapes_of
from triptych.ui.tape_sketch import Box, Ends, Link, Sketch
from triptych.ui.theme import Theme

FAINTEST = 0.6  # pixels of a line on the screen


class TapePainter:
    """Paints in one theme; the measures of its boxes are those of the layout."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.boxes = boxes = BoxPainter(theme)
        self.air = Air(round(11 * boxes.metrics.horizontalAdvance("0")), round(boxes.line * 1.1))
        self._thick = 1.0  # how much thicker lines are drawn, so that they are seen from far away
        self._shapes: tuple[tuple[Link, ...], Layout, list[Shape]] = ((), Layout(), [])

    def size(self, box: Box) -> tuple[float, float]:
        """The width and height of a box."""
        return self.boxes.size(box)

    def draw(
        self, painter: QPainter, shown: Sketch, places: Layout, look: Look, clip: QRectF, zoom: float
    ) -> None:
        """Draw what lies in ``clip`` (in the layout's pixels); the painter is scaled by ``zoom`` already."""
        self._thick = max(1.0, FAINTEST / zoom)
        stroke, in_full = Stroke(zoom, self._thick), self.boxes.in_full(zoom)
        near = self._near(shown, places, clip)
        wider = clip.adjusted(-self.air.across, -2 * self.boxes.line, self.air.across, 2 * self.boxes.line)
        for shape in near:
            self._link(painter, shape, look, wider)
        self._routes(painter, places, look)
        left, top, right, bottom = clip.left(), clip.top(), clip.right(), clip.bottom()
        for box in shown.boxes:
            place = places.boxes.get(box.id)
            if place is None or place.x > right or place.x + place.width < left:
                continue
            if place.y <= bottom and place.y + place.height >= top:
                self.boxes.draw(painter, box, place, look, stroke)
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

    def _link(self, painter: QPainter, shape: Shape, look: Look, seen: QRectF) -> None:
        link, way = shape.link, shape.way
        lit, now = look.lit_link == link.ends, link.ends in look.flows
        faint = link.quiet or link.start in look.faint or link.end in look.faint
        name = (
            "focus" if lit else ("by_hand" if look.back else "accent") if now else "grid" if faint else "edge"
        )
        pen = QPen(self.boxes.ink(name), self._thick * (3.0 if lit else 2.4 if now else 1.3))
        if link.quiet and not (lit or now):
            pen.setColor(self.boxes.ink("edge"))
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
            draw_head(painter, start + QPointF(8, 0), start, 1.6 * self.boxes.line)
        else:
            draw_head(painter, end - QPointF(8, 0), end, 1.3 * self.boxes.line)

    def _routes(self, painter: QPainter, places: Layout, look: Look) -> None:
        """Routes run beside each other where they share a link."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        count = len(look.routes)
        for i, route in enumerate(look.routes):
            pen = QPen(self.boxes.ink(route.ink), 2.6 * self._thick)
            if route.dash:
                pen.setDashPattern(route.dash)
            painter.setPen(pen)
            aside = (i - (count - 1) / 2) * 4.0
            for ends in route.links:
                way = places.ways.get(ends)
                if way is not None:
                    painter.drawPath(path_of(way).translated(0, aside))

    def _labels(
        self, painter: QPainter, near: list[Shape], shown: Sketch, places: Layout, look: Look
    ) -> None:
        """Local derivatives at the links, and over everything else what flows at this moment."""
        painter.setFont(self.boxes.text)
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
        text, wide = self.boxes.elided(words, room, False)
        middle = self._spot(way)
        box = QRectF(middle.x() - wide / 2 - 4, middle.y() - self.boxes.line / 2, wide + 8, self.boxes.line)
        painter.setPen(QPen(self.boxes.ink(ink), 1.2) if framed else Qt.PenStyle.NoPen)
        painter.setBrush(self.boxes.ink("card"))
        painter.drawRoundedRect(box.adjusted(0, -2, 0, 2) if framed else box, 4, 4)
        painter.setPen(self.boxes.ink(ink))
        painter.drawText(QPointF(box.left() + 4, middle.y() + self.boxes.metrics.ascent() / 2 - 1), text)
