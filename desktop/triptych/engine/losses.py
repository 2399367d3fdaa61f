"""The ways to write one cross-entropy, each run in every column at the z and y of a program."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from triptych.engine.ask import asked
from triptych.engine.column import Derivation, Task
from triptych.engine.curves import Plotted, plot
from triptych.engine.evidence import Evidence
from triptych.engine.exact import Ladder
from triptych.engine.floats import plain
from triptych.engine.point import compute
from triptych.lang.perceptron import LOSSES, OF_Z
from triptych.messages import Axis, Logit, Question, Value, Way

WAYS = ("naive_bce", "bce", "binary_cross_entropy", OF_Z)
POINTS = 241
NO_FACTORS = -1  # no node: neither factors nor code are written for a number that only stands in a table


class Losses:
    """Keeps each way's curves, which stand while z alone moves."""

    def __init__(self) -> None:
        self._ladder = Ladder()
        self._plotted: dict[str, Plotted | None] = {}

    def compared(
        self,
        logit: Logit,
        dtype: str,
        evidence: Evidence,
        derive: Callable[[Task], Mapping[str, Derivation]],
    ) -> tuple[Way, ...]:
        """Every way at the point of this evidence; none where its z or y is no number."""
        names, point = evidence.task.graph.names, {}
        for letter, name in (("z", logit.z), ("y", logit.y)):
            value = plain(evidence.values[names[name]]) if name in names else None
            if not isinstance(value, float):
                return ()
            point[letter] = value
        axis = Axis("z", None, logit.low, logit.high, POINTS)
        return tuple(self._way(name, point, axis, dtype, derive) for name in WAYS)

    def _way(
        self,
        name: str,
        point: Mapping[str, Value],
        axis: Axis,
        dtype: str,
        derive: Callable[[Task], Mapping[str, Derivation]],
    ) -> Way:
        text = f"L = {LOSSES[name]}" if name == OF_Z else f"p = sigmoid(z)\nL = {LOSSES[name]}"
        found = asked(Question(0, text, dict(point), ("z",), dtype))
        task = replace(found.task, detail=NO_FACTORS)
        columns = derive(task)
        computed = compute(task, columns, found.point, dtype, self._ladder)
        before = self._plotted.get(name)
        drawn = self._plotted[name] = plot(before, task, axis, found.point, columns, dtype)
        curves = drawn.curves if drawn is not None else None
        sent = None if drawn is before else curves
        return Way(name, text, computed.output, computed.gradients[0], sent, curves.key if curves else 0)
