"""What happens inside a node, in the texts of its row: numbers that are lost or reach a limit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from triptych.engine.evidence import Evidence, fine, short, told
from triptych.engine.exact_run import ExactRun
from triptych.engine.flags import Flag, saturated
from triptych.engine.floats import is_finite
from triptych.engine.interpret import run
from triptych.engine.multiprecision import flat
from triptych.engine.reals import Mp
from triptych.engine.rules import form
from triptych.lang.graph import Graph
from triptych.lang.ops import LINEAR, LOSS, TABLE

Inner = tuple[Graph, Sequence[Any], Sequence[Mp]]
Named = Mapping[str, Any]


def forms(evidence: Evidence, i: int, slopes: bool) -> list[str]:
    """The texts that stand behind a node: how its value is made, and its slopes where they count."""
    node = evidence.task.graph.nodes[i]
    op = TABLE[node.op]
    texts = [op.definition] if op.definition and (op.kind == LOSS or not op.numpy) else []
    if slopes and op.kind != LINEAR:  # its slopes are the other argument itself
        texts += [op.partials[k] for k in range(len(node.args)) if (i, k) in evidence.swept.carried]
    return [t for t in texts if t]


def given(text: str, evidence: Evidence, true_run: ExactRun, i: int) -> tuple[Graph, Named, Named]:
    """A row's own text as a graph, with the node's numbers for its names: in the dtype and exactly."""
    node = evidence.task.graph.nodes[i]
    graph = form(text, TABLE[node.op].params)
    names, places = (*TABLE[node.op].params, "out"), (*node.args, i)
    held = {name: evidence.values[a] for name, a in zip(names, places, strict=True)}
    true = {name: true_run.values[a] for name, a in zip(names, places, strict=True)}
    held["v"], true["v"] = evidence.swept.adjoints[i], true_run.swept.adjoints[i]
    return graph, held, true


def _inner(text: str, evidence: Evidence, true_run: ExactRun, i: int) -> Inner:
    """The same, run."""
    graph, held, true = given(text, evidence, true_run, i)
    return graph, run(graph, held, evidence.floats), run(graph, true, true_run.arithmetic)


def lost_at(evidence: Evidence, below: Sequence[bool]) -> Flag | None:
    """The first node that takes another branch than it truly would, or inside which a number is lost."""
    if evidence.exact is None:
        return None
    for i, node in enumerate(evidence.task.graph.nodes):
        if not below[i] or node.op not in TABLE:
            continue
        if node.op == "where" and _turned(evidence.values[node.args[0]], evidence.exact.values[node.args[0]]):
            return Flag("rounding", i, sentence="rounding-branch")
        texts = [TABLE[node.op].definition, *forms(evidence, i, slopes=True)]
        for text in filter(None, texts):
            with np.errstate(all="ignore"):
                lost = _loss(*_inner(text, evidence, evidence.exact, i))
            if lost is not None:
                kind, value, true = lost
                return Flag(kind, i, short(value), told(true), sentence=f"{kind}-inside")
    return None


def _turned(condition: Any, true: Mp) -> bool:
    """Whether rounding has decided a condition otherwise."""
    return bool(np.any(np.ravel(condition) != np.ravel(np.asarray(flat(true), dtype=bool))))


def _loss(graph: Graph, values: Sequence[Any], exact: Sequence[Mp]) -> tuple[str, Any, Mp] | None:
    """The first number that overflows, rounds to a limit that it never reaches, or to a 0 that it is not."""
    for node, value, true in zip(graph.nodes, values, exact, strict=True):
        if not is_finite(value) and fine(true):
            return "overflow", value, true
        if node.op not in TABLE or not fine(true) or isinstance(flat(true)[0], bool):
            continue
        if saturated(TABLE[node.op], value, true) or _vanished(value, true):
            return "saturated", value, true
    return None


def _vanished(value: Any, true: Mp) -> bool:
    """Whether a number is below the smallest of the dtype; a sum that is 0 has cancelled instead."""
    tiny = np.finfo(np.asarray(value).dtype).smallest_subnormal
    parts = np.ravel(value).tolist()
    if len(parts) != len(flat(true)):
        return False
    return any(v == 0 != t and abs(t) < float(tiny) for v, t in zip(parts, flat(true), strict=True))
