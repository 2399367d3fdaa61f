"""A slider over floats: integer positions inside, exact values outside, every way to move it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QWidget

from triptych.ui.knob import Knob, spell

FINE, COARSE = 0.1, 10.0
ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1}


class FloatSlider(QSlider):
    """Shows a knob.  ``moved`` carries the float that a person chose, never one that a program set."""

    moved = Signal(float)
    play_asked = Signal()

    def __init__(self, knob: Knob, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._knob = knob
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(60)
        self.setToolTip(
            self.tr(
                "Drag, wheel or arrows; Shift is finer, Ctrl coarser; Page, Home and End jump; "
                "Space plays; a double-click resets."
            )
        )
        self.valueChanged.connect(self._position_chosen)
        self.show_knob(knob)

    def show_knob(self, knob: Knob) -> None:
        """Stand where this knob stands, without telling anybody."""
        self._knob = knob
        blocked = self.blockSignals(True)
        self.setRange(0, knob.positions)
        self.setSingleStep(1)
        self.setPageStep(max(1, knob.positions // 10))
        self.setValue(knob.position)
        self.blockSignals(blocked)
        place = self.tr("{value}, from {low} to {high}")
        self.setAccessibleDescription(
            place.format(value=spell(knob.value), low=spell(knob.low), high=spell(knob.high))
        )

    def _position_chosen(self, position: int) -> None:
        self.moved.emit(self._knob.value_at(position))

    def _nudge(self, steps: float) -> None:
        value = self._knob.nudged(steps)
        if value != self._knob.value:
            self.moved.emit(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows step (Shift: tenths, Ctrl: tens), Space plays, the rest is Qt's."""
        direction = ARROWS.get(Qt.Key(event.key()))
        if direction is not None:
            self._nudge(direction * stride(event.modifiers()))
        elif event.key() == Qt.Key.Key_Space:
            self.play_asked.emit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """One step a notch; Shift a tenth of it, Ctrl ten."""
        turned = event.angleDelta().y() or event.angleDelta().x()  # Shift or Alt turn the wheel sideways
        if turned:
            self._nudge(turned / 120 * stride(event.modifiers()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the handle, or bring it under the pointer first."""
        if event.button() == Qt.MouseButton.LeftButton and not self._on_handle(event):
            self.setValue(self._position_under(event))
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go back to the starting value."""
        self.setSliderDown(False)
        self.moved.emit(self._knob.start)
        event.accept()

    def _on_handle(self, event: QMouseEvent) -> bool:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        handle = self.style().subControlRect(
            QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, self
        )
        return handle.contains(event.position().toPoint())

    def _position_under(self, event: QMouseEvent) -> int:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        style, kind = self.style(), QStyle.ComplexControl.CC_Slider
        groove = style.subControlRect(kind, option, QStyle.SubControl.SC_SliderGroove, self)
        handle = style.subControlRect(kind, option, QStyle.SubControl.SC_SliderHandle, self)
        along = round(event.position().x()) - groove.x() - handle.width() // 2
        return QStyle.sliderValueFromPosition(
            self.minimum(), self.maximum(), along, groove.width() - handle.width(), option.upsideDown
        )


def stride(modifiers: Qt.KeyboardModifier) -> float:
    """Return how many steps one arrow or notch is worth with these keys held."""
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        return FINE
    return COARSE if modifiers & Qt.KeyboardModifier.ControlModifier else 1.0
