"""Gives every box of a tape its place, and every link its way, in pixels at a zoom of 1; for any thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from triptych.ui.tape_heights import heights
from triptych.ui.tape_layers import Layers, layers
from triptych.ui.tape_sketch import Ends

THIN = 10.0  # what a link takes of a layer that it passes


Way = tuple[tuple[float, float], ...]


class Place(NamedTuple):
    """A box: its left and top edge, its width and height."""

    x: float
    y: float
    width: float
    height: float


class Layout(NamedTuple):
    """Every box's place, every link's points from left to right, and how large it all is."""

    boxes: Mapping[str, Place] = {}
    ways: Mapping[Ends, Way] = {}
    width: float = 0.0
    height: float = 0.0


class Air(NamedTuple):
    """What is left free between two layers, and between two boxes of one."""

    across: float
    down: float


def layout(sizes: Mapping[str, tuple[float, float]], links: Sequence[Ends], air: Air) -> Layout:
    """Lay boxes of these sizes out, those of a layer equally wide; a link goes from left to right."""
    if not sizes:
        return Layout()
    ids = list(sizes)
    place = {name: i for i, name in enumerate(ids)}
    pairs = list(dict.fromkeys((place[a], place[b]) for a, b in links))
    found = layers(len(ids), pairs)
    high = {
        node: sizes[ids[node]][1] if isinstance(node, int) else THIN for row in found.rows for node in row
    }
    middle = heights(found, high, air.down)
    lefts, wide = _columns(found, [sizes[name][0] for name in ids], air.across)
    depth = {node: i for i, row in enumerate(found.rows) for node in row}
    boxes = {
        name: Place(lefts[depth[i]], middle[i] - sizes[name][1] / 2, wide[depth[i]], sizes[name][1])
        for i, name in enumerate(ids)
    }
    ways = {}
    for a, b in pairs:
        between = range(depth[a] + 1, depth[b])
        passed = [(lefts[layer], lefts[layer] + wide[layer], middle[a, layer]) for layer in between]
        ways[ids[a], ids[b]] = _way(boxes[ids[a]], boxes[ids[b]], passed)
    bottom = max(place.y + place.height for place in boxes.values())
    return Layout(
        boxes, ways, lefts[-1] + wide[-1], max([bottom, *(y for way in ways.values() for _, y in way)])
    )


def _way(start: Place, end: Place, passed: Sequence[tuple[float, float, float]]) -> Way:
    """A link's points, ``passed`` being each layer between, left to right edge, and its height there."""
    points = [(start.x + start.width, start.y + start.height / 2)]
    for left, right, height in passed:
        if len(points) > 1 and height == points[-1][1]:
            points.pop()
        else:
            points.append((left, height))
        points.append((right, height))
    return (*points, (end.x, end.y + end.height / 2))


def _columns(found: Layers, widths: Sequence[float], across: float) -> tuple[list[float], list[float]]:
    """Each layer's left edge and width."""
    wide = [max((widths[n] for n in row if isinstance(n, int)), default=0.0) for row in found.rows]
    lefts, left = [], 0.0
    for width in wide:
        lefts.append(left)
        left += width + across
    return lefts, wide
