"""Gives every box of a tape its place, and every link its way, in pixels at a zoom of 1; for any thread.

Within a layer the order is kept and distances to neighbours are least squares: isotonic regression by
pooling adjacent violators (Barlow et al., *Statistical Inference under Order Restrictions*, 1972).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from triptych.ui.tape_layers import Layers, Node, layers
from triptych.ui.tape_sketch import Ends

ROUNDS = 8
THIN = 10.0  # what a link takes of a layer that it passes
STRAIGHT = 6.0  # how much more a link is drawn straight between two layers that it passes


class Place(NamedTuple):
    """A box: its left and top edge, its width and height."""

    x: float
    y: float
    width: float
    height: float


class Layout(NamedTuple):
    """Every box's place, every link's points from left to right, and how large it all is."""

    boxes: Mapping[str, Place] = {}
    ways: Mapping[Ends, tuple[tuple[float, float], ...]] = {}
    width: float = 0.0
    height: float = 0.0


class Air(NamedTuple):
    """What is left free between two layers, and between two boxes of one."""

    across: float
    down: float


def layout(sizes: Mapping[str, tuple[float, float]], links: Sequence[Ends], air: Air) -> Layout:
    """Lay boxes of these sizes out; a link goes from the box on the left to the one on the right."""
    if not sizes:
        return Layout()
    ids = list(sizes)
    place = {name: i for i, name in enumerate(ids)}
    pairs = list(dict.fromkeys((place[a], place[b]) for a, b in links))
    found = layers(len(ids), pairs)
    high = {
        node: sizes[ids[node]][1] if isinstance(node, int) else THIN for row in found.rows for node in row
    }
    middle = _middles(found, high, air.down)
    lefts, wide = _columns(found, [sizes[name][0] for name in ids], air.across)
    depth = {node: i for i, row in enumerate(found.rows) for node in row}
    boxes = {
        name: Place(lefts[depth[i]], middle[i] - sizes[name][1] / 2, *sizes[name])
        for i, name in enumerate(ids)
    }
    ways = {}
    for number, (a, b) in enumerate(pairs):
        between = [(number, layer) for layer in range(depth[a] + 1, depth[b])]
        ends = boxes[ids[a]], boxes[ids[b]]
        points = [(ends[0].x + ends[0].width, middle[a])]
        for node in between:
            left, width = lefts[depth[node]], wide[depth[node]]
            points += [(left, middle[node]), (left + width, middle[node])]
        ways[ids[a], ids[b]] = (*points, (ends[1].x, middle[b]))
    bottom = max(place.y + place.height for place in boxes.values())
    return Layout(
        boxes, ways, lefts[-1] + wide[-1], max([bottom, *(y for way in ways.values() for _, y in way)])
    )


def _columns(found: Layers, widths: Sequence[float], across: float) -> tuple[list[float], list[float]]:
    """Each layer's left edge and width."""
    wide = [max((widths[n] for n in row if isinstance(n, int)), default=0.0) for row in found.rows]
    lefts, left = [], 0.0
    for width in wide:
        lefts.append(left)
        left += width + across
    return lefts, wide


def _middles(found: Layers, high: Mapping[Node, float], down: float) -> dict[Node, float]:
    """Every node's height: first one below the other, then drawn to its neighbours to and fro."""
    middle: dict[Node, float] = {}
    for row in found.rows:
        top = 0.0
        for node in row:
            middle[node] = top + high[node] / 2
            top += high[node] + down
    for turn in range(ROUNDS):
        order = found.rows if turn % 2 == 0 else found.rows[::-1]
        sides = [found.before, found.after] if turn >= ROUNDS - 2 else [[found.before, found.after][turn % 2]]
        for row in order:
            _draw(row, middle, high, down, sides)
    least = min(middle[node] - high[node] / 2 for node in middle)
    return {node: y - least for node, y in middle.items()}


def _draw(
    row: Sequence[Node],
    middle: dict[Node, float],
    high: Mapping[Node, float],
    down: float,
    sides: Sequence[Mapping[Node, list[Node]]],
) -> None:
    """Draw one layer's nodes to the mean of their neighbours, in their order and without touching."""
    shifts, wished, weights, shift = [], [], [], 0.0
    for i, node in enumerate(row):
        shift += (high[row[i - 1]] + high[node]) / 2 + down if i else 0.0
        near = [(other, _weight(node, other)) for side in sides for other in side.get(node, ())]
        total = sum(weight for _, weight in near)
        wish = sum(middle[other] * weight for other, weight in near) / total if near else middle[node]
        shifts.append(shift)
        wished.append(wish - shift)
        weights.append(total or 0.1)
    for node, value, shift in zip(row, pooled(wished, weights), shifts, strict=True):
        middle[node] = value + shift


def _weight(node: Node, other: Node) -> float:
    return STRAIGHT if isinstance(node, tuple) and isinstance(other, tuple) else 1.0


def pooled(wished: Sequence[float], weights: Sequence[float]) -> list[float]:
    """Return the numbers in rising order that lie closest to those that are wished for, by weighted squares.

    >>> pooled([1.0, 4.0, 2.0], [1.0, 1.0, 1.0])
    [1.0, 3.0, 3.0]
    """
    pools: list[tuple[float, float, int]] = []  # mean, weight, how many
    for value, weight in zip(wished, weights, strict=True):
        mean, heavy, count = value, weight, 1
        while pools and pools[-1][0] > mean:
            other, other_heavy, other_count = pools.pop()
            mean = (mean * heavy + other * other_heavy) / (heavy + other_heavy)
            heavy, count = heavy + other_heavy, count + other_count
        pools.append((mean, heavy, count))
    return [mean for mean, _, count in pools for _ in range(count)]
