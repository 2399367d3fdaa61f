"""How a typeset formula lies in its room: a little smaller where it is too wide, then scrolled."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter, QPen

if TYPE_CHECKING:
    from triptych.ui.formula_picture import Picture
    from triptych.ui.theme_colours import Colours

SMALLEST_SHRINK = 0.7


class FormulaSight(NamedTuple):
    """A picture in a room of so many pixels, scrolled by some of them."""

    picture: Picture
    width: int
    height: int
    scrolled: int

    @property
    def shrink(self) -> float:
        """How much smaller it is painted than it was drawn."""
        if self.picture.width <= self.width:
            return 1.0
        return max(SMALLEST_SHRINK, self.width / self.picture.width)

    @property
    def beyond(self) -> int:
        """How many pixels are out of sight."""
        return max(0, round(self.picture.width * self.shrink - self.width))

    @property
    def corner(self) -> QPointF:
        """Where the picture's corner lies."""
        top = max(0.0, (self.height - self.picture.height * self.shrink) / 2)
        return QPointF(-self.scrolled, top)

    @property
    def nodes(self) -> tuple[int, ...]:
        """The nodes that stand in it, as one reads them."""
        ranked = sorted(self.picture.spots, key=lambda spot: (spot.left, -spot.width))
        return tuple(dict.fromkeys(spot.node for spot in ranked))

    def spots(self, node: int) -> list[QRectF]:
        """Where a node stands."""
        shrink, corner = self.shrink, self.corner
        found = (spot for spot in self.picture.spots if spot.node == node)
        return [
            QRectF(QPointF(at.left, at.top) * shrink + corner, QSizeF(at.width, at.height) * shrink)
            for at in found
        ]

    def node_at(self, point: QPointF) -> int:
        """The node with the smallest place around a point; -1 for none."""
        found = [(p.width() * p.height(), n) for n in self.nodes for p in self.spots(n) if p.contains(point)]
        return min(found)[1] if found else -1

    def inside(self, outer: frozenset[int], inner: int | None) -> list[QRectF]:
        """Where a node stands inside of others."""
        if inner is None:
            return []
        around = [place.adjusted(-2, -2, 2, 2) for node in outer for place in self.spots(node)]
        return [spot for spot in self.spots(inner) if any(place.contains(spot) for place in around)]

    def paint_lit(self, painter: QPainter, colours: Colours, lit: frozenset[int], inner: int | None) -> None:
        """Paint a frame and a ground below what is lit, and underline what is inside of it."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.focus), 1.5))
        painter.setBrush(QColor(colours.glow))
        for node in lit:
            for place in self.spots(node):
                painter.drawRoundedRect(place.adjusted(-1, -1, 1, 1), 3, 3)
        painter.setPen(QPen(QColor(colours.accent), 2.5))
        for place in self.inside(lit, inner):
            painter.drawLine(place.bottomLeft(), place.bottomRight())

    def paint(self, painter: QPainter) -> None:
        """Paint the formula."""
        shrink, place = self.shrink, self.corner
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, shrink < 1)
        if shrink == 1:
            painter.drawImage(place, self.picture.image)
        else:
            size = self.picture.image.deviceIndependentSize() * shrink
            painter.drawImage(QRectF(place, size), self.picture.image)
