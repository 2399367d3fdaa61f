"""The present point of a loss surface as plain numbers: place, slopes, next step."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise

from triptych.messages import Answer, Axis
from triptych.ui.number_text import full
from triptych.ui.plot_data import at, axis_name
from triptych.ui.theme_colours import COLUMNS
from triptych.ui.translate import noted, translated

Pair = tuple[float, float]
SAME = 1e-3  # two columns' slopes that are nearer than this, as a part of the longer, are one arrow
SPOKEN = dict(zip(COLUMNS, ("SymPy", noted("surface", "chain rule"), "PyTorch"), strict=True))


def spoken(column: str) -> str:
    """Return what a column is called."""
    return translated("surface", SPOKEN.get(column, column))


@dataclass(frozen=True)
class Present:
    """``slopes`` are each column's by both names, None where one has none; ``to`` is where a step leads."""

    of: str
    names: tuple[str, str]
    at: Pair
    value: float | None
    dtype: str = "float64"
    slopes: Mapping[str, tuple[float | None, float | None]] = field(default_factory=dict)
    by: str = ""
    to: Pair | None = None
    landed: float | None = None
    rate: float = 0.1

    def arrows(self) -> list[tuple[tuple[str, ...], Pair]]:
        """Each direction uphill that is told, with the columns that tell it, the home three's order first."""
        found: list[tuple[tuple[str, ...], Pair]] = []
        for key in COLUMNS:
            slope = self.slope(key)
            if slope is None or slope == (0.0, 0.0):
                continue
            for i, (keys, other) in enumerate(found):
                if math.dist(slope, other) <= SAME * max(math.hypot(*slope), math.hypot(*other)):
                    found[i] = ((*keys, key), other)
                    break
            else:
                found.append(((key,), slope))
        return found

    def slope(self, key: str) -> Pair | None:
        """A column's slopes, None where they are not both finite."""
        across, up = self.slopes.get(key, (None, None))
        if across is None or up is None or not (math.isfinite(across) and math.isfinite(up)):
            return None
        return across, up

    @property
    def differ(self) -> bool:
        """Whether the columns do not all tell the same slopes here."""
        told = [self.slope(key) for key in COLUMNS if key in self.slopes]
        if None in told:
            return any(slope is not None for slope in told)
        return any(
            math.dist(a, b) > SAME * max(math.hypot(*a), math.hypot(*b)) for a, b in pairwise(told) if a and b
        )

    def everything(self) -> str:
        """All of it with all digits, one a line, for copying."""
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        for name, value in zip(self.names, self.at, strict=True):
            yield f"{name} = {full(value, self.dtype)}"
        if self.value is not None:
            yield f"{self.of} = {full(self.value, self.dtype)}"
        for key, slopes in self.slopes.items():
            for name, slope in zip(self.names, slopes, strict=True):
                told = "–" if slope is None else full(slope, self.dtype)
                yield f"d{self.of}/d{name} ({spoken(key)}) = {told}"
        if self.to is not None and self.landed is not None:
            yield f"rate = {self.rate:g}"
            for name, value in zip(self.names, self.to, strict=True):
                yield f"{name} after one step = {full(value, self.dtype)}"
            yield f"{self.of} after one step = {full(self.landed, self.dtype)}"


def present_of(answer: Answer, across: Axis, up: Axis, rate: float) -> Present | None:
    """Return the point of an answer on a plane; None where it has none."""
    x, y = (at(answer.point.get(axis.name), axis.index) for axis in (across, up))
    told, output = answer.downhill, answer.output
    if told is None or output is None or x is None or y is None:
        return None
    value = output.value if isinstance(output.value, float) else None
    names = axis_name(across), axis_name(up)
    return Present(
        output.name,
        names,
        (x, y),
        value,
        answer.dtype,
        told.slopes,
        told.by,
        told.to,
        told.value,
        rate,
    )
