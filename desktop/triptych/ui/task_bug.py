"""Find the bug in a snippet: point at its line, or mend the lines and have them run."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from triptych.course.judgement import Given, Judgement
from triptych.course.tasks import Bug
from triptych.messages import Ran, Reply
from triptych.ui.flow_layout import FlowLayout
from triptych.ui.lab_editor import LabEditor
from triptych.ui.lab_result import LabResult
from triptych.ui.lesson_tools import LessonTools
from triptych.ui.task_body import TaskBody


class TaskBug(TaskBody):
    """The answer is the line with the cursor, or the text once it was changed."""

    def __init__(self, task: Bug, tools: LessonTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._task = task
        self._source = task.source.rstrip("\n")
        self._line = ""
        self.editor = self._new_editor()
        self.point = self._button("bug-line", "", self._point)
        self.run = self._button("bug-run", self.tr("Run my mended lines"), self._run)
        self.restore = self._button("bug-restore", self.tr("As it was"), self._restore)
        self.restore.setToolTip(self.tr("Put the lines back as they were"))
        self.result = LabResult(tools.themes, self)
        self.result.hide()
        self._told = QLabel(self.tr("Point at the line at fault, then mend it and run it."), self)
        self._told.setWordWrap(True)
        self._told.setProperty("role", "small")
        self._lay_out()
        self.editor.cursorPositionChanged.connect(self._show_line)
        self.editor.textChanged.connect(self._edited)
        self.editor.run_asked.connect(lambda _on: self._run())
        self._show_line()
        self._edited()

    def _new_editor(self) -> LabEditor:
        editor = LabEditor(self.tools.themes, f"bug-{self._task.id}", self)
        editor.setAccessibleName(self.tr("Lines with a bug"))
        editor.setAccessibleDescription(self.tr("Put the cursor on a line, or mend the lines."))
        editor.setToolTip(self.tr("Put the cursor on the line at fault, or mend it; Ctrl+Enter runs"))
        editor.write(self._source)
        editor.setTabChangesFocus(True)
        editor.go_to_line(0)
        bar = editor.verticalScrollBar()
        bar.rangeChanged.connect(lambda _low, _high: bar.setValue(0))  # all lines are in sight, always
        return editor

    def _button(self, name: str, text: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.clicked.connect(act)
        return button

    def _restore(self) -> None:
        self.editor.write(self._source)

    def _lay_out(self) -> None:
        keys = QWidget(self)
        buttons = FlowLayout(keys, spacing=6)
        for part in (self.point, self.run, self.restore):
            buttons.addWidget(part)
        self.lines.addWidget(self._told)
        self.lines.addWidget(self.editor)
        self.lines.addWidget(keys)
        self.lines.addWidget(self.result)

    @property
    def heading(self) -> str:
        """What stands above the question."""
        return self.tr("FIND THE BUG")

    @property
    def keeps(self) -> bool:
        """What was found stays while one goes on."""
        return True

    @property
    def task(self) -> Bug:
        """The task that is answered here."""
        return self._task

    @property
    def check_words(self) -> str:
        """Its own buttons say what is judged."""
        return ""

    @property
    def _is_mended(self) -> bool:
        return self.editor.toPlainText().rstrip() != self._source.rstrip()

    def _show_line(self) -> None:
        said = self.tr("Line {line} is at fault").format(line=self.editor.line + 1)
        self.point.setText(said)
        self.point.setAccessibleName(said)

    def _edited(self) -> None:
        mended = self._is_mended
        self.point.setEnabled(not mended)
        self.run.setEnabled(mended)
        self.restore.setEnabled(mended)
        reason = self.tr("Change a line first")
        self.run.setToolTip(self.tr("Run them in the Tape lab (Ctrl+Enter)") if mended else reason)
        self.point.setToolTip(
            self.tr("Put the lines back to point at one") if mended else self.tr("Say so, and be told")
        )
        self.changed.emit()

    def _point(self) -> None:
        self._line = str(self.editor.line + 1)
        self.submitted.emit()

    def _run(self) -> None:
        if self._is_mended:
            self.submitted.emit()

    def given(self) -> Given:
        """The mended lines; the number of the line that was pointed at while nothing is mended."""
        return Given(self.editor.toPlainText() if self._is_mended else self._line)

    def show_given(self, given: Given) -> None:
        """Let the lines, or the cursor, stand as they did."""
        points = given.text.isdigit()
        self.editor.write(self._source if points or not given.text else given.text)
        if points:
            self._line = given.text
            self.editor.go_to_line(int(given.text) - 1)

    def show_judgement(self, given: Given, judgement: Judgement, replies: Sequence[Reply]) -> None:
        """Show what the lab printed."""
        ran = next((reply for reply in replies if isinstance(reply, Ran)), None)
        self.result.show_ran(ran)

    def take_focus(self) -> None:
        """Give the keyboard to the lines."""
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
