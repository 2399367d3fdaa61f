"""The ladder of hints: nudge, rule, half done, answer; each stays once it was opened."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from triptych.course.blocks import Spans
from triptych.ui.announcer import Announcer
from triptych.ui.lesson_tools import LessonTools
from triptych.ui.prose import Prose

APART = 8  # from one hint to the next; its name stands close above it


class TaskHints(QWidget):
    """Shows the first so many hints."""

    def __init__(self, hints: tuple[Spans, ...], tools: LessonTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints, self._tools = hints, tools
        self.setObjectName("task-hints")
        self.announcer = Announcer(self)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(2)
        self.shown: list[Prose] = []
        self.hide()

    def __len__(self) -> int:
        return len(self._hints)

    def name(self, number: int) -> str:
        """What a hint is called by its place, counted from 0; the last one is the answer."""
        ladder = [self.tr("Nudge"), self.tr("Rule"), self.tr("Half the way"), self.tr("Answer")]
        short = {1: [3], 2: [0, 3], 3: [0, 1, 3]}.get(len(self._hints), [0, 1, 2, 3])
        return ladder[short[min(number, len(short) - 1)]]

    def show_count(self, count: int) -> None:
        """Show the first ``count`` hints."""
        for number in range(len(self.shown), min(count, len(self._hints))):
            title = QLabel(self.name(number), self)
            title.setProperty("role", "section")
            hint = Prose(self._tools.themes, self._tools.typesetter, self._hints[number], self)
            hint.setObjectName(f"hint-{number + 1}")
            self._lines.addSpacing(APART if number else 0)
            self._lines.addWidget(title)
            self._lines.addWidget(hint)
            self.shown.append(hint)
            self.announcer.say(f"{title.text()}: {hint.text()}")
        self.setVisible(bool(self.shown))
