"""Whether rounding explains a difference, and where numbers of nearly equal size were subtracted.

Monte Carlo arithmetic (Parker 1997): the same steps with every result moved by one unit show how far
rounding can carry them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from triptych.engine.column import Task
from triptych.engine.evidence import Evidence
from triptych.engine.exact import ExactRun
from triptych.engine.floats import Floats, is_finite
from triptych.engine.interpret import run
from triptych.engine.multiprecision import Mp, flat
from triptych.engine.rules import form
from triptych.engine.sweep import sweep
from triptych.lang.graph import Graph
from triptych.lang.ops import TABLE, TEST, Op
from triptych.messages import Value

SHAKES = 8
WIDEST = 64
GENEROUS = 64.0
CANCELLED = 4.0


class Shaken(Floats):
    """Floats whose every result is moved up or down by one unit in the last place, several runs at once."""

    def __init__(self, dtype: str) -> None:
        super().__init__(dtype, curve=True)
        unit = np.finfo(self.type).eps
        moves = np.asarray([1 - unit, 1 + unit], dtype=self.type)
        self._moves = moves[np.random.default_rng(0).integers(0, 2, (SHAKES, 4 * WIDEST))]
        self._used = 0

    def number(self, literal: str) -> Any:
        plain = super().number(literal)
        return plain if float(plain).is_integer() else self._moved(plain)

    def apply(self, op: Op, args: Sequence[Any]) -> Any:
        result = super().apply(op, args)
        return result if op.kind == TEST or op.name == "where" else self._moved(result)

    def _moved(self, x: Any) -> Any:
        """Each run's own moves; they come round again only after a few hundred steps."""
        width = min(np.shape(x)[-1] if np.ndim(x) else 1, WIDEST)
        self._used = (self._used + width) % (3 * WIDEST)
        moves = self._moves[:, self._used : self._used + width]
        return x * (moves if np.ndim(x) == 0 or np.shape(x)[-1] == width else moves[:, :1])


def output_spread(task: Task, point: Mapping[str, Value], dtype: str) -> Any:
    """How far rounding alone can move the output; inf where it overflows."""
    return _range(_shaken(task, point, Shaken(dtype))[task.graph.output])


def gradient_spread(task: Task, point: Mapping[str, Value], dtype: str) -> dict[int, Any]:
    """How far rounding alone can move each wrt's gradient."""
    floats = Shaken(dtype)
    values = _shaken(task, point, floats)
    with np.errstate(all="ignore"):
        swept = sweep(task.plan, values, np.atleast_2d(floats.value(task.seed)), floats)
    return {w: _range(swept.adjoints[w]) for w in task.wrt}


def _shaken(task: Task, point: Mapping[str, Value], floats: Shaken) -> list[Any]:
    with np.errstate(all="ignore"):
        return run(task.graph, {n: np.atleast_2d(floats.value(v)) for n, v in point.items()}, floats)


def _range(runs: Any) -> Any:
    if runs is None:
        return np.zeros(1)
    wide = np.atleast_2d(np.asarray(runs, dtype=np.float64))
    with np.errstate(all="ignore"):
        found = np.max(wide, axis=0) - np.min(wide, axis=0)
    return np.where(np.isfinite(found), found, np.inf)


def explained(off: float, range_: Any, unit: float) -> bool:
    """Whether an error is within what rounding can do."""
    return bool(off <= GENEROUS * float(np.max(range_)) + 8 * unit)


def cancels_at(evidence: Evidence, below: Sequence[bool], slopes: bool) -> int | None:
    """The first node where nearly equal numbers are subtracted and an error becomes visible."""
    graph = evidence.task.graph
    if evidence.exact is None:
        return None
    unit = float(np.finfo(evidence.floats.type).eps)
    with np.errstate(all="ignore"):
        for i, node in enumerate(graph.nodes):
            if not below[i] or node.op not in TABLE:
                continue
            exact = evidence.exact.values
            if _cancels(graph, i, evidence.values, exact, unit):
                return i
            if any(_within(t, evidence, evidence.exact, i, unit) for t in _forms(evidence, i, slopes)):
                return i
    return None


def _forms(evidence: Evidence, i: int, slopes: bool) -> list[str]:
    """The texts that stand behind a node: how its value is made, and its slopes where they count."""
    node = evidence.task.graph.nodes[i]
    op = TABLE[node.op]
    texts = [op.definition] if op.definition and op.kind == "loss" else []
    if slopes:
        texts += [op.partials[k] for k in range(len(node.args)) if (i, k) in evidence.swept.locals]
    return [t for t in texts if t]


def _within(text: str, evidence: Evidence, true_run: ExactRun, i: int, unit: float) -> bool:
    """Whether numbers cancel inside a row's own text."""
    node = evidence.task.graph.nodes[i]
    graph = form(text, TABLE[node.op].params)
    names, places = (*TABLE[node.op].params, "out"), (*node.args, i)
    held = {name: evidence.values[a] for name, a in zip(names, places, strict=True)}
    true = {name: true_run.values[a] for name, a in zip(names, places, strict=True)}
    values = run(graph, held, evidence.floats)
    exact = run(graph, true, true_run.arithmetic)
    return any(_cancels(graph, j, values, exact, unit) for j in range(len(graph.nodes)))


def _cancels(graph: Graph, i: int, values: Sequence[Any], exact: Sequence[Mp], unit: float) -> bool:
    if graph.nodes[i].op not in ("add", "sub") or not is_finite(values[i]):
        return False
    sizes = sum(np.abs(np.asarray(values[a], dtype=np.float64)) for a in graph.nodes[i].args)
    result = np.broadcast_to(np.abs(np.asarray(values[i], dtype=np.float64)), np.shape(sizes))
    wide = np.ravel(np.broadcast_to(values[i], np.shape(sizes)))
    true = flat(exact[i]) if len(flat(exact[i])) == len(wide) else flat(exact[i]) * len(wide)
    off = np.asarray([float(abs(t.context.mpf(float(v)) - t)) for v, t in zip(wide, true, strict=True)])
    small = np.ravel(CANCELLED * result < sizes)
    return bool(np.any(small & (off > 4 * unit * np.abs(np.asarray([float(t) for t in true])))))
