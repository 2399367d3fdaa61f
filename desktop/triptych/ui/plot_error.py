"""The error of a finite difference against its h, both axes logarithmic, the used and the best h marked."""

from __future__ import annotations

import math
from array import array
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from triptych.messages import Column, Exact, Quotient, Value
from triptych.messages.plots import Frame, Line, Mark, Moving, Scene
from triptych.ui.beside import DIFFERENCE
from triptych.ui.number_text import flattened
from triptych.ui.plot_canvas import PlotCanvas
from triptych.ui.plot_limits import calm_decades
from triptych.ui.sideline import Sideline
from triptych.ui.theme import ThemeHolder

if TYPE_CHECKING:
    from triptych.ui.plot_numbers import Numbers

LEAST_PLACES = 17.0
AIR = 0.4


class ErrorPlot(PlotCanvas):
    """Too small an h is drowned by rounding, too large a one by the curve; between them lies the best."""

    def __init__(self, theme_holder: ThemeHolder, sideline: Sideline, parent: QWidget | None = None) -> None:
        super().__init__(theme_holder, sideline, parent)
        self._shown: tuple[Quotient, Value | None, Exact] | None = None
        self.setObjectName("plot-error")
        self.setAccessibleName(self.tr("Error of the finite difference against h"))
        self.tell_by(self._told)
        how = self.tr("Error against h, both logarithmic; ◆ is the h that is used, ● the best one tried")
        self.setToolTip(f"{how}\n{self.toolTip()}")
        theme_holder.changed.connect(self._again)

    def minimumSizeHint(self) -> QSize:
        """Enough for the shape of the curve to be seen."""
        return QSize(140, 8 * self._themes.theme.px("small"))

    def show_column(self, column: Column, exact: Exact) -> None:
        """Show the trials of a column that has a quotient; without trials nothing is drawn."""
        if column.quotient is not None:
            self._shown = (column.quotient, column.value, exact)
            self._again()

    def _again(self) -> None:
        if self._shown is not None and self._shown[0].trials:
            self.show_scene(self._scene_of(*self._shown))

    def _told(self) -> Numbers | None:
        """Return h and the error of every trial."""
        from triptych.ui.plot_numbers import Curve, Numbers  # noqa: PLC0415 -- only where somebody wants it

        if self._shown is None:
            return None
        quotient = self._shown[0]
        trials = sorted(quotient.trials, key=lambda trial: trial.h)
        errors = [math.nan if t.error is None else t.error for t in trials]
        curve = Curve(self.tr("error"), errors)
        return Numbers(self.accessibleName(), "h", [t.h for t in trials], (curve,), quotient.h)

    def _scene_of(self, quotient: Quotient, value: Value | None, exact: Exact) -> Scene:
        known = [(t.h, t.error) for t in quotient.trials if t.error is not None]
        floor = _floor([error for _, error in known])
        x = array("d", [math.log10(t.h) for t in quotient.trials])
        errors = [math.nan if t.error is None else math.log10(max(t.error, floor)) for t in quotient.trials]
        low, high = calm_decades([[max(error, floor) for _, error in known]], None)
        used, look = math.log10(quotient.h), self._themes.theme.column(DIFFERENCE)
        span = (min(x[0], used) - AIR, max(x[-1], used) + AIR)
        frame = Frame(*span, low - AIR, high + AIR, "h", log=True, log_x=True)
        text = self._themes.theme.colours.text
        lines = (Line(array("d", errors), text, 1.8),)
        marks = self._marks(quotient, error_of(value, exact), dict(known), floor)
        return Scene(frame, x, lines, Moving(used, marks, rule=True, colour=look.colour))

    def _marks(
        self, quotient: Quotient, error: float | None, known: dict[float, float], floor: float
    ) -> tuple[Mark, ...]:
        colours, marks = self._themes.theme.colours, []
        if quotient.best in known:
            y = math.log10(max(known[quotient.best], floor))
            marks.append(Mark(y, "o", colours.good, 11.0, x=math.log10(quotient.best)))
        if error is not None:
            look = self._themes.theme.column(DIFFERENCE)
            marks.append(Mark(math.log10(max(error, floor)), look.marker, colours.accent, 11.0))
        return tuple(marks)


def error_of(value: Value | None, exact: Exact) -> float | None:
    """Return how far a value is from the exact one, the worst component of a vector; None where unknown."""
    if value is None or exact is None:
        return None
    texts = (
        [exact]
        if isinstance(exact, str)
        else [p for part in exact for p in ([part] if isinstance(part, str) else part)]
    )
    errors = [abs(v - float(text)) for v, text in zip(flattened(value), texts, strict=False)]
    worst = max(errors, default=math.nan)
    return worst if math.isfinite(worst) else None


def _floor(errors: list[float]) -> float:
    """Where an error of nothing at all is drawn: a decade below the least."""
    return min((e for e in errors if e > 0), default=10.0**-LEAST_PLACES) / 10
