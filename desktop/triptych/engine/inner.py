"""What happens inside a node, in the texts of its row; and where numbers cancel, there or between nodes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from triptych.engine.evidence import Evidence
from triptych.engine.exact_run import ExactRun
from triptych.engine.floats import is_finite
from triptych.engine.interpret import run
from triptych.engine.multiprecision import flat
from triptych.engine.reals import Mp
from triptych.engine.rules import form
from triptych.lang.graph import Graph
from triptych.lang.ops import LINEAR, LOSS, TABLE

CANCELLED, SUMS = 4.0, ("add", "sub")
Inner = tuple[Graph, Sequence[Any], Sequence[Mp]]
Named = Mapping[str, Any]


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
            if any(_within(t, evidence, evidence.exact, i, unit) for t in forms(evidence, i, slopes)):
                return i
    return None


def forms(evidence: Evidence, i: int, slopes: bool) -> list[str]:
    """The texts that stand behind a node: how its value is made, and its slopes where they count."""
    node = evidence.task.graph.nodes[i]
    op = TABLE[node.op]
    texts = [op.definition] if op.definition and (op.kind == LOSS or not op.numpy) else []
    if slopes and op.kind != LINEAR:  # its slopes are the other argument itself
        texts += [op.partials[k] for k in range(len(node.args)) if (i, k) in evidence.swept.carried]
    return [t for t in texts if t]


def _given(text: str, evidence: Evidence, true_run: ExactRun, i: int) -> tuple[Graph, Named, Named]:
    """A row's own text as a graph, with the node's numbers for its names: in the dtype and exactly."""
    node = evidence.task.graph.nodes[i]
    graph = form(text, TABLE[node.op].params)
    names, places = (*TABLE[node.op].params, "out"), (*node.args, i)
    held = {name: evidence.values[a] for name, a in zip(names, places, strict=True)}
    true = {name: true_run.values[a] for name, a in zip(names, places, strict=True)}
    held["v"], true["v"] = evidence.swept.adjoints[i], true_run.swept.adjoints[i]
    return graph, held, true


def inner(text: str, evidence: Evidence, true_run: ExactRun, i: int) -> Inner:
    """The same, run: a graph, its numbers in the dtype, and its exact ones."""
    graph, held, true = _given(text, evidence, true_run, i)
    return graph, run(graph, held, evidence.floats), run(graph, true, true_run.arithmetic)


def _within(text: str, evidence: Evidence, true_run: ExactRun, i: int, unit: float) -> bool:
    """Whether numbers cancel inside a row's own text; it is run exactly only where some look so."""
    graph, held, true = _given(text, evidence, true_run, i)
    sums = [j for j, node in enumerate(graph.nodes) if node.op in SUMS]
    values = run(graph, held, evidence.floats) if sums else ()
    if not any(_shrinks(graph, j, values) for j in sums):
        return False
    exact = run(graph, true, true_run.arithmetic)
    return any(_cancels(graph, j, values, exact, unit) for j in sums)


def _cancels(graph: Graph, i: int, values: Sequence[Any], exact: Sequence[Mp], unit: float) -> bool:
    if not _shrinks(graph, i, values):
        return False
    small = np.ravel(_shrunk(graph, i, values))
    wide = np.ravel(np.broadcast_to(values[i], np.shape(small)))
    true = flat(exact[i]) if len(flat(exact[i])) == len(wide) else flat(exact[i]) * len(wide)
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
