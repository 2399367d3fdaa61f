"""What is differentiated by, one direction at a time: the program as a function of that node alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from triptych.engine.column import Sweep, Task
from triptych.engine.floats import Floats, plain
from triptych.engine.interpret import run
from triptych.lang.graph import INPUT, Graph
from triptych.messages import Value

Inputs = dict[str, Any]


@dataclass(frozen=True)
class Direction:
    """A wrt as an input that moves by itself; a defined name is cut off from what it was made of.

    ``size`` is the number of its components, None for a number.
    """

    graph: Graph
    node: int
    size: int | None
    is_cut: bool

    @property
    def name(self) -> str:
        """What the moving input is called in the graph."""
        return self.graph.nodes[self.node].id

    @property
    def matters(self) -> bool:
        """Whether the output depends on it at all."""
        return self.graph.reaching((self.node,))[self.graph.output]

    @property
    def units(self) -> tuple[Value, ...]:
        """The unit steps: 1 for a number, one unit vector for each component."""
        if self.size is None:
            return (1.0,)
        return tuple(tuple(float(i == j) for j in range(self.size)) for i in range(self.size))

    def gathered(self, parts: list[float]) -> Value:
        """One slope for each component, in the direction's own shape."""
        return parts[0] if self.size is None else tuple(parts)


def directions(task: Task) -> tuple[Direction, ...]:
    """One for each wrt of a task."""
    return tuple(_direction(task, w) for w in task.wrt)


def _direction(task: Task, w: int) -> Direction:
    cut = task.graph.nodes[w].op != INPUT
    graph = task.graph.cut(w) if cut else task.graph
    return Direction(graph, w, task.shapes[w][0] if task.shapes[w] else None, cut)


def starting(task: Task, direction: Direction, point: Mapping[str, Value], dtype: str) -> dict[str, Value]:
    """The value of every input, and of the node that was cut, at a point in the dtype."""
    if not direction.is_cut:
        return dict(point)
    floats = Floats(dtype)
    with np.errstate(all="ignore"):
        values = run(task.graph, {n: floats.value(v) for n, v in point.items()}, floats)
    return {**point, direction.name: plain(values[direction.node])}


def rows(point: Mapping[str, Value], dtype: str) -> Inputs:
    """A point as arrays of one row, for an arithmetic that runs many points at once."""
    return {n: np.atleast_2d(np.asarray(v, dtype=dtype)) for n, v in point.items()}


def along(sweep: Sweep, dtype: str) -> Inputs:
    """A curve's points as arrays of the dtype, a row for each."""
    return {n: np.asarray(v, dtype=dtype) for n, v in sweep.inputs.items()}


def axis_direction(found: tuple[Direction, ...], sweep: Sweep) -> tuple[Direction, int]:
    """The direction that a curve runs along, and which of its unit steps."""
    direction = next(d for d in found if d.name == sweep.axis and not d.is_cut)
    return direction, sweep.index or 0
