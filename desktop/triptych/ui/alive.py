"""Tells the file of a living window from one that a dead window left: the living holds a lock beside it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLockFile

LOCK = ".lock"


def lock_beside(path: Path) -> QLockFile:
    """Return the lock of a file, not held yet; only the death of its holder frees it."""
    lock = QLockFile(str(path) + LOCK)
    lock.setStaleLockTime(0)
    return lock


def is_left(path: Path) -> bool:
    """Whether nobody holds a file's lock."""
    lock = lock_beside(path)
    if not lock.tryLock(0):
        return False
    lock.unlock()
    return True
