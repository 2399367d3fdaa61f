"""One lesson's file before it is read, the place that holds it, and what is asked of both."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Protocol

import msgspec

from triptych.messages import Said
from triptych.sentences import say

ENDING = ".md"
GUIDE = "GUIDE"
MOST_LESSONS = 500
MOST_TEXT, MOST_IMAGE = 1 << 20, 4 << 20
_PICTURES = {".png": b"\x89PNG", ".jpg": b"\xff\xd8", ".jpeg": b"\xff\xd8", ".svg": b"<"}


class Entry(msgspec.Struct, frozen=True):
    """One lesson's file: the path that names it in a sentence, its name, its text or why there is none."""

    path: str
    name: str
    text: str | Said


class Shelf(Protocol):
    """A place that lessons are read from."""

    def entries(self, language: str = "") -> Iterator[Entry]:
        """Yield the lessons' files in the order of their names, or those in a language's folder."""
        ...

    def picture(self, entry: Entry, name: str) -> bytes | Said:
        """Return a picture beside a lesson, or why it can't be had."""
        ...


class Unusable(Exception):
    """A path that holds no lessons; ``said`` names it."""

    def __init__(self, said: Said) -> None:
        super().__init__(said.text)
        self.said = said


def decoded(data: bytes) -> str | Said:
    """Return the text of a lesson's file, or why it is none."""
    if len(data) > MOST_TEXT:
        return say("lesson-too-large", megabytes=MOST_TEXT >> 20)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return say("lesson-not-text")


def is_inside(name: str) -> bool:
    """Whether a name stays where it is: no root, no drive, no step up, no address."""
    parts = PurePosixPath(name.replace("\\", "/"))
    return bool(name) and not parts.is_absolute() and ".." not in parts.parts and ":" not in name


def image(name: str, data: bytes) -> bytes | Said:
    """Return the data of a picture of a kind that is shown, or why they are none."""
    begins = _PICTURES.get(PurePosixPath(name).suffix.lower())
    if begins is None or not data.lstrip().startswith(begins):
        return say("lesson-image-kind", name=name)
    return (
        say("lesson-image-large", name=name, megabytes=MOST_IMAGE >> 20) if len(data) > MOST_IMAGE else data
    )
