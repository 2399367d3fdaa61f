"""Where a program or an answer is defined at a point: in the reals, or at least in what its branches ask."""

from __future__ import annotations

from collections.abc import Sequence

from triptych.engine.interpret import run
from triptych.engine.multiprecision import Multiprecision, flat
from triptych.engine.reals import Mp
from triptych.engine.rules import form
from triptych.lang.graph import NUMBER, Graph, Node
from triptych.lang.ops import TABLE

_GUARDED = frozenset(op.name for op in TABLE.values() if op.domain and op.defaults)
_COMPARISONS = frozenset("lt le gt ge eq ne".split())
THRESHOLD = 20  # above it softplus is x itself only to spare a computer's work; books know no such branch


def is_real(graph: Graph, values: Sequence[Mp], arithmetic: Multiprecision) -> bool:
    """Whether every number on the way to the output is real and finite; a branch not taken does not count."""
    nodes, below = graph.nodes, [graph.output]
    seen = set(below)
    while below:
        i = below.pop()
        node = nodes[i]
        if node.op != NUMBER and not all(_finite(p, arithmetic) for p in flat(values[i])):
            return False
        if node.op == "softplus" and any(p > THRESHOLD for p in flat(values[node.args[0]])):
            return False
        if node.op in _GUARDED and not _is_inside(node, values, arithmetic):
            return False
        args = node.args
        if node.op == "where" and isinstance(values[args[0]], bool):
            args = (args[0], args[1] if values[args[0]] else args[2])
        below.extend(a for a in args if a not in seen)
        seen.update(args)
    return True


def _is_inside(node: Node, values: Sequence[Mp], arithmetic: Multiprecision) -> bool:
    """Whether a row is meant at all with such options; celu of alpha 0 is a number, and means nothing."""
    op = TABLE[node.op]
    graph = form(op.domain, op.params)
    given = dict(zip(op.params, (values[a] for a in node.args), strict=True))
    return all(flat(run(graph, given, arithmetic)[graph.output]))


def is_decided(graph: Graph, values: Sequence[Mp], arithmetic: Multiprecision) -> bool:
    """Whether all that is compared is a number, so that somebody knows which branch holds."""
    if not all(_is_inside(node, values, arithmetic) for node in graph.nodes if node.op in _GUARDED):
        return False
    compared = {a for node in graph.nodes if node.op in _COMPARISONS for a in node.args}
    numbers = (p for a in compared if graph.nodes[a].op != NUMBER for p in flat(values[a]))
    return all(_finite(p, arithmetic) for p in numbers)


def _finite(part: Mp, arithmetic: Multiprecision) -> bool:
    return isinstance(part, bool) or bool(arithmetic.context.isfinite(part))
