"""Training by hand: a reverse sweep over the table's local derivatives, and update rules of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from triptych.engine.floats import floats
from triptych.engine.interpret import run
from triptych.engine.sweep import sweep
from triptych.engine.train.steps import Step
from triptych.engine.train.subject import Subject
from triptych.engine.train.update_rules import Vector, Walker
from triptych.messages import Recipe, Stand

Array = Any


class Slopes:
    """Loss and gradient in NumPy's arithmetic of one dtype."""

    def __init__(self, subject: Subject, dtype: str) -> None:
        self._subject, self._plan, self._floats = subject, subject.task.plan, floats(dtype)
        rows = range(subject.count) if subject.count else (None,)
        with np.errstate(over="ignore"):
            self._data: dict[int | None, Mapping[str, Array]] = {
                row: {name: self._floats.value(value) for name, value in subject.point(row).items()}
                for row in rows
            }

    def at(self, weights: Sequence[Array], row: int | None) -> tuple[float, Vector]:
        """Return the loss, and its slope by each trained name, shape (names,)."""
        graph, arithmetic = self._plan.graph, self._floats
        with np.errstate(all="ignore"):
            inputs = {**self._data[row], **dict(zip(self._subject.names, weights, strict=True))}
            values = run(graph, inputs, arithmetic)
            swept = sweep(self._plan, values, arithmetic.type(1), arithmetic)
        slopes = [swept.adjoints[w] for w in self._subject.task.wrt]
        return float(values[graph.output]), np.array([s or 0 for s in slopes], dtype=arithmetic.type)


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
