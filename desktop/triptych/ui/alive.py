"""Tells the file of a living window from one that a dead window left: the living holds a lock beside it."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile

LOCK = ".lock"
WRITTEN_SECONDS = 60  # by then a lock says whose it is, whatever the clock did meanwhile


def lock_beside(path: Path) -> QLockFile:
    """Return the lock of a file, not held yet; only the death of its holder frees it."""
    lock = QLockFile(str(path) + LOCK)
    lock.setStaleLockTime(0)
    return lock


def is_left(path: Path) -> bool:
    """Whether nobody holds a file's lock."""
    _clear_blank(Path(str(path) + LOCK))
    lock = lock_beside(path)
    if not lock.tryLock(0):
        return False
    lock.unlock()
    return True


def _clear_blank(lock: Path) -> None:
    """Take away a lock that says nobody's number, as a power cut leaves it: Qt would honour it for ever."""
    with suppress(OSError):
        with lock.open("rb") as file:
            says = file.read(40).split(b"\n")[0]
        if not says.isdigit() and abs(time.time() - lock.stat().st_mtime) > WRITTEN_SECONDS:
            lock.unlink()
