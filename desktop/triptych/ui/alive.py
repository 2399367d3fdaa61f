"""Tells the file of a living window from one that a dead window left: the living holds a lock beside it.

It is the system's own lock, which falls with whoever holds it: a process's number may be another's by now.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

LOCK = ".lock"


class LockBeside:
    """The lock of one file, not held yet."""

    def __init__(self, path: Path) -> None:
        self._path = Path(str(path) + LOCK)
        self._handle: int | None = None  # no child inherits it, or the child's life would be the lock's

    def take(self) -> bool:
        """Hold it from now on; False where another does, OSError where the disk refuses."""
        if self._handle is None:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            if _locked(handle):
                self._handle = handle
            else:
                os.close(handle)
        return self._handle is not None

    def let_go(self) -> None:
        """Free it, and take its file away, first where that can be done: nobody may lock it meanwhile."""
        if self._handle is None:
            return
        with suppress(OSError):
            self._path.unlink()
        os.close(self._handle)
        self._handle = None
        if sys.platform == "win32":
            with suppress(OSError):
                self._path.unlink()


def is_left(path: Path) -> bool:
    """Whether a file is there whose lock nobody holds."""
    lock = LockBeside(path)
    with suppress(OSError):
        if lock.take():
            there = path.exists()  # asked under the lock: its owner writes and removes it under it too
            lock.let_go()
            return there
    return False


def _locked(handle: int) -> bool:
    """Lock an open file, unless another has it, or took it away before it was locked."""
    try:
        if sys.platform == "win32":
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return os.fstat(handle).st_nlink > 0
