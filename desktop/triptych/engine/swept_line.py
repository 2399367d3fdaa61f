"""A program's forward run and its reverse sweep on one line, where all of its nodes are numbers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from triptych.engine.interpret import Arithmetic, run
from triptych.engine.straight import Line, LineWriter, NotStraight, Place
from triptych.engine.sweep import Plan, Swept, sweep

Number = Any
SEED = ""  # no input has this name


class SweptLine:
    """A plan, written down."""

    def __init__(self, line: Line, values: list[Place], swept: Swept) -> None:
        self._line, self._values, self._swept = line, values, swept

    def run(
        self, inputs: Mapping[str, Number], seed: Number, arithmetic: Arithmetic
    ) -> tuple[list[Number], Swept]:
        """Every primal, and the reverse sweep, as ``run`` and ``sweep`` would have them."""
        found, swept = self._line.run({**inputs, SEED: seed}, arithmetic), self._swept
        return [found[place] for place in self._values], Swept(
            [None if place is None else found[place] for place in swept.adjoints],
            {edge: found[place] for edge, place in swept.locals.items()},
            {edge: found[place] for edge, place in swept.carried.items()},
        )


def swept_line(writer: LineWriter, plan: Plan) -> SweptLine | None:
    """A plan as straight-line calls; None where vectors are in it, or where it is too long."""
    if any(plan.shapes):
        return None
    try:
        line, (values, swept) = writer.written(lambda: _swept(writer, plan))
    except NotStraight:
        return None
    return SweptLine(line, values, swept)


def _swept(writer: LineWriter, plan: Plan) -> tuple[list[Place], Swept]:
    inputs = {name: writer.line.input(name) for name in plan.graph.inputs}
    values = run(plan.graph, inputs, writer)
    return values, sweep(plan, values, writer.line.input(SEED), writer)
