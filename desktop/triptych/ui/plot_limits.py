"""Limits of an axis that change seldom, and then to round numbers."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

Limits = tuple[float, float]

EMPTY = 0.3
WILD = 12.0


def calm(values: Iterable[Sequence[float]], before: Limits | None) -> Limits:
    """Return limits that hold all values (poles aside); the ones before, as long as they still suit."""
    parts = [_finite(part) for part in values]
    if before is not None and _still_suits(parts, before):
        return before
    low, high = _extent([v for part in parts for v in part])
    if before is not None and _suits(low, high, before):
        return before
    span = high - low or abs(high) or 1.0
    step = _round_step(span / 8)
    bottom = math.floor((low - 0.06 * span) / step) * step
    top = math.ceil((high + 0.06 * span) / step) * step
    return (bottom, top) if bottom < top else (low - 1.0, low + 1.0)


def calm_decades(values: Iterable[Sequence[float]], before: Limits | None) -> Limits:
    """The same for logarithms to base ten: limits are whole decades, at least three."""
    logs = [math.log10(v) for part in values for v in part if math.isfinite(v) and v > 0]
    if not logs:
        return before or (-9.0, -6.0)
    low, high = min(logs), max(logs)
    if before is not None and _suits(low, high, before):
        return before
    bottom, top = math.floor(low), math.ceil(high)
    short = max(0, 3 - (top - bottom))
    return float(bottom - (short + 1) // 2), float(top + short // 2)


def _finite(part: Sequence[float]) -> Sequence[float]:
    """The finite ones; a finite sum says so of all without a look at each."""
    return part if math.isfinite(sum(part)) else list(filter(math.isfinite, part))


def _extent(values: list[float]) -> Limits:
    if not values:
        return 0.0, 1.0
    values.sort()
    low, high = values[0], values[-1]
    edge = len(values) * 4 // 100
    inner_low, inner_high = values[edge], values[-1 - edge]
    inner = inner_high - inner_low
    if inner > 0 and high - low > WILD * inner:  # a pole: its foot is worth more than its tip
        return max(low, inner_low - inner), min(high, inner_high + inner)
    return max(low, -1e300), min(high, 1e300)


def _still_suits(parts: list[Sequence[float]], before: Limits) -> bool:
    """The common case, without putting the values in order: all inside."""
    if not parts or not all(parts):
        return False
    return _suits(min(map(min, parts)), max(map(max, parts)), before)


def _suits(low: float, high: float, before: Limits) -> bool:
    """Whether values lie inside the limits and do not leave most of the room empty."""
    inside = before[0] <= low and high <= before[1]
    return inside and (high - low) >= EMPTY * (before[1] - before[0])


def _round_step(size: float) -> float:
    """Return the next 1, 2 or 5 times a power of ten."""
    power = 10.0 ** math.floor(math.log10(size)) if size > 0 and math.isfinite(size) else 1.0
    return next(power * m for m in (1, 2, 5, 10) if power * m >= size * 0.999 or m == 10)
