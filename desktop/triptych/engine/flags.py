"""Facts about single nodes at a point: outside a domain, masked, overflowed, clamped, saturated, at a kink.

Every fact comes from the node's own row, its numbers in the dtype and its numbers to 50 digits.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from triptych.engine.evidence import Evidence, arguments, chosen, exact_text, fine, live, short, told
from triptych.engine.floats import is_finite
from triptych.engine.interpret import run
from triptych.engine.multiprecision import flat
from triptych.engine.rules import form
from triptych.lang.graph import INPUT, Node
from triptych.lang.ops import TABLE


@dataclass(frozen=True)
class Flag:
    """One fact: its kind, its node, and the numbers that its sentence needs."""

    kind: str
    node: int
    value: str = ""
    exact: str = ""


def flags(evidence: Evidence) -> list[Flag]:
    """Every fact, in recording order of the nodes."""
    found: list[Flag] = []
    alive = live(evidence)
    with np.errstate(all="ignore"):
        for i, node in enumerate(evidence.task.graph.nodes):
            if alive[i] and node.op == INPUT and not is_finite(evidence.values[i]):
                found.append(Flag("domain", i, short(evidence.values[i])))
            elif node.op in TABLE and alive[i]:
                found.extend(_node_flags(evidence, i, node, alive))
    return found


def _node_flags(evidence: Evidence, i: int, node: Node, alive: list[bool]) -> list[Flag]:
    op = TABLE[node.op]
    out = evidence.values[i]
    found = []
    if op.domain and not _holds(op.domain, evidence, i, every=True):
        found.append(Flag("domain", i, arguments(evidence, node)))
    if node.op == "where" and _masks(evidence, i, alive):
        found.append(Flag("masked", i, short(out)))
    overflow = _overflow(evidence, i)
    if overflow is not None:
        found.append(overflow)
    if op.clamped and _holds_in_dtype(op.clamped, evidence, i):
        found.append(Flag("clamped", i, arguments(evidence, node)))
    if op.limits and _saturated(evidence, i):
        found.append(Flag("saturated", i, short(out), exact_text(evidence, i)))
    if (op.kink and (_holds(op.kink, evidence, i) or _holds_in_dtype(op.kink, evidence, i))) or _steep(
        evidence, i
    ):
        found.append(Flag("kink", i, arguments(evidence, node)))
    return found


def _inputs(evidence: Evidence, i: int, values: list[Any]) -> Mapping[str, Any]:
    node = evidence.task.graph.nodes[i]
    return dict(zip(TABLE[node.op].params, (values[a] for a in node.args), strict=True)) | {"out": values[i]}


def _holds(condition: str, evidence: Evidence, i: int, every: bool = False) -> bool:
    """Whether a row's condition holds at the exact numbers: somewhere, or ``every``-where."""
    if evidence.exact is None:
        return _holds_in_dtype(condition, evidence, i, every)
    graph = form(condition, TABLE[evidence.task.graph.nodes[i].op].params)
    inputs = _inputs(evidence, i, evidence.exact.values)
    result = flat(run(graph, inputs, evidence.exact.arithmetic)[graph.output])
    return all(result) if every else any(result)


def _holds_in_dtype(condition: str, evidence: Evidence, i: int, every: bool = False) -> bool:
    graph = form(condition, TABLE[evidence.task.graph.nodes[i].op].params)
    result = run(graph, _inputs(evidence, i, evidence.values), evidence.floats)[graph.output]
    return bool(np.all(result) if every else np.any(result))


def _masks(evidence: Evidence, i: int, alive: list[bool]) -> bool:
    """Whether the branch that was not taken has numbers that are not finite, so that 0 times them is nan."""
    graph = evidence.task.graph
    untaken = {1, 2} - chosen(evidence, i)
    below = [graph.nodes[i].args[k] for k in untaken]
    seen: set[int] = set()
    while below:
        j = below.pop()
        if j in seen or alive[j]:
            continue
        seen.add(j)
        edges = [evidence.swept.locals.get((j, k)) for k in range(len(graph.nodes[j].args))]
        if not is_finite(evidence.values[j]) or any(e is not None and not is_finite(e) for e in edges):
            return True
        below.extend(graph.nodes[j].args)
    return False


def _overflow(evidence: Evidence, i: int) -> Flag | None:
    """Where a number that is not finite first appears, going forward or coming back, and the true one is."""
    exact = evidence.exact
    primals = [evidence.values[i], *evidence.torch_primals[i : i + 1]]
    bad = [p for p in primals if p is not None and not is_finite(p)]
    if bad and fine(None if exact is None else exact.values[i]):
        return Flag("overflow", i, short(bad[0]), exact_text(evidence, i))
    adjoint = evidence.swept.adjoints[i]
    for k, a in enumerate(evidence.task.graph.nodes[i].args):
        carried = evidence.swept.carried.get((i, k))
        true = None if exact is None else exact.swept.carried.get((i, k))
        mine = adjoint is not None and is_finite(adjoint) and carried is not None and not is_finite(carried)
        if (mine or _torch_starts(evidence, i, a)) and fine(true):
            return Flag("overflow", i, short(carried) if mine else "nan", told(true))
    return None


def _torch_starts(evidence: Evidence, i: int, a: int) -> bool:
    """Whether torch's adjoints are finite at ``i`` and no longer at its argument ``a``."""
    torch = evidence.torch_adjoints
    if not torch or torch[i] is None or torch[a] is None:
        return False
    return is_finite(torch[i]) and not is_finite(torch[a])


def _saturated(evidence: Evidence, i: int) -> bool:
    """The dtype shows the limit itself, which the function never reaches."""
    if evidence.exact is None:
        return False
    limits = [float(limit) for limit in TABLE[evidence.task.graph.nodes[i].op].limits]
    pairs = zip(np.ravel(evidence.values[i]), flat(evidence.exact.values[i]), strict=True)
    return any(float(got) == limit and true != limit for got, true in pairs for limit in limits)


def _steep(evidence: Evidence, i: int) -> bool:
    """A finite value with no finite slope, as the square root has at 0."""
    if evidence.exact is None or not fine(evidence.exact.values[i]):
        return False
    slopes = [evidence.exact.swept.locals.get((i, k)) for k in range(len(evidence.task.graph.nodes[i].args))]
    return any(slope is not None and not fine(slope) for slope in slopes)
