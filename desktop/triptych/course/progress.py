"""What learners have attempted, kept on this machine only; whatever is wrong with the file, practice goes on."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from triptych.course.attempts import Attempted, now
from triptych.course.schema import NewerError
from triptych.course.skills import Known, skill_map
from triptych.course.store import Store
from triptych.messages import Said
from triptych.sentences import say
from triptych.userdata import data_folder

FILE = "progress.sqlite3"
# Besides "locked": what a file or a folder that can't be written makes SQLite say.
_LOCKED = ("SQLITE_BUSY", "SQLITE_LOCKED")
_DAMAGED = ("SQLITE_CORRUPT", "SQLITE_NOTADB")
Wanted = TypeVar("Wanted")


def path() -> Path:
    """Return where the progress file lies for the person who runs the program."""
    return data_folder() / FILE


class Progress:
    """The one holder of progress.  ``trouble`` is a sentence to be shown, None while all is well.

    What could not be written is held in memory and written with the next attempt that can be.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._store = Store(file or path())
        self._waiting: list[Attempted] = []
        self.trouble: Said | None = None
        self.keeps = self._begin()

    def add(self, attempt: Attempted) -> None:
        """Keep an attempt."""
        self._waiting.append(attempt)
        if not self.keeps:
            return
        written = self._tried(lambda: self._store.add(tuple(self._waiting)) or True, False)
        if written:
            self._waiting.clear()
            self.trouble = None

    def of(self, learner: str) -> tuple[Attempted, ...]:
        """Return a learner's attempts, oldest first, those in memory too."""
        kept = self._tried(lambda: self._store.of(learner), ()) if self.keeps else ()
        return (*kept, *(one for one in self._waiting if one.learner == learner))

    @property
    def learners(self) -> tuple[str, ...]:
        """Everybody who has tried something."""
        kept = self._tried(self._store.learners, ()) if self.keeps else ()
        return tuple(sorted({*kept, *(one.learner for one in self._waiting)}))

    def skills(self, learner: str, moment: datetime | None = None) -> tuple[Known, ...]:
        """Return the learner's map of skills at a moment in UTC (now)."""
        return skill_map(self.of(learner), moment or now())

    def reset(self, learner: str) -> bool:
        """Forget what a learner has tried, and return whether that could be done; ask before."""
        self._waiting = [one for one in self._waiting if one.learner != learner]
        return not self.keeps or self._tried(lambda: self._store.forget(learner) or True, False)

    def _begin(self) -> bool:
        """Open the file; a damaged one is set aside, and a new one begun."""
        try:
            self._store.check()
        except NewerError:
            self.trouble = say("progress-newer", path=self._store.path)
            return False
        except (sqlite3.Error, OSError) as error:
            if _name(error) not in _DAMAGED and not _is_unsound(error):
                self._tell(error)
                return _name(error) in _LOCKED
            return self._set_aside()
        return True

    def _set_aside(self) -> bool:
        file = self._store.path
        aside = _free(file, now())
        try:
            file.rename(aside)
            journal = file.with_name(f"{file.name}-journal")
            if journal.exists():  # it belongs to the damaged file and would be played into the new one
                journal.rename(aside.with_name(f"{aside.name}-journal"))
            self._store.check()
        except (sqlite3.Error, OSError) as error:
            self.trouble = say("progress-damaged-stays", path=file, error=error)
            return False
        self.trouble = say("progress-damaged", aside=aside)
        return True

    def _tried(self, deed: Callable[[], Wanted], otherwise: Wanted) -> Wanted:
        try:
            return deed()
        except (sqlite3.Error, OSError) as error:
            self._tell(error)
            return otherwise

    def _tell(self, error: Exception) -> None:
        file = self._store.path
        if _name(error) in _LOCKED:
            self.trouble = say("progress-locked", path=file)
        else:
            self.trouble = say("progress-read-only", path=file, error=error)


def _name(error: Exception) -> str:
    """SQLite's name for an error, without what it adds to it (SQLITE_BUSY_RECOVERY is a SQLITE_BUSY)."""
    name = str(getattr(error, "sqlite_errorname", ""))
    return "_".join(name.split("_")[:2])


def _is_unsound(error: Exception) -> bool:
    """Whether the file can be opened, but is not what it should be: quick_check or the tables say so."""
    return isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.OperationalError)


def _free(file: Path, moment: datetime) -> Path:
    """A name that no other file has."""
    stamp = f"{moment:%Y-%m-%d-%H%M%S}"
    names = (
        f"{file.stem}-damaged-{stamp}{more}{file.suffix}" for more in ("", *(f"-{k}" for k in range(99)))
    )
    return next(path for name in names if not (path := file.with_name(name)).exists())
