"""Whether rounding explains a difference between a column and the exact number.

Monte Carlo arithmetic (Parker 1997): the same steps with every result moved by one unit show how far
rounding can carry them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

import numpy as np

from triptych.engine.apart import apart
from triptych.engine.column import Task
from triptych.engine.floats import Floats
from triptych.engine.interpret import run
from triptych.engine.sweep import sweep
from triptych.lang.ops import TEST, Op
from triptych.messages import Value

SHAKES = 8
WIDEST = 64
GENEROUS = 64.0


class Shaken(Floats):
    """Floats whose every result is moved up or down by one unit in the last place, several runs at once."""

    def __init__(self, dtype: str) -> None:
        super().__init__(dtype, curve=True)
        limits = np.finfo(self.type)
        self._unit = unit = limits.eps
        self._normal, self._smallest = limits.smallest_normal, limits.smallest_subnormal
        moves = np.asarray([1 - unit, 1 + unit], dtype=self.type)
        self._moves = moves[np.random.default_rng(0).integers(0, 2, (SHAKES, 4 * WIDEST))]
        self._used = 0

    def afresh(self) -> Shaken:
        """The same with its first moves to come: what is found must not hang on what was asked before."""
        self._used = 0
        return self

    def number(self, literal: str) -> Any:
        plain = super().number(literal)
        size = abs(float(plain))
        return plain if size.is_integer() and size * self._unit <= 1 else self._moved(plain)

    def apply(self, op: Op, args: Sequence[Any]) -> Any:
        if op.group == "special":  # near a root such a function is as good as its argument, not as its value
            args = [*args[:-1], self._moved(args[-1])]
        result = super().apply(op, args)
        return result if op.kind == TEST or op.name == "where" else self._moved(result, op.accuracy)

    def linear(self, op: str, sizes: Sequence[int], *args: Any) -> Any:
        result = super().linear(op, sizes, *args)
        return result if op == "transpose" else self._moved(result)

    def _moved(self, x: Any, accuracy: float = 0.0) -> Any:
        """Each run's own moves; they come round again only after a few hundred steps."""
        width = min(np.shape(x)[-1] if np.ndim(x) else 1, WIDEST)
        self._used = (self._used + width) % (3 * WIDEST)
        moves = self._moves[:, self._used : self._used + width]
        if accuracy > self._unit:
            moves = 1 + (moves - 1) * self.type(accuracy / self._unit)
        fitting = moves if np.ndim(x) == 0 or np.shape(x)[-1] == width else moves[:, :1]
        return self._least(x * fitting, fitting)

    def _least(self, moved: Any, moves: Any) -> Any:
        """Below the normal numbers a unit in the last place is no longer a share of the number."""
        small = (moved != 0) & (np.abs(moved) < self._normal)
        return moved + np.sign(moves - 1) * self._smallest * small if small.any() else moved


@cache
def _shaken_floats(dtype: str) -> Shaken:
    """One for all programs: making it costs as much as using it."""
    return Shaken(dtype)


def output_spread(task: Task, point: Mapping[str, Value], dtype: str) -> Any:
    """How far rounding alone can move the output; inf where it overflows."""
    return _range(_shaken(task, point, _shaken_floats(dtype).afresh())[task.graph.output])


def gradient_spread(task: Task, point: Mapping[str, Value], dtype: str) -> dict[int, Any]:
    """How far rounding alone can move each wrt's gradient."""
    floats = _shaken_floats(dtype).afresh()
    values = _shaken(task, point, floats)
    with np.errstate(all="ignore"):
        swept = sweep(task.plan, values, np.atleast_2d(floats.value(task.seed)), floats)
    return {w: _range(swept.adjoints[w]) for w in task.wrt}


def apart_spread(
    task: Task, point: Mapping[str, Value], dtype: str, of_value: bool
) -> dict[int | None, Any]:
    """The same in the steps that torch takes, of the value (by None) or by wrt; empty where it is these."""
    taken = apart(task, point, of_value)
    if taken is None:
        return {}
    if of_value:
        return {None: output_spread(taken, point, dtype)}
    return dict(zip(task.wrt, gradient_spread(taken, point, dtype).values(), strict=False))


def _shaken(task: Task, point: Mapping[str, Value], floats: Shaken) -> list[Any]:
    with np.errstate(all="ignore"):
        return run(task.graph, {n: np.atleast_2d(floats.value(v)) for n, v in point.items()}, floats)


def _range(runs: Any) -> Any:
    if runs is None:
        return np.zeros(1)
    wide = np.atleast_2d(np.asarray(runs, dtype=np.float64))
    with np.errstate(all="ignore"):
        found = np.max(wide, axis=0) - np.min(wide, axis=0)
    return np.where(np.isfinite(found), found, np.inf)


def explained(off: float, range_: Any, unit: float) -> bool:
    """Whether an error is within what rounding can do."""
    return bool(off <= GENEROUS * float(np.max(range_)) + 8 * unit)
