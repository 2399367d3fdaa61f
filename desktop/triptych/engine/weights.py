"""How the facts about nodes bear on one derivative, or on the value alone: always, or if numbers are off."""

from __future__ import annotations

from collections.abc import Sequence

from triptych.engine.evidence import Evidence
from triptych.engine.flags import Flag, flags
from triptych.engine.kinks import CHOICES, is_smooth, is_turned, jumps
from triptych.engine.multiprecision import flat
from triptych.engine.one_sided import Slopes
from triptych.lang.ops import LOSS, TABLE

ALWAYS, IF_OFF = "always", "if off"


class Weights:
    """Every node's facts at one point, weighed once for each wrt."""

    def __init__(self, evidence: Evidence, slopes: Slopes) -> None:
        self._evidence, self._slopes = evidence, slopes
        self._flags = flags(evidence)
        self._found: dict[int | None, list[tuple[Flag, str]]] = {}

    def of(self, w: int | None) -> list[tuple[Flag, str]]:
        """The facts that bear on one wrt, or on the value alone, and how."""
        if w not in self._found:
            pairs = ((flag, self._weight(flag, w)) for flag in self._flags)
            self._found[w] = [(flag, weight) for flag, weight in pairs if weight]
        return self._found[w]

    def _weight(self, flag: Flag, w: int | None) -> str:
        """Whether a fact counts always, only if the numbers are off, or not at all ("")."""
        if flag.kind == "overflow" or (flag.kind == "domain" and not flag.through):
            return ALWAYS if flag.kind == "domain" else IF_OFF
        graph = self._evidence.task.graph
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
        exact = self._evidence.exact
        adjoint = None if exact is None else exact.swept.adjoints[flag.node]
        silent = adjoint is not None and all(part == 0 for part in flat(adjoint))
        if silent and not jumps(self._evidence, flag.node):
            return IF_OFF if flag.through else ""  # a vertical slope times 0 is nan in code
        choice = self._evidence.task.graph.nodes[flag.node].op in CHOICES
        if choice and is_smooth(self._evidence, flag.node, w):
            return ""
        if choice and self._slopes.are_chosen(w):
            return ""
        if not self._slopes.are_swept(w):
            return ALWAYS
        return "" if is_turned(self._evidence, flag.node) else IF_OFF


def _touches(flag: Flag, on_path: Sequence[bool]) -> bool:
    """Whether a fact lies on the way to what is differentiated by."""
    return on_path[flag.node] and (not flag.through or any(on_path[a] for a in flag.through))
