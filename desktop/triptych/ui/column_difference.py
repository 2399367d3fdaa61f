"""The finite difference's card: its step, its error against the step, and what it costs."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from triptych.messages import Answer, Column, Exact, Gradient, Quotient, Simplified
from triptych.ui.beside import DIFFERENCE
from triptych.ui.column_further import FurtherColumn
from triptych.ui.number_text import brief, full
from triptych.ui.plot_error import ErrorPlot, error_of
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.sideline import Sideline
from triptych.ui.step_row import StepRow
from triptych.ui.theme import ThemeHolder
from triptych.ui.typesetter import Typesetter


class DifferenceColumn(FurtherColumn):
    """The plot and the step stay in sight; the counts scroll where there is no room."""

    draws_work = False  # the plot needs the room

    def __init__(
        self,
        theme_holder: ThemeHolder,
        typesetter: Typesetter,
        sideline: Sideline,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(DIFFERENCE, theme_holder, typesetter, parent)
        self.plot = ErrorPlot(theme_holder, sideline)
        self.step = StepRow()
        self.told = QuietLabel(theme_holder, style="small", fit="wrap")
        self.body.insertWidget(0, self.step)
        self.body.insertWidget(1, self.plot, 3)
        self.page.insertWidget(0, self.told)
        self.step.chosen.connect(self.h_chosen)

    def show_details(
        self, answer: Answer, gradient: Gradient, column: Column, simplified: Simplified | None
    ) -> None:
        """Show the step that was used, and how all that were tried did."""
        super().show_details(answer, gradient, column, simplified)
        if column.quotient is None:
            return
        self.step.show_h(float(full(column.quotient.h, answer.dtype)))
        self.plot.show_column(column, gradient.exact)
        told = self._compared(column, column.quotient, gradient.exact)
        self.told.set_text(told)
        self.plot.setAccessibleDescription(told)

    def _compared(self, column: Column, quotient: Quotient, exact: Exact) -> str:
        error = error_of(column.value, exact)
        errors = {trial.h: trial.error for trial in quotient.trials}
        used = self.tr("◆ h = {h}").format(h=brief(quotient.h, 3))
        if error is not None:
            used = self.tr("◆ h = {h} is off by {error}").format(
                h=brief(quotient.h, 3), error=brief(error, 3)
            )
        least = errors.get(quotient.best) if quotient.best is not None else None
        if quotient.best is None or least is None:
            return used
        best = self.tr("● the best tried, h = {h}, by {error}")
        return f"{used}; {best.format(h=brief(quotient.best, 3), error=brief(least, 3))}"
