"""Who learns, and what was attempted: read and written in the thread beside, shown as one value at a time."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import msgspec
from PySide6.QtCore import QObject, Signal

from triptych.course.attempts import Attempted
from triptych.course.progress import Progress
from triptych.course.skills import Known
from triptych.messages import Said
from triptych.ui.remembered import Remembered
from triptych.ui.sideline import Sideline

LONGEST_NAME = 60


@dataclass(frozen=True)
class Learnt:
    """What is known about the learner now; ``trouble`` is a sentence about the progress file, or None.

    ``keeps`` tells whether what is attempted will be there the next time.
    """

    learner: str
    learners: tuple[str, ...] = ()
    attempts: tuple[Attempted, ...] = ()
    known: tuple[Known, ...] = ()
    trouble: Said | None = None
    keeps: bool = True


class Learning(QObject):
    """Every reading and writing is a job of the sideline, one after the other; ``finish`` loses none."""

    changed = Signal(object)  # Learnt
    switched = Signal(str)  # another learner, or the same one from the beginning

    def __init__(self, sideline: Sideline, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sideline, self._remembered = sideline, Remembered(self)
        self._progress: Progress | None = None  # opened in the thread beside
        self._unwritten: deque[Attempted] = deque()
        self._fresh: list[str] = []
        self.now = Learnt(self._remembered.learner or self.tr("Learner 1"))
        self._do(lambda: None)

    def take(self, attempt: Attempted) -> None:
        """Keep an attempt of the learner who is here now."""
        self._unwritten.append(msgspec.structs.replace(attempt, learner=self.now.learner))
        self._do(self._write)

    def refresh(self) -> None:
        """Look again, since what is due changes with the hour."""
        self._do(lambda: None)

    def switch(self, name: str) -> None:
        """Let another learner go on, or one who is new here; a name without letters changes nothing."""
        name = " ".join(name.split())[:LONGEST_NAME]
        if not name or name == self.now.learner:
            return
        self._fresh.append(name)
        self._remembered.keep_learner(name)
        self.now = Learnt(name, self.now.learners)
        self.switched.emit(name)
        self._do(lambda: None)

    def reset(self) -> None:
        """Forget all that the learner has tried; whoever calls this has asked before."""
        name = self.now.learner
        self._do(lambda: self._open().reset(name))
        self.switched.emit(name)

    def finish(self) -> None:
        """Write what the thread beside had no more time for; call it when that has ended."""
        self._write()

    def _open(self) -> Progress:
        if self._progress is None:
            self._progress = Progress()
        return self._progress

    def _write(self) -> None:
        while self._unwritten:
            self._open().add(self._unwritten[0])
            self._unwritten.popleft()

    def _do(self, deed: Callable[[], object]) -> None:
        self._sideline.run(self, partial(self._done, deed, self.now.learner, tuple(self._fresh)), self._show)

    def _done(self, deed: Callable[[], object], name: str, fresh: tuple[str, ...]) -> Learnt:
        deed()
        progress = self._open()
        attempts = progress.of(name)
        learners = tuple(sorted({*progress.learners, *fresh, name}))
        known = progress.skills(name)
        return Learnt(name, learners, attempts, known, progress.trouble, progress.keeps)

    def _show(self, learnt: Learnt) -> None:
        if learnt.learner == self.now.learner:  # else somebody else has taken over meanwhile
            self.now = learnt
            self.changed.emit(learnt)
