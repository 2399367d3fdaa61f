"""The verdict: one pass that holds every node against the same node at 50 digits, and says why.

Kinds, their order and their meaning are fixed: the first that holds is the verdict, the rest are ``also``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from triptych.engine.blame import by_numbers
from triptych.engine.evidence import Evidence
from triptych.engine.flags import Flag, flags
from triptych.engine.kinks import CHOICES, is_smooth
from triptych.engine.measure import Distance, distance
from triptych.engine.multiprecision import Mp, flat
from triptych.engine.rounding import gradient_spread, output_spread
from triptych.engine.telling import told
from triptych.messages import Value, Verdict

ORDER = (
    "domain",
    "masked",
    "overflow",
    "clamped",
    "saturated",
    "kink",
    "cancellation",
    "rounding",
    "differ",
    "agree",
)
_ALWAYS = ("domain", "masked", "clamped", "kink")
_IF_FAR = ("overflow", "saturated")


@dataclass
class Comparison:
    """The evidence of one point, and the verdicts drawn from it."""

    evidence: Evidence
    point: Mapping[str, Value]

    @cached_property
    def flags(self) -> list[Flag]:
        """Every node's facts, found once."""
        return flags(self.evidence)

    @cached_property
    def _output_spread(self) -> Any:
        return output_spread(self.evidence.task, self.point, self.evidence.dtype)

    @cached_property
    def _gradient_spread(self) -> dict[int, Any]:
        return gradient_spread(self.evidence.task, self.point, self.evidence.dtype)

    def no_exact(self, w: int | None) -> bool:
        """Whether a domain or a kink leaves no exact derivative (or value) at this point."""
        kinds = ("domain", "kink") if w is not None else ("domain",)
        return any(f.kind in kinds for f in self._relevant(w))

    def gradient(self, w: int, values: Sequence[Value], exact: Mp | None) -> Verdict:
        """The verdict on the derivative by node ``w``."""
        return self._verdict(w, values, exact)

    def output(self, values: Sequence[Value], exact: Mp | None) -> Verdict:
        """The verdict on the output's own value."""
        return self._verdict(None, values, exact)

    def _relevant(self, w: int | None) -> list[Flag]:
        """The facts that bear on one wrt, or on the value alone."""
        task = self.evidence.task
        if w is None:
            return [f for f in self.flags if f.kind in ("domain", *_IF_FAR, "clamped")]
        on_path = task.graph.reaching((w,))
        return [
            f
            for f in self.flags
            if f.kind in ("domain", "overflow") or (_touches(f, on_path) and self._matters(f, w))
        ]

    def _matters(self, flag: Flag, w: int) -> bool:
        """A corner under a zero adjoint leaves the slope as it is, and so do branches that meet smoothly."""
        exact = self.evidence.exact
        adjoint = None if exact is None else exact.swept.adjoints[flag.node]
        if flag.kind != "kink":
            return True
        if adjoint is not None and all(part == 0 for part in flat(adjoint)):
            return False
        choice = self.evidence.task.graph.nodes[flag.node].op in CHOICES
        return not (choice and is_smooth(self.evidence, flag.node, w))

    def _verdict(self, w: int | None, values: Sequence[Value], exact: Mp | None) -> Verdict:
        relevant = self._relevant(w)
        blocked = self.no_exact(w) or exact is None or not _finite(exact)
        far = None if blocked or not values else distance(values, exact, self.evidence.dtype)
        held: dict[str, Flag | None] = {}
        for flag in relevant:
            counts = flag.kind in _ALWAYS and (w is not None or flag.kind == "domain")
            if counts or self._is_off(flag, far):
                held.setdefault(flag.kind, flag)
        kinds = [kind for kind in ORDER if kind in held]
        if not kinds:
            kind, cause = by_numbers(self.evidence, w, far, values, exact, self._spread)
            kinds, held = [kind], {kind: cause}
        return told(self.evidence, kinds, held[kinds[0]], far)

    def _is_off(self, flag: Flag, far: Distance | None) -> bool:
        if far is None or far.ulp is None:
            return True
        if flag.kind == "saturated":
            return far.relative > 4 * float(np.finfo(self.evidence.floats.type).eps)
        return not far.close

    def _spread(self, w: int | None) -> Any:
        """How far rounding can carry the output, or the gradient by ``w``."""
        return self._output_spread if w is None else self._gradient_spread[w]


def _touches(flag: Flag, on_path: Sequence[bool]) -> bool:
    """Whether a fact lies on the way to what is differentiated by."""
    return on_path[flag.node] and (not flag.through or any(on_path[a] for a in flag.through))


def _finite(x: Mp) -> bool:
    return all(bool(part.context.isfinite(part)) for part in flat(x))
