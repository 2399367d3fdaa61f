"""What a column is asked and what it gives: derive once for a graph, then a gradient for each point."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Protocol, Self

import numpy as np
import numpy.typing as npt

from triptych.engine.layout import Typed
from triptych.engine.sweep import Plan
from triptych.lang.graph import Graph
from triptych.lang.shapes import Shape
from triptych.messages import Column, Said, Value

Samples = npt.NDArray[np.float64]
Places = Mapping[str, npt.NDArray[np.floating]]  # inputs, of shape (1 or points, 1 or components) each


@dataclass(frozen=True)
class Task:
    """What is differentiated: a graph, its shapes, the nodes to differentiate by, and vᵀ.

    ``detail`` is the one wrt whose factors are asked for, or None for all; ``h`` a finite difference's step.
    Where the program has matrices, ``graph`` is the one in which they are vectors, and ``typed`` the other.
    """

    graph: Graph
    shapes: tuple[Shape, ...]
    wrt: tuple[int, ...]
    seed: Value = 1.0
    detail: int | None = None
    h: float | None = None
    typed: Typed | None = None

    def form(self, i: int) -> Shape:
        """The true shape of node ``i``: (m, n) for a matrix."""
        return self.shapes[i] if self.typed is None else self.typed.forms[i]

    @property
    def widths(self) -> dict[str, int]:
        """How many columns each matrix of the program has, by its name."""
        nodes = enumerate(self.graph.nodes)
        return {node.id: self.form(i)[1] for i, node in nodes if len(self.form(i)) > 1}

    def detailed(self, w: int) -> bool:
        """Whether more than the number is asked for node ``w``."""
        return self.detail is None or self.detail == w

    @property
    def plan(self) -> Plan:
        """The nodes between the output and the ``wrt``."""
        return Plan(self.graph, self.shapes, self.graph.reaching(self.wrt))


@dataclass(frozen=True)
class Found:
    """A column at one point: one Column for each wrt, what it saw at every node, and how it got there.

    ``trace`` is the column's own: the by-hand values and sweep, SymPy's numbers to 34 digits.
    """

    columns: tuple[Column, ...]
    primals: tuple[Value | None, ...] = ()
    adjoints: tuple[Value | None, ...] = ()
    trace: Any = None


@dataclass(frozen=True)
class Sweep:
    """Many points at once: every input's value at each point, arrays of shape (points, 1) or (points, n)."""

    inputs: Mapping[str, npt.NDArray[np.float64]] = field(default_factory=dict)
    axis: str = ""
    index: int | None = None


class Derivation(Protocol):
    """A graph, differentiated, and weighed with one v."""

    def seeded(self, seed: Value) -> Derivation:
        """The same for another v of vᵀJ; nothing is derived for it."""
        ...

    def at(self, point: Mapping[str, Value], dtype: str) -> Found:
        """The gradients at one point, computed in ``dtype``; trouble is data, it never raises."""
        ...

    def curve(self, sweep: Sweep, dtype: str) -> tuple[Samples, Samples] | None:
        """The output and its derivative along the axis, at every point; None where the column has trouble."""
        ...


class Backend(Protocol):
    """One column."""

    def derive(self, task: Task) -> Derivation:
        """Differentiate; slow, done once for a graph, its shapes and its wrt."""
        ...

    def version(self) -> dict[str, str]:
        """The library that this column stands on, and its version."""
        ...


class Seeded:
    """A derivation that looks for v in its task alone."""

    _task: Task

    def seeded(self, seed: Value) -> Self:
        """The same plans and formulas for another v."""
        other = copy.copy(self)
        other.weigh(seed)
        return other

    def weigh(self, seed: Value) -> None:
        """Take another v from here on."""
        self._task = replace(self._task, seed=seed)


def troubled(count: int, said: Said) -> Found:
    """A column that has no numbers, and why."""
    return Found((Column(trouble=said),) * count)
