"""A program over matrices as one over vectors: to every arithmetic a matrix is its rows, end to end.

The steps that need a shape are written out by the shapes that they were given: a product as one of three
rows of the table with its sizes, a row as a stretch of its matrix, a direction as one step for each row, and
what is broadcast as the vector of its copies.  All other steps, and programs without matrices, stay.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from triptych.engine.written_out import WrittenOut
from triptych.lang.graph import INPUT, VECTOR, Behind, Graph, Node, sizes_of
from triptych.lang.ops import LINEAR, LOSS, REDUCE, TABLE, WHOLE
from triptych.lang.shapes import Shape, shape_of, shapes_over
from triptych.lang.stretches import component, is_slice
from triptych.messages import Value


@dataclass(frozen=True)
class Typed:
    """The program as it was typed, its shapes, where each step went, and every step's true shape there."""

    graph: Graph
    shapes: tuple[Shape, ...]
    seats: tuple[int, ...]
    forms: tuple[Shape, ...]


@dataclass(frozen=True)
class Layout:
    """The program as it is computed; ``typed`` is None where that is the same."""

    graph: Graph
    shapes: tuple[Shape, ...]
    typed: Typed | None = None

    @property
    def form(self) -> Shape:
        """The output's true shape."""
        return (self.shapes if self.typed is None else self.typed.forms)[self.graph.output]


def is_plain(graph: Graph, shapes: tuple[Shape, ...]) -> bool:
    """Whether every step already works on numbers and vectors alone."""
    return not any(len(s) > 1 for s in shapes) and not any(_is_shaped(node) for node in graph.nodes)


def _is_shaped(node: Node) -> bool:
    if node.op == "item":
        return node.literal.startswith("-") or is_slice(node.literal)
    if node.op == VECTOR:
        return node.literal != ""
    op = TABLE.get(node.op)
    if op is None:
        return False
    return op.kind == LINEAR or node.literal != "" or (op.kind == WHOLE and not any(op.partials))


@lru_cache(maxsize=64)
def laid_out(graph: Graph, inputs: tuple[Shape, ...]) -> Layout:
    """Return the program over vectors, by its inputs' shapes; Misfit where shapes do not fit.

    It is the same object for the same program, so that it is derived once.
    """
    shapes = shapes_over(graph, dict(zip(graph.inputs, inputs, strict=True)))
    if is_plain(graph, shapes):
        return Layout(graph, shapes)
    hand = WrittenOut(graph, shapes)
    for i in range(len(graph.nodes)):
        hand.seats.append(hand.step(i))
    names = {name: hand.seats[i] for name, i in graph.names.items()}
    nodes, output, seats = tuple(hand.nodes), hand.seats[graph.output], tuple(hand.seats)
    made = Graph(nodes, output, names, graph.starts, graph.label, behind=Behind(graph, seats))
    flat = tuple((math.prod(form),) if form else () for form in hand.forms)
    return Layout(made, flat, Typed(graph, shapes, seats, tuple(hand.forms)))


def flat_shapes(graph: Graph, point: Mapping[str, Value]) -> tuple[Shape, ...]:
    """The shapes of a program that is laid out already: a vector has what its parts have together."""
    found: list[Shape] = []
    for node in graph.nodes:
        args = [found[a] for a in node.args]
        if node.op == VECTOR:
            found.append((sum(s[0] if s else 1 for s in args),))
        elif node.op == "item":
            place = component(node.literal)
            found.append((place.stop - place.start,) if isinstance(place, slice) else ())
        elif node.op in TABLE and TABLE[node.op].kind == LINEAR:
            sizes = sizes_of(node)
            found.append((sizes[0] * sizes[-1],))
        else:
            wide = next((s for s in args if s), ())
            joins = node.op in TABLE and TABLE[node.op].kind in (REDUCE, LOSS)
            found.append(shape_of(point[node.id]) if node.op == INPUT else () if joins else wide)
    return tuple(found)
