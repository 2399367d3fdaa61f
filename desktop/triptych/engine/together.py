"""All of SymPy's derivatives of one program evaluated together: what they have in common is computed once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any

import sympy

from triptych.engine.column import Task
from triptych.engine.derivative import Derivative
from triptych.engine.elementwise import Element
from triptych.engine.exact import LADDER, Ladder, primals
from triptych.engine.from_sympy import Writer
from triptych.engine.interpret import run
from triptych.engine.multiprecision import Multiprecision
from triptych.engine.reals import Mp
from triptych.engine.straight import Line, LineWriter, NotStraight, Place
from triptych.lang.graph import INPUT, VECTOR, Graph
from triptych.messages import Value

Exacts = tuple[tuple[Mp, Multiprecision], ...]


def joint_graph(task: Task, derivatives: Sequence[Derivative]) -> Graph | None:
    """Return the graph of a vector of all derivatives; None where none of them runs over whole columns.

    The common parts are elements to SymPy, for a mean of what has no element would be taken away.
    """
    plain = all(d.cut is None and d.size is None for d in derivatives)
    if not plain or len(derivatives) < 2 or not any(task.shapes):
        return None
    writer = Writer(task.widths)
    symbols = map(Element, map("_{}".format, count()))
    common, reduced = sympy.cse([d.parts[0] for d in derivatives], symbols=symbols)
    for symbol, expr in common:
        writer.known[symbol] = writer.write(expr)
    output = writer.step(VECTOR, *map(writer.write, reduced))
    return Graph(tuple(writer.nodes), output, {n.id: i for i, n in enumerate(writer.nodes) if n.op == INPUT})


@dataclass(frozen=True)
class Together:
    """The derivatives of a program over numbers on one line, and the place of each."""

    line: Line
    places: list[Place]

    def at(self, ladder: Ladder, point: Mapping[str, Value]) -> Exacts | None:
        """Every derivative to 40 digits; None where two precisions don't settle them all."""

        def compute(arithmetic: Multiprecision) -> tuple[Any, list[Mp]]:
            cells = self.line.run({n: arithmetic.value(v) for n, v in point.items()}, arithmetic)
            found = [cells[place] for place in self.places]
            return tuple((part, arithmetic) for part in found), found

        found: Exacts | None = ladder.settle(compute, LADDER[:2])
        return found


def together(task: Task, derivatives: Sequence[Derivative], writer: LineWriter) -> Together | None:
    """Put derivatives on one line; None where vectors are in the program, or it is too long."""
    if any(task.shapes):
        return None

    def slopes() -> list[Place]:
        inputs = {name: writer.line.input(name) for name in task.graph.inputs}
        return [run(d.graph, d.given(inputs, writer), writer)[d.graph.output] for d in derivatives]

    try:
        return Together(*writer.written(slopes))
    except NotStraight:
        return None


def exactly(graph: Graph, ladder: Ladder, point: Mapping[str, Value]) -> Exacts | None:
    """Return every component of a graph to 40 digits; None where one of them can't be had."""
    found = primals(ladder, graph, point)
    return None if found is None else tuple((part, found[1]) for part in found[0])
