"""The verdict: one pass that holds every node against the same node at 50 digits, and says why.

Kinds, their order and their meaning are fixed: the first that holds is the verdict, the rest are ``also``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np

from triptych.engine.blame import Spread, by_numbers
from triptych.engine.evidence import Evidence, ends_infinite, fine
from triptych.engine.flags import Flag
from triptych.engine.measure import Distance, distance
from triptych.engine.one_sided import Slopes
from triptych.engine.reals import Mp
from triptych.engine.rounding import apart_spread, gradient_spread, output_spread
from triptych.engine.telling import told
from triptych.engine.weights import ALWAYS, Weights
from triptych.messages import Value, Verdict

ORDER = tuple("domain masked overflow clamped saturated kink cancellation rounding differ agree".split())


@dataclass
class Comparison:
    """The evidence of one point, and the verdicts drawn from it."""

    evidence: Evidence
    point: Mapping[str, Value]
    _aparts: dict[bool, dict[int | None, Any]] = field(default_factory=dict)

    @cached_property
    def _slopes(self) -> Slopes:
        return Slopes(self.evidence)

    @cached_property
    def _weights(self) -> Weights:
        return Weights(self.evidence, self._slopes)

    @cached_property
    def _output_spread(self) -> Any:
        return output_spread(self.evidence.task, self.point, self.evidence.dtype)

    @cached_property
    def _gradient_spread(self) -> dict[int, Any]:
        return gradient_spread(self.evidence.task, self.point, self.evidence.dtype)

    def no_exact(self, w: int | None) -> bool:
        """Whether a domain or a kink leaves no exact derivative (or value) at this point."""
        kinds = ("domain", "kink") if w is not None else ("domain",)
        told = any(f.kind in kinds and weight == ALWAYS for f, weight in self._weights.of(w))
        return told or (w is not None and ends_infinite(self.evidence))

    def true(self, w: int, found: tuple[Mp | None, Any]) -> tuple[Mp | None, Any]:
        """The derivative that was ``found``, or what both sides show where a corner on the way hides it."""
        if not self.no_exact(w):
            return found
        lost = any(f.kind == "domain" and weight == ALWAYS for f, weight in self._weights.of(w))
        return (None if lost or ends_infinite(self.evidence) else self._slopes.sure(w)) or (None, None)

    def gradient(self, w: int, values: Sequence[Value], exact: Mp | None, part: int | None = None) -> Verdict:
        """The verdict on the derivative by node ``w``, or one component of it; ``exact`` is the true one."""
        return self._verdict(w, values, exact, part)

    def output(self, values: Sequence[Value], exact: Mp | None) -> Verdict:
        """The verdict on the output's own value."""
        return self._verdict(None, values, None if self.no_exact(None) else exact, None)

    def _verdict(self, w: int | None, values: Sequence[Value], exact: Mp | None, part: int | None) -> Verdict:
        there = exact is not None and fine(exact) and values
        far = distance(values, exact, self.evidence.dtype) if there else None
        held: dict[str, Flag | None] = {}
        for flag, weight in self._weights.of(w):
            if weight == ALWAYS or self._is_off(flag, far):
                held.setdefault(flag.kind, flag)
        kinds = [kind for kind in ORDER if kind in held]
        if not kinds:
            ways = (_one(spread, part) for spread in (self._spread, self._apart))
            kind, cause = by_numbers(self.evidence, w, far, values, exact, *ways)
            kinds, held = [kind], {kind: cause}
        return told(self.evidence, kinds, self._named(held[kinds[0]], w), far)

    def _named(self, flag: Flag | None, w: int | None) -> Flag | None:
        return self._slopes.named(flag, w, alone=w is not None and self.no_exact(w))

    def _is_off(self, flag: Flag, far: Distance | None) -> bool:
        if far is None or far.ulp is None:
            return True
        if flag.kind == "saturated":
            return far.relative > 4 * float(np.finfo(self.evidence.floats.type).eps)
        return not far.close

    def _apart(self, w: int | None) -> Any:
        """The same in the steps that torch takes; 0 where they are those of the graph."""
        if (w is None) not in self._aparts:
            given = (self.evidence.task, self.point, self.evidence.dtype)
            self._aparts[w is None] = apart_spread(*given, of_value=w is None)
        return self._aparts[w is None].get(w, np.zeros(1))

    def _spread(self, w: int | None) -> Any:
        """How far rounding can carry the output, or the gradient by ``w``."""
        return self._output_spread if w is None else self._gradient_spread[w]


def _one(spread: Spread, part: int | None) -> Spread:
    """The spread of one component."""
    return lambda w: np.ravel(spread(w))[part or 0 :][:1] if part is not None else spread(w)
