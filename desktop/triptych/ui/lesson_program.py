"""A program in a page: its lines and its point, and the ways to the sliders and to a room of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from triptych.course.blocks import Program
from triptych.ui.buttons import push_button
from triptych.ui.lesson_code import LessonCode
from triptych.ui.lesson_live import in_lines
from triptych.ui.lesson_tools import LessonTools
from triptych.ui.number_text import brief
from triptych.ui.quiet_label import QuietLabel


class LessonProgram(QFrame):
    """The first program of a page stands on the sliders already; another one is a click away."""

    def __init__(self, block: Program, tools: LessonTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self.question = tools.live, block.question
        self.setObjectName("lesson-program")
        self.setAccessibleName(self.tr("The program"))
        self.code = LessonCode(tools.themes, in_lines(block.text), self.tr("The program"), self)
        at = ", ".join(f"{name} = {brief(value)}" for name, value in self.question.point.items())
        self.at = QuietLabel(tools.themes, self, style="small", ink="muted", fit="wrap", ground="window")
        said = self.tr("at {point}, in {dtype}") if at else self.tr("in {dtype}")
        self.at.set_text(said.format(point=at, dtype=block.dtype))
        self.open = self._button("program-open", self.tr("Put it on the sliders"))
        self.open.setToolTip(self.tr("Open it beside this page, at this point"))
        self.open.clicked.connect(lambda: self._live.wanted.emit(self.question))
        is_neuron = block.room == "perceptron"
        words = (
            self.tr("Open in the Perceptron room") if is_neuron else self.tr("Open in the Expression room")
        )
        self.away = self._button("program-away", words)
        self.away.setToolTip(self.tr("Go on with this program in a room of its own; the lesson waits here"))
        self.away.clicked.connect(lambda: self._live.room_wanted.emit(block.room, self.question))
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.open)
        buttons.addWidget(self.away)
        buttons.addStretch(1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        for part in (self.code, self.at):
            lines.addWidget(part)
        lines.addLayout(buttons)

    def _button(self, name: str, text: str) -> QPushButton:
        return push_button(self, name, text, "", role="choice")
