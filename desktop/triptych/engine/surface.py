"""The output over the ranges of two inputs at once, in the dtype."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import msgspec
import numpy as np

from triptych.engine.ask import Asked
from triptych.engine.column import Samples
from triptych.engine.outputs import Outputs, outputs
from triptych.lang.graph import Graph
from triptych.messages import Axis, Plane, Surface, Value

FEWEST, MOST = 2, 201  # points each way
AT_ONCE = 1 << 16  # numbers in one run of the graph: so many stay in a processor's cache
QUICK = 60_000  # numbers that are computed before the answer goes out; a surface of more is sent coarse first


@dataclass(frozen=True)
class _Ground:
    """All that a surface depends on: the plane's own two inputs have no value here."""

    graph: Graph
    plane: tuple[Axis, Axis]
    standing: tuple[tuple[str, Value], ...]
    dtype: str
    torch: bool


class Surfaces:
    """Keeps the surface that was computed last: a step of its own two inputs leaves it as it is."""

    def __init__(self) -> None:
        self._ground: _Ground | None = None
        self._coarse = False
        self.key = 0

    def over(self, plane: Plane, dtype: str, asked: Asked, *, torch: bool) -> Surface | None:
        """The surface over a plane, by torch or without it; None where the last one still stands."""
        axes = (_at_most(plane.across, MOST), _at_most(plane.up, MOST))
        standing = tuple((n, _aside(n, v, axes)) for n, v in asked.point.items())
        ground = _Ground(asked.task.graph, axes, standing, dtype, torch)
        if ground == self._ground:
            return None
        self._ground, wide = ground, _widest(asked.point)
        each = min(max(axes[0].points, axes[1].points), max(FEWEST, math.isqrt(QUICK // wide)))
        self._coarse = each < max(axes[0].points, axes[1].points)
        return self._computed(ground, tuple(_at_most(axis, each) for axis in axes))

    def refined(self) -> Surface | None:
        """The same surface with every point that was asked for, once; None where it has them."""
        if not self._coarse or self._ground is None:
            return None
        self._coarse = False
        return self._computed(self._ground, self._ground.plane)

    def _computed(self, ground: _Ground, axes: tuple[Axis, ...]) -> Surface:
        self.key += 1
        ways = (outputs(ground.dtype, torch=torch) for torch in ((True, False) if ground.torch else (False,)))
        found = (surface(ground.graph, axes, dict(ground.standing), ground.dtype, way) for way in ways)
        values = next(numbers for numbers in found if numbers is not None)
        return Surface(self.key, axes[0], axes[1], values.tobytes())


def surface(
    graph: Graph, axes: tuple[Axis, ...], point: Mapping[str, Value], dtype: str, way: Outputs
) -> Samples | None:
    """The output at every point of a grid, of shape (places up, places across)."""
    across, up = (np.linspace(axis.low, axis.high, axis.points) for axis in axes)
    at = [side.ravel() for side in np.meshgrid(across, up)]
    rows = max(1, AT_ONCE // _widest(point))
    parts = []
    for start in range(0, len(at[0]), rows):
        here = tuple(side[start : start + rows] for side in at)
        found = way.over(graph, _inputs(axes, here, point, dtype))
        if found is None:
            return None
        parts.append(np.broadcast_to(found, here[0].shape))
    return np.concatenate(parts).reshape(len(up), len(across))


def _inputs(
    axes: tuple[Axis, ...], at: tuple[Samples, ...], point: Mapping[str, Value], dtype: str
) -> dict[str, Any]:
    """Every input as the dtype holds it: the plane's own with a row for each place, the others with one."""
    inputs: dict[str, Any] = {n: np.atleast_2d(np.asarray(v, dtype=dtype)) for n, v in point.items()}
    for axis, places in zip(axes, at, strict=True):
        if axis.index is None:
            inputs[axis.name] = places[:, None].astype(dtype)
        else:
            known = inputs[axis.name]
            inputs[axis.name] = np.repeat(known, len(places), axis=0) if len(known) == 1 else known
            inputs[axis.name][:, axis.index] = places
    return inputs


def _at_most(axis: Axis, points: int) -> Axis:
    return msgspec.structs.replace(axis, points=max(FEWEST, min(axis.points, points)))


def _aside(name: str, value: Value, axes: tuple[Axis, Axis]) -> Value:
    """A value without what the plane's own axes run over."""
    if not isinstance(value, tuple):
        return 0.0 if any(axis.name == name for axis in axes) else value
    own = {axis.index for axis in axes if axis.name == name}
    return tuple(0.0 if i in own else v for i, v in enumerate(value))


def _widest(point: Mapping[str, Value]) -> int:
    """The length of the longest vector: so many numbers is one point of the surface."""
    return max((len(v) for v in point.values() if isinstance(v, tuple)), default=1) or 1
