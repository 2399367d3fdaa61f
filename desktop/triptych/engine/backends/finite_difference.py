"""The difference quotient: (f(x + h) - f(x - h)) / 2h, in the dtype, for one h and for many to compare.

What it loses to rounding when h is small and to the curve when h is large: Press et al., *Numerical
Recipes* (3rd ed., 2007), ch. 5.7.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from triptych.engine.backends.by_hand import zero
from triptych.engine.column import Found, Samples, Seeded, Sweep, Task
from triptych.engine.counting import forward_count, reverse_count
from triptych.engine.directions import Direction, Inputs, along, axis_direction, directions, rows, starting
from triptych.engine.floats import Floats
from triptych.engine.interpret import run
from triptych.messages import Column, Quotient, Trial, Value, Work

TRIALS = 33
MOST_COMPONENTS = 32


def backend() -> FiniteDifference:
    """This column."""
    return FiniteDifference()


class FiniteDifference:
    """Needs NumPy; knows nothing of any derivative."""

    def derive(self, task: Task) -> Differences:
        """Nothing is derived; the program is run beside the point."""
        return Differences(task)

    def version(self) -> dict[str, str]:
        return {"numpy": np.__version__}


class Differences(Seeded):
    """A graph with the directions in which it is moved."""

    def __init__(self, task: Task) -> None:
        self._task = task
        self._directions = directions(task)
        self._floats = {name: Floats(name, curve=True) for name in ("float32", "float64")}
        self._operations, self._reverse = forward_count(task), reverse_count(task)

    def at(self, point: Mapping[str, Value], dtype: str) -> Found:
        """Each wrt moved by itself, each component of a vector too."""
        return Found(tuple(self._column(direction, point, dtype) for direction in self._directions))

    def _column(self, direction: Direction, point: Mapping[str, Value], dtype: str) -> Column:
        start = starting(self._task, direction, point, dtype)
        own = self._steps(start[direction.name], dtype)
        if not direction.matters:
            return Column(value=zero(self._task, direction.node), quotient=Quotient(own[0]))
        is_asked = self._task.detailed(direction.node) and (direction.size or 1) <= MOST_COMPONENTS
        steps = [*own, *(_trials(start[direction.name], dtype) if is_asked else ())]
        inputs = rows(start, dtype)
        parts = [self._slopes(direction, inputs, unit, steps, dtype) for unit in direction.units]
        values = [direction.gathered([float(part[k]) for part in parts]) for k in range(len(steps))]
        pairs = list(zip(steps, values, strict=True))
        used, value = next((pair for pair in pairs[: len(own)] if np.all(np.isfinite(pair[1]))), pairs[0])
        trials = tuple(Trial(*pair) for pair in pairs[len(own) :])
        runs = 2 * len(direction.units)
        work = Work(runs * self._operations + 5 * len(direction.units), runs, self._reverse)
        return Column(value=value, quotient=Quotient(used, trials=trials), work=work)

    def _steps(self, value: Value, dtype: str) -> tuple[float, ...]:
        """The h that was asked for, else the cube root of the dtype's precision, as large as the input.

        Such an input below 1 has a second one, as small as itself: near 0 the first may step over an edge,
        as that of sqrt.
        """
        if self._task.h is not None:
            return (float(np.dtype(dtype).type(self._task.h)),)
        sizes = (_scale(value), _least(value))
        root = float(np.finfo(dtype).eps) ** (1 / 3)
        found = (float(np.dtype(dtype).type(root * size)) for size in dict.fromkeys(sizes))
        return tuple(h for h in found if h > 0)

    def _slopes(
        self, direction: Direction, inputs: Inputs, unit: Value, steps: list[float], dtype: str
    ) -> Samples:
        """The quotients for several h, or for one h at several points."""
        floats = self._floats[dtype]
        h = np.asarray(steps, dtype=floats.type)[:, None]
        move = h * np.atleast_2d(floats.value(unit))
        with np.errstate(all="ignore"):
            up, down = (self._output(direction, inputs, sign * move, floats) for sign in (1, -1))
            return _column_of((up - down) / (floats.type(2) * h))

    def _output(self, direction: Direction, inputs: Inputs, move: Any, floats: Floats) -> Any:
        moved = {**inputs, direction.name: inputs[direction.name] + move}
        out = run(direction.graph, moved, floats)[direction.graph.output]
        seed = np.atleast_2d(floats.value(self._task.seed))
        total = np.sum(np.atleast_2d(out) * seed, axis=-1, keepdims=True)
        count = max(len(moved[direction.name]), len(total))
        return np.broadcast_to(total, (count, 1))

    def curve(self, sweep: Sweep, dtype: str) -> tuple[Samples, Samples] | None:
        """The quotient at every point, each with its own h where none was asked for."""
        direction, part = axis_direction(self._directions, sweep)
        inputs = along(sweep, dtype)
        steps = [self._steps(float(x), dtype) for x in inputs[sweep.axis][:, part]]
        first, last = ([own[k] for own in steps] for k in (0, -1))
        slopes = self._slopes(direction, inputs, direction.units[part], first, dtype)
        if not np.all(np.isfinite(slopes)) and first != last:
            nearer = self._slopes(direction, inputs, direction.units[part], last, dtype)
            slopes = np.where(np.isfinite(slopes), slopes, nearer)
        with np.errstate(all="ignore"):
            output = self._output(direction, inputs, 0, self._floats[dtype])
        return _column_of(np.broadcast_to(output, (len(steps), 1))), slopes


def _scale(value: Value) -> float:
    size = float(np.max(np.abs(value), initial=1.0))
    return size if np.isfinite(size) else 1.0


def _least(value: Value) -> float:
    """The smallest of the components that are not 0, where it is below 1."""
    sizes = np.abs(value)
    size = float(np.min(sizes, initial=1.0, where=np.asarray(sizes) > 0))
    return size if np.isfinite(size) else 1.0


def _trials(value: Value, dtype: str) -> list[float]:
    """Step sizes from below the dtype's precision to the size of the input, evenly by their logarithm."""
    least = np.log10(float(np.finfo(dtype).eps)) - 1
    top = np.ceil(np.log10(_scale(value)))
    return [float(np.dtype(dtype).type(10.0**k)) for k in np.linspace(top + least, top, TRIALS)]


def _column_of(x: Any) -> Samples:
    found: Samples = x[:, 0].astype(np.float64)
    return found
