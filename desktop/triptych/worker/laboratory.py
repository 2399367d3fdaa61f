"""The role "lab": runs the lab's lines, in a process that has given up whatever the lab must never reach."""

from __future__ import annotations

import gc
import sys
import tempfile
from collections.abc import Iterator

from triptych.lab import Lab, ReplayError
from triptych.messages import Asked, LabAsk, Reply
from triptych.worker.role import Role

# What Python tells its audit hooks (https://docs.python.org/3/library/audit_events.html) before it does it.
FORBIDDEN = (
    "os.",
    "socket.",
    "subprocess.",
    "shutil.",
    "ctypes.",
    "pty.",
    "signal.",
    "webbrowser.",
    "urllib.",
    "tempfile.",
    "ftplib.",
    "smtplib.",
    "http.",
    "mmap.",
    "pathlib.",
    "sqlite3.",
    "syslog.",
    "fcntl.",
)
HARMLESS = frozenset(
    {"os.listdir", "os.scandir", "os.putenv", "os.unsetenv", "ctypes.dlsym", "ctypes.dlopen"}
)
NO_ROOM = 3


class Laboratory(Role):
    """One lab; its answers come one at a time, each after a replay where one is needed."""

    def __init__(self) -> None:
        self._lab = Lab()
        tempfile.gettempdir()  # torch asks for it at the first optimizer, and finding it writes a file
        sys.addaudithook(forbid)

    def columns(self) -> tuple[str, ...]:
        """Return what this process can do."""
        return ("lab",)

    def replies(self, asked: Asked) -> Iterator[Reply]:
        """Yield the one reply."""
        if not isinstance(asked, LabAsk):
            raise TypeError(f"the lab answers no {type(asked).__name__}")
        try:
            yield self._lab.answer(asked)
        except ReplayError:
            raise SystemExit(NO_ROOM) from None  # a fresh process has the memory that this one lacks

    def begin(self) -> None:
        """Let the collector work again."""
        gc.freeze()
        gc.enable()


def forbid(event: str, args: tuple[object, ...]) -> None:
    """Raise PermissionError at whatever would write a file, start a process or open a connection.

    The interpreter has no way there; this is a second wall, of which nothing is known to reach it.  Files can
    be read, because libraries import their own parts late.
    """
    writes = event == "open" and (_writes(args[1]) or _changes(args[2]))
    if writes or (event.startswith(FORBIDDEN) and event not in HARMLESS):
        raise PermissionError(f"the lab does not do {event}")


def _writes(mode: object) -> bool:
    return isinstance(mode, str) and any(letter in mode for letter in "wax+")


def _changes(flags: object) -> bool:
    return isinstance(flags, int) and bool(flags & 0o3)  # O_WRONLY or O_RDWR
