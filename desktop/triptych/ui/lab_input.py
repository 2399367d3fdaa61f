"""A bench's input: a slider, and a box that takes its exact value."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from triptych.ui.exact_box import ExactBox
from triptych.ui.float_slider import FloatSlider
from triptych.ui.knob import Knob
from triptych.ui.knob_row import KnobRow


class LabInput(KnobRow):
    """Shows a knob and tells what a person does with it."""

    moved = Signal(float)

    def __init__(self, name: str, knob: Knob, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"lab-input-{name}")
        self.name = QLabel(f"{name} =", self)
        self.slider = FloatSlider(knob, self)
        self.slider.setObjectName(f"lab-slider-{name}")
        self.slider.setAccessibleName(name)
        self.slider.setToolTip(self.tr("Drag, wheel or arrows; Shift is finer, Ctrl coarser."))
        self.exact = ExactBox(knob, self)
        self.exact.setObjectName(f"lab-exact-{name}")
        self.exact.setAccessibleName(self.tr("Exact value of {name}").format(name=name))
        self.lay_out(self.name, self.slider, self.exact)
        self.slider.moved.connect(self._move)
        self.exact.entered.connect(self._move)
        self.exact.refused.connect(self.say)

    def show_knob(self, knob: Knob) -> None:
        """Show where the input stands."""
        self.slider.show_knob(knob)
        if not (self.exact.hasFocus() and self.exact.isModified()):
            self.exact.show_knob(knob)

    def _move(self, value: float) -> None:
        self.say("")
        self.moved.emit(value)
