"""A plot's background, as a plain value: what it depends on, and where on the screen a point lies."""

from __future__ import annotations

import math
from functools import cached_property

from msgspec import Struct

from triptych.messages.plots import Frame
from triptych.ui.theme import Theme


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
