"""The pages that somebody wrote: every file of Markdown in a folder, found by being there."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

from triptych.course.lesson import Read, read
from triptych.manual.sheet import Sheet
from triptych.messages import Said
from triptych.resources import told
from triptych.sentences import say

PLACES = "places.toml"


def topics(folder: Path, language: str = "") -> Iterator[Sheet]:
    """Yield a page for each file, in the order of the files' names; one without a page is left out.

    The header's ``part`` is the page's part of the help, its ``summary`` further words that lead to it.  A
    file of the language's folder takes the place of the one that it translates, whose words still lead there.
    """
    for path in sorted(folder.glob("*.md")):
        place = told(path, language)
        lesson, own = opened(path).lesson, opened(place).lesson if place != path else None
        if lesson is None or not lesson.pages:
            continue
        words = tuple(lesson.header.summary.split())
        if own is not None and own.pages:
            words += tuple(own.header.summary.split())
            yield Sheet(lesson.name, own.header.part, own.pages[0], words, english=lesson.pages[0])
        else:
            yield Sheet(lesson.name, lesson.header.part, lesson.pages[0], words)


def opened(path: Path) -> Read:
    """Return what a file of the help says, with its faults; its name is without the number before it."""
    name = path.stem.partition("-")[2] or path.stem
    return read(name, path.read_text(encoding="utf-8"), _no_files)


def places(folder: Path) -> dict[str, str]:
    """Return which page tells of a part of the window: a widget's name -> a page's id."""
    told: dict[str, str] = tomllib.loads((folder / PLACES).read_text(encoding="utf-8"))
    return told


def _no_files(name: str) -> Said:
    return say("file-unread", path=name, error="the help has no pictures of its own")
