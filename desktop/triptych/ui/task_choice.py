"""Multiple choice: one answer, or several where several are right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QLabel, QWidget

from triptych.course.judgement import Given
from triptych.course.spans import spans
from triptych.course.tasks import Choice
from triptych.ui.lesson_tools import LessonTools
from triptych.ui.option_row import OptionRow
from triptych.ui.task_body import TaskBody


class TaskChoice(TaskBody):
    """A row for each option; arrows walk them, Space chooses."""

    def __init__(self, task: Choice, tools: LessonTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._task = task
        many = sum(option.right for option in task.options) > 1
        self._group = QButtonGroup(self)
        self._group.setExclusive(not many)
        if many:
            several = QLabel(self.tr("More than one answer is right."), self)
            several.setTextFormat(Qt.TextFormat.PlainText)
            several.setProperty("role", "small")
            self.lines.addWidget(several)
        self.rows = []
        for number, option in enumerate(task.options, start=1):
            row = OptionRow(tools, spans(option.text), number, many, self)
            row.toggled.connect(lambda _on: self.changed.emit())
            self._group.addButton(row)
            self.rows.append(row)
            self.lines.addWidget(row)

    @property
    def heading(self) -> str:
        """What stands above the question."""
        return self.tr("CHOOSE")

    @property
    def task(self) -> Choice:
        """The task that is answered here."""
        return self._task

    def given(self) -> Given:
        """The numbers of what was chosen, from 1."""
        return Given(texts=tuple(str(k) for k, row in enumerate(self.rows, 1) if row.isChecked()))

    def show_given(self, given: Given) -> None:
        """Choose what was chosen."""
        exclusive = self._group.exclusive()
        self._group.setExclusive(False)  # else the one that is chosen could not be let go of
        for number, row in enumerate(self.rows, start=1):
            row.setChecked(str(number) in given.texts)
        self._group.setExclusive(exclusive)

    def take_focus(self) -> None:
        """Give the keyboard to what is chosen, or to the first option."""
        next((row for row in self.rows if row.isChecked()), self.rows[0]).setFocus()
