"""A slider over floats: integer positions inside, exact values outside, every way to move it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSlider, QWidget

from triptych.ui.knob import Knob, spelled
from triptych.ui.stretches import Stretches

if TYPE_CHECKING:
    from triptych.ui.calm import Calm
    from triptych.ui.slider_bands import SliderBands
    from triptych.ui.slider_places import SliderPlaces

FINE, COARSE = 0.1, 10.0
ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1}


class FloatSlider(QSlider):
    """Shows a knob.  ``moved`` carries the float that a person chose, never one that a program set.

    Stretches on which a step breaks down are hatched in red on its track.
    """

    moved = Signal(float)
    play_asked = Signal()
    used = Signal(bool)  # whether it has the pointer or the keyboard
    shifted = Signal(float)  # a step too fine for another position: Qt tells readers nothing of it

    def __init__(self, knob: Knob, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the plots' axes run
        self._knob = knob
        self._reason = ""
        self._stretches: Stretches | None = None
        self._bands: SliderBands | None = None
        self._calm: Calm | None = None  # while it plays
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(60)
        self._say_how()
        self.valueChanged.connect(self._position_chosen)
        self.show_knob(knob)

    @property
    def knob(self) -> Knob:
        """What it shows."""
        return self._knob

    def show_knob(self, knob: Knob) -> None:
        """Stand where this knob stands, without telling anybody."""
        before, stood, self._knob = self._knob.value, self.sliderPosition(), knob
        blocked = self.blockSignals(True)
        self.setRange(0, knob.positions)
        self.setSingleStep(1)
        self.setPageStep(max(1, knob.positions // 10))
        self._stand(knob.position)
        self.blockSignals(blocked)
        self._describe()
        if self.sliderPosition() == stood and knob.value != before:
            self.shifted.emit(knob.value)

    def show_playing(self, playing: bool) -> None:
        """While it plays, a reader is told now and then where it is, and at the end where it stopped."""
        if playing:
            from triptych.ui.calm import Calm  # noqa: PLC0415 -- the first paint must not wait for it

            self._calm = Calm()
        elif self._calm is not None:
            self._calm = None
            self.show_knob(self._knob)

    def play_to(self, position: int) -> None:
        """Ask to be moved there, as a hand would."""
        self.moved.emit(self._knob.value_at(position))

    def _stand(self, position: int) -> None:
        """Put the handle there; Qt tells readers of every value, and of a position that is none nothing."""
        if self._calm is None or self._calm.is_due():
            self.setValue(position)
            return
        self.setTracking(False)
        self.setSliderPosition(position)
        self.setTracking(True)

    def show_stretches(self, found: Stretches | None) -> None:
        """Hatch these stretches of the track, and say what they are."""
        if found != self._stretches:
            self._stretches = found
            self._say_how()
            self._describe()
            self.update()

    def rest(self, reason: str) -> None:
        """Say why it can't be moved; an empty reason says again how it is moved."""
        self._reason = reason
        self._say_how()

    def _say_how(self) -> None:
        how = self.tr(
            "Drag, wheel or arrows; Shift is finer, Ctrl coarser; Page, Home and End jump; "
            "Space plays; a double-click resets."
        )
        told = self._stretches.marked() if self._stretches else ()
        self.setToolTip(self._reason or "\n".join([*told, how]))

    def _describe(self) -> None:
        """Where it may go and what breaks there; not its value, or a reader would say that twice a step."""
        knob, found = self._knob, self._stretches
        place = self.tr("from {low} to {high}").format(low=spelled(knob.low), high=spelled(knob.high))
        words = [place, *(found.words if found is not None else ())]
        if found is not None and found.at(knob.value):
            words.insert(1, self.tr("in a red stretch"))
        told = "; ".join(words)
        if told != self.accessibleDescription():
            self.setAccessibleDescription(told)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the stretches over the track, and the handle once more over them."""
        super().paintEvent(event)
        if self._stretches is not None and self._stretches.spans:
            if self._bands is None:
                # Imported only here: the first paint need not know Qt's styles, which are 4 ms of names.
                from triptych.ui.slider_bands import SliderBands  # noqa: PLC0415 -- as said above

                self._bands = SliderBands(self)
            self._bands.paint(self._stretches.spans, self._knob)

    def _places(self) -> SliderPlaces:
        from triptych.ui.slider_places import SliderPlaces  # noqa: PLC0415 -- as in paintEvent

        return SliderPlaces(self)

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
        if event.button() == Qt.MouseButton.LeftButton:
            point, places = event.position(), self._places()
            if not places.on_handle(point):
                self.setValue(places.position_under(point))
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go back to the starting value."""
        self.setSliderDown(False)
        self.moved.emit(self._knob.start)
        event.accept()


def stride(modifiers: Qt.KeyboardModifier) -> float:
    """Return how many steps one arrow or notch is worth with these keys held."""
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        return FINE
    return COARSE if modifiers & Qt.KeyboardModifier.ControlModifier else 1.0
