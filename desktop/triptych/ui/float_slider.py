"""A slider over floats: integer positions inside, exact values outside, every way to move it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QWheelEvent,
)
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QWidget

from triptych.messages import Span
from triptych.ui.hatching import paint_hatched
from triptych.ui.knob import Knob, spell
from triptych.ui.stretches import Stretches

FINE, COARSE = 0.1, 10.0
ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1}


class FloatSlider(QSlider):
    """Shows a knob.  ``moved`` carries the float that a person chose, never one that a program set.

    Stretches on which a step breaks down are hatched in red on its track.
    """

    moved = Signal(float)
    play_asked = Signal()
    used = Signal(bool)  # whether it has the pointer or the keyboard

    def __init__(self, knob: Knob, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._knob = knob
        self._stretches: Stretches | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(60)
        self._say_how()
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
        self._describe()

    def show_stretches(self, found: Stretches | None) -> None:
        """Hatch these stretches of the track, and say what they are."""
        if found != self._stretches:
            self._stretches = found
            self._say_how()
            self._describe()
            self.update()

    def _say_how(self) -> None:
        how = self.tr(
            "Drag, wheel or arrows; Shift is finer, Ctrl coarser; Page, Home and End jump; "
            "Space plays; a double-click resets."
        )
        told = self._stretches.marked() if self._stretches else ()
        self.setToolTip("\n".join([*told, how]))

    def _describe(self) -> None:
        knob, found = self._knob, self._stretches
        place = self.tr("{value}, from {low} to {high}").format(
            value=spell(knob.value), low=spell(knob.low), high=spell(knob.high)
        )
        words = [place, *(found.words if found is not None else ())]
        if found is not None and found.at(knob.value):
            words.insert(1, self.tr("in a red stretch"))
        self.setAccessibleDescription("; ".join(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the stretches over the track, and the handle once more over them."""
        super().paintEvent(event)
        if self._stretches is None or not self._stretches.spans:
            return
        painter = QPainter(self)
        option, kind = QStyleOptionSlider(), QStyle.ComplexControl.CC_Slider
        self.initStyleOption(option)
        ink, ground = map(self.palette().color, (QPalette.ColorRole.BrightText, QPalette.ColorRole.Base))
        for span in self._stretches.spans:
            paint_hatched(painter, self._band(span), ink, ground)
        option.subControls = QStyle.SubControl.SC_SliderHandle
        self.style().drawComplexControl(kind, option, painter, self)

    def _band(self, span: Span) -> QRectF:
        """Where a span lies; one that reaches an end of the range reaches the track's end."""
        option, kind = QStyleOptionSlider(), QStyle.ComplexControl.CC_Slider
        self.initStyleOption(option)
        parts = (QStyle.SubControl.SC_SliderGroove, QStyle.SubControl.SC_SliderHandle)
        groove, handle = (self.style().subControlRect(kind, option, part, self) for part in parts)
        start, room = groove.x() + handle.width() / 2, groove.width() - handle.width()
        knob = self._knob
        low, high = (
            start + room * (end - knob.low) / (knob.high - knob.low) for end in (span.low, span.high)
        )
        low = groove.left() if span.low <= knob.low else low
        high = groove.right() + 1 if span.high >= knob.high else high
        half = max(groove.height() / 2 + 2, self.height() / 5)
        return QRectF(QPointF(low, groove.center().y() - half), QPointF(high, groove.center().y() + half))

    def _tell_use(self) -> None:
        self.used.emit(self.hasFocus() or self.underMouse())

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer came."""
        super().enterEvent(event)
        self._tell_use()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer went."""
        super().leaveEvent(event)
        self._tell_use()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard came."""
        super().focusInEvent(event)
        self._tell_use()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard went."""
        super().focusOutEvent(event)
        self._tell_use()

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
