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
from triptych.files.nesting import is_deep
from triptych.files.session import FORMAT, Session, Table
from triptych.files.toml_text import as_toml
from triptych.messages import Said
from triptych.sentences import say

MOST_BYTES = 2_000_000
_MOST_FORMATS = 1_000_000  # a number beyond it is nobody's format, and may be too long to be told
_MOST_TOLD = 200
_PLACE = re.compile(r" - at `\$\.?(?P<field>[^`]*)`$")
_LINE = re.compile(r"at line (?P<line>\d+)")
_HEAD = (
    "# A session of Triptych: open it with the program, or read and change it here; it has its end below.\n"
)
_END = "\n# The end of the session.\n"


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
    return _HEAD + as_toml(msgspec.to_builtins(session)) + _END


def from_text(text: str) -> Session:
    """Return the session that a file's text says; Refused where it can't be used."""
    if len(text) > MOST_BYTES:
        raise Refused("session-too-large", most=MOST_BYTES // 1_000_000)
    told = _told(text)
    _look_at_version(told.get("triptych"))
    if text.startswith(_HEAD.strip()) and _END.strip() not in text:
        raise Refused("session-cut", mark=_END.strip())  # to TOML, half of it may be whole
    try:
        session = msgspec.convert(told, Session)
    except (msgspec.ValidationError, RecursionError) as error:
        where = _PLACE.search(str(error))
        field, reason = where["field"] if where else "?", _PLACE.sub("", str(error))
        raise Refused("session-field", field=field[:_MOST_TOLD], error=reason[:_MOST_TOLD]) from None
    _look_at_table("expression", session.expression.table)
    _look_at_table("perceptron", session.perceptron.table if session.perceptron else None)
    return session


def _told(text: str) -> dict[str, object]:
    if is_deep(text):
        raise Refused("session-deep")
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, ValueError, RecursionError) as error:
        where = _LINE.search(str(error))
        line = int(where["line"]) if where else len(text.splitlines())
        raise Refused("session-toml", line=max(1, line)) from None


def _look_at_version(number: object) -> None:
    if not isinstance(number, int) or isinstance(number, bool) or not 0 < number < _MOST_FORMATS:
        raise Refused("session-no-version")
    if number > FORMAT:
        raise Refused("session-newer", number=number, known=FORMAT)


def _look_at_table(room: str, table: Table | None) -> None:
    """Rows of other lengths than the head's would move numbers under other names."""
    for number, row in enumerate(table.rows if table is not None else (), 1):
        if table is not None and len(row) != len(table.names):
            raise Refused("session-ragged", room=room, row=number, has=len(row), names=len(table.names))


def read_session(path: Path) -> Session:
    """Return the session in a file; Refused where it can't be opened or used."""
    try:
        if path.is_dir():
            raise Refused("file-is-folder", path=path)
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:  # a name with a NUL in it is no OSError
        raise Refused("file-unread", path=path, error=getattr(error, "strerror", None) or error) from None
    if len(data) > MOST_BYTES:
        raise Refused("session-too-large", most=MOST_BYTES // 1_000_000)
    try:
        return from_text(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise Refused("session-not-text") from None


def readable_text(session: Session) -> str:
    """Return what stands in a session's file; Refused where it could not be opened again."""
    text = as_text(session)
    try:
        from_text(text)
    except Refused:
        raise Refused("session-too-much", most=MOST_BYTES // 1_000_000) from None
    return text


def write_session(path: Path, session: Session) -> None:
    """Write a session's file whole, or leave what is there as it was and say why (Refused)."""
    text = readable_text(session)
    try:
        write_whole(path, text.encode("utf-8"))
        sweep(path)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise Refused("file-unwritten", path=path, error=reason) from None
