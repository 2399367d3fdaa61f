"""What an error of the progress file means: locked by somebody, damaged, or something else."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from pathlib import Path

_LOCKED = ("SQLITE_BUSY", "SQLITE_LOCKED")
_DAMAGED = ("SQLITE_CORRUPT", "SQLITE_NOTADB")


def _name(error: Exception) -> str:
    """SQLite's name for an error, without what it adds to it (SQLITE_BUSY_RECOVERY is a SQLITE_BUSY)."""
    name = str(getattr(error, "sqlite_errorname", ""))
    return "_".join(name.split("_")[:2])


def is_locked(error: Exception) -> bool:
    """Return whether another program holds the file."""
    return _name(error) in _LOCKED


def is_damage(error: Exception) -> bool:
    """Return whether the file is not what it should be, as SQLite or its quick_check says."""
    plain = isinstance(error, sqlite3.DatabaseError) and type(error) is sqlite3.DatabaseError
    return plain or _name(error) in _DAMAGED


def free_name(file: Path, moment: datetime) -> Path:
    """Return a name, beside the file's own, that no other file has."""
    stamp = f"{file.stem}-damaged-{moment:%Y-%m-%d-%H%M%S}"
    names = (f"{stamp}{more}{file.suffix}" for more in ("", *(f"-{k}" for k in range(2, 99))))
    return next(path for name in names if not (path := file.with_name(name)).exists())


def why(error: Exception) -> str:
    """Return the system's own words."""
    return str(getattr(error, "strerror", None) or error)
