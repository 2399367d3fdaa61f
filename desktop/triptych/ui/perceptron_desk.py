"""The desk that the Perceptron room opens with: the notebooks' neuron at x = 6.7."""

from __future__ import annotations

from dataclasses import replace

from triptych.lang.perceptron import Form, program
from triptych.ui.bench import opened_desk
from triptych.ui.desk import Desk
from triptych.ui.knob import Knob, Leaf

FIRST_KNOBS = {
    Leaf("w"): Knob(1.0, 1.0, -4.0, 4.0, 0.001),  # wide enough for p = 1 in float32, fine enough to meet it
    Leaf("x"): Knob(6.7, 6.7, -10.0, 10.0, 0.02),
    Leaf("b"): Knob(0.0, 0.0, -5.0, 5.0, 0.01),
    Leaf("y"): Knob(0.0, 0.0, 0.0, 1.0, 0.001),
}
FIRST_WRT = ("w", "b", "x")
FIRST_AXIS = Leaf("w")


def first_desk() -> Desk:
    """Return the desk that the Perceptron room opens with."""
    desk = opened_desk(program(Form()), FIRST_KNOBS)
    return replace(desk, wrt=FIRST_WRT, axis=FIRST_AXIS)
