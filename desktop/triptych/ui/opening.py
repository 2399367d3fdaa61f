"""What the window is to open with, as the command line says: a file, a course, or an author's lesson."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

FILES = (".ipynb", ".triptych")
COURSE, PREVIEW = "--course", "--preview"


class Opening(NamedTuple):
    """At most one of these is there; ``plain`` says that none is."""

    file: str = ""
    course: str = ""
    preview: str = ""

    @property
    def plain(self) -> bool:
        """Whether nothing was named."""
        return not (self.file or self.course or self.preview)


class Unnamed(Exception):
    """An option without its path; the text says what to write."""


def opening(words: Sequence[str]) -> Opening:
    """Return what the words name; Unnamed where a path is missing.  Options of Qt's own are passed over."""
    first = words[0] if words else ""
    if first.lower().endswith(FILES):
        return Opening(file=first)
    for option, field in ((COURSE, "course"), (PREVIEW, "preview")):
        name, is_joined, path = first.partition("=")
        if name != option:
            continue
        path = path if is_joined else "".join(words[1:2])
        if not path:
            raise Unnamed(f"{option} needs the path of a folder, a zip file or a lesson's file")
        return Opening(**{field: path})
    return Opening()
