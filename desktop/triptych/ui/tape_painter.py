"""Paints a tape at any zoom, on the screen or into a file: links, boxes, and what flows."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QRegion

from triptych.ui.tape_boxes import BoxPainter, Stroke
from triptych.ui.tape_changes import Changes
from triptych.ui.tape_layout import Air, Layout, Way
from triptych.ui.tape_links import paint_links
from triptych.ui.tape_look import Look
from triptych.ui.tape_shapes import Shape, height_at, path_of, region_of, shapes_of, spot_of
from triptych.ui.tape_sketch import Box, Ends, Link, Sketch
from triptych.ui.tape_stamps import EDGE, TapeStamps
from triptych.ui.theme import Theme

FAINTEST = 0.6  # pixels of a line on the screen


class TapePainter:
    """Paints in one theme; the measures of its boxes are those of the layout."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.boxes = boxes = BoxPainter(theme)
        self.air = Air(round(11 * boxes.metrics.horizontalAdvance("0")), round(boxes.line * 1.1))
        self._stamps = TapeStamps(boxes)
        self._thick = 1.0  # how much thicker lines are drawn, so that they are seen from far away
        self._shapes: tuple[tuple[Link, ...], Layout, list[Shape]] = ((), Layout(), [])

    def size(self, box: Box) -> tuple[float, float]:
        """The width and height of a box."""
        return self.boxes.size(box)

    def draw(
        self,
        painter: QPainter,
        shown: Sketch,
        places: Layout,
        look: Look,
        clip: QRectF,
        zoom: float,
        *,
        stamped: bool = False,
    ) -> None:
        """Draw what lies in ``clip`` (in the layout's pixels); the painter is scaled by ``zoom`` already.

        ``stamped`` paints boxes as pixels where they are known, for the screen.
        """
        self._thick = max(1.0, FAINTEST / zoom)
        stroke, in_full = Stroke(zoom, self._thick), self.boxes.in_full(zoom)
        wider = clip.adjusted(-self.air.across, -2 * self.boxes.line, self.air.across, 2 * self.boxes.line)
        near = self._near(shown, places, clip)
        paint_links(painter, self.boxes, near, look, self._thick, wider)
        self._routes(painter, places, look)
        draw_box = self._stamps.draw if stamped else self.boxes.draw
        left, top, right, bottom = clip.left(), clip.top(), clip.right(), clip.bottom()
        for box in shown.boxes:
            place = places.boxes.get(box.id)
            if place is None or place.x > right or place.x + place.width < left:
                continue
            if place.y <= bottom and place.y + place.height >= top:
                draw_box(painter, box, place, look, stroke)
        if in_full:
            seen = [shape for shape in near if wider.contains(*shape.spot)]
            self._labels(painter, seen, shown, places, look)

    def covered(self, changes: Changes, places: Layout, looks: Iterable[Look]) -> QRegion:
        """Where these boxes and links are painted, with what is written at the links in these looks."""
        found = QRegion()
        for box in changes.boxes & places.boxes.keys():
            found += QRectF(*places.boxes[box]).adjusted(-EDGE, -EDGE, EDGE, EDGE).toAlignedRect()
        for ends in changes.links & places.ways.keys():
            way = places.ways[ends]
            found += region_of(way)
            for words in filter(None, (look.flows.get(ends) for look in looks)):
                frame = self._frame(way, self.boxes.texts.shaped(words).wide)
                found += frame.adjusted(-EDGE, -EDGE, EDGE, EDGE).toAlignedRect()
        return found

    def _near(self, shown: Sketch, places: Layout, clip: QRectF) -> list[Shape]:
        """The links that may be seen; their lines are made once for a layout."""
        links, known, shapes = self._shapes
        if links is not shown.links or known is not places:
            shapes = shapes_of(shown, places, self.air.across / 2)
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
        for shape in near:
            link = shape.link
            hidden = link.ends in look.flows or link.start in look.faint or link.end in look.faint
            if link.labelled and not hidden:
                self._label(painter, shown.label(link.ends), shape.way, "muted", room=self.air.across - 8)
        for ends, words in look.flows.items():
            way = places.ways.get(ends)
            if way is not None:
                self._label(painter, words, way, "by_hand" if look.back else "accent", framed=True)

    def _frame(self, way: Way, wide: float) -> QRectF:
        """Around a label of this width."""
        (x, y), high = spot_of(way, self.air.across / 2), self.boxes.line
        return QRectF(x - wide / 2 - 4, y - high / 2, wide + 8, high)

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
        text = self.boxes.texts.shaped(words, room)
        box = self._frame(way, text.wide)
        if framed:
            painter.setPen(QPen(self.boxes.ink(ink), 1.2))
            painter.setBrush(self.boxes.ink("card"))
            painter.drawRoundedRect(box.adjusted(0, -2, 0, 2), 4, 4)
        else:
            painter.fillRect(box, self.boxes.ink("card"))
        painter.setPen(self.boxes.ink(ink))
        text.paint(painter, box.left() + 4, box.center().y() + self.boxes.metrics.ascent() / 2 - 1)
