"""What the numbers alone say: agreement, cancellation, rounding, or a difference that nothing explains."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from triptych.engine.apart import steps_of
from triptych.engine.cancelling import cancels_at
from triptych.engine.evidence import Evidence
from triptych.engine.flags import Flag
from triptych.engine.floats import plain, spacing
from triptych.engine.inverses import eliminated
from triptych.engine.kinks import is_turned
from triptych.engine.lost import lost_at
from triptych.engine.measure import Distance, distance
from triptych.engine.multiprecision import flat
from triptych.engine.reals import Mp
from triptych.engine.rounding import explained
from triptych.engine.rules import form
from triptych.lang.graph import INPUT
from triptych.lang.ops import LOSS, TABLE
from triptych.messages import Value

DIFFER = ("differ", None)
Spread = Callable[[int | None], Any]


def by_numbers(
    evidence: Evidence,
    w: int | None,
    far: Distance | None,
    values: Sequence[Value],
    exact: Mp | None,
    spread: Spread,
    apart: Spread,
) -> tuple[str, Flag | None]:
    """The kind of verdict where no fact about a node decides, and the node where it starts."""
    if far is None:
        return ("overflow" if evidence.exact is None else "domain"), None
    if far.close:
        return "agree", None
    graph = evidence.task.graph
    turned = next((i for i in range(len(graph.nodes)) if is_turned(evidence, i)), None)
    if turned is not None:
        return "rounding", Flag("rounding", turned, sentence="rounding-branch")
    below = graph.reaching(tuple(range(len(graph.nodes))) if w is None else (w,))
    return _by_rounding(evidence, w, below, values, exact, spread, apart)


def _by_rounding(
    evidence: Evidence,
    w: int | None,
    below: Sequence[bool],
    values: Sequence[Value],
    exact: Mp | None,
    spread: Spread,
    apart: Spread,
) -> tuple[str, Flag | None]:
    """Where numbers are off and every condition fell as it should."""
    cancelled = cancels_at(evidence, below, slopes=w is not None)
    if not _rounding_explains(evidence, values, exact, w, spread):
        lost = lost_at(evidence, below)
        if lost is not None:
            return lost.kind, lost
        near_singular = eliminated(evidence, below, values, exact)
        if near_singular is not None:
            return near_singular
        in_steps = _rounding_explains(evidence, values, exact, w, apart)
        return (_in_steps(evidence, below, w is None) if in_steps else None) or DIFFER
    if cancelled is not None:
        return cancelled.kind, cancelled
    node = _first_off(evidence, below)
    if node is None:
        by_elimination = eliminated(evidence, below, values, exact)
        if by_elimination is not None:
            return by_elimination
        loose = _loose(evidence, below)
        inside = loose is None and np.max(apart(w), initial=0.0) > np.max(spread(w), initial=0.0)
        return (_in_steps(evidence, below, w is None) if inside else None) or ("rounding", loose)
    return "rounding", Flag("rounding", node)


def _rounding_explains(
    evidence: Evidence, values: Sequence[Value], exact: Mp, w: int | None, spread: Spread
) -> bool:
    """Whether all columns are as near as rounding leaves them; the spread is asked for only if need be."""
    parts = flat(exact)
    units = [spacing(float(t), evidence.dtype) for t in parts]
    offs = [
        [float(abs(t.context.mpf(float(v)) - t)) for v, t in zip(np.ravel(value), parts, strict=True)]
        for value in values
    ]
    if all(explained(o, 0.0, unit) for off in offs for o, unit in zip(off, units, strict=True)):
        return True
    ranges = np.ravel(spread(w))
    wide = np.broadcast_to(ranges, (len(parts),)) if len(ranges) == 1 else ranges
    return all(explained(*one) for off in offs for one in zip(off, wide, units, strict=True))


def _first_off(evidence: Evidence, below: Sequence[bool]) -> int | None:
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


def _in_steps(evidence: Evidence, below: Sequence[bool], of_value: bool) -> tuple[str, Flag | None] | None:
    """Rounding in the steps that torch takes for the first node which it has not as one; None without any."""
    nodes = enumerate(evidence.task.graph.nodes)
    found = ((i, steps) for i, node in nodes if below[i] and (steps := steps_of(node, of_value)))
    first = next(found, None)
    if first is None:
        return None
    i, steps = first
    inside = TABLE[evidence.task.graph.nodes[i].op].kind == LOSS
    return "rounding", Flag("rounding", i, steps, sentence="rounding-inside" if inside else "rounding-steps")


def _loose(evidence: Evidence, below: Sequence[bool]) -> Flag | None:
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
