"""Shows an author's lessons as they are being written: read again whenever a file there has changed."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from triptych.course import course as courses
from triptych.course.course import Course
from triptych.ui.language import spoken_language
from triptych.ui.lesson_check import LessonCheck
from triptych.ui.lesson_examiner import LessonExaminer
from triptych.ui.lesson_faults import LessonFaults
from triptych.ui.lessons_room import LessonsRoom
from triptych.ui.sideline import Sideline

SETTLED_MS = 120  # an editor writes a file in several steps
MOST_WATCHED = 600


class LessonPreview(QObject):
    """The page that is open stays open; where its file cannot be read, the page stays as it was.

    Whatever can be read is played as ``triptych lesson check`` plays it.
    """

    def __init__(self, path: Path, room: LessonsRoom, sideline: Sideline) -> None:
        super().__init__(room)
        self.path, self._room, self._sideline = path, room, sideline
        self._course: Course | None = None
        self._examiner = LessonExaminer(room.tools.judge, self)
        self.check = LessonCheck(self._examiner, sideline, self)
        self.check.changed.connect(self._tell)
        room.closing.connect(self._examiner.close)
        self.faults = LessonFaults(room)
        room.insert_above(self.faults)
        self._watcher = QFileSystemWatcher(self)
        self._soon = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._soon.timeout.connect(self.look)
        self._watcher.fileChanged.connect(lambda _path: self._soon.start())
        self._watcher.directoryChanged.connect(lambda _path: self._soon.start())
        # Some file systems tell of no change; whoever comes back from the editor sees it all the same.
        QGuiApplication.instance().applicationStateChanged.connect(self._come_back)  # type: ignore[union-attr]  # there is one
        self.look()

    def _come_back(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._soon.start()

    def look(self) -> None:
        """Read what is there now, in the thread beside, and watch all of it."""
        self._sideline.run(self, partial(_read, self.path, spoken_language()), self._take)

    def _take(self, found: tuple[Course, list[str]]) -> None:
        course, paths = found
        missing = [
            path for path in paths if path not in {*self._watcher.files(), *self._watcher.directories()}
        ]
        if missing:
            self._watcher.addPaths(missing)
        if course == self._course:
            return
        is_there = self._course is not None or self._room.course.place == course.place
        self._course = course
        if is_there:
            self._room.renew_course(course)
        else:
            self._begin(course)
        lesson = self._room.lesson
        self.check.check(course, lesson.name if lesson is not None else "")
        self._tell()

    def _begin(self, course: Course) -> None:
        """Show the list, or a lesson: the one that was open in another language, or the only one."""
        room, wanted = self._room, self._room.reading.wanted
        room.open_course(course)
        if wanted is None and len(course.lessons) == 1:
            room.open_lesson(course.lessons[0].name)
        elif room.isVisible():
            room.reading.open_wanted()

    def _tell(self) -> None:
        """Tell what cannot be read, then what does not hold so far."""
        if self._course is not None:
            found = (*self._course.faults, *self.check.found)
            self.faults.show_found(found, self.path.name, self.check.left)


def _read(path: Path, language: str) -> tuple[Course, list[str]]:
    """The course as it is now, and the files and folders that change when it does."""
    folder = path if path.is_dir() else path.parent
    found = [one for one in (folder, folder / language, path) if one.exists()]
    if path.is_dir() or path.suffix == ".md":
        for place in dict.fromkeys((folder, folder / language)):
            found += [one for one in sorted(place.iterdir()) if one.is_file()] if place.is_dir() else []
    return courses.opened(path, language), list(dict.fromkeys(str(one) for one in found[:MOST_WATCHED]))
