"""Where a loss surface lies on its picture: the frame inside its labels, and points of it in pixels."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF, QSizeF

from triptych.messages import Axis
from triptych.ui.theme import Theme


@dataclass(frozen=True)
class Ground:
    """The plane's two axes on a picture of this size."""

    across: Axis
    up: Axis
    size: QSizeF
    theme: Theme

    @cached_property
    def area(self) -> QRectF:
        """The frame: numbers and names stand to its left and below it, the colour scale to its right."""
        small = self.theme.px("small")
        left, top, bottom = 3.6 * small, 0.8 * small, 3.0 * small
        return QRectF(
            left, top, max(1.0, self.size.width() - left - self.beside), self.size.height() - top - bottom
        )

    @property
    def strip(self) -> QRectF:
        """Where the colour scale stands."""
        area, small = self.area, self.theme.px("small")
        return QRectF(area.right() + 0.8 * small, area.top(), 0.9 * small, area.height())

    @property
    def beside(self) -> float:
        """The room to the right for the colour scale and its numbers."""
        return 5.6 * self.theme.px("small")

    def pixel(self, across: float, up: float) -> QPointF:
        """Return where two values lie, be it outside of the frame."""
        area = self.area
        x = (across - self.across.low) / (self.across.high - self.across.low)
        y = (up - self.up.low) / (self.up.high - self.up.low)
        return QPointF(area.left() + x * area.width(), area.bottom() - y * area.height())

    def values(self, at: QPointF) -> tuple[float, float] | None:
        """Return the two values at a place inside the frame, None outside."""
        area = self.area
        if not area.adjusted(-1, -1, 1, 1).contains(at):
            return None
        x = min(max((at.x() - area.left()) / area.width(), 0.0), 1.0)
        y = min(max((area.bottom() - at.y()) / area.height(), 0.0), 1.0)
        return (
            self.across.low + x * (self.across.high - self.across.low),
            self.up.low + y * (self.up.high - self.up.low),
        )
