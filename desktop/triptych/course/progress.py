"""What learners have attempted, kept on this machine only; practice goes on whatever the file is like."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from triptych.course.attempts import Attempted, now
from triptych.course.schema import NewerError
from triptych.course.skills import Known, skill_map
from triptych.course.store import Store
from triptych.course.store_trouble import free_name, is_damage, is_locked, why
from triptych.messages import Said
from triptych.sentences import say
from triptych.userdata import data_folder

FILE = "progress.sqlite3"
_READY, _LATER, _NEVER = "ready", "later", "never"


def path() -> Path:
    """Return where the progress file lies for the person who runs the program."""
    return data_folder() / FILE


class Progress:
    """The one holder of progress.  ``trouble`` is a sentence to be shown, None while all is well.

    What could not be written is held in memory, and written with the next attempt that can be.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._store = Store(file or path())
        self._waiting: list[Attempted] = []
        self.trouble: Said | None = None
        self._state = self._begun()

    @property
    def keeps(self) -> bool:
        """Whether what is attempted now will be there the next time."""
        return self._state == _READY and not self._waiting

    def add(self, attempt: Attempted) -> None:
        """Keep an attempt."""
        self._waiting.append(attempt)
        if self._state == _LATER:
            self._state = self._begun()
        if self._state == _READY:
            self.trouble = None
            if self._done(lambda: self._store.add(tuple(self._waiting))):
                self._waiting.clear()

    def of(self, learner: str) -> tuple[Attempted, ...]:
        """Return a learner's attempts, oldest first, those in memory too."""
        kept: list[Attempted] = []
        if self._state == _READY:
            self._done(lambda: kept.extend(self._store.of(learner)))
        return (*kept, *(one for one in self._waiting if one.learner == learner))

    @property
    def learners(self) -> tuple[str, ...]:
        """Everybody who has tried something."""
        kept: list[str] = []
        if self._state == _READY:
            self._done(lambda: kept.extend(self._store.learners()))
        return tuple(sorted({*kept, *(one.learner for one in self._waiting)}))

    def skills(self, learner: str, moment: datetime | None = None) -> tuple[Known, ...]:
        """Return the learner's map of skills at a moment in UTC (now)."""
        return skill_map(self.of(learner), moment or now())

    def reset(self, learner: str) -> bool:
        """Forget what a learner has tried, and return whether that could be done; ask before."""
        if self._state == _READY and not self._done(lambda: self._store.forget(learner)):
            return False
        self._waiting = [one for one in self._waiting if one.learner != learner]
        return True

    def _begun(self) -> str:
        """Open the file, set a damaged one aside, and return how things stand."""
        try:
            self._store.check()
        except NewerError:
            self.trouble = say("progress-newer", path=self._store.path)
            return _NEVER
        except (sqlite3.Error, OSError) as error:
            if is_damage(error):
                return self._set_aside()
            self._tell(error)
            return _LATER if is_locked(error) else _NEVER
        return _READY

    def _set_aside(self) -> str:
        file = self._store.path
        aside = free_name(file, now())
        try:
            file.rename(aside)
            journal = file.with_name(f"{file.name}-journal")
            if journal.exists():  # it belongs to the damaged file and would be played into the new one
                journal.rename(aside.with_name(f"{aside.name}-journal"))
            self._store.check()
        except (sqlite3.Error, OSError) as error:
            self.trouble = say("progress-damaged-stays", path=file, error=why(error))
            return _NEVER
        self.trouble = say("progress-damaged", aside=aside)
        return _READY

    def _done(self, deed: Callable[[], None]) -> bool:
        """Do it, and return whether that went well; a file that turns out damaged is set aside."""
        try:
            if self._store.gone:
                self._begin_anew()
            deed()
        except (sqlite3.Error, OSError) as error:
            if is_damage(error):
                self._state = self._set_aside()
            else:
                self._tell(error)
            return False
        return True

    def _begin_anew(self) -> None:
        """Somebody took the file away while the program runs: go on with a new one, and say so."""
        self._store.check()
        self.trouble = say("progress-gone", path=self._store.path)

    def _tell(self, error: Exception) -> None:
        file = self._store.path
        if is_locked(error):
            self.trouble = say("progress-locked", path=file)
        else:
            self.trouble = say("progress-read-only", path=file, error=why(error))
