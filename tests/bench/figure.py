"""One line of the table: what was measured, its budget, and what the naive way took in the same run."""

from __future__ import annotations

import math
from collections.abc import Sequence

import msgspec

TIMES = ("s", "ms", "µs")
PLACES = {"p50": 0.50, "p95": 0.95, "p99": 0.99, "worst": 1.0}


class Figure(msgspec.Struct, frozen=True):
    """Samples in one unit; ``budget`` maps p50, p95, p99, worst or ratio to the most that is allowed.

    ``naive`` is the naive way's median, and the ratio is ours by the naive one.  ``held`` tells in how many
    of how many rounds the budget held, where there was more than one, and ``slower`` how many times slower
    than where the budgets were set the machine was at that time.
    """

    name: str
    samples: tuple[float, ...]
    unit: str = "ms"
    budget: dict[str, float] = {}
    naive: float | None = None
    held: tuple[int, int] | None = None
    slower: float = 1.0

    def at(self, which: str) -> float:
        """The figure at one of the budget's places; nan where there is none."""
        if which == "ratio":
            return self.at("p50") / self.naive if self.naive else math.nan
        return percentile(self.samples, PLACES[which])

    @property
    def over(self) -> tuple[str, ...]:
        """The places at which the budget does not hold; what was not measured does not hold either."""
        return tuple(place for place, most in self.budget.items() if not self.at(place) <= most)

    @property
    def over_there(self) -> tuple[str, ...]:
        """Those at which it would not hold where it was set, either; only times are another matter there."""
        ease = self.slower if self.unit in TIMES else 1.0
        return tuple(p for p in self.over if p == "ratio" or not self.at(p) / ease <= self.budget[p])

    @property
    def strain(self) -> float:
        """The largest share of a budget that is used; without a budget, the p95."""
        shares = (self.at(place) / most for place, most in self.budget.items())
        return max(shares, default=self.at("p95"))


def calmest(
    name: str, rounds: Sequence[Sequence[float]], budget: dict[str, float], naive: float | None = None
) -> Figure:
    """Return the round nearest to its budget: what others do on the machine only ever adds to a time.

    As ``timeit`` takes the least of its repetitions (docs.python.org/3/library/timeit.html, ``repeat``).
    """
    figures = [Figure(name, tuple(samples), budget=budget, naive=naive) for samples in rounds]
    best = min(figures, key=lambda figure: figure.strain)
    if len(figures) == 1 or not budget:
        return best
    return msgspec.structs.replace(best, held=(sum(not figure.over for figure in figures), len(figures)))


def percentile(samples: tuple[float, ...] | list[float], share: float) -> float:
    """Return the smallest sample that is not below this share of them all (nearest rank)."""
    if not samples:
        return math.nan
    ranked = sorted(samples)
    return ranked[max(0, math.ceil(share * len(ranked)) - 1)]


def median(samples: tuple[float, ...] | list[float]) -> float:
    """Return the sample in the middle."""
    return percentile(samples, 0.5)
