"""Where the parts of a slider lie, as its style draws them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider

from triptych.messages import Span
from triptych.ui.knob import Knob

SLIDER = QStyle.ComplexControl.CC_Slider
GROOVE, HANDLE = QStyle.SubControl.SC_SliderGroove, QStyle.SubControl.SC_SliderHandle


class SliderPlaces:
    """Asks the style once; good for one event."""

    def __init__(self, slider: QSlider) -> None:
        self._slider, self._option = slider, QStyleOptionSlider()
        slider.initStyleOption(self._option)
        self._known: dict[QStyle.SubControl, QRect] = {}

    def _place(self, part: QStyle.SubControl) -> QRect:
        if part not in self._known:
            self._known[part] = self._slider.style().subControlRect(SLIDER, self._option, part, self._slider)
        return self._known[part]

    @property
    def groove(self) -> QRect:
        """Where the track is."""
        return self._place(GROOVE)

    @property
    def handle(self) -> QRect:
        """Where the handle is."""
        return self._place(HANDLE)

    def band(self, span: Span, knob: Knob) -> QRectF:
        """Where a span lies; one that reaches an end of the range reaches the track's end."""
        groove, handle = self.groove, self.handle
        start, room = groove.x() + handle.width() / 2, groove.width() - handle.width()
        low, high = (
            start + room * (end - knob.low) / (knob.high - knob.low) for end in (span.low, span.high)
        )
        low = groove.left() if span.low <= knob.low else low
        high = groove.right() + 1 if span.high >= knob.high else high
        half = max(groove.height() / 2 + 2, self._slider.height() / 5)
        return QRectF(QPointF(low, groove.center().y() - half), QPointF(high, groove.center().y() + half))

    def paint_handle(self, painter: QPainter) -> None:
        """Paint the handle alone."""
        self._option.subControls = HANDLE
        self._slider.style().drawComplexControl(SLIDER, self._option, painter, self._slider)

    def on_handle(self, point: QPointF) -> bool:
        """Whether a point is on the handle."""
        return self.handle.contains(point.toPoint())

    def position_under(self, point: QPointF) -> int:
        """The slider's position at which the middle of its handle is at a point."""
        groove, handle = self.groove, self.handle
        along, room = round(point.x()) - groove.x() - handle.width() // 2, groove.width() - handle.width()
        low, high = self._slider.minimum(), self._slider.maximum()
        return QStyle.sliderValueFromPosition(low, high, along, room, self._option.upsideDown)
