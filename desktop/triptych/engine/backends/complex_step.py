"""The complex step: Im f(x + ih) / h, with an h so small that nothing is left to lose, and no difference.

Squire & Trapp, *SIAM Review* 40 (1998) 110-112; Martins, Sturdza & Alonso, *ACM Trans. Math. Softw.* 29
(2003) 245-262, who let comparisons look at the real part alone.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from triptych.engine.backends.by_hand import words, zero
from triptych.engine.column import Found, Samples, Seeded, Sweep, Task
from triptych.engine.complexes import COMPLEX, Complexes, unable
from triptych.engine.counting import forward_count, reverse_count
from triptych.engine.directions import Direction, Inputs, along, axis_direction, directions, rows, starting
from triptych.engine.interpret import run
from triptych.messages import Column, Said, Value, Work
from triptych.sentences import say

# The square of h vanishes beside 1 in the dtype, and h times any ordinary number is far above its smallest.
STEP = {"float32": 2.0**-50, "float64": 2.0**-300}


def backend() -> ComplexStep:
    """This column."""
    return ComplexStep()


class ComplexStep:
    """Needs NumPy's complex numbers."""

    def derive(self, task: Task) -> Stepped:
        """Look for steps through which a complex number can't go."""
        return Stepped(task)

    def version(self) -> dict[str, str]:
        return {"numpy": np.__version__}


class Stepped(Seeded):
    """A graph run on complex numbers."""

    def __init__(self, task: Task) -> None:
        self._task = task
        self._directions = directions(task)
        self._complexes = {name: Complexes(name) for name in STEP}
        self._troubles = tuple(_trouble(direction) for direction in self._directions)
        self._operations, self._reverse = forward_count(task), reverse_count(task)

    def at(self, point: Mapping[str, Value], dtype: str) -> Found:
        """One run for each component of each wrt."""
        pairs = zip(self._directions, self._troubles, strict=True)
        return Found(
            tuple(
                Column(trouble=trouble) if trouble else self._column(direction, point, dtype)
                for direction, trouble in pairs
            )
        )

    def _column(self, direction: Direction, point: Mapping[str, Value], dtype: str) -> Column:
        if not direction.matters:
            return Column(value=zero(self._task, direction.node))
        inputs = rows(starting(self._task, direction, point, dtype), dtype)
        parts = [
            float(self._outputs(direction, inputs, part, dtype)[1][0]) for part in range(len(direction.units))
        ]
        work = Work(self._operations * len(parts), len(parts), self._reverse)
        return Column(value=direction.gathered(parts), work=work)

    def _outputs(
        self, direction: Direction, inputs: Inputs, part: int, dtype: str
    ) -> tuple[Samples, Samples]:
        """The output's real part, and its imaginary part over h, at every row."""
        complexes = self._complexes[dtype]
        held = {n: v.astype(COMPLEX[dtype]) for n, v in inputs.items()}
        moving = held[direction.name]
        size = np.abs(moving[:, part : part + 1].real)
        h = np.where((size > 0) & (size < 1), size, 1) * np.dtype(dtype).type(STEP[dtype])
        moving[:, part : part + 1] += 1j * h
        with np.errstate(all="ignore"):
            out = run(direction.graph, held, complexes)[direction.graph.output]
            total = np.sum(np.atleast_2d(out) * np.atleast_2d(complexes.value(self._task.seed)), axis=-1)
            wide = np.broadcast_to(total, (len(h),))
            return wide.real.astype(np.float64), (wide.imag / h[:, 0]).astype(np.float64)

    def curve(self, sweep: Sweep, dtype: str) -> tuple[Samples, Samples] | None:
        """Every point in one run."""
        direction, part = axis_direction(self._directions, sweep)
        if self._troubles[self._directions.index(direction)] is not None:
            return None
        return self._outputs(direction, along(sweep, dtype), part, dtype)


def _trouble(direction: Direction) -> Said | None:
    """The first step on the way whose op carries no slope in an imaginary part."""
    on_path = direction.graph.reaching((direction.node,))
    for i, node in enumerate(direction.graph.nodes):
        if not on_path[i] or i == direction.node:
            continue
        op = unable(node.op)
        if op is not None:
            return say("complex-step-stops", node=words(direction.graph)[i], op=op)
    return None
