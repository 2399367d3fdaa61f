"""What stands around the lessons: other courses, practice, progress, and the presenter's way to show them."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from triptych.course import course as courses
from triptych.ui.course_menu import CourseMenu
from triptych.ui.lessons_room import LessonsRoom
from triptych.ui.sideline import Sideline
from triptych.ui.theme import ThemeHolder


class LessonExtras(QObject):
    """Puts its buttons above the lessons; each page is built when it is first opened."""

    def __init__(self, room: LessonsRoom, themes: ThemeHolder, sideline: Sideline) -> None:
        super().__init__(room)
        self._room, self._themes, self._sideline = room, themes, sideline
        self.menu = CourseMenu(room.bar)
        room.bar.tools.addWidget(self.menu)
        self.menu.chosen.connect(lambda path: room.open_path(Path(path)))
        self.menu.own_asked.connect(partial(sideline.run, room, courses.own, room.open_course))
