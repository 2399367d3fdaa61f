"""The slopes at the present point of a surface, and where one step of gradient descent from there leads."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import numpy as np

from triptych.engine.ask import Asked
from triptych.engine.column import Derivation, Task
from triptych.engine.floats import floats
from triptych.engine.outputs import outputs
from triptych.messages import Axis, Column, Downhill, Gradient, Plane, Value

FIRST = ("autograd", "by_hand")  # whose slopes the step takes: torch's, as training does


def downhill(
    plane: Plane,
    dtype: str,
    asked: Asked,
    gradients: Sequence[Gradient],
    derive: Callable[[Task], Mapping[str, Derivation]],
) -> Downhill:
    """Each column's slopes by the plane's names; a name that nobody differentiates by yet is added."""
    known = {g.wrt: g.columns for g in gradients}
    axes = (plane.across, plane.up)
    missing = tuple(dict.fromkeys(axis.name for axis in axes if axis.name not in known))
    if missing:
        known |= _further(missing, asked, dtype, derive)
    columns = tuple(dict.fromkeys(key for axis in axes for key in known[axis.name]))
    slopes = {c: (_slope(known, axes[0], c), _slope(known, axes[1], c)) for c in columns}
    by = next((key for key in FIRST if None not in slopes.get(key, (None,))), "")
    if not by:
        return Downhill(slopes)
    across, up = slopes[by]
    return _stepped(Downhill(slopes, by), plane, (across or 0.0, up or 0.0), asked, dtype)


def _further(
    names: tuple[str, ...], asked: Asked, dtype: str, derive: Callable[[Task], Mapping[str, Derivation]]
) -> dict[str, dict[str, Column]]:
    graph = asked.task.graph
    task = replace(asked.task, wrt=tuple(graph.names[name] for name in names), detail=None)
    found = {key: derivation.at(asked.point, dtype).columns for key, derivation in derive(task).items()}
    return {name: {key: columns[k] for key, columns in found.items()} for k, name in enumerate(names)}


def _slope(known: Mapping[str, Mapping[str, Column]], axis: Axis, key: str) -> float | None:
    column = known[axis.name].get(key)
    value = column.value if column is not None else None
    part = value[axis.index] if isinstance(value, tuple) and axis.index is not None else value
    return part if isinstance(part, float) else None


def _stepped(told: Downhill, plane: Plane, slopes: tuple[float, float], asked: Asked, dtype: str) -> Downhill:
    """The names after the step, name - rate*slope in the dtype, and the program run there."""
    point, to = dict(asked.point), []
    held = floats(dtype)
    with np.errstate(all="ignore"):
        for axis, slope in zip((plane.across, plane.up), slopes, strict=True):
            here = held.value(_part(point[axis.name], axis))
            there = float(here - held.value(plane.rate) * held.value(slope))
            point[axis.name] = _put(point[axis.name], axis, there)
            to.append(there)
    landed = outputs(dtype, torch=told.by == "autograd").at(asked.task.graph, point)
    return Downhill(told.slopes, told.by, (to[0], to[1]), landed)


def _part(value: Value, axis: Axis) -> Value:
    return value[axis.index] if isinstance(value, tuple) and axis.index is not None else value


def _put(value: Value, axis: Axis, part: float) -> Value:
    if not isinstance(value, tuple):
        return part
    return tuple(part if i == axis.index else v for i, v in enumerate(value))
