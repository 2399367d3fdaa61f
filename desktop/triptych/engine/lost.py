"""Where a number is lost: another branch or exponent is taken, or one overflows or reaches a limit inside."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from triptych.engine.evidence import Evidence, fine, short, told
from triptych.engine.flags import Flag, saturated
from triptych.engine.floats import is_finite
from triptych.engine.inner import forms, inner
from triptych.engine.multiprecision import flat
from triptych.engine.reals import Mp
from triptych.lang.graph import Graph
from triptych.lang.ops import TABLE


def lost_at(evidence: Evidence, below: Sequence[bool]) -> Flag | None:
    """The first node that takes another power than it truly would, or inside which a number is lost."""
    if evidence.exact is None:
        return None
    for i, node in enumerate(evidence.task.graph.nodes):
        if not below[i] or node.op not in TABLE:
            continue
        if node.op == "pow" and (held := _other_power(evidence, node.args, evidence.exact.values)):
            return Flag("rounding", i, *held, sentence="rounding-exponent")
        texts = [TABLE[node.op].definition, *forms(evidence, i, slopes=True)]
        for text in filter(None, texts):
            with np.errstate(all="ignore"):
                lost = _loss(*inner(text, evidence, evidence.exact, i))
            if lost is not None:
                kind, value, true = lost
                return Flag(kind, i, short(value), told(true), sentence=f"{kind}-inside")
    return None


def _other_power(evidence: Evidence, args: Sequence[int], exact: Sequence[Mp]) -> tuple[str, str] | None:
    """A whole exponent that the dtype has not, and its true one, where it decides over the power's sign."""
    base, power = np.broadcast_arrays(*(np.ravel(evidence.values[a]) for a in args))
    triples = zip(base, power, flat(exact[args[1]]), strict=False)
    lost = ((f"{n:.12g}", told(t).removesuffix(".0")) for b, n, t in triples if b < 0 and float(n) != t)
    return next(lost, None)


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
