"""What Python writes when the whole program dies in one blow: into a file that the next start reads.

Each window has its own file and holds a lock beside it; a file whose lock nobody holds was left behind.
"""

from __future__ import annotations

import faulthandler
import sys
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path
from uuid import uuid4

from triptych.ui.alive import LockBeside, is_left

ENDING = ".crash"


class HardCrash:
    """In force from ``begin`` to ``end``; until then, and where the disk refuses, standard error has it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.path = folder / f"{uuid4().hex}{ENDING}"
        self._lock = LockBeside(self.path)
        self._file: TextIOWrapper | None = None

    def begin(self) -> None:
        """Let a crash be written into the file."""
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            if self._lock.take():
                self._file = self.path.open("w", encoding="utf-8")
                faulthandler.enable(self._file)

    def end(self) -> None:
        """Leave nothing behind: the window closes in peace."""
        if self._file is not None:
            faulthandler.disable()
            if sys.stderr is not None:
                faulthandler.enable()
            with suppress(OSError):
                self._file.close()
                self.path.unlink(missing_ok=True)
            self._lock.let_go()

    def left(self) -> list[str]:
        """Return what dead windows wrote as they died, and take their files away."""
        found = []
        with suppress(OSError):
            for path in sorted(self._folder.glob(f"*{ENDING}")):
                if path != self.path and is_left(path):
                    found.append(path.read_text(encoding="utf-8", errors="replace").strip())
                    path.unlink()
        return [text for text in found if text]
