"""The links of a laid-out tape as smooth lines, and how high each lies."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QPainterPath, QPolygonF, QRegion

from triptych.ui.tape_layout import Layout, Way
from triptych.ui.tape_sketch import Link, Sketch

REACH = 20.0  # how far a label may lie beside its link


class Shape(NamedTuple):
    """A link as it is drawn: its way as a line, how far it and its label reach, and the label's spot."""

    link: Link
    path: QPainterPath
    left: float
    right: float
    top: float
    bottom: float
    way: Way
    spot: tuple[float, float]


def shapes_of(shown: Sketch, places: Layout, before: float) -> list[Shape]:
    """Every link that has a way, with its label so far before its end."""
    found = []
    for link in shown.links:
        way = places.ways.get(link.ends)
        if way is not None:
            heights = [y for _, y in way]
            low, high = min(heights) - REACH, max(heights) + REACH
            spot = spot_of(way, before)
            found.append(Shape(link, path_of(way), way[0][0], way[-1][0], low, high, way, spot))
    return found


def spot_of(way: Way, before: float) -> tuple[float, float]:
    """The middle of a link's label: at its use, for earlier it may run with others."""
    across = way[-1][0] - before
    height = height_at(way, across)
    return across, way[-1][1] if height is None else height


@lru_cache(maxsize=4096)
def path_of(way: Way) -> QPainterPath:
    """A link as a smooth line that leaves and arrives level."""
    path = QPainterPath(QPointF(*way[0]))
    for (x, y), (next_x, next_y) in pairwise(way):
        half = (x + next_x) / 2
        path.cubicTo(QPointF(half, y), QPointF(half, next_y), QPointF(next_x, next_y))
    return path


@lru_cache(maxsize=4096)
def region_of(way: Way) -> QRegion:
    """All that a link may cover with its head and its label, bend by bend."""
    found, reach = QRegion(), int(REACH)
    for (x, y), (next_x, next_y) in pairwise(way):
        left, right, top, bottom = int(x), int(next_x) + 1, int(min(y, next_y)), int(max(y, next_y)) + 1
        found += QRect(left, top, right - left, bottom - top).adjusted(-reach, -reach, reach, reach)
    return found


@lru_cache(maxsize=4096)
def head_at(at: tuple[float, float], long: float) -> QPolygonF:
    """The head of an arrow that arrives level, from the left, or for a length below 0 from the right."""
    x, y = at
    back, across = 0.34 * long, 0.18 * long
    return QPolygonF([QPointF(x, y), QPointF(x - back, y + across), QPointF(x - back, y - across)])


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
