"""Round numbers along an axis."""

from __future__ import annotations

import math

from triptych.ui.knob import round_up

FINEST = 1e-12  # of the larger limit: below this, neighbouring ticks would be the same number
LEAST = 1e-300  # a span below which pixels for one unit are more than a float holds


def ticks(low: float, high: float, most: int) -> list[float]:
    """Return round numbers from low to high, at most about so many; none where floats are the same."""
    span = high - low
    if not math.isfinite(span) or span <= max(LEAST, FINEST * max(abs(low), abs(high))):
        return []
    step = round_up(span / max(1, most))
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [float(f"{k * step:.12g}") for k in range(first, last + 1)]
