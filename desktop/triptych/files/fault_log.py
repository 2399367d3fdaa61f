"""The program's own faults, written down in the person's data folder: never sent, two files at most."""

from __future__ import annotations

import platform
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock

from triptych import __version__
from triptych.files.atomic import sweep, write_whole
from triptych.userdata import data_folder

NAME, OLDER = "faults.log", "faults-older.log"
MOST_BYTES = 100_000  # of one file; a full one takes the place of the older one
MOST_REPORT, MOST_PROGRAM = 10_000, 2_000  # characters of one entry
MOST_ENTRIES = 50  # of one run: a fault that comes again and again tells nothing new
RULE = "=" * 72


class FaultLog:
    """Any thread may add to it; a disk that refuses disturbs nobody."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = data_folder() / "faults" if folder is None else folder
        self.path, self._older = self.folder / NAME, self.folder / OLDER
        self._writing = Lock()
        self._added = 0

    def add(self, kind: str, report: str, program: str = "") -> str:
        """Write an entry down, and return it: what failed, Python's report, and the program that was shown.

        The home folder's path is written ~, as it names the person.
        """
        text = _entry(kind, report, program)
        with suppress(OSError), self._writing:
            self._added += 1
            if self._added <= MOST_ENTRIES:
                self.folder.mkdir(parents=True, exist_ok=True)
                self._append(text)
        return text

    def _append(self, text: str) -> None:
        before = _read(self.path)
        if before and len((before + text).encode()) > MOST_BYTES:
            self.path.replace(self._older)
            before = ""
        write_whole(self.path, (before + text).encode("utf-8", errors="replace"))
        sweep(self.path)

    def text(self) -> str:
        """Return all that was written down, the newest last; "" where there is nothing."""
        return _read(self._older) + _read(self.path)

    def forget(self) -> None:
        """Delete all of it."""
        with suppress(OSError), self._writing:
            for path in (self.path, self._older):
                path.unlink(missing_ok=True)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _entry(kind: str, report: str, program: str) -> str:
    now = datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
    versions = f"Triptych {__version__}, Python {platform.python_version()}, {platform.platform()}"
    shown = f"The program that was shown:\n{program[:MOST_PROGRAM]}\n" if program else ""
    text = f"{RULE}\n{now}  {kind}\n{versions}\n{shown}\n{report.strip()[-MOST_REPORT:]}\n\n"
    return text.replace(str(Path.home()), "~")
