"""A list in a lesson: each item with its bullet or its number."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from triptych.course.blocks import Bullets, Span
from triptych.course.spans import plain
from triptych.ui.directions import reading_direction, sides
from triptych.ui.lesson_tools import LessonTools
from triptych.ui.prose import Prose

BULLET = "•"


class LessonBullets(QWidget):
    """Items below each other, their texts in one line."""

    link_asked = Signal(str)

    def __init__(self, block: Bullets, tools: LessonTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lesson-list")
        self.setLayoutDirection(reading_direction(map(plain, block.items)))
        self._tools = tools
        self._marks: list[Prose] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(sides(4, 0, 0, 0))
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        for k, run in enumerate(block.items):
            sign = f"{k + 1}." if block.numbered else BULLET
            mark = Prose(tools.themes, tools.typesetter, (Span("text", sign),), self, ink="muted")
            item = Prose(tools.themes, tools.typesetter, run, self)
            item.link_asked.connect(self.link_asked)
            self._grid.addWidget(mark, k, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(item, k, 1)
            self._marks.append(mark)
        self._grid.setColumnStretch(1, 1)
        tools.themes.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        digits = 3 if len(self._marks) > 9 else 2
        wide = round(0.75 * digits * self._tools.themes.theme.px("text"))
        self._grid.setColumnMinimumWidth(0, wide)
        for mark in self._marks:
            mark.setFixedWidth(wide)
