"""Which branches a point takes, so that no piece of a function in pieces goes untried.

A point's side of every corner, as the rows of the table name it, is its signature.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from triptych.engine.check.points import wide_points
from triptych.engine.check.trial import TOO_LARGE, Subject, answers
from triptych.engine.exact import Ladder
from triptych.engine.interpret import run
from triptych.engine.multiprecision import Multiprecision, flat
from triptych.engine.reals import Mp
from triptych.engine.rules import form
from triptych.lang.graph import Graph
from triptych.lang.ops import TABLE
from triptych.messages import Value

DIGITS = 30
MOST_TRIED = 250
Signature = tuple[int, ...]


def is_in_pieces(subject: Subject) -> bool:
    """Whether program or answer has a corner or a jump anywhere."""
    nodes = (*subject.graph.nodes, *subject.answer.nodes)
    return any(node.op in TABLE and TABLE[node.op].kink for node in nodes)


def signature(subject: Subject, point: Mapping[str, Value], arithmetic: Multiprecision) -> Signature | None:
    """On which side of every corner a point lies; None where numbers are too large to tell."""
    inputs = {name: arithmetic.value(value) for name, value in point.items()}
    try:
        values = run(subject.graph, inputs, arithmetic)
        found = answers(subject, inputs, values, arithmetic)
        own = _sides(subject.graph, values, arithmetic)
        return (*own, *_sides(subject.answer, found, arithmetic))
    except TOO_LARGE:
        return None


def _sides(graph: Graph, values: Sequence[Mp], arithmetic: Multiprecision) -> Iterator[int]:
    for i, node in enumerate(graph.nodes):
        op = TABLE.get(node.op)
        if op is None or not op.kink:
            continue
        held = dict(zip(op.params, (values[a] for a in node.args), strict=True)) | {"out": values[i]}
        corner = form(op.kink, op.params)
        inner = run(corner, held, arithmetic)
        for test in corner.nodes:
            if test.op == "eq":
                a, b = (flat(inner[k]) for k in test.args)
                longer = max(len(a), len(b))
                rows = zip(a * (longer // len(a)), b * (longer // len(b)), strict=True)
                yield from (int(bool(p > q)) - int(bool(p < q)) for p, q in rows)


def untried(subject: Subject, tried: set[Signature], ladder: Ladder) -> Iterator[dict[str, Value]]:
    """Points, near and far, on a side where none of those before them lay."""
    arithmetic = ladder.at(DIGITS)
    for _, point in zip(range(MOST_TRIED), wide_points(subject.inputs), strict=False):
        side = signature(subject, point, arithmetic)
        if side is not None and side not in tried:
            tried.add(side)
            yield point
