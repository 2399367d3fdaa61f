"""The links of a laid-out tape as smooth lines, and how high each lies."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from triptych.ui.tape_layout import Layout, Way
from triptych.ui.tape_sketch import Link, Sketch

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
