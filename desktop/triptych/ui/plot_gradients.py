"""The three gradients along one input, one over the other, or what they differ by."""

from __future__ import annotations

import math
from array import array
from collections.abc import Sequence

from PySide6.QtWidgets import QToolButton, QWidget

from triptych.messages import Answer, Axis, Curves
from triptych.messages.plots import Line, Mark, Moving, Scene
from triptych.ui.beside import FURTHER
from triptych.ui.notation import enclosed, output_text
from triptych.ui.number_text import brief
from triptych.ui.plot_card import PlotCard
from triptych.ui.plot_data import along, at, axis_name, floats
from triptych.ui.plot_legend import PlotLegend
from triptych.ui.plot_limits import Limits, calm, calm_decades
from triptych.ui.sideline import Sideline
from triptych.ui.theme import Theme, ThemeHolder
from triptych.ui.theme_colours import COLUMNS, ColumnLook

NAN = math.nan
MARK_SIZES = {"symbolic": 18.0, "by_hand": 10.0, "autograd": 7.0}


class GradientPlot(PlotCard):
    """All three curves are seen even where they coincide; a button shows the differences instead."""

    def __init__(self, theme_holder: ThemeHolder, sideline: Sideline, parent: QWidget | None = None) -> None:
        super().__init__(theme_holder, sideline, "plot-gradients", parent)
        self.setToolTip(self.tr("The gradient along one input, by all three ways"))
        self.legend = PlotLegend(theme_holder, COLUMNS, self)
        self.body.insertWidget(0, self.legend)
        self.difference = self._make_toggle()
        self.head.addWidget(self.difference)

    def fold(self, tabbed: bool) -> None:
        """Behind a tab the key takes the title's place."""
        super().fold(tabbed)
        if tabbed:
            self.head.insertWidget(0, self.legend, 3)
        else:
            self.body.insertWidget(0, self.legend)

    @property
    def log(self) -> bool:  # type: ignore[override]  # the base has it fixed, here a button decides
        """Whether the differences are shown."""
        return self.difference.isChecked()

    def lines(self, curves: Curves, theme: Theme) -> tuple[Line, ...]:
        """The gradients that are there; in the other view their distances from SymPy's."""
        self._explain(further := further_in(curves))
        found = {
            key: floats(curves.gradients[key]) for key in (*COLUMNS, *further) if key in curves.gradients
        }
        if self.log:
            return self._differences(found, floats(curves.bound), theme)
        return tuple(_line(y, theme.column(key), rails=key == "symbolic") for key, y in found.items())

    def names(self, curves: Curves) -> tuple[str, ...]:
        """Whose curves they are."""
        there = [key for key in (*COLUMNS, *further_in(curves)) if key in curves.gradients]
        return tuple(self.legend.name(key) for key in there if not self.log or key != COLUMNS[0])

    def y_label(self, answer: Answer, axis: Axis) -> str:
        """The gradient, or the distance."""
        if self.log:
            return self.tr("distance from SymPy")
        return f"d{enclosed(output_text(answer))}/d{axis_name(axis)}"

    def limits(self, values: Sequence[array[float]], before: Limits | None) -> Limits:
        """Round numbers, or whole decades."""
        if self.log:
            return calm_decades([[10.0**v for v in y if math.isfinite(v)] for y in values], before)
        return calm(values, before)

    def gap_curves(self, curves: Curves) -> list[array[float]]:
        """A gap in any of the three is hatched."""
        return [floats(data) for data in curves.gradients.values()]

    def curves_named(self) -> Sequence[tuple[str, Sequence[float], float | None]]:
        """Each column's gradient; in the other view, how far it is from SymPy's."""
        scene, standing = self.canvas.scene, self._standing
        if scene is None or standing is None:
            return []
        drawn = standing.curves.gradients
        keys = [key for key in (*COLUMNS, *further_in(standing.curves)) if key in drawn][int(self.log) :]
        now = {mark.colour: mark.y for mark in (scene.moving.marks if scene.moving is not None else ())}
        values = ([10.0**v for v in line.y] if self.log else line.y for line in scene.lines)
        named = zip(map(self.legend.name, keys), values, scene.lines, strict=True)
        return [(name, curve, now.get(line.colour)) for name, curve, line in named]

    def moving(self, answer: Answer, axis: Axis, x: float, theme: Theme) -> Moving:
        """A rule at the point, and each column's mark on it."""
        gradient = along(answer, axis)
        marks = []
        for key in COLUMNS if gradient is not None and not self.log else ():
            column = gradient.columns.get(key) if gradient else None
            y = at(column.value if column else None, axis.index)
            if y is not None and math.isfinite(y):
                look = theme.column(key)
                marks.append(Mark(y, look.marker, look.colour, MARK_SIZES[key], filled=key == "autograd"))
        return Moving(x, tuple(marks), rule=True)

    def describe(self, answer: Answer, scene: Scene, axis: Axis) -> str:
        """Say what is overlaid and each column's number at the point."""
        label = axis_name(axis)
        gradient = f"d{enclosed(output_text(answer))}/d{label}"
        if self.log:
            self.set_title(self.tr("Distance from SymPy"))
            self.set_note(self._nothing(scene))
            words = self.tr("How far the chain rule and PyTorch are from SymPy's {gradient} along {axis}")
            return words.format(gradient=gradient, axis=label)
        self.set_title(self.tr("{gradient} along {axis}").format(gradient=gradient, axis=label))
        self.set_note("")
        return self.tr("{gradient} by three ways along {axis}; {numbers}").format(
            gradient=gradient, axis=label, numbers=_numbers(answer, axis)
        )

    def _differences(
        self, found: dict[str, array[float]], bound: array[float], theme: Theme
    ) -> tuple[Line, ...]:
        exact = found.get("symbolic")
        lines = []
        for key in (k for k in found if k != COLUMNS[0]) if exact is not None else ():
            if key in found and exact is not None:
                look = theme.column(key)
                distance = array("d", map(_distance, found[key], exact, bound))
                lines.append(_line(distance, look))
        return tuple(lines)

    def _nothing(self, scene: Scene) -> str:
        seen = any(not math.isnan(v) for line in scene.lines for v in line.y)
        return "" if seen else self.tr("no difference beyond SymPy's own error")

    def _make_toggle(self) -> QToolButton:
        toggle = QToolButton(self)
        toggle.setObjectName("plot-gradients-log")
        toggle.setProperty("role", "quiet")
        toggle.setCheckable(True)
        toggle.setText(self.tr("difference"))
        toggle.setAccessibleName(self.tr("Show the difference from SymPy on a logarithmic axis"))
        toggle.setToolTip(self.tr("Shows how far each column is from SymPy, on a logarithmic axis (Ctrl+D)"))
        toggle.toggled.connect(self._turn)
        return toggle

    def _explain(self, further: tuple[str, ...]) -> None:
        self.legend.show_columns((*(COLUMNS[1:] if self.log else COLUMNS), *further))

    def _turn(self, _log: bool) -> None:
        self.show_again()


def further_in(curves: Curves) -> tuple[str, ...]:
    """Return the columns beyond the home three that have a curve."""
    return tuple(key for key in FURTHER if key in curves.gradients)


def _line(y: array[float], look: ColumnLook, *, rails: bool = False) -> Line:
    return Line(y, look.colour, look.width, look.dash, look.offset, rails)


def _distance(value: float, exact: float, bound: float) -> float:
    """The logarithm of the difference; nothing where SymPy's own error could be all of it."""
    distance = abs(value - exact)
    return math.log10(distance) if math.isfinite(distance) and distance > max(bound, 0.0) else NAN


def _numbers(answer: Answer, axis: Axis) -> str:
    gradient = along(answer, axis)
    if gradient is None:
        return ""
    values = {key: at(column.value, axis.index) for key, column in gradient.columns.items()}
    return ", ".join(
        f"{key.replace('_', ' ')} {brief(value, 6)}" for key, value in values.items() if value is not None
    )
