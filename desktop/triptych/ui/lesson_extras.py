"""What stands around the lessons: other courses, practice, progress, and the presenter's way to show them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QToolButton

from triptych.ui.learning import Learning
from triptych.ui.lessons_room import LessonsRoom
from triptych.ui.progress_page import ProgressPage
from triptych.ui.sideline import Sideline
from triptych.ui.theme import ThemeHolder


class LessonExtras(QObject):
    """Puts its buttons above the lessons; each page is built when it is first opened."""

    def __init__(self, room: LessonsRoom, themes: ThemeHolder, sideline: Sideline) -> None:
        super().__init__(room)
        self._room, self._themes, self._sideline = room, themes, sideline
        self.learning = Learning(room.progress, self)
        self._progress: ProgressPage | None = None
        tr = self.tr
        self.progress_button = self._button(
            "lessons-progress", tr("Progress"), tr("The map of skills, and who learns here")
        )
        room.bar.tools.addWidget(self.progress_button)
        self._join()

    def _button(self, name: str, text: str, tip: str) -> QToolButton:
        button = QToolButton(self._room.bar)
        button.setObjectName(name)
        button.setText(text)
        button.setAccessibleName(text)
        button.setToolTip(tip)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _join(self) -> None:
        room = self._room
        self.progress_button.clicked.connect(self.open_progress)
        room.attempted.connect(lambda _attempt: self.learning.refresh())
        self.learning.switched.connect(self._begin_anew)
        room.listed.connect(self._show_place)

    @property
    def progress(self) -> ProgressPage:
        """The page of progress, built when it is first opened."""
        if self._progress is None:
            self._progress = ProgressPage(self._themes, self.learning, self._sideline, self._room)
        return self._progress

    def open_progress(self) -> None:
        """Show the page of progress, or go back to what was there."""
        if self._room.place is self._progress:
            self._room.show_contents(False)
            return
        self._room.show_place(self.progress)
        self.learning.refresh()
        self.progress.take_focus()

    def _begin_anew(self, _learner: str) -> None:
        """Show nothing of what was answered before."""
        room = self._room
        room.tools.answers.forget()
        if room.place is room.text:
            room.turn_to(room.page)

    def _show_place(self) -> None:
        self.progress_button.setChecked(self._room.place is self._progress)
