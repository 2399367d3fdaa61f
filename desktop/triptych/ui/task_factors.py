"""Type each factor of the chain, and then their product: a wrong factor is followed through."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from triptych.course.judgement import RIGHT, WRONG, Given, Judgement
from triptych.course.tasks import Factors
from triptych.lang.parse import read
from triptych.messages import Reply
from triptych.ui.formula import FormulaLabel
from triptych.ui.lesson_tools import LessonTools
from triptych.ui.prose import Prose
from triptych.ui.said_spans import typeset
from triptych.ui.task_body import TaskBody
from triptych.ui.typed_line import TypedLine
from triptych.ui.verdict_icon import VerdictIcon

MARKS = {RIGHT: "agree", WRONG: "unknown"}


class TaskFactors(TaskBody):
    """A line for each factor and one for the product, each with a mark of its own once it was judged."""

    def __init__(self, task: Factors, tools: LessonTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._task = task
        equations = QWidget(self)
        equations.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # in every language, as all formulas are
        self._grid = QGridLayout(equations)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self.lines.addWidget(equations)
        output = _output(task)
        pairs = [*((one.of, one.by) for one in task.path), (output, task.wrt)]
        self.typed: list[TypedLine] = []
        self._marks: list[VerdictIcon] = []
        self._said: list[Prose] = []
        for row, (of, by) in enumerate(pairs):
            self._add(row, of, by, product=row == len(task.path))

    def _add(self, row: int, of: str, by: str, *, product: bool) -> None:
        name = FormulaLabel(self.tools.themes, self.tools.typesetter, self, role="text")
        name.show_latex(rf"\frac{{\partial {of}}}{{\partial {by}}} =", f"d{of}/d{by} =")
        what = self.tr("The whole derivative d{of}/d{by}.") if product else self.tr("The factor d{of}/d{by}.")
        line = TypedLine(self.tools, f"factor-{self._task.id}-{row + 1}", what.format(of=of, by=by), self)
        line.changed.connect(self._unmark)
        line.submitted.connect(lambda: self._go_on(row))
        mark = VerdictIcon(self.tools.themes, self, size=1.6)
        mark.hide()
        said = Prose(self.tools.themes, self.tools.typesetter, (), self, role="small", ink="bad")
        said.hide()
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(name, 2 * row, 0, top)
        self._grid.addWidget(line, 2 * row, 1, top)
        self._grid.addWidget(mark, 2 * row, 2, top)
        self._grid.addWidget(said, 2 * row + 1, 1, 1, 2)
        self.typed.append(line)
        self._marks.append(mark)
        self._said.append(said)

    @property
    def task(self) -> Factors:
        """The task that is answered here."""
        return self._task

    def _go_on(self, row: int) -> None:
        """Return goes to the next line that is empty; when all are filled, they are judged."""
        empty = next((line for line in self.typed if not line.text().strip()), None)
        if empty is None:
            self.submitted.emit()
        else:
            empty.edit.setFocus(Qt.FocusReason.TabFocusReason)

    def _unmark(self) -> None:
        for part in (*self._marks, *self._said):
            part.hide()
        self.changed.emit()

    def given(self) -> Given:
        """The factors, and then their product."""
        return Given(texts=tuple(line.text() for line in self.typed))

    def show_given(self, given: Given) -> None:
        """Let them stand there again."""
        for line, text in zip(self.typed, given.texts, strict=False):
            line.set_text(text)

    def show_judgement(self, given: Given, judgement: Judgement, replies: Sequence[Reply]) -> None:
        """Mark each line, and say below it what is not right."""
        if given != self.given():
            return
        for part, mark, said in zip(judgement.parts, self._marks, self._said, strict=False):
            mark.show_kind(MARKS.get(part.verdict, "waiting"), "bad" if part.verdict == WRONG else "")
            mark.setAccessibleName(self._word(part.verdict))
            mark.setToolTip(self._word(part.verdict))
            mark.show()
            said.show_spans(() if part.verdict == RIGHT else typeset(part.said))
            said.setVisible(part.verdict != RIGHT)

    def _word(self, verdict: str) -> str:
        words = {RIGHT: self.tr("right"), WRONG: self.tr("wrong")}
        return words.get(verdict, self.tr("not decided"))

    def take_focus(self) -> None:
        """Give the keyboard to the first empty line."""
        next((line for line in self.typed if not line.text()), self.typed[0]).edit.setFocus()


def _output(task: Factors) -> str:
    graph = read(task.program).graph
    return graph.label if graph is not None else task.path[0].of
