"""The shape of every node: () for a number, (n,) for a vector; what does not fit is told at its place."""

from __future__ import annotations

from collections.abc import Mapping

from triptych.lang.graph import INPUT, NUMBER, VECTOR, Graph, Node
from triptych.lang.ops import REDUCE, TABLE, WHOLE
from triptych.messages import Fault, Value
from triptych.sentences import say

Shape = tuple[int, ...]


class Misfit(Exception):
    """Shapes that can't be combined; ``fault`` is of kind ``shape``."""

    def __init__(self, node: Node, sentence: str, **args: object) -> None:
        super().__init__(sentence)
        place = node.place
        self.fault = Fault("shape", say(sentence, **args), place.line, place.column, place.length)


def shape_of(value: Value) -> Shape:
    """The shape of a plain value."""
    return (len(value),) if isinstance(value, tuple) else ()


def shapes(graph: Graph, point: Mapping[str, Value]) -> tuple[Shape, ...]:
    """Return every node's shape, or raise Misfit where two do not fit."""
    found: list[Shape] = []
    for node in graph.nodes:
        args = [found[a] for a in node.args]
        if node.op in (INPUT, NUMBER):
            found.append(shape_of(point[node.id]) if node.op == INPUT else ())
        elif node.op == VECTOR:
            found.append(_vector(node, args))
        elif node.op == "item":
            found.append(_item(node, args[0]))
        else:
            found.append(_joined(node, args))
    return tuple(found)


def _vector(node: Node, args: list[Shape]) -> Shape:
    if any(args):
        raise Misfit(node, "vector-of-vectors")
    return (len(args),)


def _item(node: Node, shape: Shape) -> Shape:
    if not shape:
        raise Misfit(node, "no-vector", index=node.literal)
    if int(node.literal) >= shape[0]:
        raise Misfit(node, "no-such-component", index=node.literal, size=shape[0])
    return ()


def _joined(node: Node, args: list[Shape]) -> Shape:
    wide = {shape for shape in args if shape}
    if len(wide) > 1:
        sizes = " and ".join(str(shape[0]) for shape in sorted(wide))
        raise Misfit(node, "sizes-differ", op=TABLE[node.op].written, sizes=sizes)
    if node.op == "dot" and not all(args):
        raise Misfit(node, "dot-needs-vectors")
    if TABLE[node.op].kind == WHOLE and not wide:
        raise Misfit(node, "needs-vector", op=TABLE[node.op].written)
    reduces = TABLE[node.op].kind in (REDUCE, "loss")
    return () if reduces or not wide else wide.pop()
