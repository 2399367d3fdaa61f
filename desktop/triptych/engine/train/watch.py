"""Watches training for what must be told: numbers that are lost, a loss that climbs, a standstill."""

from __future__ import annotations

from dataclasses import dataclass, field

from triptych.engine.train.steps import Numbers, Step

HIGHER, FAR_HIGHER = 10.0, 1e6
CLIMBS = 30
SMALL = 1e-12


@dataclass
class Watch:
    """Looks at every step of PyTorch's; ``lowest`` are the weights at which the loss was least.

    ``count`` rows are taken one after the other; 0 means that each step takes the same.
    """

    start: Numbers
    count: int
    lowest: Numbers = ()
    first: float | None = None
    last: float = 0.0
    _least: float = float("inf")
    _climbed: int = 0
    _still: int = 0
    _before: Numbers = field(default_factory=tuple)

    def __post_init__(self) -> None:
        """Begin where the weights are."""
        self.lowest = self._before = list(self.start)

    def look(self, step: Step, row: int | None) -> str:
        """Return "diverged" or "stuck" where it is so after this step, else nothing."""
        first = self.first = step.loss if self.first is None else self.first
        climbs = row is None and step.loss > self.last
        self._climbed = self._climbed + 1 if climbs else 0
        self.last = step.loss
        if step.loss < self._least:
            self._least, self.lowest = step.loss, self._before
        still = not any(step.gradients) and list(step.weights) == list(self._before)
        self._still = self._still + 1 if still else 0
        self._before = step.weights
        if not step.is_finite or step.loss > FAR_HIGHER * max(first, 1.0):
            return "diverged"
        if self._climbed >= CLIMBS and step.loss > HIGHER * max(first, SMALL):
            return "diverged"
        return "stuck" if self._still >= max(1, self.count) else ""
