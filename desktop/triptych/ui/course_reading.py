"""Reads courses in the thread beside, and remembers which lesson is to be opened once its course is there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from triptych.course import course as courses
from triptych.course.course import Course
from triptych.sentences import say
from triptych.ui.language import spoken_language
from triptych.ui.lesson_place import LessonPlace
from triptych.ui.sideline import Sideline


class Standing(NamedTuple):
    """A lesson ("" for none), its page from 0, and where its course lies ("" for the program's own)."""

    lesson: str = ""
    page: int = 0
    place: str = ""


class CourseReading(QObject):
    """Tells the room what to show; a lesson is opened only while the room is seen."""

    came = Signal(object)  # Course
    found = Signal(str, int)  # a lesson and its page, in the course that is shown
    told = Signal(object)  # Said, or None
    begun = Signal()  # the program's own course is shown

    def __init__(self, shown: Callable[[], Course], sideline: Sideline, room: QWidget) -> None:
        """``shown`` is the course that the room shows."""
        super().__init__(room)
        self._shown, self._sideline, self._room = shown, sideline, room
        self.wanted: Standing | None = None
        self._kept = LessonPlace(self)
        self._language = spoken_language()

    def read_own(self) -> None:
        """Read the program's own course."""
        self._sideline.run(self, partial(courses.own, self._language), self._take_own)

    def _take_own(self, course: Course) -> None:
        """Show it where the learner stopped; one that was opened meanwhile stays."""
        if self._any_shown():
            return
        self.came.emit(course)
        if self.wanted is None:
            self.found.emit(*self._kept.last())
        elif self._room.isVisible():
            self.open_wanted()
        self.begun.emit()

    def _any_shown(self) -> bool:
        course = self._shown()
        return bool(course.lessons or course.faults)

    def open_path(self, path: Path) -> None:
        """Read the lessons of a folder, zip or file."""
        self.wanted = None
        self._sideline.run(self, partial(courses.opened, path, self._language), self.came.emit)

    def keep(self, lesson: str, page: int) -> None:
        """Remember where the learner is in the program's own course."""
        self._kept.keep(lesson, page)

    def bring(self, lesson: str, page: int, place: str = "") -> None:
        """Open a lesson at a page as soon as the room is seen and its course, which lies there, is read."""
        if not place:
            self.keep(lesson, page)
        self.wanted = Standing(lesson, page, place)
        if self._room.isVisible():
            self.open_wanted()

    def open_wanted(self) -> None:
        """Open what was wanted, or first read its course."""
        if self.wanted is None or not self._any_shown():
            return
        lesson, page, place = self.wanted
        if place == self._shown().place:
            self.wanted = None
            self.found.emit(lesson, page)
        else:
            read = partial(courses.again, place, self._language)
            self._sideline.run(self, read, partial(self._take_wanted, place))

    def _take_wanted(self, place: str, course: Course) -> None:
        """Show the course that a session names; where it is gone, say so and leave what is shown."""
        wanted = self.wanted
        if wanted is None or wanted.place != place:
            return  # something else was opened meanwhile
        self.wanted = None
        self.told.emit(None if course.lessons else say("session-no-lessons", path=place))
        if course.lessons:
            self.came.emit(course)
            self.found.emit(wanted.lesson, wanted.page)
