"""One component of the vector v: its slider, its exact value, and the button that makes v a unit vector."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from triptych.ui.buttons import tool_button
from triptych.ui.exact_box import ExactBox
from triptych.ui.float_slider import FloatSlider
from triptych.ui.knob import Knob, placed
from triptych.ui.knob_row import KnobRow

SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


class SeedRow(KnobRow):
    """Shows a knob and tells what a person does with it."""

    moved = Signal(int, float)
    unit_asked = Signal(int)

    def __init__(self, index: int, knob: Knob, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.index = index
        self.setObjectName(f"seed-row-{index}")
        self.name = QLabel(self)
        self.name.setProperty("role", "code")
        self.slider = FloatSlider(knob, self)
        self.slider.setObjectName(f"seed-{index}")
        self.slider.setToolTip(
            self.tr("Drag, wheel or arrows; Shift is finer, Ctrl coarser; a double-click brings back 1.")
        )
        self.exact = ExactBox(knob, self)
        self.exact.setObjectName(f"seed-exact-{index}")
        self.unit = self._unit_button()
        self.lay_out(self.name, self.slider, self.exact, self.unit, indent=6)
        self.slider.moved.connect(self._move)
        self.exact.entered.connect(self._move)
        self.exact.refused.connect(self.say)
        self.call(placed(index))

    def call(self, place: str) -> None:
        """Name the component by its place: ``[3]`` of a vector, ``[1][0]`` of a matrix."""
        self.name.setText(f"v{place}")
        self.slider.setAccessibleName(self.name.text())
        self.exact.setAccessibleName(self.tr("Exact value of {name}").format(name=self.name.text()))

    def _unit_button(self) -> QToolButton:
        says = self.tr("v is 1 here and 0 elsewhere: the columns show row {index} of the Jacobian")
        sign = f"e{str(self.index).translate(SUBSCRIPTS)}"
        button = tool_button(self, f"seed-unit-{self.index}", sign, says.format(index=self.index))
        button.clicked.connect(lambda: self.unit_asked.emit(self.index))
        return button

    def show_knob(self, knob: Knob) -> None:
        """Show where this component stands."""
        self.slider.show_knob(knob)
        if not (self.exact.hasFocus() and self.exact.isModified()):
            self.exact.show_knob(knob)

    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in order."""
        return self.slider, self.exact, self.unit

    def _move(self, value: float) -> None:
        self.say("")
        self.moved.emit(self.index, value)
