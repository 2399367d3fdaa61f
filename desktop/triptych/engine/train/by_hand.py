"""Training by hand: a reverse sweep over the table's local derivatives, and update rules of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from triptych.engine.floats import Floats
from triptych.engine.interpret import run
from triptych.engine.sweep import sweep
from triptych.engine.train.steps import Step
from triptych.engine.train.subject import Subject
from triptych.engine.train.update_rules import Vector, Walker
from triptych.messages import Recipe, Stand

Array = Any


class Slopes:
    """Loss and gradient of one row, or their means over all rows, in NumPy's arithmetic of one dtype."""

    def __init__(self, subject: Subject, dtype: str) -> None:
        self._subject = subject
        self._one, self._all = Floats(dtype), Floats(dtype, curve=True)
        kind = self._one.type
        with np.errstate(over="ignore"):
            fixed = {name: kind(value) for name, value in subject.fixed.items()}
            columns = {name: column.astype(kind) for name, column in subject.columns.items()}
        self._whole: Mapping[str, Array] = {**fixed, **columns}
        self._rows = [
            {**fixed, **{n: c[i, 0] for n, c in columns.items()}} for i in range(subject.rows)
        ]

    def at(self, weights: Sequence[Array], row: int | None) -> tuple[float, Vector]:
        """Return the loss, and its slope by each trained name."""
        subject = self._subject
        numbers = self._whole if row is None else self._rows[row]
        floats = self._all if row is None else self._one
        seed = floats.type(1) if row is not None else np.ones((1, 1), floats.type)
        with np.errstate(all="ignore"):
            inputs = {**numbers, **dict(zip(subject.names, weights, strict=True))}
            values = run(subject.graph, inputs, floats)
            swept = sweep(subject.task.plan, values, seed, floats)
            slopes = [swept.adjoints[w] for w in subject.trained]
            means = [floats.type(0) if s is None else np.mean(s, dtype=floats.type) for s in slopes]
            return float(np.mean(values[subject.graph.output])), np.array(means, dtype=floats.type)


class ByHand:
    """One path of weights that is walked by hand."""

    def __init__(self, slopes: Slopes, stand: Stand, recipe: Recipe, dtype: str, since: int) -> None:
        self._slopes, self._recipe = slopes, recipe
        self._walker = Walker.at(stand, dtype, since)

    def step(self, row: int | None) -> Step:
        """Take one step."""
        walker, recipe = self._walker, self._recipe
        loss, gradient = self._slopes.at(walker.weights, row)
        with np.errstate(all="ignore"):
            walker.held = gradient if recipe.zero_grad else walker.held + gradient
            walker.walk(recipe, walker.held)
        return Step(
            loss,
            gradient.tolist(),
            walker.weights.tolist(),
            () if recipe.zero_grad else walker.held.tolist(),
            () if recipe.optimizer == "sgd" else walker.first.tolist(),
            walker.second.tolist() if recipe.optimizer == "adam" else (),
        )
