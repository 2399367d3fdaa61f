"""One plot of training: curves over the steps, and a mark where the sliders stand."""

from __future__ import annotations

import math
from array import array
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from triptych.messages.plots import Frame, Line, Mark, Moving, Scene
from triptych.ui.decimals import is_comma
from triptych.ui.number_text import brief
from triptych.ui.plot_canvas import PlotCanvas
from triptych.ui.plot_limits import Limits, calm, calm_decades
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.sideline import Sideline
from triptych.ui.theme import Theme, ThemeHolder
from triptych.ui.theme_colours import ColumnLook
from triptych.ui.thinned import Thinned, places

if TYPE_CHECKING:
    from triptych.messages.plots import Shot
    from triptych.ui.plot_numbers import Numbers


class Curve(NamedTuple):
    """One name's numbers, one for each step, and their look; ``key`` tells it from the plot's others."""

    key: str
    values: Sequence[float]
    look: ColumnLook
    marked: bool = True


class Span(NamedTuple):
    """What the plot runs over: its first step, its last one, where the mark is, and how often it forked."""

    first: int
    last: int
    cursor: int
    forks: int


class TrainingPlot(QWidget):
    """A title, and a canvas below it."""

    def __init__(
        self,
        themes: ThemeHolder,
        sideline: Sideline,
        name: str,
        title: str,
        *,
        log: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._log, self._name = log, title
        self.setObjectName(name)
        self.title = QuietLabel(themes, self, style="small", ink="muted", fit="elide")
        self.title.set_text(title)
        self.canvas = PlotCanvas(themes, sideline, self)
        self.canvas.setObjectName(f"{name}-canvas")
        self.canvas.setToolTip(title)
        self.canvas.setAccessibleName(title)
        self._curves: Sequence[Curve] = ()
        self._span = Span(0, 0, 0, 0)
        self.canvas.tell_by(self.numbers)
        self._thin: dict[str, Thinned] = {}
        self._limits: Limits | None = None
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.title)
        lines.addWidget(self.canvas, 1)

    def show_curves(self, curves: Sequence[Curve], span: Span) -> None:
        """Show these curves; all have as many numbers."""
        count = len(curves[0].values) if curves else 0
        if not count:
            return
        self._curves, self._span = curves, span
        x = places(count, span.first)
        known = self._thin
        self._thin = {curve.key: known.get(curve.key) or Thinned() for curve in curves}
        drawn = [self._thin[curve.key].curve(curve.values, span.forks) for curve in curves]
        frame = self._frame(drawn, span)
        lines = tuple(
            Line(_on_the_ground(y, frame), curve.look.colour, curve.look.width, curve.look.dash)
            for curve, y in zip(curves, drawn, strict=True)
        )
        self.canvas.show_scene(Scene(frame, x, lines, self._moving(curves, span)))
        self._describe(curves, span)
        if self._log:
            self._entitle(equal=not any(math.isfinite(v) for y in drawn for v in y))

    def _entitle(self, *, equal: bool) -> None:
        """Say where there is no difference: everywhere, or where a curve lies on the ground."""
        said = self.tr("{title}: equal to the last bit") if equal else self.tr("{title} (ground: 0)")
        self.title.set_text(said.format(title=self._name))

    def numbers(self) -> Numbers | None:
        """Return every step's numbers as a table has them."""
        from triptych.ui.plot_numbers import Curve as Named  # noqa: PLC0415 -- only where somebody wants it
        from triptych.ui.plot_numbers import Numbers  # noqa: PLC0415 -- as above

        if not self._curves:
            return None
        span, log = self._span, self._log
        curves = tuple(Named(c.key, [10.0**v for v in c.values] if log else c.values) for c in self._curves)
        x = [float(span.first + i) for i in range(len(self._curves[0].values))]
        return Numbers(self._name, self.tr("step"), x, curves, float(span.cursor))

    def shot(self, theme: Theme) -> Shot | None:
        """Return what is shown, for a file; None while there is nothing."""
        from triptych.messages.plots import Shot  # noqa: PLC0415 -- only where somebody wants it

        scene = self.canvas.scene
        if scene is None:
            return None
        names = tuple(curve.key for curve in self._curves) if len(self._curves) > 1 else ()
        words = self.canvas.accessibleDescription()
        return Shot(self.title.text(), "", scene, theme.colours.inks, names, words, comma=is_comma())

    def _frame(self, drawn: Sequence[array[float]], span: Span) -> Frame:
        if self._log:
            found = [10.0**v for y in drawn for v in y if math.isfinite(v)]
            self._limits = calm_decades([found], self._limits)
        else:
            # Two numbers for each curve: of many, calm would take the first and best ones for a pole.
            self._limits = calm([ends for y in drawn if (ends := _ends(y))], self._limits)
        return Frame(0.0, float(span.last), *self._limits, self.tr("step"), log=self._log)

    def _moving(self, curves: Sequence[Curve], span: Span) -> Moving:
        marks = tuple(
            Mark(value, curve.look.marker, curve.look.colour, 9.0)
            for curve in curves
            if curve.marked and math.isfinite(value := _at(curve, span))
        )
        return Moving(float(span.cursor), marks, rule=True)

    def _describe(self, curves: Sequence[Curve], span: Span) -> None:
        shown = [(c.key, _at(c, span)) for c in curves if c.marked]
        if self._log:
            shown = [(key, 10.0**value) for key, value in shown]
        numbers = ", ".join(f"{key} {brief(value)}" for key, value in shown)
        words = self.tr("{title} over the steps; at step {step}: {numbers}")
        said = words.format(title=self._name, step=span.cursor, numbers=numbers)
        self.canvas.told = said


def _on_the_ground(y: array[float], frame: Frame) -> array[float]:
    """The same with 0, which has no power of ten, on the lower edge, so that what stands alone is seen."""
    if not frame.log or -math.inf not in y:
        return y
    return array("d", (frame.y_low if v == -math.inf else v for v in y))


def _ends(y: array[float]) -> tuple[float, ...]:
    finite = [v for v in y if math.isfinite(v)]
    return (min(finite), max(finite)) if finite else ()


def _at(curve: Curve, span: Span) -> float:
    place = span.cursor - span.first
    return curve.values[place] if 0 <= place < len(curve.values) else math.nan
