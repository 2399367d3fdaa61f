"""Where numbers cancel: at a node, inside one in the texts of its row, or where paths meet coming back.

What is left of two nearly equal numbers is mostly their rounding (Higham, *Accuracy and Stability of
Numerical Algorithms*, 2nd ed., 2002, ch. 1.7).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from triptych.engine.evidence import Evidence
from triptych.engine.exact_run import ExactRun
from triptych.engine.flags import Flag
from triptych.engine.floats import is_finite
from triptych.engine.inner import forms, given
from triptych.engine.interpret import run
from triptych.engine.multiprecision import flat
from triptych.engine.reals import Mp
from triptych.lang.graph import INPUT, Graph
from triptych.lang.ops import TABLE
from triptych.lang.printing import Written, node_text, used, written

CANCELLED, SUMS = 4.0, ("add", "sub")
KIND = "cancellation"


def cancels_at(evidence: Evidence, below: Sequence[bool], slopes: bool) -> Flag | None:
    """The first node where nearly equal numbers are subtracted and an error becomes visible."""
    graph, exact = evidence.task.graph, evidence.exact
    if exact is None:
        return None
    unit = float(np.finfo(evidence.floats.type).eps)
    with np.errstate(all="ignore"):
        for i, node in enumerate(graph.nodes):
            if not below[i] or node.op not in TABLE:
                continue
            if _cancels(graph, i, evidence.values, exact.values, unit):
                return Flag(KIND, i)
            for text in forms(evidence, i, slopes):
                inside = _within(text, evidence, exact, i, unit)
                if inside:
                    return Flag(KIND, i, inside, sentence="cancellation-inside")
        return _meets_at(evidence, exact, below, unit) if slopes else None


def _meets_at(evidence: Evidence, exact: ExactRun, below: Sequence[bool], unit: float) -> Flag | None:
    """The first node to which several paths bring back numbers that nearly cancel."""
    parts: dict[int, list[Any]] = {}
    for (i, k), carried in evidence.swept.carried.items():
        parts.setdefault(evidence.task.graph.nodes[i].args[k], []).append(carried)
    for a in sorted(parts):
        got, true = evidence.swept.adjoints[a], exact.swept.adjoints[a]
        if below[a] and len(parts[a]) > 1 and true is not None and is_finite(got):
            sizes = sum(np.abs(np.asarray(part, dtype=np.float64)) for part in parts[a])
            if _is_off(got, true, CANCELLED * np.abs(np.asarray(got, dtype=np.float64)) < sizes, unit):
                return Flag(KIND, a, sentence="cancellation-paths")
    return None


def _within(text: str, evidence: Evidence, true_run: ExactRun, i: int, unit: float) -> str:
    """The sum of a row's own text in which numbers cancel; it is run exactly only where some look so."""
    graph, held, true = given(text, evidence, true_run, i)
    sums = [j for j, node in enumerate(graph.nodes) if node.op in SUMS]
    values = run(graph, held, evidence.floats) if sums else ()
    if not any(_shrinks(graph, j, values) for j in sums):
        return ""
    exact = run(graph, true, true_run.arithmetic)
    found = (j for j in sums if _cancels(graph, j, values, exact, unit))
    first = next(found, None)
    return "" if first is None else _told(evidence.task.graph, i, graph, first)


def _told(program: Graph, i: int, graph: Graph, j: int) -> str:
    """A step inside node ``i`` in the program's own words."""
    node, texts = program.nodes[i], written(program)
    words = dict(zip(TABLE[node.op].params, (used(program, a, texts) for a in node.args), strict=True))
    words["out"] = used(program, i, texts)
    inner: list[Written] = []
    for step in graph.nodes:
        known = words.get(step.id) if step.op == INPUT else None
        inner.append(known or node_text(step, [inner[a] for a in step.args]))
    return inner[j][0]


def _cancels(graph: Graph, i: int, values: Sequence[Any], exact: Sequence[Mp], unit: float) -> bool:
    if not _shrinks(graph, i, values):
        return False
    return _is_off(values[i], exact[i], _shrunk(graph, i, values), unit)


def _is_off(value: Any, exact: Mp, small: Any, unit: float) -> bool:
    """Whether an error can be seen in any of the components that are ``small``."""
    small = np.ravel(small)
    wide = np.ravel(np.broadcast_to(value, np.shape(small)))
    true = flat(exact) if len(flat(exact)) == len(wide) else flat(exact) * len(wide)
    off = np.asarray([float(abs(t.context.mpf(float(v)) - t)) for v, t in zip(wide, true, strict=True)])
    return bool(np.any(small & (off > 4 * unit * np.abs(np.asarray([float(t) for t in true])))))


def _shrinks(graph: Graph, i: int, values: Sequence[Any]) -> bool:
    """Whether a finite sum or difference is much smaller than its terms, in any component."""
    is_sum = graph.nodes[i].op in SUMS and is_finite(values[i])
    return is_sum and bool(np.any(_shrunk(graph, i, values)))


def _shrunk(graph: Graph, i: int, values: Sequence[Any]) -> Any:
    """In which components a sum is much smaller than its terms."""
    if all(np.ndim(values[a]) == 0 for a in graph.nodes[i].args):
        return CANCELLED * abs(float(values[i])) < sum(abs(float(values[a])) for a in graph.nodes[i].args)
    sizes = sum(np.abs(np.asarray(values[a], dtype=np.float64)) for a in graph.nodes[i].args)
    return CANCELLED * np.abs(np.asarray(values[i], dtype=np.float64)) < sizes
