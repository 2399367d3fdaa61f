"""A loss surface as it is drawn: its numbers, their range, the heights of its contours, where it has none."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np
import numpy.typing as npt

from triptych.messages import Axis, Surface

Numbers = npt.NDArray[np.float64]
CONTOURS = 10


@dataclass(frozen=True, eq=False)
class Sheet:
    """The output over two ranges: ``values[row, column]``, rows along ``up``, the lowest place first."""

    across: Axis
    up: Axis
    values: Numbers

    @cached_property
    def finite(self) -> npt.NDArray[np.bool_]:
        """Where there is a number."""
        return np.isfinite(self.values)

    @cached_property
    def range(self) -> tuple[float, float]:
        """The lowest and the highest number; nan where there is none."""
        found = self.values[self.finite]
        return (float(found.min()), float(found.max())) if found.size else (math.nan, math.nan)

    @cached_property
    def shares(self) -> Numbers:
        """How far up the colour scale each value lies, 0 to 1; nan where there is no number.

        The root of the height, so that the contours of a bowl are evenly spaced and its ground is seen.
        """
        return np.sqrt(self.heights)

    @cached_property
    def heights(self) -> Numbers:
        """How far each value lies above the lowest, as a part of the whole range."""
        low, high = self.range
        half = high / 2 - low / 2  # the whole may be more than a float holds
        with np.errstate(all="ignore"):
            raised = (self.values / 2 - low / 2) / half if half > 0 else np.zeros_like(self.values)
        return np.where(self.finite, np.clip(raised, 0.0, 1.0), np.nan)

    @cached_property
    def levels(self) -> tuple[float, ...]:
        """Round heights for contours, closer together near the lowest."""
        return tuple(self._levels())

    def _levels(self) -> Iterator[float]:
        low, high = self.range
        last = low
        for k in range(1, CONTOURS):
            exact = low + (high / 2 - low / 2) * 2 * (k / CONTOURS) ** 2
            if not math.isfinite(exact) or exact <= last:
                continue
            step = 10.0 ** (math.floor(math.log10(exact - low)) - 1)
            level = round(exact / step) * step
            if last < level < high:
                yield float(f"{level:.12g}")
                last = level

    def share(self, value: float) -> float:
        """Where a value stands on the colour scale, 0 to 1."""
        low, high = self.range
        half = high / 2 - low / 2
        return math.sqrt(min(max((value / 2 - low / 2) / half, 0.0), 1.0)) if half > 0 else 0.0

    def place(self, row: int, column: int) -> tuple[float, float]:
        """The two names' values at a point of the grid."""
        return _spot(self.across, column), _spot(self.up, row)

    def nearest(self, across: float, up: float) -> tuple[int, int]:
        """Row and column of the point of the grid that is nearest to these values."""
        return _nearest(self.up, up), _nearest(self.across, across)

    @cached_property
    def lowest(self) -> tuple[int, int] | None:
        """Row and column of the lowest number; None where there is none."""
        if not self.finite.any():
            return None
        row, column = divmod(
            int(np.nanargmin(np.where(self.finite, self.values, np.nan))), self.across.points
        )
        return row, column

    @cached_property
    def missing(self) -> dict[str, int]:
        """How many points are infinite and how many nan."""
        nan = int(np.isnan(self.values).sum())
        return {"inf": int(self.values.size - self.finite.sum()) - nan, "nan": nan}


def sheet_of(surface: Surface) -> Sheet:
    """Return an answer's surface as numbers."""
    shape = surface.up.points, surface.across.points
    return Sheet(surface.across, surface.up, np.frombuffer(surface.values).reshape(shape))


@lru_cache(maxsize=4)
def places(axis: Axis) -> tuple[float, ...]:
    """Return the places of an axis at which there are numbers."""
    return tuple(np.linspace(axis.low, axis.high, axis.points).tolist())


def _spot(axis: Axis, index: int) -> float:
    return places(axis)[index]


def _nearest(axis: Axis, value: float) -> int:
    share = (value - axis.low) / (axis.high - axis.low) if math.isfinite(value) else 0.0
    return round(min(max(share, 0.0), 1.0) * (axis.points - 1))
