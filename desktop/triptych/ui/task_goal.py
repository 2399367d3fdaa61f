"""Reach a goal by sliders: what has to hold, and how far it holds where the sliders stand now."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from triptych.course import judging
from triptych.course.judgement import RIGHT, Given
from triptych.course.quantities import quantity, value
from triptych.course.tasks import Bound, Goal
from triptych.messages import Answer, Reply
from triptych.ui.lesson_desk import task_question
from triptych.ui.lesson_tools import LessonTools
from triptych.ui.number_text import brief
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.task_body import TaskBody
from triptych.ui.verdict_icon import VerdictIcon


class TaskGoal(TaskBody):
    """The answer is where the sliders stand; what the live program shows there is what is judged."""

    def __init__(self, task: Goal, tools: LessonTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._task, self._start = task, task_question(task)
        self.rows = [_BoundRow(bound, tools) for bound in task.bounds]
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setColumnStretch(2, 1)
        for place, row in enumerate(self.rows):
            for column, part in enumerate((row.mark, row.wanted, row.now)):
                grid.addWidget(part, place, column)
        self.lines.addLayout(grid)
        self.setup = QPushButton(self.tr("Put this on the sliders"), self)
        self.setup.setObjectName(f"goal-setup-{task.id}")
        self.setup.setAccessibleName(self.setup.text())
        self.setup.setToolTip(self.tr("Open the task's program, with its sliders where they begin"))
        self.setup.clicked.connect(self._open)
        self.still = QLabel(self)
        self.still.setProperty("role", "small")
        self.still.setWordWrap(True)
        if task.still:
            self.still.setText(self.tr("Leave alone: {names}").format(names=", ".join(task.still)))
        self.still.setVisible(bool(task.still))
        self.lines.addWidget(self.still)
        self.lines.addWidget(self.setup, 0, Qt.AlignmentFlag.AlignLeft)
        tools.live.changed.connect(self._follow)
        self._follow()

    @property
    def heading(self) -> str:
        """What stands above the question."""
        return self.tr("REACH IT WITH THE SLIDERS")

    @property
    def keeps(self) -> bool:
        """What was found stays while one goes on."""
        return True

    @property
    def holds(self) -> bool:
        """The sliders have their own steps."""
        return False

    @property
    def task(self) -> Goal:
        """The task that is answered here."""
        return self._task

    def _open(self) -> None:
        self.tools.live.wanted.emit(self._start)

    @property
    def _runs(self) -> bool:
        """Whether the sliders began where the task does; a page's other program is another start."""
        live = self.tools.live
        return live.opened == self._start and live.runs(self._task.program, self._task.dtype)

    @property
    def check_words(self) -> str:
        """There is nothing to judge before the program is on the sliders."""
        return super().check_words if self._runs else ""

    def _follow(self) -> None:
        """Show each number where the sliders stand; when all hold, it is judged without being asked."""
        runs, answer = self._runs, self.tools.live.answer
        self.setup.setVisible(not runs)
        for row in self.rows:
            row.show_answer(answer if runs else None)
        self.changed.emit()
        if answer is not None and runs:
            holds = judging.judged(self._task, self.given(), (answer,)).verdict == RIGHT
            if holds:
                self.submitted.emit()

    def given(self) -> Given:
        """Where the sliders stand."""
        question = self.tools.live.question
        return Given(point=dict(question.point) if question is not None and self._runs else {})

    def show_given(self, given: Given) -> None:
        """The sliders stand where they stand."""

    def known(self, given: Given) -> tuple[Reply, ...] | None:
        """The live program's own answer."""
        answer = self.tools.live.answer
        return (answer,) if answer is not None and self._runs else ()

    def take_focus(self) -> None:
        """Give the keyboard to the button that opens the program, where it is needed."""
        if self.setup.isVisible():
            self.setup.setFocus()


class _BoundRow:
    """One bound: its mark, what is wanted, and the number now."""

    def __init__(self, bound: Bound, tools: LessonTools) -> None:
        self._bound = bound
        self.mark = VerdictIcon(tools.themes, size=1.6)
        self.wanted = QuietLabel(tools.themes, style="text")
        self.now = QuietLabel(tools.themes, style="text", ink="muted")
        parts = [bound.of]
        if bound.above is not None:
            parts.insert(0, f"{brief(bound.above)} <")
        if bound.below is not None:
            parts.append(f"< {brief(bound.below)}")
        self.wanted.set_text(" ".join(parts))

    def show_answer(self, answer: Answer | None) -> None:
        """Show how far the bound holds."""
        named = quantity(self._bound.of)
        found = value(answer, named) if answer is not None and named is not None else None
        if not isinstance(found, float):
            self.now.set_text("")
            self._show("waiting", _tr("not known yet"))
            return
        above, below = self._bound.above, self._bound.below
        holds = (above is None or found > above) and (below is None or found < below)
        self.now.set_text(_tr("now {value}").format(value=brief(found)))
        self._show("agree" if holds else "unknown", _tr("holds") if holds else _tr("does not hold yet"))

    def _show(self, kind: str, words: str) -> None:
        self.mark.show_kind(kind)
        self.mark.setAccessibleName(words)
        self.mark.setToolTip(words)


def _tr(text: str) -> str:
    return QCoreApplication.translate("TaskGoal", text)
