"""What the window is to open with, as the command line says: a file, a course, or an author's lesson."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

FILES = (".ipynb", ".triptych")
COURSE, PREVIEW, RESET = "--course", "--preview", "--reset-ui"


class Opening(NamedTuple):
    """At most one path is there; ``plain`` says that none is.

    ``reset`` asks for the first time's looks,
    ``again`` for where the window before stood.
    """

    file: str = ""
    course: str = ""
    preview: str = ""
    reset: bool = False
    again: bool = False

    @property
    def plain(self) -> bool:
        """Whether nothing was named."""
        return not (self.file or self.course or self.preview or self.again)


class Unnamed(Exception):
    """An option without its path; the text says what to write."""


def opening(words: Sequence[str]) -> Opening:
    """Return what the words name; Unnamed where a path is missing.  Options of Qt's own are passed over."""
    rest = [word for word in words if word != RESET]
    return _named(rest)._replace(reset=len(rest) < len(words))


def _named(words: Sequence[str]) -> Opening:
    first = words[0] if words else ""
    if first.lower().endswith(FILES):
        return Opening(file=first)
    for option in (COURSE, PREVIEW):
        name, is_joined, path = first.partition("=")
        if name != option:
            continue
        path = path if is_joined else "".join(words[1:2])
        if not path:
            raise Unnamed(f"{option} needs the path of a folder, a zip file or a lesson's file")
        return Opening(course=path) if option == COURSE else Opening(preview=path)
    return Opening()
