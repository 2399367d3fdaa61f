"""One lesson's file: a TOML header between lines of +++, then Markdown in which ``# title`` begins a page."""

from __future__ import annotations

import re
from typing import Literal

import msgspec

from triptych.course.blocks import Page, Posing
from triptych.course.fields import Misread, table
from triptych.course.pages import Files, pages
from triptych.course.skills import SKILLS
from triptych.course.tasks import AnyTask
from triptych.messages import Fault
from triptych.sentences import say

MOST_CHARACTERS = 200_000
_HEADER = re.compile(r"\+\+\+[ \t]*\n(?P<header>.*?\n)??\+\+\+[ \t]*(\n|$)", re.DOTALL)
# Parts of the window that a lesson may hide or lock, by the names that stand in its header.
Control = Literal["editor", "palette", "sliders", "columns", "verdict", "plots", "dtype", "fourth", "rooms"]


class Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the header says: title, one sentence about it, the next lesson, and controls out of reach."""

    title: str
    summary: str
    part: str = ""
    next: str = ""
    hidden: tuple[Control, ...] = ()
    locked: tuple[Control, ...] = ()


class Lesson(msgspec.Struct, frozen=True):
    """A lesson that can be shown; ``name`` is its file's name without the ending."""

    name: str
    header: Header
    pages: tuple[Page, ...]

    @property
    def tasks(self) -> tuple[AnyTask, ...]:
        """Its tasks in their order."""
        return tuple(b.task for page in self.pages for b in page.blocks if isinstance(b, Posing))


class Read(msgspec.Struct, frozen=True):
    """A lesson and the faults of its file; without a usable header there is no lesson."""

    lesson: Lesson | None
    faults: tuple[Fault, ...] = ()


def read(name: str, text: str, files: Files) -> Read:
    """Read a lesson's text; what can't be used is left out and told, each fault with its line."""
    text = text.replace("\r\n", "\n").removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}")
    if len(text) > MOST_CHARACTERS:
        return Read(None, (Fault("limit", say("lesson-too-long", most=MOST_CHARACTERS)),))
    found = _HEADER.match(text)
    if found is None:
        return Read(None, (Fault("syntax", say("lesson-no-header"), 1),))
    try:
        header = table(found["header"] or "", Header, 2)
    except Misread as misread:
        return Read(None, (misread.fault,))
    body = text[found.end() :]
    shown, faults = pages(body, text.count("\n", 0, found.end()), files)
    lesson = Lesson(name, header, shown)
    if not shown and not faults:
        faults = (Fault("syntax", say("lesson-no-page"), 1),)
    return Read(lesson, (*faults, *_alike(lesson)))


def _alike(lesson: Lesson) -> list[Fault]:
    """Tasks whose id is not theirs alone, or whose skill nobody knows."""
    faults, seen = [], set()
    for page in lesson.pages:
        for block, line in zip(page.blocks, page.lines, strict=True):
            if not isinstance(block, Posing):
                continue
            task = block.task
            if task.id in seen:
                faults.append(Fault("duplicate", say("lesson-task-twice", id=task.id), line))
            if task.skill not in SKILLS:
                known = ", ".join(SKILLS)
                faults.append(Fault("unknown", say("lesson-skill", skill=task.skill, known=known), line))
            seen.add(task.id)
    return faults
