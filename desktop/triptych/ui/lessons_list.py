"""All lessons of the open course, by their parts, with how far one is in each, and what could not be read."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from triptych.course.course import Course
from triptych.course.lesson import Lesson
from triptych.ui.directions import sides
from triptych.ui.lesson_row import NEW, LessonRow
from triptych.ui.room_view import dress_scroll
from triptych.ui.theme import ThemeHolder
from triptych.ui.translate import translate

WIDEST = 760  # at 100 %
PART_GAP = 10  # above a part's name


class LessonsList(QScrollArea):
    """One stop for Tab; arrows walk the lessons, Enter opens one."""

    chosen = Signal(str)  # a lesson's name

    def __init__(self, themes: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.rows: list[LessonRow] = []
        self.troubles: list[QLabel] = []
        dress_scroll(self, "lessons-list")
        self.setAccessibleName(self.tr("All lessons"))
        self._sheet = QWidget(self)
        self._sheet.setProperty("role", "page")
        self._lines = QVBoxLayout(self._sheet)
        self._lines.setContentsMargins(sides(0, 0, 8, 8))
        self._lines.setSpacing(6)
        self.setWidget(self._sheet)
        themes.changed.connect(self._breathe)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the sides free in a wide window."""
        self._breathe()
        super().resizeEvent(event)

    def _breathe(self) -> None:
        free = self.viewport().width() - round(WIDEST * self._themes.theme.scale)
        side = max(0, free // 2)
        self._lines.setContentsMargins(sides(side, 0, max(side, 8), 8))

    def show_course(self, course: Course) -> None:
        """Show another course's lessons, and the faults of its files below."""
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows, self.troubles = [], []
        part = ""
        for number, lesson in enumerate(course.lessons, start=1):
            if lesson.header.part != part:
                part = lesson.header.part
                self._lines.addSpacing(PART_GAP if self._lines.count() else 0)
                self._lines.addWidget(self._label(part, "section"))
            self._lines.addWidget(self._new_row(lesson, number))
        if course.faults:
            self._lines.addWidget(self._label(self.tr("WHAT COULD NOT BE READ"), "section"))
        for found in course.faults:
            self.troubles.append(self._label(f"{found.place}: {translate(found.fault.said)}", "trouble"))
            self._lines.addWidget(self.troubles[-1])
        self._lines.addStretch(1)
        if self.rows:
            self.rows[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _new_row(self, lesson: Lesson, number: int) -> LessonRow:
        row = LessonRow(self._themes, lesson, number, self._sheet)
        row.clicked.connect(partial(self.chosen.emit, lesson.name))
        self.rows.append(row)
        return row

    def _label(self, text: str, role: str) -> QLabel:
        label = QLabel(text, self._sheet)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("role", role)
        return label

    def show_states(self, states: Mapping[str, str], here: str) -> None:
        """Show how far one is in each lesson, and which one is open."""
        for row in self.rows:
            row.show_state(states.get(row.lesson.name, NEW), row.lesson.name == here)

    def take_focus(self, name: str) -> None:
        """Give the keyboard to the row of this lesson, or to the first one."""
        found = [row for row in self.rows if row.lesson.name == name] or self.rows
        if found:
            self._stop_at(found[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows give a neighbour the keyboard."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        here = next((i for i, row in enumerate(self.rows) if row.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        self._stop_at(self.rows[min(max(here + step, 0), len(self.rows) - 1)])

    def _stop_at(self, chosen: LessonRow) -> None:
        for row in self.rows:
            row.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        chosen.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chosen.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(chosen, 0, 40)
