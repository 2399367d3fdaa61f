"""Where rounding starts: at a number that is off, in steps of torch's own, or in a less exact function."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from triptych.engine.apart import steps_of
from triptych.engine.evidence import Evidence
from triptych.engine.flags import Flag
from triptych.engine.floats import plain
from triptych.engine.measure import distance
from triptych.engine.multiprecision import flat
from triptych.engine.reals import Mp
from triptych.engine.rules import form
from triptych.lang.graph import INPUT
from triptych.lang.ops import LOSS, TABLE


def first_off(evidence: Evidence, below: Sequence[bool]) -> int | None:
    """The first step whose value, or whose adjoint, is off by more than its own rounding."""
    exact = evidence.exact
    for i, node in enumerate(evidence.task.graph.nodes):
        if exact is None or not below[i] or node.op == INPUT or node.op not in TABLE:
            continue
        pairs = [(evidence.values[i], exact.values[i]), (evidence.swept.adjoints[i], exact.swept.adjoints[i])]
        for got, true in pairs:
            if got is not None and true is not None and _is_off(evidence, got, true):
                return i
    return None


def in_steps(evidence: Evidence, below: Sequence[bool], *, of_value: bool) -> Flag | None:
    """Rounding in the steps that torch takes for the first node which it has not as one; None without any."""
    nodes = evidence.task.graph.nodes
    for i, node in enumerate(nodes):
        steps = steps_of(node, of_value) if below[i] else ""
        if steps:
            inside = TABLE[node.op].kind == LOSS
            return Flag("rounding", i, steps, sentence="rounding-inside" if inside else "rounding-steps")
    return None


def loose(evidence: Evidence, below: Sequence[bool]) -> Flag | None:
    """The first step that leans on a function of torch's which is less exact than the dtype."""
    unit = float(np.finfo(evidence.floats.type).eps)
    for i, node in enumerate(evidence.task.graph.nodes):
        op = TABLE.get(node.op)
        if below[i] and op is not None:
            inner = {n.op for text in op.partials if text for n in form(text, op.params).nodes}
            worst = max(TABLE[name].accuracy for name in {node.op, *inner} & TABLE.keys())
            if worst > unit:
                return Flag("rounding", i, f"{worst:.0e}", sentence="rounding-library")
    return None


def _is_off(evidence: Evidence, got: Any, true: Mp) -> bool:
    """Whether a node's number is further off than one step's rounding."""
    if isinstance(flat(true)[0], bool):
        return False
    return not distance([plain(got)], true, evidence.dtype).close
