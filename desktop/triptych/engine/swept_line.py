"""A program's forward run and its reverse sweep, on one line where all of its nodes are numbers."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from triptych.engine.floats import floats
from triptych.engine.interpret import Arithmetic, run
from triptych.engine.straight import Line, LineWriter, NotStraight, Place
from triptych.engine.sweep import Plan, Swept, sweep

Number = Any
SEED = ""  # no input has this name
Written = tuple[Line, list[Place], Swept]


class BothWays:
    """A plan's nodes forward and back, along a line where there are no vectors, else node by node.

    It does not hold the plan, so that it can be kept for as long as the plan's graph lives.
    """

    def __init__(self, writer: LineWriter, plan: Plan) -> None:
        self._written = _written(writer, plan)

    def run(
        self, plan: Plan, inputs: Mapping[str, Number], seed: Number, arithmetic: Arithmetic
    ) -> tuple[list[Number], Swept]:
        """Every primal of the same plan, and the reverse sweep."""
        if self._written is None:
            values = run(plan.graph, inputs, arithmetic)
            return values, sweep(plan, values, seed, arithmetic)
        line, places, swept = self._written
        found = line.run({**inputs, SEED: seed}, arithmetic)
        return [found[place] for place in places], Swept(
            [None if place is None else found[place] for place in swept.adjoints],
            {edge: found[place] for edge, place in swept.locals.items()},
            {edge: found[place] for edge, place in swept.carried.items()},
        )


def _written(writer: LineWriter, plan: Plan) -> Written | None:
    """A plan as straight-line calls; None where vectors are in it, or where it is too long."""
    if any(plan.shapes):
        return None

    def swept() -> tuple[list[Place], Swept]:
        inputs = {name: writer.line.input(name) for name in plan.graph.inputs}
        values = run(plan.graph, inputs, writer)
        return values, sweep(plan, values, writer.line.input(SEED), writer)

    try:
        line, (places, found) = writer.written(swept)
    except NotStraight:
        return None
    return line, places, found


@cache
def float_writer() -> LineWriter:
    """What writes programs down for floats of either size, at a point and along a curve."""
    return LineWriter(floats("float64"))
