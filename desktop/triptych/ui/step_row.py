"""The step h of a finite difference: a slider over its logarithm, its exact value, a good guess."""

from __future__ import annotations

import math

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from triptych.ui.buttons import tool_button
from triptych.ui.exact_box import ExactBox
from triptych.ui.float_slider import FloatSlider
from triptych.ui.knob import Knob, spelled
from triptych.ui.knob_row import KnobRow

LOW, HIGH, STEP = -18.0, 2.0, 0.05
LARGEST = 1e300


class StepRow(KnobRow):
    """Shows the h that is used; tells the one that is chosen, None for a good guess."""

    chosen = Signal(object)  # float, or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._h = 0.0
        self.name = QLabel("h", self)
        self.name.setProperty("role", "code")
        self.slider = FloatSlider(_on_log(1.0), self)
        self.slider.setObjectName("slider-h")
        self.slider.setAccessibleName(self.tr("The step h, by its logarithm"))
        self.slider.setToolTip(self.tr("The step h, from 1e-18 to 100; Shift is finer, Ctrl coarser"))
        self.exact = ExactBox(_exactly(1.0), self)
        self.exact.setObjectName("exact-h")
        self.exact.setAccessibleName(self.tr("Exact value of h"))
        self.guess = self._guess_button()
        self.lay_out(self.name, self.slider, self.exact, self.guess)
        self.slider.moved.connect(lambda power: self._take(_power(power)))
        self.exact.entered.connect(self._take)
        self.exact.refused.connect(self.say)

    def _guess_button(self) -> QToolButton:
        says = self.tr("A good guess: the cube root of the number type's precision, as large as the input")
        button = tool_button(self, "h-auto", self.tr("auto"), says)
        button.clicked.connect(lambda: self.chosen.emit(None))
        return button

    def show_h(self, h: float) -> None:
        """Show the step that was used."""
        if h == self._h or not h > 0:
            return
        self._h = h
        self.slider.show_knob(_on_log(h))
        if not (self.exact.hasFocus() and self.exact.isModified()):
            self.exact.show_knob(_exactly(h))

    def _take(self, h: float) -> None:
        if not 0 < h <= LARGEST:
            self.say(self.tr("The step h must be a number above 0, not {h}.").format(h=spelled(h)))
            return
        self.say("")
        self.chosen.emit(h)


def _on_log(h: float) -> Knob:
    return Knob(math.log10(h), math.log10(h), LOW, HIGH, STEP)


def _exactly(h: float) -> Knob:
    return Knob(h, h, h / 10, min(10 * h, LARGEST), h / 10)


def _power(exponent: float) -> float:
    """Return ten to this power with four digits: a step need not have more."""
    return float(f"{10.0**exponent:.4g}")
