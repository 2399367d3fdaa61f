"""Forward mode: every number with its change along one direction, from the input to the output.

Dual numbers; Griewank & Walther, *Evaluating Derivatives* (2nd ed., 2008), ch. 3.1.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from triptych.engine.backends.by_hand import zero
from triptych.engine.column import Found, Samples, Seeded, Sweep, Task
from triptych.engine.counting import Counting, reverse_count
from triptych.engine.directions import Direction, Inputs, along, axis_direction, directions, starting
from triptych.engine.duals import Dual, Duals
from triptych.engine.floats import Floats
from triptych.engine.interpret import run
from triptych.lang.ops import Op
from triptych.messages import Column, Value, Work


def backend() -> ForwardMode:
    """This column."""
    return ForwardMode()


class ForwardMode:
    """Needs NumPy and the table."""

    def derive(self, task: Task) -> Forward:
        """Count what each direction costs."""
        return Forward(task)

    def version(self) -> dict[str, str]:
        return {"numpy": np.__version__}


class Moving(Duals):
    """Dual numbers only where something moves: what stands still stays a plain number and costs no more."""

    def number(self, literal: str) -> Any:
        return self._base.number(literal)

    def apply(self, op: Op, args: Sequence[Any]) -> Any:
        if any(isinstance(a, Dual) for a in args):
            return super().apply(op, args)
        return self._base.apply(op, args)

    def vector(self, parts: Sequence[Any]) -> Any:
        if not any(isinstance(p, Dual) for p in parts):
            return self._base.vector(parts)
        none = self._base.number("0")
        return super().vector([p if isinstance(p, Dual) else Dual(p, none) for p in parts])

    def item(self, x: Any, index: int | slice) -> Any:
        return super().item(x, index) if isinstance(x, Dual) else self._base.item(x, index)

    def linear(self, op: str, sizes: Sequence[int], *args: Any) -> Any:
        if not any(isinstance(a, Dual) for a in args):
            return self._base.linear(op, sizes, *args)
        none = self._base.number("0")
        duals = (a if isinstance(a, Dual) else Dual(a, none, still=True) for a in args)
        return super().linear(op, sizes, *duals)


class Forward(Seeded):
    """A graph, run once for every component of every wrt."""

    def __init__(self, task: Task) -> None:
        self._task = task
        self._directions = directions(task)
        kinds = [(name, is_curve) for name in ("float32", "float64") for is_curve in (False, True)]
        self._movings = {kind: _moving(*kind) for kind in kinds}
        reverse = reverse_count(task)
        self._works = tuple(_work(direction, reverse) for direction in self._directions)

    def at(self, point: Mapping[str, Value], dtype: str) -> Found:
        """One pass for each component."""
        pairs = zip(self._directions, self._works, strict=True)
        with np.errstate(all="ignore"):
            return Found(tuple(self._column(direction, work, point, dtype) for direction, work in pairs))

    def _column(self, direction: Direction, work: Work, point: Mapping[str, Value], dtype: str) -> Column:
        if not direction.matters:
            return Column(value=zero(self._task, direction.node))
        floats, moving = self._movings[dtype, False]
        start = starting(self._task, direction, point, dtype)
        inputs: Inputs = {n: floats.value(v) for n, v in start.items()}
        parts = []
        for unit in direction.units:
            moved = {**inputs, direction.name: Dual(inputs[direction.name], floats.value(unit))}
            out = _dual(run(direction.graph, moved, moving)[direction.graph.output], floats)
            parts.append(float(np.sum(floats.value(self._task.seed) * out.tangent)))
        return Column(value=direction.gathered(parts), work=work)

    def curve(self, sweep: Sweep, dtype: str) -> tuple[Samples, Samples] | None:
        """Every point in one pass over arrays."""
        direction, part = axis_direction(self._directions, sweep)
        floats, moving = self._movings[dtype, True]
        inputs = along(sweep, dtype)
        count = len(inputs[sweep.axis])
        unit = np.atleast_2d(floats.value(direction.units[part]))
        seed = np.atleast_2d(floats.value(self._task.seed))
        with np.errstate(all="ignore"):
            moved = {**inputs, sweep.axis: Dual(inputs[sweep.axis], unit)}
            out = _dual(run(direction.graph, moved, moving)[direction.graph.output], floats)
            both = [np.sum(np.atleast_2d(x) * seed, axis=-1) for x in (out.value, out.tangent)]
        output, slopes = (np.broadcast_to(x, (count,)).astype(np.float64) for x in both)
        return output, slopes


def _dual(out: Any, floats: Floats) -> Dual:
    """The output; one that depends on the input in its conditions alone stands still."""
    return out if isinstance(out, Dual) else Dual(out, floats.type(0))


def _moving(dtype: str, is_curve: bool) -> tuple[Floats, Moving]:
    floats = Floats(dtype, curve=is_curve)
    return floats, Moving(floats)


def _work(direction: Direction, reverse: int) -> Work:
    """The operations of all passes together."""
    counting = Counting()
    inputs: Inputs = {**dict.fromkeys(direction.graph.inputs, 0), direction.name: Dual(0, 0)}
    run(direction.graph, inputs, Moving(counting))
    passes = len(direction.units)
    return Work(counting.operations * passes, passes, reverse)
