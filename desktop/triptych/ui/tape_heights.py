"""Gives every box of a layered tape its height, so that long links are straight and neighbours lie level.

Brandes & Köpf, *Fast and Simple Horizontal Coordinate Assignment* (2001): boxes are lined up with a middle
neighbour, from either side and from either end, and the four heights are averaged.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate, pairwise, product

from triptych.ui.tape_layers import Layers, Node

ROOMY = 1.5  # how much higher than its fullest layer a picture may be for the sake of straight lines
Heights = dict[Node, float]
Pair = tuple[Node, Node]
Rows = Sequence[Sequence[Node]]


def heights(found: Layers, high: Mapping[Node, float], down: float) -> Heights:
    """Return every node's middle; ``high`` are their sizes, ``down`` is the air between two of a layer."""
    crossed = _crossed(found)
    straight = _assigned(found, high, down, (crossed | _weak(found), crossed))
    tallest = max(sum(high[node] + down for node in row) for row in found.rows)
    if _end(straight, high) <= ROOMY * tallest:
        return straight
    level = _assigned(found, high, down, (crossed | _short(found),))
    return min(straight, level, key=lambda tried: _end(tried, high))


def _end(middle: Heights, high: Mapping[Node, float]) -> float:
    return max(y + high[node] / 2 for node, y in middle.items())


def _assigned(
    found: Layers, high: Mapping[Node, float], down: float, refused: Sequence[set[Pair]]
) -> Heights:
    """Line the boxes up, along the links that the first set does not refuse, then along more of them."""
    lets = [_both_ways(marked) for marked in refused]
    tried = []
    for back, upward in product((False, True), repeat=2):
        rows = [row[::-1] if upward else row for row in (found.rows[::-1] if back else found.rows)]
        blocks = _blocks(rows, found.after if back else found.before, lets)
        sign = -1.0 if upward else 1.0
        at = _pushed(rows, blocks, high, down)
        tried.append({node: sign * at[block] for node, block in blocks.items()})
    return _averaged(tried, high)


def _averaged(tried: Sequence[Heights], high: Mapping[Node, float]) -> Heights:
    """The mean of the two middle ones of four, after each was moved to the edge of the lowest picture."""
    tops = [min(at[node] - high[node] / 2 for node in at) for at in tried]
    ends = [max(at[node] + high[node] / 2 for node in at) for at in tried]
    best = min(range(4), key=lambda i: ends[i] - tops[i])
    moves = [ends[best] - ends[i] if i % 2 else tops[best] - tops[i] for i in range(4)]
    middle = {
        node: sum(sorted(at[node] + move for at, move in zip(tried, moves, strict=True))[1:3]) / 2
        for node in tried[0]
    }
    least = min(middle[node] - high[node] / 2 for node in middle)
    return {node: y - least for node, y in middle.items()}


def _both_ways(links: set[Pair]) -> set[Pair]:
    return links | {(right, left) for left, right in links}


def _is_trunk(left: Node, right: Node) -> bool:
    return isinstance(left, tuple) and isinstance(right, tuple)


def _crossed(found: Layers) -> set[Pair]:
    """The links that give way to a trunk, since they cross one."""
    marked = set[Pair]()
    for row, following in pairwise(found.rows):
        place = {node: i for i, node in enumerate(following)}
        pairs = [(i, left, right) for i, left in enumerate(row) for right in found.after.get(left, ())]
        trunks = [(i, place[right]) for i, left, right in pairs if _is_trunk(left, right)]
        starts = [i for i, _ in trunks]
        most = [-1, *accumulate((j for _, j in trunks), max)]
        least = [*[*accumulate((j for _, j in reversed(trunks)), min)][::-1], len(following)]
        for i, left, right in pairs:
            above, below = most[bisect_left(starts, i)], least[bisect_right(starts, i)]
            if not _is_trunk(left, right) and not above <= place[right] <= below:
                marked.add((left, right))
    return marked


def _weak(found: Layers) -> set[Pair]:
    """The links that bend first: what leaves a trunk, and all but the longest way into a box."""
    rank: dict[Node, int] = {}
    marked = set[Pair]()
    for node in (node for row in found.rows for node in row):
        before = found.before.get(node, ())
        deepest = max((rank[other] for other in before), default=0)
        rank[node] = deepest + isinstance(node, int)
        marked |= {(other, node) for other in before if rank[other] < deepest}
        after = found.after.get(node, ())
        if any(isinstance(other, tuple) for other in after):
            marked |= {(node, other) for other in after if isinstance(other, int)}
    return marked


def _short(found: Layers) -> set[Pair]:
    """All links but the trunks and the longest way of their layer: side chains may climb, and stay close."""
    order = [node for row in found.rows for node in row]
    total = dict.fromkeys(order, 0)
    for near, nodes in ((found.before, order), (found.after, order[::-1])):
        rank: dict[Node, int] = {}
        for node in nodes:
            rank[node] = max((rank[o] for o in near.get(node, ())), default=0) + isinstance(node, int)
            total[node] += rank[node]
    longest = [max(total[node] for node in row) for row in found.rows]
    pairs = zip(found.rows, longest, strict=True)
    on_it = {node for row, most in pairs for node in row if total[node] == most}
    links = {(node, other) for node in order for other in found.after.get(node, ())}
    return {link for link in links if not _is_trunk(*link) and not on_it.issuperset(link)} | _weak(found)


def _blocks(rows: Rows, near: Mapping[Node, Sequence[Node]], lets: Sequence[set[Pair]]) -> dict[Node, Node]:
    """Each node's block, by its first node: what is to lie at one height; ``lets`` go from strict to mild."""
    block = {node: node for row in rows for node in row}
    for before, row in pairwise(rows):
        place = {node: i for i, node in enumerate(before)}
        spots: list[int | None] = [None] * len(row)
        for refused in lets:
            ends = [*accumulate((len(before) if s is None else s for s in reversed(spots)), min)][::-1]
            last = -1
            for i, node in enumerate(row):
                if (taken := spots[i]) is None:
                    around = sorted(place[o] for o in near.get(node, ()) if (node, o) not in refused)
                    middle = around[(len(around) - 1) // 2 : len(around) // 2 + 1]
                    spots[i] = taken = next((spot for spot in middle if last < spot < ends[i]), None)
                last = last if taken is None else taken
        for node, spot in zip(row, spots, strict=True):
            block[node] = node if spot is None else block[before[spot]]
    return block


def _pushed(
    rows: Rows, blocks: Mapping[Node, Node], high: Mapping[Node, float], down: float
) -> dict[Node, float]:
    """Each block's height: as near the top as there is room, then down to what lies below it."""
    below: dict[Node, dict[Node, float]] = {block: {} for block in blocks.values()}
    for row in rows:
        for one, other in pairwise(row):
            apart, of = (high[one] + high[other]) / 2 + down, below[blocks[one]]
            of[blocks[other]] = max(of.get(blocks[other], 0.0), apart)
    order = _sorted(below)
    at = dict.fromkeys(order, 0.0)
    for block in order:
        for other, apart in below[block].items():
            at[other] = max(at[other], at[block] + apart)
    for block in reversed(order):
        room = [at[other] - apart for other, apart in below[block].items()]
        at[block] = max(at[block], min(room, default=at[block]))
    return at


def _sorted(below: Mapping[Node, Mapping[Node, float]]) -> list[Node]:
    """Every block before those below it; no two of them cross, so there is such an order."""
    above = dict.fromkeys(below, 0)
    for others in below.values():
        for other in others:
            above[other] += 1
    ready = [block for block, count in above.items() if not count]
    for block in ready:
        for other in below[block]:
            above[other] -= 1
            if not above[other]:
                ready.append(other)
    return ready
