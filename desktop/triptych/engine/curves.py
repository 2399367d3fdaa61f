"""The curves along one input: every column's derivative at hundreds of points, each in one batch."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec
import numpy as np

from triptych.engine.backends.symbolic import Differentiated
from triptych.engine.column import Derivation, Samples, Sweep, Task
from triptych.engine.rounded import rounded
from triptych.messages import Axis, Curves, Value

MOST_POINTS = 2_000
MOST_REFINED = 120
DOUBT = 1e-6


def sweep_along(task: Task, axis: Axis, point: Mapping[str, Value]) -> Sweep:
    """Every input at every point: the axis runs, the others stand."""
    count = max(2, min(axis.points, MOST_POINTS))
    along = np.linspace(axis.low, axis.high, count)
    standing = {n: v for n, v in point.items() if n in task.graph.inputs}
    return Sweep(inputs_along(axis, standing, along), axis.name, axis.index)


def inputs_along(axis: Axis, point: Mapping[str, Value], along: Samples) -> dict[str, Samples]:
    """Every input as an array: the axis' own with a row for each place on it, the others with one row."""
    inputs = {n: np.atleast_2d(np.asarray(v, dtype=np.float64)) for n, v in point.items()}
    if axis.index is None:
        inputs[axis.name] = along[:, None]
    else:
        rows = np.repeat(inputs[axis.name], len(along), axis=0)
        rows[:, axis.index] = along
        inputs[axis.name] = rows
    return inputs


def curves(
    key: int, axis: Axis, sweep: Sweep, derivations: Mapping[str, Derivation], dtype: str
) -> Curves | None:
    """Sample every column; a column that can't is left out."""
    output: Samples | None = None
    slopes: dict[str, bytes] = {}
    bound = b""
    for name, derivation in derivations.items():
        found = derivation.curve(sweep, dtype)
        if found is None:
            continue
        first, second = found
        if isinstance(derivation, Differentiated):
            slopes[name], bound = first.tobytes(), second.tobytes()
        else:
            output = first
            slopes[name] = second.tobytes()
    if output is None:
        return None
    column = sweep.inputs[axis.name][:, axis.index or 0]
    held = np.asarray(column, dtype=dtype).astype(np.float64)
    return Curves(key, axis, held.tobytes(), output.tobytes(), slopes, bound or np.zeros(len(held)).tobytes())


class Plotted:
    """The curves that stand, what they belong to, and SymPy's derivation for points that are in doubt."""

    def __init__(self, belongs: object, curves_: Curves, symbolic: Differentiated | None) -> None:
        self.belongs = belongs
        self.curves = curves_
        self._symbolic = symbolic

    def number(self, key: int) -> None:
        """Give the curves the key by which a window knows whether it has them."""
        self.curves = msgspec.structs.replace(self.curves, key=key)

    def refined(self, point: Mapping[str, Value]) -> Curves | None:
        """The same curves with SymPy's doubtful points computed again to 34 digits; None if none is."""
        if self._symbolic is None or self._symbolic.trouble is not None or self.curves.refined:
            return None
        slopes = np.frombuffer(self.curves.gradients["symbolic"]).copy()
        bound = np.frombuffer(self.curves.bound).copy()
        doubtful = np.flatnonzero(~(bound <= DOUBT * np.abs(slopes)))[:MOST_REFINED]
        if not len(doubtful):
            return None
        axis, xs = self.curves.axis, np.frombuffer(self.curves.x)
        derivative = next(d for d in self._symbolic.derivatives if d.name == axis.name)
        for i in doubtful:
            exact = self._symbolic.exact(derivative, _with(point, axis, float(xs[i])))
            if exact is not None:
                value = rounded(exact[0], "float64")
                slopes[i] = value[axis.index or 0] if isinstance(value, tuple) else value
                bound[i] = abs(slopes[i]) * 2.0**-52
        gradients = {**self.curves.gradients, "symbolic": slopes.tobytes()}
        self.curves = msgspec.structs.replace(
            self.curves, key=self.curves.key + 1, gradients=gradients, bound=bound.tobytes(), refined=True
        )
        return self.curves


def _with(point: Mapping[str, Value], axis: Axis, x: float) -> dict[str, Value]:
    old = point[axis.name]
    if isinstance(old, tuple):
        return {**point, axis.name: tuple(x if i == axis.index else v for i, v in enumerate(old))}
    return {**point, axis.name: x}


Sampled = Callable[[], Plotted | None]


def plot(
    before: Plotted | None,
    task: Task,
    axis: Axis,
    point: Mapping[str, Value],
    derivations: Mapping[str, Derivation],
    dtype: str,
    known: Callable[[object, Sampled], Plotted | None] = lambda _belongs, sample: sample(),
) -> Plotted | None:
    """Return the curves for a question; the same object where the axis' own input is all that moved.

    Others come from ``known``, by what they belong to, numbered after those before.
    """
    elsewhere = _with(point, axis, 0.0)
    belongs = (task, axis, tuple(elsewhere.items()), dtype, *derivations.items())
    if before is not None and before.belongs == belongs:
        return before

    def sample() -> Plotted | None:
        found = curves(0, axis, sweep_along(task, axis, point), derivations, dtype)
        symbolic = derivations.get("symbolic")
        exact = symbolic if isinstance(symbolic, Differentiated) else None
        return Plotted(belongs, found, exact) if found is not None else None

    found = known(belongs, sample)
    if found is None:
        return before
    found.number(before.curves.key + 1 if before else 1)
    return found
