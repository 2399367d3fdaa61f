"""The output along one input, with its tangent at the moving point."""

from __future__ import annotations

import math
from bisect import bisect
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from triptych.messages import Answer, Axis, Curves
from triptych.messages.plots import Line, Mark, Moving, Scene
from triptych.ui.notation import output_text
from triptych.ui.number_text import brief
from triptych.ui.plot_card import PlotCard
from triptych.ui.plot_data import along, at, axis_name, floats
from triptych.ui.sideline import Sideline
from triptych.ui.theme import Theme, ThemeHolder


class OutputPlot(PlotCard):
    """Where the derivative comes from: it is the slope of this line."""

    def __init__(self, theme_holder: ThemeHolder, sideline: Sideline, parent: QWidget | None = None) -> None:
        super().__init__(theme_holder, sideline, "plot-output", parent)
        self._told: tuple[tuple[Line, ...], tuple[str, Axis], str] | None = None
        self.setToolTip(self.tr("The output along one input; the dashed line is the tangent at the point"))

    def lines(self, curves: Curves, theme: Theme) -> tuple[Line, ...]:
        """One line: the output."""
        return (Line(floats(curves.output), theme.colours.text, 2.4),)

    def curves_named(self) -> Sequence[tuple[str, Sequence[float], float | None]]:
        """The output's line."""
        scene, answer = self.canvas.scene, self._answer
        if scene is None or answer is None:
            return []
        marks = scene.moving.marks if scene.moving is not None else ()
        return [(output_text(answer), scene.lines[0].y, marks[0].y if marks else None)]

    def moving(self, answer: Answer, axis: Axis, x: float, theme: Theme) -> Moving:
        """The point on the line, and the tangent through it."""
        value = answer.output.value if answer.output else None
        y = self._on_line(x) if isinstance(value, tuple) else at(value, None)
        slope = _slope(answer, axis)
        colour = theme.column("by_hand").colour
        marks = () if y is None or not math.isfinite(y) else (Mark(y, "o", colour, 10.0),)
        return Moving(x, marks, slope, colour=colour)

    def y_label(self, answer: Answer, axis: Axis) -> str:
        """The output."""
        return output_text(answer)

    def _on_line(self, x: float) -> float | None:
        """The line at x: vᵀ of the output is nowhere else."""
        scene = self.standing
        if scene is None or not scene.x[0] <= x <= scene.x[-1]:
            return None
        after = min(max(1, bisect(scene.x, x)), len(scene.x) - 1)
        (a, b), y = scene.x[after - 1 : after + 1], scene.lines[0].y
        return y[after - 1] + (y[after] - y[after - 1]) * (x - a) / (b - a)

    def describe(self, answer: Answer, scene: Scene, axis: Axis) -> str:
        """Say from where to where the line runs, and how steep it is at the point."""
        label, ends = axis_name(axis), self._ends(output_text(answer), scene, axis)
        here = scene.moving
        if here is None or not here.marks:
            self.set_note("")
            return ends
        where = self.tr("at {axis} = {x}").format(axis=label, x=brief(here.x, 4))
        slope = (
            self.tr("slope {m}").format(m=brief(here.slope, 4))
            if here.slope is not None
            else self.tr("no slope")
        )
        self.set_note(f"{slope} {where}")
        return f"{ends}; {where}: {brief(here.marks[0].y, 4)}, {slope}"

    def _ends(self, name: str, scene: Scene, axis: Axis) -> str:
        """Say from where to where the line runs; it stays, like the title, for as long as the line does."""
        known = self._told
        if known is None or known[0] is not scene.lines or known[1] != (name, axis):
            label = axis_name(axis)
            self.set_title(self.tr("{output} along {axis}").format(output=name, axis=label))
            words = self.tr("{output} from {first} at {axis} = {low} to {last} at {axis} = {high}").format(
                output=name, axis=label, low=brief(axis.low), high=brief(axis.high),
                first=brief(scene.lines[0].y[0], 4), last=brief(scene.lines[0].y[-1], 4),
            )  # fmt: skip
            self._told = known = scene.lines, (name, axis), words
        return known[2]


def _slope(answer: Answer, axis: Axis) -> float | None:
    gradient = along(answer, axis)
    if gradient is None:
        return None
    for key in ("symbolic", "by_hand", "autograd"):
        column = gradient.columns.get(key)
        slope = at(column.value if column else None, axis.index)
        if slope is not None and math.isfinite(slope):
            return slope
    return None
