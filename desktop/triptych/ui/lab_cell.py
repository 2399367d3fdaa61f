"""One cell: its lines, and below them what they did."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from triptych.notebook import CodeCell, reason, same
from triptych.ui.lab_editor import FAILED, RAN, REFUSED, RUNS, LabEditor
from triptych.ui.lab_lines import Span, at, spans
from triptych.ui.lab_mend import LabMend
from triptych.ui.lab_output import LabOutput
from triptych.ui.lab_step import Step, told
from triptych.ui.theme import ThemeHolder
from triptych.ui.translate import translate


class LabCell(QFrame):
    """Shows steps beside the lines that were run, as long as these stand there unchanged."""

    entered = Signal()
    run_asked = Signal(bool)
    line_pressed = Signal(int)
    mend_chosen = Signal(object)  # Mend
    mend_taken = Signal(object)  # Mend
    program_chosen = Signal(object)  # Program

    def __init__(
        self, themes: ThemeHolder, number: int, text: str = "", parent: QWidget | None = None, *,
        stored: CodeCell | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._themes, self.number, self.stored = themes, number, stored
        self._steps: tuple[Step, ...] = ()
        self._runs = False
        self.setObjectName(f"lab-cell-{number}")
        self.setAccessibleName(self.tr("Cell {number}").format(number=number))
        self.setProperty("role", "cell")
        self.editor = LabEditor(themes, f"lab-editor-{number}", self)
        self.editor.setPlainText(text)
        self._output: LabOutput | None = None
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(6, 4, 6, 4)
        self._lines.setSpacing(2)
        self._lines.addWidget(self.editor)
        self.editor.entered.connect(self.entered)
        self.editor.run_asked.connect(self.run_asked)
        self.editor.written.connect(lambda _text: self._mark())
        self.editor.line_pressed.connect(self.line_pressed)

    @property
    def text(self) -> str:
        """The lines as they stand."""
        return self.editor.toPlainText()

    @property
    def output(self) -> LabOutput:
        """What stands below, built when there is first something to tell."""
        if self._output is None:
            self._output = LabOutput(self._themes, self)
            self._output.mend_chosen.connect(self.mend_chosen)
            self._output.mend_taken.connect(self.mend_taken)
            self._output.program_chosen.connect(self.program_chosen)
            self._lines.addWidget(self._output)
        return self._output

    @property
    def variant(self) -> LabMend | None:
        """The mend that is tried beside the original, if there is one."""
        return self._output.variant if self._output is not None else None

    def span_at_cursor(self) -> Span | None:
        """Return the statement with the cursor, or the next one below; None beyond the last."""
        found = spans(self.text)
        place = at(found, self.editor.line)
        return None if place is None else found[place]

    def show_current(self, current: bool) -> None:
        """Show whether what is asked for concerns this cell."""
        self.setProperty("current", current)
        self.style().unpolish(self)
        self.style().polish(self)

    def show_steps(self, steps: Sequence[Step], *, runs: bool, after_error: bool) -> None:
        """Show what was run of this cell; ``after_error`` tells that a cell above stopped early."""
        self._steps, self._runs = tuple(steps), runs
        self._mark()
        if steps or self._output is not None:
            ran = told(steps) if steps else None
            stored, because = self._compared(after_error) if steps and not runs else ("", "")
            self.output.show_ran(ran, stored, because)
            self.output.setVisible(ran is not None)

    def _compared(self, after_error: bool) -> tuple[str, str]:
        """Return what the file had stored and why it differs; nothing where it need not be told."""
        cell, ran = self.stored, told(self._steps)
        whole = self._steps[-1].closing or self._steps[-1].stops
        if cell is None or cell.stored is None or not whole or same(cell.stored, ran) is not False:
            return "", ""
        because = reason(cell, ran, after_error)
        return cell.stored.text, translate(because) if because is not None else ""

    def _mark(self) -> None:
        """Mark the lines that were run and still stand as they were."""
        marks: dict[int, str] = {}
        if self._runs:
            marks = {span.first: RUNS for span in spans(self.text)}
        for step in self._steps:
            if step.span.source(self.text) == step.source:
                marks |= dict.fromkeys(range(step.span.first, step.span.last + 1), RAN)
                marks |= fault_of(step)
        self.editor.show_marks(marks)


def fault_of(step: Step) -> Mapping[int, str]:
    """Return the mark of the line at which a step stopped, if it did."""
    ran = step.placed
    if ran.error is not None:
        return {ran.error.line - 1: FAILED}
    return {ran.refused.line - 1: REFUSED} if ran.refused is not None else {}
