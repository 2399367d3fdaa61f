"""Puts the boxes of a tape into layers from left to right, and orders each so that few links cross.

Sugiyama, Tagawa & Toda, *Methods for Visual Understanding of Hierarchical System Structures* (1981):
longest-path layers, stand-ins where a link passes a layer, and sweeps that order by barycentres.  Links that
leave the same box share their stand-ins, as a trunk with branches: else an input that is used in every line
would need as many of them as the square of the lines, and a tape would be as high as it has links.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

SWEEPS = 12
Node = int | tuple[int, int]  # a box by its place, or what stands for links from a box in a layer


@dataclass
class Layers:
    """The nodes of every layer in their order, and each node's neighbours to the left and to the right."""

    rows: list[list[Node]]
    before: dict[Node, list[Node]] = field(default_factory=dict)
    after: dict[Node, list[Node]] = field(default_factory=dict)

    def join(self, left: Node, right: Node) -> None:
        """Make two nodes of adjoining layers neighbours."""
        self.after.setdefault(left, []).append(right)
        self.before.setdefault(right, []).append(left)


def layers(count: int, links: Sequence[tuple[int, int]]) -> Layers:
    """Return the layers of ``count`` boxes joined by ``links`` (left, right), which form no circle."""
    depth = _depths(count, links)
    found = Layers([[] for _ in range(max(depth, default=-1) + 1)])
    for box in range(count):
        found.rows[depth[box]].append(box)
    trunks: set[Node] = set()
    for left, right in links:
        here: Node = left
        for layer in range(depth[left] + 1, depth[right]):
            there = (left, layer)
            if there not in trunks:
                trunks.add(there)
                found.rows[layer].append(there)
                found.join(here, there)
            here = there
        found.join(here, right)
    _order(found)
    return found


def _depths(count: int, links: Iterable[tuple[int, int]]) -> list[int]:
    """Each box right before the first that uses it; what nobody uses right after the last that it uses."""
    into: list[list[int]] = [[] for _ in range(count)]
    out: list[list[int]] = [[] for _ in range(count)]
    for left, right in links:
        into[right].append(left)
        out[left].append(right)
    depth, left_over = [0] * count, [len(users) for users in into]
    ready = [box for box in range(count) if not left_over[box]]
    for box in ready:
        for user in out[box]:
            depth[user] = max(depth[user], depth[box] + 1)
            left_over[user] -= 1
            if not left_over[user]:
                ready.append(user)
    for box in reversed(ready):
        if out[box]:
            depth[box] = min(depth[user] for user in out[box]) - 1
    return depth


def _order(found: Layers) -> None:
    """Sweep to and fro, and keep the best order that was met."""
    best, fewest = [list(row) for row in found.rows], _crossings(found)
    for sweep in range(SWEEPS):
        if not fewest:
            break
        places = range(1, len(found.rows)) if sweep % 2 == 0 else range(len(found.rows) - 2, -1, -1)
        for i in places:
            near = found.rows[i - 1 if sweep % 2 == 0 else i + 1]
            _sort(found.rows[i], near, found.before if sweep % 2 == 0 else found.after)
        crossings = _crossings(found)
        if crossings < fewest:
            best, fewest = [list(row) for row in found.rows], crossings
    found.rows[:] = best


def _sort(row: list[Node], near: list[Node], neighbours: dict[Node, list[Node]]) -> None:
    """Order a layer by the mean place of each node's neighbours; one without any stays where it is."""
    place = {node: i for i, node in enumerate(near)}
    own = {node: i for i, node in enumerate(row)}

    def middle(node: Node) -> float:
        around = [place[other] for other in neighbours.get(node, ())]
        return sum(around) / len(around) if around else float(own[node])

    row.sort(key=middle)


def _crossings(found: Layers) -> int:
    """How many pairs of links cross between adjoining layers."""
    total = 0
    for row, following in zip(found.rows, found.rows[1:], strict=False):
        place = {node: i for i, node in enumerate(following)}
        ends: list[int] = []
        for node in row:
            for end in sorted(place[other] for other in found.after.get(node, ())):
                total += len(ends) - bisect_right(ends, end)
                insort(ends, end)
    return total
