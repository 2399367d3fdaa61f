"""How a gradient becomes a step, each rule as its authors wrote it, in the arithmetic of one dtype.

Momentum: Polyak, *Some methods of speeding up the convergence of iteration methods* (1964), in the form
b ← μb + g, w ← w - ηb that torch.optim.SGD has.  Adam: Kingma & Ba (2015), algorithm 1.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from triptych.messages import Recipe, Stand

Vector = Any  # an array of shape (names,) in the dtype


@dataclass
class Walker:
    """Where one path stands; ``steps`` counts those that its optimizer's state remembers."""

    weights: Vector
    held: Vector
    first: Vector
    second: Vector
    steps: int

    @classmethod
    def at(cls, stand: Stand, dtype: str, since: int) -> Walker:
        """Stand where a plain stand says; what it lacks is 0."""
        kind = np.dtype(dtype)
        with np.errstate(over="ignore"):
            weights = np.array(stand.weights, dtype=kind)
            held, first, second = (
                np.array(part, dtype=kind) if part else np.zeros_like(weights)
                for part in (stand.held, stand.first, stand.second)
            )
        return cls(weights, held, first, second, since)

    def walk(self, recipe: Recipe, gradient: Vector) -> None:
        """Take one step with this gradient; a negative rate climbs, with the same size of step."""
        self.steps += 1
        uphill = recipe.rate < 0
        RULES[recipe.optimizer](self, recipe, -gradient if uphill else gradient, abs(recipe.rate))


def _plain(walker: Walker, _recipe: Recipe, gradient: Vector, rate: float) -> None:
    walker.weights = walker.weights - rate * gradient


def _momentum(walker: Walker, recipe: Recipe, gradient: Vector, rate: float) -> None:
    before = recipe.momentum * walker.first if walker.steps > 1 else 0
    walker.first = before + gradient
    walker.weights = walker.weights - rate * walker.first


def _adam(walker: Walker, recipe: Recipe, gradient: Vector, rate: float) -> None:
    one, two, t = recipe.beta1, recipe.beta2, walker.steps
    walker.first = one * walker.first + (1 - one) * gradient
    walker.second = two * walker.second + (1 - two) * gradient * gradient
    mean, square = walker.first / (1 - one**t), walker.second / (1 - two**t)
    walker.weights = walker.weights - rate * mean / (np.sqrt(square) + recipe.epsilon)


RULES: dict[str, Callable[[Walker, Recipe, Vector, float], None]] = {
    "sgd": _plain,
    "momentum": _momentum,
    "adam": _adam,
}
