"""Conditions and numbers are kept apart: x > 0 chooses in a where, and has no slope of its own."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from msgspec.structs import replace

from triptych.lang.graph import Graph, Node
from triptych.lang.meant import APART
from triptych.lang.ops import INFIX, TABLE, TEST
from triptych.lang.statement import rebuilt, walk
from triptych.lang.tree import Expr
from triptych.messages import Fault
from triptych.sentences import say

_JOINED = ("and", "or", "not")
_TESTS = frozenset(op.name for op in TABLE.values() if op.kind == TEST)
_SIGNS = {**INFIX, "neg": "-", "vector": "[ ]", "item": "[ ]"}
# What PyTorch computes with conditions, which count as 1 and 0 there; but two have no sum.
_ALONE, _PAIRED = frozenset(("mul", "sum", "mean", "dot", "matmul")), frozenset(("add", "sub", "div"))


def counted(lines: list[list[Expr]], names: Sequence[str]) -> list[list[Expr]]:
    """The pieces of all lines, with 1 or 0 for each condition that is computed with: x*(x > 0)."""
    known: set[str] = set()
    found = []
    for pieces, name in zip(lines, names, strict=True):
        has_tests = not _TESTS.isdisjoint(p.kind for p in pieces)
        uses = bool(known) and not known.isdisjoint(p.text for p in pieces)
        found.append(_with_numbers(pieces[-1], known) if has_tests or uses else pieces)
        known |= {name} if pieces[-1].kind in _TESTS else set()
    return found


def _with_numbers(tree: Expr, known: Collection[str]) -> list[Expr]:
    return list(walk(rebuilt(tree, lambda piece: _computed(piece, known))))


def _computed(piece: Expr, known: Collection[str]) -> Expr:
    if piece.kind not in _ALONE and piece.kind not in _PAIRED:
        return piece
    tests = [a.kind in _TESTS or (a.kind == "name" and a.text in known) for a in piece.args]
    if not any(tests) or piece.text == APART or (piece.kind in _PAIRED and all(tests)):
        return piece
    both = zip(piece.args, tests, strict=True)
    return replace(piece, args=tuple(_as_number(a) if test else a for a, test in both))


def _as_number(condition: Expr) -> Expr:
    yes, no = (Expr("number", text, (), condition.place) for text in "10")
    return Expr("where", "where", (condition, yes, no), condition.place)


def truths(graph: Graph) -> tuple[bool, ...]:
    """For each node, whether it is a condition."""
    return tuple(node.op in _TESTS for node in graph.nodes)


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
