"""The links of a laid-out tape as smooth lines, and how high each lies."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QPainterPath, QPolygonF, QRegion

from triptych.ui.tape_layout import Layout, Way
from triptych.ui.tape_sketch import Link, Sketch

BENDS = 8  # of a link that are painted together, or not
REACH = 20.0  # how far a label may lie beside its link


class Shape(NamedTuple):
    """A link as it is drawn: where its bends end, how far it and its label reach, and the label's spot."""

    link: Link
    left: float
    right: float
    top: float
    bottom: float
    way: Way
    across: tuple[float, ...]
    heights: tuple[float, ...]
    spot: tuple[float, float]
    paths: dict[tuple[int, int], QPainterPath]

    def within(self, left: float, top: float, right: float, bottom: float) -> QPainterPath | None:
        """Return the bends that lie in there, and some beside them; None where there are none.

        A long tape has links all along it, and painting one takes as long as it is.
        """
        last = len(self.across) - 1
        first = max(bisect_right(self.across, left, hi=last) - 1, 0) // BENDS * BENDS
        last = min(-(-bisect_left(self.across, right) // BENDS) * BENDS, last)
        heights = self.heights[first : last + 1]
        if min(heights) - REACH > bottom or max(heights) + REACH < top:
            return None
        if (first, last) not in self.paths:
            self.paths[first, last] = path_of(self.way[first : last + 1], broken=self.link.quiet)
        return self.paths[first, last]


def shapes_of(shown: Sketch, places: Layout, before: float) -> list[Shape]:
    """Every link that has a way, with its label so far before its end."""
    found = []
    for link in shown.links:
        way = places.ways.get(link.ends)
        if way is not None:
            across, heights = zip(*way, strict=True)
            low, high = min(heights) - REACH, max(heights) + REACH
            spot = spot_of(way, before)
            found.append(Shape(link, across[0], across[-1], low, high, way, across, heights, spot, {}))
    return found


def spot_of(way: Way, before: float) -> tuple[float, float]:
    """The middle of a link's label: at its use, for earlier it may run with others."""
    across = way[-1][0] - before
    height = height_at(way, across)
    return across, way[-1][1] if height is None else height


def path_of(way: Way, *, broken: bool = False) -> QPainterPath:
    """A link as a smooth line that leaves and arrives level; ``broken``, dots begin anew now and then."""
    path = QPainterPath(QPointF(*way[0]))
    for i, ((x, y), (next_x, next_y)) in enumerate(pairwise(way)):
        if broken and i % BENDS == 0:
            path.moveTo(x, y)
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
