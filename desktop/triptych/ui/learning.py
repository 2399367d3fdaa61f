"""Who learns on this machine, and how each skill stands: read in the thread beside, shown as one value."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from triptych.course.attempts import Attempted
from triptych.course.progress import Progress
from triptych.course.skills import Known
from triptych.ui.lesson_progress import LessonProgress
from triptych.ui.remembered import Remembered

LONGEST_NAME = 60


@dataclass(frozen=True)
class Learnt:
    """What is known about the learner; ``learners`` are all who have tried something here, and this one."""

    learner: str
    learners: tuple[str, ...] = ()
    attempts: tuple[Attempted, ...] = ()
    known: tuple[Known, ...] = ()


class Learning(QObject):
    """Follows the progress that is kept; switches between learners, and lets one begin anew."""

    changed = Signal(object)  # Learnt
    switched = Signal(str)  # another learner, or the same one from the beginning

    def __init__(self, progress: LessonProgress, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._progress, self._remembered = progress, Remembered(self)
        self._fresh: tuple[str, ...] = ()  # those who have not tried anything yet
        name = self._remembered.learner or progress.learner
        self.now = Learnt(name)
        if name != progress.learner:
            progress.load(name)

    def refresh(self) -> None:
        """Look how things stand now; what is due changes with the hour."""
        name = self.now.learner
        self._progress.with_progress(partial(_learnt, name, self._fresh), self._show)

    def switch(self, name: str) -> None:
        """Let another learner go on, or one who is new here; a name without letters changes nothing."""
        name = " ".join(name.split())[:LONGEST_NAME]
        if not name or name == self.now.learner:
            return
        self._fresh = (*self._fresh, self.now.learner, name)
        self._remembered.keep_learner(name)
        self._begin(name)

    def reset(self) -> None:
        """Forget all that the learner has tried; whoever calls this has asked before."""
        name = self.now.learner
        self._progress.with_progress(lambda progress: progress.reset(name))
        self._begin(name)

    def _begin(self, name: str) -> None:
        self.now = Learnt(name, self.now.learners)
        self._progress.load(name)
        self.switched.emit(name)
        self.refresh()

    def _show(self, learnt: object) -> None:
        if isinstance(learnt, Learnt) and learnt.learner == self.now.learner:  # else another one took over
            self.now = learnt
            self.changed.emit(learnt)


def _learnt(name: str, fresh: tuple[str, ...], progress: Progress) -> Learnt:
    """Read all about a learner, in the thread beside."""
    names = tuple(sorted({*progress.learners, *fresh, name}))
    return Learnt(name, names, progress.of(name), progress.skills(name))
