"""What stands around the lessons: other courses, practice, progress, and the presenter's way to show them."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QToolButton

from triptych.course.blocks import Posing
from triptych.course.practice import PRACTISED
from triptych.ui.buttons import tool_button
from triptych.ui.learning import Learning
from triptych.ui.lessons_room import LessonsRoom
from triptych.ui.progress_page import ProgressPage
from triptych.ui.sideline import Sideline
from triptych.ui.theme import ThemeHolder

if TYPE_CHECKING:
    from triptych.ui.class_page import ClassPage
    from triptych.ui.practice_page import PracticePage
    from triptych.ui.task_card import TaskCard


class LessonExtras(QObject):
    """Puts its buttons above the lessons; each page is built when it is first opened."""

    present_asked = Signal()

    def __init__(self, room: LessonsRoom, themes: ThemeHolder, sideline: Sideline) -> None:
        super().__init__(room)
        self._room, self._themes, self._sideline = room, themes, sideline
        self.learning = Learning(room.progress, self)
        self._progress: ProgressPage | None = None
        self._practice: PracticePage | None = None
        self._class: ClassPage | None = None
        tr = self.tr
        self.progress_button = self._button(
            "lessons-progress", tr("Progress"), tr("The map of skills, and who learns here")
        )
        self.practice_button = self._button(
            "lessons-practice",
            tr("Practice"),
            tr("Exercises without end; what went wrong comes back"),
        )
        self.present_button = self._button(
            "lessons-present", tr("Present"), tr("Large type over the whole screen, block by block (F11)")
        )
        self.present_button.setCheckable(False)
        for button in (self.present_button, self.practice_button, self.progress_button):
            room.bar.tools.addWidget(button)
        self._join()

    def _button(self, name: str, text: str, tip: str) -> QToolButton:
        button = tool_button(self._room.bar, name, text, tip, aloud=text)
        button.setCheckable(True)
        return button

    def _join(self) -> None:
        room = self._room
        self.progress_button.clicked.connect(self.open_progress)
        self.practice_button.clicked.connect(self.open_practice)
        self.present_button.clicked.connect(self.present_asked)
        room.attempted.connect(lambda _attempt: self.learning.refresh())
        self.learning.switched.connect(self._begin_anew)
        room.listed.connect(self._show_place)

    @property
    def progress(self) -> ProgressPage:
        """The page of progress, built when it is first opened."""
        if self._progress is None:
            self._progress = ProgressPage(self._themes, self.learning, self._sideline, self._room)
            self._progress.skill_chosen.connect(self.open_skill)
        return self._progress

    @property
    def practice(self) -> PracticePage:
        """The page of practice, built when it is first opened."""
        if self._practice is None:
            from triptych.ui.practice_page import PracticePage  # noqa: PLC0415 -- comes when it is used

            self._practice = PracticePage(self._room.tools, self.learning, seed, self._room)
        return self._practice

    @property
    def practice_card(self) -> TaskCard | None:
        """The exercise that is open, if there is one."""
        return self._practice.card if self._practice is not None else None

    def open_practice(self) -> None:
        """Show the page of practice, or go back to what was there."""
        if self._practice is not None and self._room.place is self._practice:
            self._room.show_contents(False)
            return
        self._room.show_place(self.practice)
        if self.practice.exercise is None:
            self.practice.begin()
        self.practice.take_focus()

    @property
    def in_place_of_a_lesson(self) -> bool:
        """Whether practice, progress or a class is shown, which is presented as it stands."""
        own = (self._practice, self._progress, self._class)
        return self._room.place is not None and any(self._room.place is page for page in own)

    def present(self) -> None:
        """Show the open lesson, else the first one, over the whole screen."""
        from triptych.ui.presenter import Presenter  # noqa: PLC0415 -- comes when it is used

        room = self._room
        if room.lesson is None and room.course.lessons:
            room.open_lesson(room.course.lessons[0].name)
        if room.lesson is None or not room.lesson.pages:
            return
        presenter = Presenter(room, self._themes)
        presenter.left.connect(room.open_lesson)
        presenter.showFullScreen()

    def show_class(self, paths: list[str]) -> None:
        """Show where a class stumbled, from the files that its learners handed in."""
        if self._class is None:
            from triptych.ui.class_page import ClassPage  # noqa: PLC0415 -- for teachers only

            self._class = ClassPage(self._sideline, self._room)
        self._class.read(paths)
        self._room.show_place(self._class)

    def open_skill(self, skill: str) -> None:
        """Practise a skill, or open the lesson that teaches what cannot be practised."""
        if skill in PRACTISED:
            self._room.show_place(self.practice)
            self.practice.practise(skill)
            return
        for lesson in self._room.course.lessons:
            for number, page in enumerate(lesson.pages):
                if any(isinstance(b, Posing) and b.task.skill == skill for b in page.blocks):
                    self._room.open_lesson(lesson.name, number)
                    return

    def open_progress(self) -> None:
        """Show the page of progress, or go back to what was there."""
        if self._progress is not None and self._room.place is self._progress:
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
        place = self._room.place
        self.progress_button.setChecked(place is not None and place is self._progress)
        self.practice_button.setChecked(place is not None and place is self._practice)


def seed() -> int:
    """Return a number for an exercise that was not there before."""
    return secrets.randbelow(1 << 31)
