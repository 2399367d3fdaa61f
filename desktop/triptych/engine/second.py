"""Verdicts on second derivatives: the pass of first ones, over the derivative written down as a program."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import msgspec
import numpy as np

from triptych.engine.column import Task
from triptych.engine.compare import Comparison
from triptych.engine.evidence import Evidence, fine
from triptych.engine.exact import Ladder, digits_of
from triptych.engine.exact_run import exact_run
from triptych.engine.first import First, first
from triptych.engine.floats import Floats
from triptych.engine.interpret import run
from triptych.engine.multiprecision import Multiprecision, flat
from triptych.engine.reals import Mp
from triptych.engine.sweep import sweep
from triptych.engine.sympy_twice import Twice
from triptych.lang.printing import used, written
from triptych.messages import Gradient, Value, Verdict
from triptych.sentences import say

LONGEST_WORD = 60


class Judged(NamedTuple):
    """The digits of a second derivative, None where there is none, and the verdict on it."""

    exact: str | None
    verdict: Verdict


class Row:
    """The derivative by one input, or one component of it, and what holds of its own derivatives."""

    def __init__(
        self, task: Task, found: First, point: Mapping[str, Value], dtype: str, ladder: Ladder
    ) -> None:
        self._task, self._origins = task, found.origins
        self._wrt = dict(zip(task.wrt, found.task.wrt, strict=True))
        self._comparison = Comparison(_evidence(found.task, point, dtype, ladder), point)

    def judged(
        self, node: int, place: int | None, values: Sequence[float], true: tuple[Mp, Multiprecision] | None
    ) -> Judged:
        """Judge what the columns say.

        ``true`` is SymPy's number; where it has none, the sweep's own at high precision counts.
        """
        w = self._wrt[node]
        found = true if true is not None and fine(true[0]) else self._own(w, place)
        exact, arithmetic = self._comparison.true(w, found)
        exact = exact[place or 0] if isinstance(exact, tuple) else exact
        verdict = self._comparison.gradient(w, values, exact, place)
        digits = None if exact is None else digits_of(exact, arithmetic)
        return Judged(None if digits is None else str(digits), self._of_the_program(verdict))

    def _own(self, w: int, place: int | None) -> tuple[Mp | None, Any]:
        found = self._comparison.evidence.exact
        if found is None:
            return None, None
        adjoint = found.swept.adjoints[w]
        parts = flat(found.arithmetic.value(0.0) if adjoint is None else adjoint)
        return parts[place or 0 if len(parts) > 1 else 0], found.arithmetic

    def _of_the_program(self, verdict: Verdict) -> Verdict:
        """The same with a node of the program: the one at whose slope it starts."""
        nodes = self._comparison.evidence.task.graph.nodes
        at = next((i for i, node in enumerate(nodes) if verdict.node and node.id == verdict.node), None)
        if at is None:
            return verdict
        origin, graph = self._origins[at], self._task.graph
        because, args = verdict.because, verdict.because.args
        if len(args.get("node", "")) > LONGEST_WORD:
            because = say(because.id, **{**args, "node": used(graph, origin, written(graph))[0]})
        return msgspec.structs.replace(verdict, node=graph.nodes[origin].id or None, because=because)


def caused(told: Judged, firsts: Sequence[Gradient], symbolic: Twice) -> Judged:
    """The same, unless the first derivatives have their own cause, which then is this one's too.

    Where one of them is not there, or its code loses it in a branch, the second one is not or does so too;
    what a column's code clamps, only the program's own steps show.
    """
    verdicts = [(first.exact, first.verdict) for first in firsts if first.verdict is not None]
    for exact, verdict in verdicts:
        if verdict.kind in ("domain", "masked") or (verdict.kind == "kink" and exact is None):
            return Judged(symbolic.digits if verdict.kind == "masked" else None, _without_digits(verdict))
    if told.verdict.kind == "differ":
        causes = (v for _, v in verdicts if v.kind not in ("differ", "agree"))
        return Judged(told.exact, next(map(_without_digits, causes), told.verdict))
    return told


def _without_digits(verdict: Verdict) -> Verdict:
    return msgspec.structs.replace(verdict, digits=None, ulp=None)


def row(
    task: Task, node: int, place: int | None, point: Mapping[str, Value], dtype: str, ladder: Ladder
) -> Row | None:
    """Write the derivative by an input down and compute it; None where it takes too many steps."""
    found = first(task, node, place, point)
    return None if found is None else Row(task, found, point, dtype, ladder)


def _evidence(task: Task, point: Mapping[str, Value], dtype: str, ladder: Ladder) -> Evidence:
    held = Floats(dtype)
    with np.errstate(all="ignore"):
        values = run(task.graph, {n: held.value(v) for n, v in point.items()}, held)
        swept = sweep(task.plan, values, held.value(1.0), held)
    return Evidence(task, dtype, held, values, swept, exact_run(ladder, task.plan, point, 1.0))
