"""Reads sessions, and writes them: text to plain value and back, each refusal a sentence.

What comes from outside is data: its size is looked at first, its fields are checked one by one, and a
program in it is only text until somebody has it answered.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import NamedTuple

import msgspec

from triptych.files.atomic import sweep, write_whole
from triptych.files.session import FORMAT, Session
from triptych.files.toml_text import as_toml
from triptych.messages import Said
from triptych.sentences import say

MOST_BYTES = 2_000_000
_PLACE = re.compile(r" - at `\$\.?(?P<field>[^`]*)`$")
_HEAD = "# A session of Triptych: open it with the program, or read and change it here.\n"


class Refused(Exception):
    """A file or a text that can't be used, or not written; ``said`` says what, where, and what to do."""

    def __init__(self, sentence: str, **args: object) -> None:
        self.said: Said = say(sentence, **args)
        super().__init__(self.said.text)


class Stamp(NamedTuple):
    """What tells a file from the one that was there before: when it was written, its size and its inode."""

    written: int
    size: int
    inode: int


def stamp_of(path: Path) -> Stamp | None:
    """Return a file's stamp; None where there is no file, or none that can be looked at."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    return Stamp(found.st_mtime_ns, found.st_size, found.st_ino)


def as_text(session: Session) -> str:
    """Return what stands in a session's file."""
    return _HEAD + as_toml(msgspec.to_builtins(session))


def from_text(text: str) -> Session:
    """Return the session that a file's text says; Refused where it can't be used."""
    if len(text) > MOST_BYTES:
        raise Refused("session-too-large", most=MOST_BYTES // 1_000_000)
    try:
        told = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, ValueError, RecursionError) as error:
        raise Refused("session-toml", error=str(error)[:200]) from None
    _look_at_version(told.get("triptych"))
    try:
        return msgspec.convert(told, Session)
    except (msgspec.ValidationError, RecursionError) as error:
        where = _PLACE.search(str(error))
        reason = _PLACE.sub("", str(error))
        raise Refused("session-field", field=where["field"] if where else "?", error=reason) from None


def _look_at_version(number: object) -> None:
    if not isinstance(number, int) or isinstance(number, bool) or number < 1:
        raise Refused("session-no-version")
    if number > FORMAT:
        raise Refused("session-newer", number=number, known=FORMAT)


def read_session(path: Path) -> Session:
    """Return the session in a file; Refused where it can't be opened or used."""
    try:
        if path.is_dir():
            raise Refused("file-is-folder", path=path)
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise Refused("file-unread", path=path, error=error.strerror or error) from None
    if len(data) > MOST_BYTES:
        raise Refused("session-too-large", most=MOST_BYTES // 1_000_000)
    try:
        return from_text(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise Refused("session-not-text") from None


def write_session(path: Path, session: Session) -> None:
    """Write a session's file whole, or leave what is there as it was and say why (Refused)."""
    try:
        write_whole(path, as_text(session).encode("utf-8"))
        sweep(path)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise Refused("file-unwritten", path=path, error=reason) from None
