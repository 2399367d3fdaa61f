"""What stands inside a node: the texts of its row, run on the node's own numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from triptych.engine.evidence import Evidence
from triptych.engine.exact_run import ExactRun
from triptych.engine.interpret import run
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


def inner(text: str, evidence: Evidence, true_run: ExactRun, i: int) -> Inner:
    """The same, run: a graph, its numbers in the dtype, and its exact ones."""
    graph, held, true = given(text, evidence, true_run, i)
    return graph, run(graph, held, evidence.floats), run(graph, true, true_run.arithmetic)
