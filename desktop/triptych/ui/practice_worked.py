"""A worked solution, rule by rule: what each rule was applied to, and how the derivative reads then."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from triptych.course.blocks import Span
from triptych.course.practice import Worked
from triptych.ui.directions import FROM_RIGHT, formula_place
from triptych.ui.formula import FormulaLabel
from triptych.ui.lesson_tools import LessonTools
from triptych.ui.primed import primed
from triptych.ui.prose import Prose
from triptych.ui.said_spans import typeset

APART = 6  # from one step to the next


class PracticeWorked(QFrame):
    """Numbered lines, a formula under each; a right click copies it."""

    def __init__(self, tools: LessonTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("practice-worked")
        self.setProperty("role", "card")
        self._tools = tools
        self._lines = QGridLayout(self)
        self._lines.setContentsMargins(14, 10, 14, 12)
        self._lines.setColumnStretch(1, 1)
        self._lines.setVerticalSpacing(2)
        self._shown: list[QWidget] = []
        self._texts: list[str] = []

    def show_steps(self, steps: Sequence[Worked], formula: str) -> None:
        """Show these steps, and the derivative in its simplest form."""
        for part in self._shown:
            part.hide()
            part.deleteLater()
        self._shown, self._texts = [], []
        rows = [(f"{n}.", typeset(step.rule), step.text) for n, step in enumerate(steps, start=1)]
        if formula:
            rows.append(("=", (Span("text", self.tr("in its simplest form")),), formula))
        for line, (number, rule, text) in enumerate(rows):
            said = Prose(self._tools.themes, self._tools.typesetter, rule, self, role="small", ink="muted")
            self._put(3 * line, 0, self._number(number))
            self._put(3 * line, 1, said)
            self._put(3 * line + 1, 1, self._formula(text))
            self._lines.setRowMinimumHeight(3 * line + 2, APART if line + 1 < len(rows) else 0)
            self._texts += [number, said.text(), text]

    @property
    def text(self) -> str:
        """All that is shown."""
        return "\n".join(self._texts)

    @property
    def formulas(self) -> list[FormulaLabel]:
        """The derivative after each rule, and in its simplest form."""
        return [part for part in self._shown if isinstance(part, FormulaLabel)]

    def _put(self, line: int, column: int, part: QWidget) -> None:
        place = formula_place() if isinstance(part, FormulaLabel) else Qt.AlignmentFlag(0)
        self._lines.addWidget(part, line, column, Qt.AlignmentFlag.AlignTop | place)
        self._shown.append(part)
        part.show()

    def _number(self, text: str) -> QLabel:
        label = QLabel(f"{FROM_RIGHT}{text}" if self.isRightToLeft() else text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", "small")
        return label

    def _formula(self, text: str) -> FormulaLabel:
        label = FormulaLabel(self._tools.themes, self._tools.typesetter, self, role="text")
        label.setObjectName("worked-formula")
        label.show_latex(primed(text), text)
        return label
