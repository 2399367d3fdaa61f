"""What a plot shows, as plain values: frame, lines, and what moves along them."""

from __future__ import annotations

import math
from array import array
from functools import cached_property
from typing import NamedTuple

from msgspec import Struct

from triptych.ui.theme import Theme

LARGE, SMALL = 1e4, 0.02


class Frame(NamedTuple):
    """The limits of both axes; ``log`` means that y is a power of ten, ``log_x`` that x is."""

    x_low: float
    x_high: float
    y_low: float
    y_high: float
    x_label: str
    log: bool = False
    log_x: bool = False

    @property
    def long_labels(self) -> bool:
        """Whether the numbers on the upright axis have exponents, or many digits."""
        low, high = abs(self.y_low), abs(self.y_high)
        return self.log or max(low, high) >= LARGE or self.y_high - self.y_low < SMALL


class Line(NamedTuple):
    """One curve: its values and its look; ``rails`` draws its two edges only."""

    y: array[float]
    colour: str
    width: float
    dash: tuple[float, ...] = ()
    offset: float = 0.0
    rails: bool = False


class Mark(NamedTuple):
    """A point on the moving vertical, or at its own ``x``."""

    y: float
    marker: str
    colour: str
    size: float
    filled: bool = True
    x: float | None = None


class Moving(Struct, frozen=True):
    """What follows the slider: marks at x, a vertical rule there, and the tangent's slope."""

    x: float
    marks: tuple[Mark, ...] = ()
    slope: float | None = None
    rule: bool = False
    colour: str = "#000000"


class Scene(Struct, frozen=True, eq=False):
    """Everything on one plot.  ``lines`` is the same object for as long as the curves stand."""

    frame: Frame
    x: array[float]
    lines: tuple[Line, ...]
    moving: Moving | None = None
    gaps: tuple[tuple[float, float], ...] = ()


class Backdrop(Struct, frozen=True, dict=True):
    """All that a background depends on: two equal ones are the same picture."""

    width: int
    height: int
    dpr: float
    frame: Frame
    theme: Theme

    @cached_property
    def margins(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of the area inside the axes, in pixels of the screen."""
        small = self.theme.px("small")
        left = (5.4 if self.frame.long_labels else 3.9) * small
        bottom = 1.9 * small + (1.5 * small if self.labelled() else 0.0)
        return left, 0.8 * small, self.width - 1.2 * small, self.height - bottom

    @cached_property
    def scales(self) -> tuple[float, float]:
        """Pixels of the screen for one unit of x, and of y."""
        left, top, right, bottom = self.margins
        f = self.frame
        return (right - left) / (f.x_high - f.x_low), (bottom - top) / (f.y_high - f.y_low)

    def has_room(self) -> bool:
        """Whether anything of the area inside the axes is left, and its limits are numbers apart.

        A squeezed layout can take it all.
        """
        left, top, right, bottom = self.margins
        f = self.frame
        apart = 0 < f.x_high - f.x_low < math.inf and 0 < f.y_high - f.y_low < math.inf
        return apart and right - left >= 1 and bottom - top >= 1

    def labelled(self) -> bool:
        """Whether there is room for the axis' name."""
        return self.height > 11 * self.theme.px("small")

    def pixel(self, x: float, y: float) -> tuple[float, float]:
        """Return where a point lies on the screen."""
        left, _, _, bottom = self.margins
        across, up = self.scales
        return left + (x - self.frame.x_low) * across, bottom - (y - self.frame.y_low) * up
