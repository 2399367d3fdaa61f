"""Corners, jumps and vertical slopes: where a function may have none, and where branches meet smoothly."""

from __future__ import annotations

import numpy as np

from triptych.engine.column import Task
from triptych.engine.evidence import Evidence, fine, holds, holds_in_dtype
from triptych.engine.exact_run import ExactRun
from triptych.engine.multiprecision import flat
from triptych.engine.reals import Mp
from triptych.engine.sweep import Plan, sweep
from triptych.lang.graph import Graph, Node
from triptych.lang.ops import TABLE, TEST

CHOICES = ("where", "max", "min")
_EDGES = ("lt", "le", "gt", "ge", "eq", "ne")
_JOINED = ("and", "or", "not")


def bent(evidence: Evidence, i: int, node: Node) -> Node | None:
    """The node, or the test that it asks, where it may have a corner or a jump here."""
    op = TABLE[node.op]
    if op.kind == TEST:
        return None
    if op.kink and (holds(op.kink, evidence, i) or holds_in_dtype(op.kink, evidence, i)):
        return node
    return _edge(evidence, i) if node.op == "where" else None


def steep(evidence: Evidence, i: int) -> tuple[int, ...]:
    """The arguments by which a finite value has no finite slope, as the square root has none at 0."""
    exact = evidence.exact
    if exact is None or exact.is_finite or not fine(exact.values[i]):
        return ()
    slopes = exact.swept.locals
    args = enumerate(evidence.task.graph.nodes[i].args)
    return tuple(a for k, a in args if (i, k) in slopes and not fine(slopes[i, k]))


def _edge(evidence: Evidence, i: int) -> Node | None:
    """The test of a ``where`` that compares equal numbers, so that the branch changes exactly here."""
    if evidence.exact is None:
        return None
    nodes = evidence.task.graph.nodes
    below = [nodes[i].args[0]]
    while below:
        node = nodes[below.pop()]
        if node.op in _EDGES and _meet(*(flat(evidence.exact.values[k]) for k in node.args)):
            return node
        if node.op in _JOINED:
            below.extend(node.args)
    return None


def _meet(a: tuple[Mp, ...], b: tuple[Mp, ...]) -> bool:
    """Whether two numbers, or two vectors at the same place, are equal."""
    length = max(len(a), len(b))
    pairs = zip(a * (length // len(a)), b * (length // len(b)), strict=True)
    return any(bool(p == q) for p, q in pairs)


def jumps(evidence: Evidence, i: int) -> bool:
    """Whether a value changes all at once here: x*sign(x) has a corner, though sign has slope 0."""
    node = evidence.task.graph.nodes[i]
    if node.op != "where" or evidence.exact is None:
        return node.op in TABLE and TABLE[node.op].jumps
    a, b = (evidence.exact.values[k] for k in node.args[-2:])
    return bool(fine(a) and fine(b) and a != b)


def is_smooth(evidence: Evidence, i: int, w: int) -> bool:
    """Whether both branches have the same value and the same slope by node ``w`` here."""
    exact = evidence.exact
    if exact is None or any(evidence.task.shapes):
        return False
    a, b = evidence.task.graph.nodes[i].args[-2:]
    slopes = [_slope(evidence.task, exact, branch, w) for branch in (a, b)]
    return bool(exact.values[a] == exact.values[b] and slopes[0] == slopes[1])


def is_turned(evidence: Evidence, i: int) -> bool:
    """Whether rounding has decided the condition of a ``where`` otherwise than the exact numbers do."""
    node, exact = evidence.task.graph.nodes[i], evidence.exact
    if node.op != "where" or exact is None:
        return False
    true = np.asarray(flat(exact.values[node.args[0]]), dtype=bool)
    return bool(np.any(np.ravel(evidence.values[node.args[0]]) != true))


def _slope(task: Task, exact: ExactRun, i: int, w: int) -> Mp:
    """The derivative of node ``i`` by node ``w``."""
    graph = Graph(task.graph.nodes, i, task.graph.names)
    plan = Plan(graph, task.shapes, graph.reaching((w,)))
    found = sweep(plan, exact.values, exact.arithmetic.value(1.0), exact.arithmetic).adjoints[w]
    return exact.arithmetic.value(0.0) if found is None else found
