"""Facts about single nodes at a point: outside a domain, masked, overflowed, clamped, saturated, at a kink.

Every fact comes from the node's own row, its numbers in the dtype and its numbers to 50 digits.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from triptych.engine.alive import Alive, among, live, poisoned
from triptych.engine.evidence import (
    Evidence,
    arguments,
    beside,
    called,
    exact_text,
    fine,
    holds,
    holds_in_dtype,
    short,
    told,
)
from triptych.engine.floats import is_finite
from triptych.engine.kinks import bent, steep
from triptych.engine.multiprecision import flat
from triptych.engine.reals import Mp
from triptych.lang.graph import INPUT, Node
from triptych.lang.ops import TABLE, Op


@dataclass(frozen=True)
class Flag:
    """One fact: its kind, its node, and the numbers that its sentence needs.

    ``through`` are the nodes below to which alone it matters; empty means all; ``sentence`` is
    the id of its own sentence, where its kind's does not fit.
    """

    kind: str
    node: int
    value: str = ""
    exact: str = ""
    through: tuple[int, ...] = ()
    sentence: str = ""


def flags(evidence: Evidence) -> list[Flag]:
    """Every fact, in recording order of the nodes."""
    found: list[Flag] = []
    alive = live(evidence)
    with np.errstate(all="ignore"):
        for i, node in enumerate(evidence.task.graph.nodes):
            if not np.any(alive[i]):
                continue
            if _is_no_number(evidence, i, node):
                found.append(Flag("domain", i, short(evidence.values[i])))
            elif node.op in TABLE:
                found.extend(_node_flags(evidence, i, node, alive))
    return found


def _is_no_number(evidence: Evidence, i: int, node: Node) -> bool:
    """An input that is not finite, or a nan in the program; an infinity may bound a clamp."""
    if node.op == INPUT:
        return not is_finite(evidence.values[i])
    return node.literal == "nan"


def _node_flags(evidence: Evidence, i: int, node: Node, alive: list[Alive]) -> list[Flag]:
    op = TABLE[node.op]
    out = evidence.values[i]
    found = []
    if op.domain and not holds(op.domain, evidence, i, True, alive[i]):
        found.append(Flag("domain", i, called(evidence, node)))
    around = ((op.params.index(p), test) for p, test in op.around.items())
    alone = tuple(node.args[k] for k, test in around if not holds(test, evidence, i, True, alive[i]))
    if alone:
        found.append(Flag("domain", i, called(evidence, node), through=alone, sentence="domain-around"))
    ways = poisoned(evidence, i, alive) if node.op == "where" else ()
    if ways:
        found.append(Flag("masked", i, short(out), through=ways))
    overflow = _overflow(evidence, i, alive[i])
    if overflow is not None:
        found.append(overflow)
    if op.clamped and holds_in_dtype(op.clamped, evidence, i):
        found.append(Flag("clamped", i, arguments(evidence, node)))
    stuck = saturated(op, out, evidence.exact.values[i]) if evidence.exact and op.limits else ""
    if stuck:
        found.append(Flag("saturated", i, short(out), stuck))
    corner, slopes = bent(evidence, i, node), tuple(a for a in steep(evidence, i) if a not in alone)
    if corner is not None or slopes:
        found.append(Flag("kink", i, arguments(evidence, corner or node), through=() if corner else slopes))
    return found


def _overflow(evidence: Evidence, i: int, alive: Alive) -> Flag | None:
    """Where a number that is not finite first appears, going forward or coming back, and the true one is."""
    exact = evidence.exact
    primals = [evidence.values[i], *evidence.torch_primals[i : i + 1]]
    bad = [p for p in primals if p is not None and not is_finite(among(p, alive))]
    if bad and fine(None if exact is None else exact.values[i]):
        return Flag("overflow", i, short(bad[0]), exact_text(evidence, i))
    adjoint = evidence.swept.adjoints[i]
    for k in range(len(evidence.task.graph.nodes[i].args)):
        carried = among(evidence.swept.carried.get((i, k)), alive)
        mine = adjoint is not None and is_finite(adjoint) and carried is not None and not is_finite(carried)
        if not mine and not _torch_starts(evidence, i, k):
            continue
        true = None if exact is None else exact.swept.carried.get((i, k))
        if fine(true):
            return Flag("overflow", i, short(carried) if mine else "nan", told(true))
    return None


def _torch_starts(evidence: Evidence, i: int, k: int) -> bool:
    """Whether torch's adjoints are finite at ``i`` and no longer at its argument ``k``, by no other way."""
    torch, nodes = evidence.torch_adjoints, evidence.task.graph.nodes
    a = nodes[i].args[k]
    if not torch or torch[i] is None or torch[a] is None or not is_finite(torch[i]) or is_finite(torch[a]):
        return False
    carried = evidence.swept.carried.items()
    return all(is_finite(c) for e, c in carried if e != (i, k) and nodes[e[0]].args[e[1]] == a)


def saturated(op: Op, value: Any, true: Mp) -> str:
    """The true value, where the dtype shows the limit itself, which the function never reaches."""
    limits = [float(limit) for limit in op.limits]
    pairs = zip(np.ravel(value), flat(true), strict=True) if limits else ()
    stuck = ((limit, t) for got, t in pairs for limit in limits if float(got) == limit != t)
    return next((beside(limit, t) for limit, t in stuck), "")
