"""Conditions and numbers are kept apart: x > 0 chooses in a where, and has no slope of its own."""

from __future__ import annotations

from triptych.lang.graph import Graph, Node
from triptych.lang.ops import INFIX, TABLE, TEST
from triptych.messages import Fault
from triptych.sentences import say

_JOINED = ("and", "or", "not")
_SIGNS = {**INFIX, "neg": "-", "vector": "[ ]", "item": "[ ]"}


def truths(graph: Graph) -> tuple[bool, ...]:
    """For each node, whether it is a condition."""
    return tuple(node.op in TABLE and TABLE[node.op].kind == TEST for node in graph.nodes)


def misused(graph: Graph) -> list[Fault]:
    """Conditions where numbers are needed, and numbers where a condition is."""
    is_truth = truths(graph)
    found = []
    for node in graph.nodes:
        for k, a in enumerate(node.args):
            wanted = node.op in _JOINED or (node.op == "where" and k == 0)
            if is_truth[a] != wanted:
                place = graph.nodes[a]
                found.append(_fault(place, "condition-missing" if wanted else "condition-as-number", node))
    if is_truth[graph.output]:
        found.append(_fault(graph.nodes[graph.output], "condition-as-output", graph.nodes[graph.output]))
    return found


def _fault(at: Node, sentence: str, user: Node) -> Fault:
    word = _SIGNS.get(user.op) or TABLE[user.op].written
    return Fault("condition", say(sentence, op=word), at.place.line, at.place.column, at.place.length)
