"""One line of the table: what was measured, its budget, and what the naive way took in the same run."""

from __future__ import annotations

import math

import msgspec

PLACES = {"p50": 0.50, "p95": 0.95, "p99": 0.99, "worst": 1.0}


class Figure(msgspec.Struct, frozen=True):
    """Samples in one unit; ``budget`` maps p50, p95, p99, worst or ratio to the most that is allowed.

    ``naive`` is the naive way's median, and the ratio is ours by the naive one.
    """

    name: str
    samples: tuple[float, ...]
    unit: str = "ms"
    budget: dict[str, float] = {}
    naive: float | None = None

    def at(self, which: str) -> float:
        """The figure at one of the budget's places; nan where there is none."""
        if which == "ratio":
            return self.at("p50") / self.naive if self.naive else math.nan
        return percentile(self.samples, PLACES[which])

    @property
    def over(self) -> tuple[str, ...]:
        """The places at which the budget does not hold; what was not measured does not hold either."""
        return tuple(place for place, most in self.budget.items() if not self.at(place) <= most)


def percentile(samples: tuple[float, ...] | list[float], share: float) -> float:
    """Return the smallest sample that is not below this share of them all (nearest rank)."""
    if not samples:
        return math.nan
    ranked = sorted(samples)
    return ranked[max(0, math.ceil(share * len(ranked)) - 1)]


def median(samples: tuple[float, ...] | list[float]) -> float:
    """Return the sample in the middle."""
    return percentile(samples, 0.5)
