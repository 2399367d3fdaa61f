"""One slider's state as a plain value: where it stands, where it starts, its range and its step."""

from __future__ import annotations

import math
from collections.abc import Mapping
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from triptych.messages import Value
from triptych.ui.decimals import as_chosen
from triptych.ui.number_text import flattened, row_length

FURTHEST = 8e307  # twice this is still a float, so no range can overflow
MOST_POSITIONS = 20_000
USUAL_POSITIONS = 1_000


class Leaf(Struct, frozen=True):
    """An input, or one component of a vector or a matrix, counted through the rows of ``width`` numbers."""

    name: str
    index: int | None = None
    width: int = 0

    @property
    def label(self) -> str:
        """The name as a person reads it: ``x``, or ``x[0]`` and ``A[1][0]`` as Python counts."""
        return self.name + placed(self.index, self.width)

    @property
    def slug(self) -> str:
        """The name as a part of an object name: ``x``, ``x-0``, ``A-1-0``."""
        return self.label.replace("][", "-").replace("[", "-").removesuffix("]")


def placed(index: int | None, width: int = 0) -> str:
    """Return the brackets of a component: nothing, ``[3]``, or ``[1][0]`` where rows have a width."""
    if index is None:
        return ""
    return f"[{index // width}][{index % width}]" if width else f"[{index}]"


def spell(value: float) -> str:
    """Return the shortest decimal text that reads back as exactly this value.

    >>> spell(3.0), spell(6.7), spell(float("inf")), spell(1e-7)
    ('3', '6.7', 'inf', '1e-07')
    """
    text = repr(float(value))
    return text.removesuffix(".0")


def spelled(value: float) -> str:
    """Return the same as it is shown and typed: with the decimal sign that was chosen."""
    return as_chosen(spell(value))


def round_up(size: float) -> float:
    """Return the smallest of 1, 2 and 5 times a power of ten that is not below ``size``."""
    if size <= 0:
        return 1.0
    power = math.floor(math.log10(size))
    for factor in (1, 2, 5, 10):
        candidate = float(f"{factor}e{power}")
        if candidate >= size:
            return candidate
    return float(f"1e{power + 1}")


class Knob(Struct, frozen=True):
    """The slider of one leaf.  The value is exact and may lie beside the slider's grid."""

    value: float = 1.0
    start: float = 1.0
    low: float = -5.0
    high: float = 5.0
    step: float = 0.01

    @property
    def positions(self) -> int:
        """The slider's last position; the first is 0."""
        return max(1, math.floor((self.high - self.low) / self.step + 1e-6))

    @property
    def position(self) -> int:
        """The slider's position nearest to the value; nan stands at the lower end."""
        if math.isnan(self.value) or self.value <= self.low:
            return 0
        if self.value >= self.high:
            return self.positions
        return round((self.value - self.low) / self.step)

    def value_at(self, position: int) -> float:
        """Return the float that stands at a position, free of the dust of ``0.1 + 0.2``."""
        if position >= self.positions and self.low + self.positions * self.step > self.high - self.step / 2:
            return self.high
        low, step = Decimal(spell(self.low)), Decimal(spell(self.step))
        return float(low + position * step)

    def nudged(self, steps: float) -> float:
        """Return the value some steps (or tenths of a step) away, kept inside the range."""
        base = self.value if math.isfinite(self.value) else self.value_at(self.position)
        moved = float(Decimal(spell(base)) + Decimal(spell(steps)) * Decimal(spell(self.step)))
        return min(max(moved, self.low), self.high)

    def at(self, value: float) -> Knob:
        """Return the knob at this value, its range widened to hold it."""
        return replace(self.holding(value), value=value)

    def holding(self, value: float) -> Knob:
        """Return the knob with a range that holds this value; inf, nan and the like widen nothing."""
        if not math.isfinite(value) or abs(value) > FURTHEST or self.low <= value <= self.high:
            return self
        reach = math.copysign(round_up(abs(value)), value)
        return self.ranged(min(self.low, reach), max(self.high, reach), self.step)

    def ranged(self, low: float, high: float, step: float) -> Knob:
        """Return the knob with this range; a step too fine for a slider is made coarser."""
        finest = round_up((high - low) / MOST_POSITIONS)
        return replace(self, low=low, high=high, step=max(step, finest))

    def restarted(self, start: float) -> Knob:
        """Return the knob with another starting value, standing there."""
        return replace(self.at(start), start=start)


def fault_of_range(low: float, high: float, step: float) -> str | None:
    """Return the id of what is wrong with a range, or None: ``finite``, ``order``, ``step`` or ``wide``."""
    if not all(map(math.isfinite, (low, high, step))):
        return "finite"
    if low >= high:
        return "order"
    if step <= 0 or step > high - low:
        return "step"
    if max(abs(low), abs(high)) > FURTHEST:
        return "wide"
    return None


def first_knob(start: float = 1.0) -> Knob:
    """Return the knob of a new input: −5 … 5 in steps of 0.01, or wider on both sides to hold the start."""
    if not math.isfinite(start) or abs(start) > FURTHEST or abs(start) <= 5:
        return Knob(value=start, start=start)
    reach = round_up(abs(start))
    return Knob(start, start, -reach, reach, round_up(2 * reach / USUAL_POSITIONS))


def knobs_at(point: Mapping[str, Value]) -> dict[Leaf, Knob]:
    """Return a slider for each number of a point, one for each component of a vector."""
    knobs: dict[Leaf, Knob] = {}
    for name, value in point.items():
        if isinstance(value, tuple):
            width = row_length(value)
            knobs |= {Leaf(name, i, width): first_knob(v) for i, v in enumerate(flattened(value))}
        else:
            knobs[Leaf(name)] = first_knob(value)
    return knobs
