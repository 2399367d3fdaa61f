"""PyTorch lines in a page: they run in the lab's process, and can be taken into the Tape lab."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from triptych.course.blocks import Snippet
from triptych.messages import Failed, LabAsk, Ran, Reply
from triptych.ui.buttons import push_button
from triptych.ui.lab_result import LabResult, printed
from triptych.ui.lesson_code import LessonCode
from triptych.ui.lesson_tools import LessonTools
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.rooms import LAB
from triptych.ui.task_card import PATIENCE_MS


class LessonSnippet(QFrame):
    """Runs beside the lab's own lines, from a fresh beginning."""

    grown = Signal(QWidget)  # something came that should be in sight

    def __init__(self, block: Snippet, tools: LessonTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._source = tools, block.source.rstrip("\n")
        self.setObjectName("lesson-snippet")
        self.code = LessonCode(tools.themes, self._source, self.tr("PyTorch lines"), self)
        self.run = self._button("snippet-run", self.tr("▶ Run"), self.tr("Run these lines in the Tape lab"))
        self.run.clicked.connect(self._run)
        tip = self.tr("Put these lines into a cell of the Tape lab, to change them and to look inside")
        self.away = self._button("snippet-away", self.tr("Open in the Tape lab"), tip)
        self.away.clicked.connect(lambda: tools.live.room_wanted.emit(LAB, self._source))
        self.waits = QuietLabel(tools.themes, self, style="small", ink="muted", fit="elide", ground="window")
        self.result = LabResult(tools.themes, self, ground="window")
        self.result.hide()
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(lambda: self.waits.set_text(self.tr("running …")))
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.run)
        buttons.addWidget(self.away)
        buttons.addWidget(self.waits, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(self.code)
        lines.addLayout(buttons)
        lines.addWidget(self.result)

    def _button(self, name: str, text: str, tip: str) -> QPushButton:
        return push_button(self, name, text, tip, aloud=text.removeprefix("▶ "), role="choice")

    def _run(self) -> None:
        self._patience.start()
        self._tools.judge.ask((LabAsk(0, (), self._source),), self, self._show)

    def _show(self, replies: Sequence[Reply]) -> None:
        self._patience.stop()
        ran = next((reply for reply in replies if isinstance(reply, Ran)), None)
        self.result.show_ran(ran)
        silent = ran is not None and not printed(ran) and not self.result.parts
        failed = any(isinstance(reply, Failed) for reply in replies)
        self.waits.set_text(self.tr("It ran, and printed nothing.") if silent and not failed else "")
        self.grown.emit(self.result if self.result.parts else self.waits)
