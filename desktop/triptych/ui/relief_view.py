"""A loss surface seen from the side: points of the plane and heights as points of a picture."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF

Numbers = npt.NDArray[np.float64]
FLATTEST, STEEPEST = 10.0, 80.0
TALL = 0.9  # the height of the whole range, where the plane is 2 by 2


@dataclass(frozen=True)
class View:
    """A parallel projection: turned about the upright by ``turn``, seen from ``rise`` above, in degrees."""

    area: QRectF
    turn: float = 35.0
    rise: float = 28.0

    def turned(self, turn: float, rise: float) -> View:
        """Return the view from further round, and from higher up."""
        higher = min(max(self.rise + rise, FLATTEST), STEEPEST)
        return replace(self, turn=(self.turn + turn) % 360, rise=higher)

    def pixels(self, across: Numbers, up: Numbers, height: Numbers) -> tuple[Numbers, Numbers]:
        """Return x and y on the picture of points given from -1 to 1 on the plane and 0 to 1 in height."""
        return self._seen(across, up, height)

    def _seen(self, across: Any, up: Any, height: Any) -> tuple[Any, Any]:
        """The projection, of arrays and of single numbers."""
        cos_a, sin_a, cos_b, sin_b = self._angles
        x = across * cos_a - up * sin_a
        away = across * sin_a + up * cos_a
        y = away * sin_b + (height - 0.5) * TALL * cos_b
        (left, top), size = self._centre, self._scale
        return left + size * x, top - size * y

    @cached_property
    def _angles(self) -> tuple[float, float, float, float]:
        a, b = math.radians(self.turn), math.radians(self.rise)
        return math.cos(a), math.sin(a), math.cos(b), math.sin(b)

    @cached_property
    def _centre(self) -> tuple[float, float]:
        return self.area.center().x(), self.area.center().y()

    @cached_property
    def _scale(self) -> float:
        """So many pixels for one unit, that the whole box is inside however it is turned."""
        b = math.radians(self.rise)
        high = 2 * math.sqrt(2) * math.sin(b) + TALL * math.cos(b)
        return min(self.area.width() / (2 * math.sqrt(2)), self.area.height() / high)

    def pixel(self, across: float, up: float, height: float) -> QPointF:
        """Return one point."""
        return QPointF(*self._seen(across, up, height))

    @property
    def backwards(self) -> tuple[bool, bool]:
        """Whether the far side is where ``up`` is low, and where ``across`` is low."""
        a = math.radians(self.turn)
        return math.cos(a) < 0, math.sin(a) < 0
