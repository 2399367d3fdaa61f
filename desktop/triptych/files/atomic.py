"""Writes a file whole or not at all: beside it first, then in its place, in one step.

The order of writing, flushing and renaming is that of T. Ts'o, "Don't fear the fsync!" (2009); renaming over
a file is atomic by POSIX, and Python's Path.replace does the same on Windows.
"""

from __future__ import annotations

import errno
import glob
import os
import stat
import time
from contextlib import suppress
from pathlib import Path
from secrets import token_hex

PART = ".part"
FORSAKEN_SECONDS = 3600  # nobody writes for so long


def write_whole(path: Path, data: bytes) -> None:
    """Put these bytes in a file's place; whatever goes wrong (OSError), the file stays as it was."""
    target = path.resolve()
    if target.exists() and not target.is_file():
        raise OSError(errno.EEXIST, "it is a folder, a pipe or a device")
    part = target.parent / f"{_beginning(target)}{token_hex(4)}{PART}"
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        with suppress(OSError):
            part.chmod(stat.S_IMODE(target.stat().st_mode))
        part.replace(target)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise
    _settle(target.parent)


def sweep(path: Path, older: float = FORSAKEN_SECONDS) -> None:
    """Remove what writers of this file left behind when they were killed, if it is older (in seconds)."""
    target = path.resolve()
    for part in target.parent.glob(f"{glob.escape(_beginning(target))}*{PART}"):
        with suppress(OSError):
            if time.time() - part.stat().st_mtime >= older:
                part.unlink()


def _beginning(target: Path) -> str:
    return f".{target.name[:40]}."


def _settle(folder: Path) -> None:
    """Make the new name last where a folder can be flushed (not on Windows)."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
