"""What is not saved yet, in a file of the program's own: only a crash makes anybody see it again.

Each window has its own file and holds a lock beside it, so two never fight; a file whose lock nobody holds
was left by a window that died.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from threading import Lock
from uuid import uuid4

from triptych.files.atomic import sweep, write_whole
from triptych.files.reading import as_text
from triptych.files.session import ENDING, Session
from triptych.ui.alive import LockBeside, is_left
from triptych.userdata import data_folder

MOST_LEFT = 20  # files of dead windows; the oldest beyond these are no longer offered, but stay


class Swap:
    """One window's file.  Any thread may ``keep`` and look what is ``left``; no disk's refusal is raised."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = data_folder() / "unsaved" if folder is None else folder
        self.path = self.folder / f"{uuid4().hex}{ENDING}"
        self._lock = LockBeside(self.path)
        self._writing = Lock()
        self.turn = 0  # what was to be kept in an earlier turn is forgotten already

    def keep(self, session: Session, turn: int) -> bool:
        """Write a state down; False where it came too late, or the disk refuses, which disturbs nobody."""
        with suppress(OSError), self._writing:
            self.folder.mkdir(parents=True, exist_ok=True)
            if turn == self.turn and self._lock.take():
                write_whole(self.path, as_text(session).encode("utf-8"))
                return True
        return False

    def forget(self) -> None:
        """Take the file away, as the window closes or all is saved."""
        with self._writing:
            self.turn += 1
            with suppress(OSError):
                self.path.unlink(missing_ok=True)
            self._lock.let_go()

    def left(self) -> tuple[Path, ...]:
        """Return the files of windows that died, the newest first."""
        found = [path for path in self._files() if path != self.path and is_left(path)]
        return tuple(sorted(found, key=_written, reverse=True)[:MOST_LEFT])

    def _files(self) -> list[Path]:
        with suppress(OSError):
            return list(self.folder.glob(f"*{ENDING}"))
        return []


def thrown_away(path: Path) -> None:
    """Take a dead window's file away, with what it was writing."""
    with suppress(OSError):
        path.unlink(missing_ok=True)
        sweep(path, older=0)


def _written(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
