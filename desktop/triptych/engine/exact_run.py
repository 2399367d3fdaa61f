"""Every node and every adjoint of a program at one point, to more than 40 digits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from triptych.engine.exact import Ladder
from triptych.engine.fixed_pair import Telling, ToldEdges, ToldNodes
from triptych.engine.multiprecision import Multiprecision
from triptych.engine.reals import Mp
from triptych.engine.sweep import Plan, Swept
from triptych.messages import Value


@dataclass(frozen=True)
class Traced:
    """A reverse sweep that is over: adjoints by node, local derivatives and what was carried by edge."""

    adjoints: Sequence[Mp | None]
    locals: Mapping[tuple[int, int], Mp]
    carried: Mapping[tuple[int, int], Mp]


@dataclass(frozen=True)
class ExactRun:
    """Primals and the reverse sweep at high precision, and the arithmetic that they belong to.

    ``is_finite`` says that all of them are; else it is not known.
    """

    values: Sequence[Mp]
    swept: Traced | Swept
    arithmetic: Multiprecision
    is_finite: bool = False


def exact_run(ladder: Ladder, plan: Plan, point: Mapping[str, Value], seed: Value) -> ExactRun | None:
    """Every primal and adjoint of a plan at a point; None where they can't be had."""
    ways = ladder.ways(plan)

    def compute(arithmetic: Multiprecision) -> tuple[Any, list[Mp]]:
        inputs = {name: arithmetic.value(value) for name, value in point.items()}
        values, swept = ways.run(plan, inputs, arithmetic.value(seed), arithmetic)
        judged = [v for v in (*values, *swept.adjoints) if v is not None]
        return ExactRun(values, swept, arithmetic), judged

    settled = ladder.over_columns(point, compute)
    if settled is not None:
        return _told(*settled)
    found: ExactRun | None = ladder.settle(compute)
    return found


def _told(run: ExactRun, tell: Telling) -> ExactRun:
    """A run in fixed point as one in mpmath's numbers."""
    swept = run.swept
    told = Traced(
        ToldNodes(swept.adjoints, tell), ToldEdges(swept.locals, tell), ToldEdges(swept.carried, tell)
    )
    return ExactRun(ToldNodes(run.values, tell), told, tell.arithmetic, is_finite=True)
