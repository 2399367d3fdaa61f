"""The chain rule by hand: factor times factor in the chosen dtype, a sum over paths, the reverse sweep."""

from __future__ import annotations

from collections.abc import Mapping
from math import prod
from typing import Any

import numpy as np

from triptych.engine import paths
from triptych.engine.column import Found, Samples, Seeded, Sweep, Task
from triptych.engine.floats import Floats, plain
from triptych.engine.floats import floats as arithmetic
from triptych.engine.sweep import Swept, is_whole, jacobian, pull
from triptych.engine.swept_line import BothWays, float_writer
from triptych.engine.writing import Piece, factor
from triptych.lang.graph import Graph
from triptych.lang.printing import used, written
from triptych.messages import Column, Factor, Path, Value

LONGEST_PATH = 200


def backend() -> ByHand:
    """This column."""
    return ByHand()


class ByHand:
    """Needs nothing but NumPy and the table."""

    def derive(self, task: Task) -> Worked:
        """Plan the sweep; formulas of factors are written when a path first needs them."""
        return Worked(task)

    def version(self) -> dict[str, str]:
        return {"numpy": np.__version__}


class Worked(Seeded):
    """A graph with its factors."""

    def __init__(self, task: Task) -> None:
        self._task = task
        self._plan = task.plan
        self._ways = BothWays(float_writer(), self._plan)
        self._formulas: dict[paths.Edge, Piece] = {}
        self._words = words(task.graph)
        self._ids = tuple(node.id or word for node, word in zip(task.graph.nodes, self._words, strict=True))
        self._counts = [paths.count(self._plan, w) for w in task.wrt]

    def at(self, point: Mapping[str, Value], dtype: str) -> Found:
        """Forward, then back; each path's product beside the whole."""
        floats = arithmetic(dtype)
        with np.errstate(all="ignore"):
            inputs = {n: floats.value(v) for n, v in point.items()}
            values, swept = self._ways.run(self._plan, inputs, floats.value(self._task.seed), floats)
            columns = tuple(self._column(k, w, values, swept, floats) for k, w in enumerate(self._task.wrt))
        return Found(columns, tuple(map(_told, values)), tuple(map(_told, swept.adjoints)), (values, swept))

    def _column(self, k: int, w: int, values: list[Any], swept: Swept, floats: Floats) -> Column:
        total = swept.adjoints[w]
        if total is None:
            return Column(value=plain(floats.value(zero(self._task, w))), path_count=0)
        if not self._task.detailed(w):
            return Column(value=plain(total), path_count=self._counts[k])

        def carry(edge: paths.Edge, carried: Any) -> Any:
            return pull(self._plan, *edge, carried, values, floats, swept)

        trails = paths.largest(self._plan, w, floats.value(self._task.seed), carry, _size)
        listed = tuple(
            self._path(trail, values, floats, swept) for trail in trails if len(trail[0]) <= LONGEST_PATH
        )
        rest = None
        if len(listed) < self._counts[k]:
            rest = plain(total - sum((t[1] for t in trails if len(t[0]) <= LONGEST_PATH), floats.type(0)))
        return Column(value=plain(total), paths=listed, path_count=self._counts[k], rest=rest)

    def _path(self, trail: paths.Trail, values: list[Any], floats: Floats, swept: Swept) -> Path:
        factors = []
        carried = floats.value(self._task.seed)
        for i, k in trail[0]:
            carried = pull(self._plan, i, k, carried, values, floats, swept)
            local = plain(swept.locals.get((i, k), np.float64(1)))
            if is_whole(self._task.graph, i):
                rows = jacobian(self._plan, i, k, values, floats)
                local = tuple(tuple(row.tolist()) for row in rows)
            factors.append(self._factor(i, k, carried, local))
        return Path(tuple(factors), plain(trail[1]))

    def _factor(self, i: int, k: int, carried: Any, local: Value) -> Factor:
        if (i, k) not in self._formulas:
            self._formulas[i, k] = factor(self._task.graph, self._task.shapes, i, k)
        formula = self._formulas[i, k]
        scalar = not any(self._task.shapes)
        a = self._task.graph.nodes[i].args[k]
        running = plain(carried)
        return Factor(
            of=self._ids[i],
            by=self._ids[a],
            of_text=self._words[i],
            by_text=self._words[a],
            formula=formula.text[0],
            latex=formula.latex[0],
            value=local if scalar else running,
            local=local,
            running=running,
        )

    def curve(self, sweep_: Sweep, dtype: str) -> tuple[Samples, Samples]:
        """The whole curve in one forward and one reverse sweep over arrays."""
        floats = arithmetic(dtype, curve=True)
        with np.errstate(all="ignore"):
            inputs = {n: np.asarray(v, dtype=floats.type) for n, v in sweep_.inputs.items()}
            seed = np.atleast_2d(floats.value(self._task.seed))
            values, swept = self._ways.run(self._plan, inputs, seed, floats)
        slope = swept.adjoints[self._task.graph.index(sweep_.axis)]
        count = len(sweep_.inputs[sweep_.axis])
        column = sweep_.index or 0
        slopes = (
            np.zeros((count, 1)) if slope is None else np.broadcast_to(slope, (count, np.shape(slope)[-1]))
        )
        output = np.sum(np.multiply(values[self._task.graph.output], seed), axis=-1, keepdims=True)
        return np.broadcast_to(output, (count, 1))[:, 0].astype(np.float64), slopes[:, column].astype(
            np.float64
        )


def _told(x: Any) -> Value | None:
    return None if x is None else plain(x)


def _size(x: Any) -> float:
    total = abs(float(x)) if np.ndim(x) == 0 else float(np.sum(np.abs(x)))
    return total if total == total else float("inf")


def zero(task: Task, w: int) -> Value:
    """The gradient by something on which the output does not depend."""
    shape = task.shapes[w]
    return (0.0,) * prod(shape) if shape else 0.0


def words(graph: Graph) -> tuple[str, ...]:
    """How each node is called to a learner: its name, or its text where it has none."""
    texts = written(graph)
    return tuple(used(graph, i, texts)[0] for i in range(len(graph.nodes)))
