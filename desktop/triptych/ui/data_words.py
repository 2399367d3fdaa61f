"""What is said below a table: how it is used, where the boundary lies, how many rows are on their side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from triptych.lang.perceptron import CANNOT_LEARN, OF_Z, SIGNED, Form
from triptych.messages import Value
from triptych.ui.boundary_data import Want
from triptych.ui.decimals import as_chosen
from triptych.ui.number_text import full

EVEN = ("sigmoid", *CANNOT_LEARN)  # p is in the middle where z is 0
Point = Mapping[str, Value]


def boundary_words(want: Want, point: Point) -> str:
    """Return where a single neuron's boundary lies, as a formula and with all digits; empty for others."""
    form, tr = want.form, QCoreApplication.translate
    level = _level_of_z(form)
    if form.hidden or form.outputs > 1 or level is None:
        return ""
    (unit,) = form.layers[0]
    terms = " + ".join(f"{w}·{x}" for w, x in zip(unit.weights, unit.sources, strict=True))
    line = f"{terms} + {unit.bias} = {as_chosen(f'{level:g}')}"
    if len(form.inputs) > 1:
        return tr("DataWords", "Boundary: {line}").format(line=line)
    w, b = point.get(unit.weights[0]), point.get(unit.bias)
    if not isinstance(w, float) or not isinstance(b, float) or w == 0:
        return tr("DataWords", "Boundary: {line}, nowhere while {w} is 0").format(
            line=line, w=unit.weights[0]
        )
    at = as_chosen(full((level - b) / w, "float64"))
    return tr("DataWords", "Boundary: {line}, at {x} = {at}").format(line=line, x=form.inputs[0], at=at)


def _level_of_z(form: Form) -> float | None:
    """The z at which a single neuron's classes part; None where that is no round number."""
    if form.loss == OF_Z or form.activation in EVEN:
        return None if form.loss == SIGNED and form.activation == "sigmoid" else 0.0
    if form.loss == SIGNED:
        return 0.0 if form.activation in ("identity", "tanh") else None
    return 0.5 if form.activation == "identity" else None


def side_words(want: Want, values: Sequence[float]) -> str:
    """Return how many rows lie on their own side of the boundary."""
    said = QCoreApplication.translate("DataWords", "{count} of {all} rows are on their own side.")
    return said.format(count=want.right(values), all=len(values))


def command(program: str, point: Point, dtype: str) -> str:
    """Return the command that computes the same without a window, with all digits."""
    lines = "; ".join(program.splitlines())
    at = " ".join(f'--at "{name}={full(value, "float64")}"' for name, value in point.items())
    return f'triptych compare "{lines}" {at} --dtype {dtype}'
