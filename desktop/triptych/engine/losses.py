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
from triptych.lang.perceptron import LOSSES, OF_Z, WRITTEN_OUT, put
from triptych.messages import Axis, Logit, Question, Value, Way

WAYS = ("naive_bce", "bce", "binary_cross_entropy", OF_Z)
POINTS = 241
SHIFT = "s"  # what is added to every z of a column
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
        """Every way at the point of this evidence; none where z and y are neither numbers nor columns.

        Over columns each way is its mean, and what moves is a shift of all z at once, as a bias brings it.
        """
        names, point = evidence.task.graph.names, {}
        for letter, name in (("z", logit.z), ("y", logit.y)):
            if name not in names:
                return ()
            point[letter] = plain(evidence.values[names[name]])
        kinds = {type(value) for value in point.values()}
        if kinds not in ({float}, {tuple}):
            return ()
        by = "z" if kinds == {float} else SHIFT
        axis = Axis(by, None, logit.low, logit.high, POINTS)
        moved = point if by == "z" else {**point, SHIFT: 0.0}
        return tuple(self._way(name, moved, axis, dtype, derive) for name in WAYS)

    def _way(
        self,
        name: str,
        point: Mapping[str, Value],
        axis: Axis,
        dtype: str,
        derive: Callable[[Task], Mapping[str, Derivation]],
    ) -> Way:
        text = _program(name, rows=axis.name == SHIFT)
        found = asked(Question(0, text, dict(point), (axis.name,), dtype))
        task = replace(found.task, detail=NO_FACTORS)
        columns = derive(task)
        computed = compute(task, columns, found.point, dtype, self._ladder)
        before = self._plotted.get(name)
        drawn = self._plotted[name] = plot(before, task, axis, found.point, columns, dtype)
        curves = drawn.curves if drawn is not None else None
        sent = None if drawn is before else curves
        return Way(name, text, computed.output, computed.gradients[0], sent, curves.key if curves else 0)


def _program(name: str, *, rows: bool) -> str:
    """The program of one way over z and y; over columns each z is shifted, and every loss is a mean."""
    loss = f"mean({LOSSES[name]})" if rows and name in WRITTEN_OUT else LOSSES[name]
    text = f"L = {loss}" if name == OF_Z else f"p = sigmoid(z)\nL = {loss}"
    return put(text, z=f"(z + {SHIFT})") if rows else text
