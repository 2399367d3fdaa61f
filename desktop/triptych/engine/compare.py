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
from triptych.engine.flags import Flag, flags
from triptych.engine.kinks import CHOICES, is_smooth, is_turned, jumps
from triptych.engine.measure import Distance, distance
from triptych.engine.multiprecision import flat
from triptych.engine.one_sided import Slopes
from triptych.engine.reals import Mp
from triptych.engine.rounding import apart_spread, gradient_spread, output_spread
from triptych.engine.telling import told
from triptych.lang.ops import LOSS, TABLE
from triptych.messages import Value, Verdict

ORDER = tuple("domain masked overflow clamped saturated kink cancellation rounding differ agree".split())
ALWAYS, IF_OFF = "always", "if off"


@dataclass
class Comparison:
    """The evidence of one point, and the verdicts drawn from it."""

    evidence: Evidence
    point: Mapping[str, Value]
    _weights: dict[int | None, list[tuple[Flag, str]]] = field(default_factory=dict)
    _aparts: dict[bool, dict[int | None, Any]] = field(default_factory=dict)

    @cached_property
    def flags(self) -> list[Flag]:
        """Every node's facts, found once."""
        return flags(self.evidence)

    @cached_property
    def _slopes(self) -> Slopes:
        return Slopes(self.evidence)

    @cached_property
    def _output_spread(self) -> Any:
        return output_spread(self.evidence.task, self.point, self.evidence.dtype)

    @cached_property
    def _gradient_spread(self) -> dict[int, Any]:
        return gradient_spread(self.evidence.task, self.point, self.evidence.dtype)

    def no_exact(self, w: int | None) -> bool:
        """Whether a domain or a kink leaves no exact derivative (or value) at this point."""
        kinds = ("domain", "kink") if w is not None else ("domain",)
        told = any(f.kind in kinds and weight == ALWAYS for f, weight in self._weighed(w))
        return told or (w is not None and ends_infinite(self.evidence))

    def gradient(self, w: int, values: Sequence[Value], exact: Mp | None, part: int | None = None) -> Verdict:
        """The verdict on the derivative by node ``w``, or by one component of it."""
        return self._verdict(w, values, exact, part)

    def output(self, values: Sequence[Value], exact: Mp | None) -> Verdict:
        """The verdict on the output's own value."""
        return self._verdict(None, values, exact, None)

    def _weighed(self, w: int | None) -> list[tuple[Flag, str]]:
        """The facts that bear on one wrt, or on the value alone, and how."""
        if w not in self._weights:
            pairs = ((flag, self._weight(flag, w)) for flag in self.flags)
            self._weights[w] = [(flag, weight) for flag, weight in pairs if weight]
        return self._weights[w]

    def _weight(self, flag: Flag, w: int | None) -> str:
        """Whether a fact counts always, only if the numbers are off, or not at all ("")."""
        if flag.kind == "overflow" or (flag.kind == "domain" and not flag.through):
            return ALWAYS if flag.kind == "domain" else IF_OFF
        graph = self.evidence.task.graph
        loss = TABLE[graph.nodes[flag.node].op].kind == LOSS
        if w is None:  # what matters only where something moves is no trouble of the value
            torn = flag.kind == "kink" and TABLE[graph.nodes[flag.node].op].jumps
            return IF_OFF if torn or flag.kind in ("clamped", "saturated") else ""
        if not _touches(flag, graph.reaching((w,))):
            # A loss that clamps has another value in code, wherever that value is a factor.
            return IF_OFF if flag.kind == "clamped" and loss else ""
        weight = IF_OFF if flag.kind == "saturated" else ALWAYS
        return self._weight_of_kink(flag, w) if flag.kind == "kink" else weight

    def _weight_of_kink(self, flag: Flag, w: int) -> str:
        """A corner under a zero adjoint leaves the slope as it is, and so do branches that meet smoothly."""
        exact = self.evidence.exact
        adjoint = None if exact is None else exact.swept.adjoints[flag.node]
        silent = adjoint is not None and all(part == 0 for part in flat(adjoint))
        if silent and not jumps(self.evidence, flag.node):
            return IF_OFF if flag.through else ""  # a vertical slope times 0 is nan in code
        choice = self.evidence.task.graph.nodes[flag.node].op in CHOICES
        if choice and is_smooth(self.evidence, flag.node, w):
            return ""
        if choice and self._slopes.are_chosen(w):
            return ""
        if not self._slopes.are_swept(w):
            return ALWAYS
        return "" if is_turned(self.evidence, flag.node) else IF_OFF

    def _verdict(self, w: int | None, values: Sequence[Value], exact: Mp | None, part: int | None) -> Verdict:
        blocked = self.no_exact(w) or exact is None or not fine(exact)
        far = None if blocked or not values else distance(values, exact, self.evidence.dtype)
        held: dict[str, Flag | None] = {}
        for flag, weight in self._weighed(w):
            if weight == ALWAYS or self._is_off(flag, far):
                held.setdefault(flag.kind, flag)
        kinds = [kind for kind in ORDER if kind in held]
        if not kinds:
            ways = (_one(spread, part) for spread in (self._spread, self._apart))
            kind, cause = by_numbers(self.evidence, w, far, values, exact, *ways)
            kinds, held = [kind], {kind: cause}
        return told(self.evidence, kinds, self._slopes.named(held[kinds[0]], w), far)

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


def _touches(flag: Flag, on_path: Sequence[bool]) -> bool:
    """Whether a fact lies on the way to what is differentiated by."""
    return on_path[flag.node] and (not flag.through or any(on_path[a] for a in flag.through))
