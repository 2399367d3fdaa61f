"""What is drawn of a table and its perceptron: the points, and where p lies between the classes."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from triptych.lang.perceptron import OF_Z, SIGNED, Form
from triptych.messages import Answer, Axis, Field, Rows
from triptych.ui.number_text import brief
from triptych.ui.plot_numbers import Curve, Numbers
from triptych.ui.surface_data import places

MOST_INPUTS = 2
POINTS = {1: 241, 2: 61}  # places along each axis
AIR = 0.08  # of the data's range, on each side
FEW = 6  # places upwards have a column of their own in a table


@dataclass(frozen=True)
class Want:
    """The form's output ``place`` over the ranges of its inputs; ``level`` is where the classes part.

    ``column`` is the name whose value each row has, ``parts`` the level of that.
    """

    form: Form
    rows: Rows
    place: int
    field: Field
    level: float
    column: str
    parts: float

    @property
    def axes(self) -> tuple[Axis, Axis]:
        """The picture's two axes; with one input, p goes upwards."""
        return self.field.across, self.field.up or self._upward()

    def _upward(self) -> Axis:
        marks = [*self.targets, self.level, -1.0 if self.form.loss == SIGNED else 0.0, 1.0]
        low, high = min(marks), max(marks)
        return Axis(
            self.form.targets[self.place].replace("y", "p"), None, low - AIR * (high - low), high + AIR
        )

    @property
    def targets(self) -> tuple[float, ...]:
        """The drawn output's target of each row."""
        at = len(self.form.inputs) + self.place
        return tuple(row[at] for row in self.rows.values)

    @property
    def classes(self) -> tuple[bool, ...]:
        """Whether each row is of the upper class."""
        middle = 0.0 if self.form.loss == SIGNED else 0.5
        return tuple(y > middle for y in self.targets)

    def points(self) -> list[tuple[float, float]]:
        """Where each row lies on the picture."""
        if self.field.up is None:
            return [(row[0], y) for row, y in zip(self.rows.values, self.targets, strict=True)]
        return [(row[0], row[1]) for row in self.rows.values]

    def right(self, values: Sequence[float]) -> int:
        """How many rows lie on their own side, for each row's value."""
        pairs = zip(values, self.classes, strict=True)
        return sum((value >= self.parts) == upper for value, upper in pairs if not math.isnan(value))


def wanted(form: Form, rows: Rows | None, place: int) -> Want | None:
    """Return what is to be drawn; None without rows, and with more inputs than a picture has sides."""
    if rows is None or not rows.values or len(form.inputs) > MOST_INPUTS:
        return None
    columns, points = rows.columns, POINTS[len(form.inputs)]
    axes = [_axis(name, columns[name], points) for name in form.inputs]
    unit = form.layers[-1][place]
    logits, signed = form.loss == OF_Z, form.loss == SIGNED
    of = f"sigmoid({unit.sum})" if logits else unit.out
    field = Field(of, axes[0], axes[1] if len(axes) > 1 else None)
    level = 0.0 if signed else 0.5
    same = logits or form.activation == "identity"  # p = z is one step, which bears the first name
    return Want(form, rows, place, field, level, unit.sum if same else unit.out, 0.0 if logits else level)


def _axis(name: str, values: Sequence[float], points: int) -> Axis:
    low, high = min(values), max(values)
    air = AIR * (high - low) or abs(low) or 1.0
    return Axis(name, None, low - air, high + air, points)


def row_values(answer: Answer, column: str, count: int) -> tuple[float, ...] | None:
    """Return what an answer says of this name in each row; None where it took no rows."""
    value = next((node.value for node in answer.nodes if node.id == column), None)
    if not isinstance(value, tuple) or len(value) != count:
        return None
    return tuple(part for part in value if isinstance(part, float))


def table_of(want: Want, values: Sequence[float], title: str) -> Numbers:
    """Return the plane's values by their places: a column, or with two inputs one for some places upwards."""
    across, up, name = places(want.field.across), want.field.up, want.axes[1].name
    if up is None:
        return Numbers(title, want.field.across.name, across, (Curve(name, values),))
    rows, wide = places(up), len(across)
    curves = tuple(
        Curve(f"{want.field.of}, {up.name} = {brief(rows[row], 4)}", values[row * wide : (row + 1) * wide])
        for row in range(0, len(rows), len(rows) // FEW)
    )
    return Numbers(title, want.field.across.name, across, curves)
