"""What the numbers alone say: agreement, cancellation, rounding, or a difference that nothing explains."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np

from triptych.engine.cancelling import cancels_at
from triptych.engine.evidence import Evidence
from triptych.engine.first_off import first_off, in_steps, loose
from triptych.engine.flags import Flag
from triptych.engine.floats import spacing
from triptych.engine.inverses import eliminated
from triptych.engine.kinks import is_turned
from triptych.engine.lost import lost_at
from triptych.engine.measure import Distance
from triptych.engine.multiprecision import flat
from triptych.engine.reals import Mp
from triptych.engine.rounding import explained
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
    return _by_rounding(_Seen(evidence, w, below, values, exact, spread, apart))


class _Seen(NamedTuple):
    """A number that is off in some column, the value where ``w`` is None, and what lies ``below`` it."""

    evidence: Evidence
    w: int | None
    below: Sequence[bool]
    values: Sequence[Value]
    exact: Mp | None
    spread: Spread
    apart: Spread


def _by_rounding(seen: _Seen) -> tuple[str, Flag | None]:
    """Where numbers are off and every condition fell as it should."""
    cancelled = cancels_at(seen.evidence, seen.below, slopes=seen.w is not None)
    if not _rounding_explains(seen, seen.spread):
        return _beyond_rounding(seen)
    if cancelled is not None:
        return cancelled.kind, cancelled
    node = first_off(seen.evidence, seen.below)
    return _nowhere(seen) if node is None else ("rounding", Flag("rounding", node))


def _beyond_rounding(seen: _Seen) -> tuple[str, Flag | None]:
    """Where the steps' own rounding is too little for what is seen."""
    lost = lost_at(seen.evidence, seen.below)
    if lost is not None:
        return lost.kind, lost
    near_singular = eliminated(seen.evidence, seen.below, seen.values, seen.exact)
    if near_singular is not None:
        return near_singular
    steps = _in_steps(seen) if _rounding_explains(seen, seen.apart) else None
    return ("rounding", steps) if steps is not None else DIFFER


def _nowhere(seen: _Seen) -> tuple[str, Flag | None]:
    """Where rounding is enough, and yet no step of ours is off by more than its own."""
    by_elimination = eliminated(seen.evidence, seen.below, seen.values, seen.exact)
    if by_elimination is not None:
        return by_elimination
    found = loose(seen.evidence, seen.below)
    if found is None and np.max(seen.apart(seen.w), initial=0.0) > np.max(seen.spread(seen.w), initial=0.0):
        found = _in_steps(seen)
    return "rounding", found


def _in_steps(seen: _Seen) -> Flag | None:
    return in_steps(seen.evidence, seen.below, of_value=seen.w is None)


def _rounding_explains(seen: _Seen, spread: Spread) -> bool:
    """Whether all columns are as near as rounding leaves them; the spread is asked for only if need be."""
    parts = flat(seen.exact)
    units = [spacing(float(t), seen.evidence.dtype) for t in parts]
    offs = [
        [float(abs(t.context.mpf(float(v)) - t)) for v, t in zip(np.ravel(value), parts, strict=True)]
        for value in seen.values
    ]
    if all(explained(o, 0.0, unit) for off in offs for o, unit in zip(off, units, strict=True)):
        return True
    ranges = np.ravel(spread(seen.w))
    wide = np.broadcast_to(ranges, (len(parts),)) if len(ranges) == 1 else ranges
    return all(explained(*one) for off in offs for one in zip(off, wide, units, strict=True))
