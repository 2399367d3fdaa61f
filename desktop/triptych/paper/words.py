"""What is written around a plot: each number by itself, and names no longer than there is room."""

from __future__ import annotations

import math
import textwrap
from collections.abc import Iterable
from itertools import pairwise

from matplotlib.ticker import Formatter

MINUS = "\N{MINUS SIGN}"
LEAST, MOST = 4, 15  # digits
SIGN = 0.6  # of the type's size: how wide a letter is, on the average
TITLE_LINES = 2


class Numbers(Formatter):
    """Writes every number in full, as the screen does: no power or sum stands apart from its axis.

    >>> numbers = Numbers(comma=False)
    >>> numbers.set_locs([0.69314, 0.693145, 0.69315]), [numbers(x) for x in (0.69314, 0.693145)]
    (None, ['0.69314', '0.693145'])
    """

    def __init__(self, *, comma: bool) -> None:
        self._comma = comma
        self._digits, self._nought = LEAST, 0.0

    def set_locs(self, locs: Iterable[float]) -> None:
        """Learn all of the axis' ticks: neighbours are to be told apart."""
        found = sorted(map(float, locs))
        steps = [b - a for a, b in pairwise(found) if b > a]
        self._digits, self._nought = LEAST, 0.0
        if steps:
            most, step = max(abs(found[0]), abs(found[-1])), min(steps)
            self._digits = min(max(LEAST, math.ceil(math.log10(most / step)) + 2), MOST)
            self._nought = 1e-6 * step

    def __call__(self, value: float, pos: int | None = None) -> str:
        """Return a number as it is written along the axis."""
        near = 0.0 if abs(value) <= self._nought else value
        mantissa, mark, power = f"{near:.{self._digits}g}".partition("e")
        text = f"{mantissa}e{int(power)}" if mark else mantissa
        return text.replace(".", "," if self._comma else ".").replace("-", MINUS)


def power(value: float, _at: int | None = None) -> str:
    """Return a number along an axis of powers."""
    return f"1e{value:.0f}".replace("-", MINUS)


def title(text: str, points: float, wide: float) -> str:
    """Return a title on as many lines as it may have, in this type and width in points."""
    most = max(8, int(wide / (SIGN * points)))
    return "\n".join(textwrap.wrap(text, most, max_lines=TITLE_LINES, placeholder=" …"))


def name(text: str, points: float, wide: float) -> str:
    """Return an axis' name on one line, without its middle if it is too long.

    >>> name("x", 10, 60), name("a_rather_long_name", 10, 60)
    ('x', 'a_rat…name')
    """
    most = max(9, int(wide / (SIGN * points)))
    half = (most - 1) // 2
    return text if len(text) <= most else f"{text[: most - half - 1]}…{text[-half:]}"
