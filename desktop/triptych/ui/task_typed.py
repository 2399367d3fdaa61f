"""Type a derivative, or a number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from triptych.course.judgement import Given, Judgement
from triptych.course.tasks import Derivative, Number
from triptych.messages import Reply
from triptych.ui.directions import steady
from triptych.ui.lesson_tools import LessonTools
from triptych.ui.task_body import TaskBody
from triptych.ui.typed_line import TypedLine


class TaskTyped(TaskBody):
    """One line; Enter has it judged."""

    def __init__(self, task: Derivative | Number, tools: LessonTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._task = task
        is_number = isinstance(task, Number)
        says = (
            self.tr("Your number.") if is_number else self.tr("The derivative, as you would type a program.")
        )
        self.line = TypedLine(tools, f"answer-{task.id}", says, self)
        example = self.tr("a number: 6.7, -1/2, pi/2, 1e-3") if is_number else self.tr("such as 2x*cos(x^2)")
        self.line.edit.setPlaceholderText(steady(example))
        self.line.changed.connect(self.changed)
        self.line.submitted.connect(self.submitted)
        self.lines.addWidget(self.line)

    @property
    def task(self) -> Derivative | Number:
        """The task that is answered here."""
        return self._task

    def given(self) -> Given:
        """What was typed."""
        return Given(self.line.text())

    def show_given(self, given: Given) -> None:
        """Let it stand there again."""
        self.line.set_text(given.text)

    def show_judgement(self, given: Given, judgement: Judgement, replies: Sequence[Reply]) -> None:
        """Select the place at which reading stopped."""
        if judgement.place is not None and replies and given.text == self.line.text():
            self.line.mark_place(judgement.place.column, judgement.place.length)

    def take_focus(self) -> None:
        """Give the keyboard to the line."""
        self.line.edit.setFocus()
