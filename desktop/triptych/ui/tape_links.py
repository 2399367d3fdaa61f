"""Paints a tape's links: all of one manner together, what is lit or flows over the others, heads last."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from triptych.ui.tape_boxes import BoxPainter
from triptych.ui.tape_look import Look
from triptych.ui.tape_shapes import Shape, head_at
from triptych.ui.tape_sketch import Link

LIT, FLOWING, USUAL = 3.0, 2.4, 1.3  # thickness


class Manner(NamedTuple):
    """How a link is drawn; the order is that in which it is painted."""

    wide: float
    ink: str
    dotted: bool
    back: bool


def paint_links(
    painter: QPainter, boxes: BoxPainter, shapes: Iterable[Shape], look: Look, thick: float, seen: QRectF
) -> None:
    """Paint these links, so much thicker; and the heads of those whose end is seen."""
    manners: dict[Manner, list[Shape]] = defaultdict(list)
    for shape in shapes:
        manners[_manner(shape.link, look)].append(shape)
    for manner in sorted(manners):
        pen = QPen(boxes.ink(manner.ink), thick * manner.wide)
        if manner.dotted:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for shape in manners[manner]:
            painter.drawPath(shape.path)
    painter.setPen(Qt.PenStyle.NoPen)
    for manner in sorted(manners):
        painter.setBrush(boxes.ink(manner.ink))
        long = -1.6 * boxes.line if manner.back else 1.3 * boxes.line
        for shape in manners[manner]:
            at = shape.way[0] if manner.back else shape.way[-1]
            if seen.contains(*at):
                painter.drawPolygon(head_at(at, long))


def _manner(link: Link, look: Look) -> Manner:
    lit, now = look.lit_link == link.ends, link.ends in look.flows
    back = now and look.back
    if lit:
        return Manner(LIT, "focus", False, back)
    if now:
        return Manner(FLOWING, "by_hand" if back else "accent", False, back)
    if link.quiet:
        return Manner(USUAL, "edge", True, False)
    faint = link.start in look.faint or link.end in look.faint
    return Manner(USUAL, "grid" if faint else "edge", False, False)
