"""Keeps what was attempted, beside the window's thread, and knows how far one is in each lesson."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection

from PySide6.QtCore import QObject, Signal

from triptych.course.attempts import Attempted
from triptych.course.course import Course
from triptych.course.judgement import RIGHT
from triptych.course.lesson import Lesson
from triptych.course.progress import Progress
from triptych.messages import Said
from triptych.ui.lesson_row import BEGUN, DONE, NEW
from triptych.ui.sideline import Sideline

LEARNER = "learner"


class LessonProgress(QObject):
    """The file is touched in the sideline only; what is known of it is at hand here."""

    changed = Signal()
    told = Signal(object)  # Said, a trouble with the file, or None when all is well again

    def __init__(self, sideline: Sideline, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sideline = sideline
        self._progress: Progress | None = None
        self._trouble: Said | None = None
        self._unwritten: deque[Attempted] = deque()
        self.learner = LEARNER
        self.tried: set[tuple[str, str]] = set()  # lesson and task
        self.solved: set[tuple[str, str]] = set()

    def load(self, learner: str = LEARNER) -> None:
        """Read what this learner has attempted so far."""
        self.learner = learner
        self.with_progress(lambda progress: progress.of(learner), self._take_all)

    def with_progress(
        self, deed: Callable[[Progress], object], then: Callable[[object], None] = lambda _found: None
    ) -> None:
        """Do something with the progress file in the sideline, then hand over what it brought."""

        def job() -> tuple[Progress, object]:
            progress = self._progress or Progress()
            return progress, deed(progress)

        def take(found: tuple[Progress, object]) -> None:
            self._progress, brought = found
            self._tell(self._progress.trouble)
            then(brought)

        self._sideline.run(self, job, take)

    def add(self, attempt: Attempted) -> None:
        """Keep an attempt."""
        self._count(attempt)
        self._unwritten.append(attempt)
        self.changed.emit()
        self.with_progress(self._write)

    def _write(self, progress: Progress) -> None:
        while self._unwritten:
            progress.add(self._unwritten[0])
            self._unwritten.popleft()

    def finish(self) -> None:
        """Write what the sideline had no more time for; call it once that has ended."""
        if self._unwritten:
            self._write(self._progress or Progress())

    def states(self, course: Course) -> dict[str, str]:
        """How far one is in each lesson of a course."""
        return {lesson.name: self.state(lesson) for lesson in course.lessons}

    def state(self, lesson: Lesson) -> str:
        """Return "done" when every task was answered right, "begun" when one was tried."""
        keys = {(lesson.name, task.id) for task in lesson.tasks}
        if keys and keys <= self.solved:
            return DONE
        return BEGUN if keys & self.tried else NEW

    def _take_all(self, attempts: object) -> None:
        self.tried, self.solved = set(), set()
        if isinstance(attempts, Collection):
            for attempt in attempts:
                self._count(attempt)
        self.changed.emit()

    def _count(self, attempt: Attempted) -> None:
        key = (attempt.lesson, attempt.task)
        self.tried.add(key)
        if attempt.verdict == RIGHT:
            self.solved.add(key)

    def _tell(self, trouble: Said | None) -> None:
        if trouble != self._trouble:
            self._trouble = trouble
            self.told.emit(trouble)
