"""An example in a page of the help: its program and point, and the way to run it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from triptych.course.blocks import Program
from triptych.ui.lesson_code import LessonCode
from triptych.ui.lesson_live import in_lines
from triptych.ui.lesson_tools import LessonTools
from triptych.ui.number_text import brief
from triptych.ui.quiet_label import QuietLabel


class HelpExample(QFrame):
    """Asks ``tools.live`` for the room when its button is pressed; nothing runs before."""

    def __init__(self, block: Program, tools: LessonTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = block.question
        self.setObjectName("help-example")
        code = LessonCode(tools.themes, in_lines(block.text), self.tr("The program"), self)
        self.run = QPushButton(self.tr("▶ Run in the Expression room"), self)
        self.run.setObjectName("help-run")
        self.run.setProperty("role", "choice")
        self.run.setAccessibleName(self.tr("Run in the Expression room"))
        self.run.setToolTip(self.tr("Put this program on the sliders of the Expression room, at this point"))
        self.run.clicked.connect(lambda: tools.live.room_wanted.emit(block.room, self.question))
        where = QuietLabel(tools.themes, self, style="small", ink="muted", fit="wrap", ground="window")
        where.set_text(self._where())
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.run)
        row.addWidget(where, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(code)
        lines.addLayout(row)

    def _where(self) -> str:
        at = ", ".join(f"{name} = {brief(value)}" for name, value in self.question.point.items())
        said = self.tr("at {point}, in {dtype}") if at else self.tr("in {dtype}")
        return said.format(point=at, dtype=self.question.dtype)
