"""Holds a translated lesson against the lesson itself: what is not read by people must be the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import msgspec

from triptych.course.blocks import (
    Block,
    Bullets,
    Formula,
    Heading,
    Image,
    Page,
    Paragraph,
    Posing,
    Spans,
    Table,
)
from triptych.course.course import Course, Found, lesson_of
from triptych.course.entries import Unusable
from triptych.course.lesson import Lesson
from triptych.course.shelf import shelf
from triptych.course.spans import spans
from triptych.course.tasks import AnyTask, Choice
from triptych.messages import Fault
from triptych.resources import LANGUAGES
from triptych.sentences import say

HEADER = ("next", "hidden", "locked")
_WORDS = re.compile(r"\\text\s*\{[^{}]*\}")  # what a formula says in words


def faults(path: Path, course: Course) -> Iterator[Found]:
    """Yield what is wrong with the lessons of a folder, zip or file in all its languages' folders."""
    try:
        place = shelf(path)
    except Unusable:  # the course has said so
        return
    originals = {entry.name: entry for entry in place.entries()}
    for entry in (entry for language in LANGUAGES for entry in place.entries(language)):
        if entry.name not in originals:
            yield Found(entry.path, Fault("unknown", say("lesson-told-alone", name=entry.name)))
            continue
        told, lesson = lesson_of(place, entry, originals[entry.name]), course.lesson(entry.name)
        yield from (Found(entry.path, fault) for fault in told.faults)
        if told.lesson is not None and lesson is not None:
            yield from (Found(entry.path, fault) for fault in differences(lesson, told.lesson))


def differences(lesson: Lesson, told: Lesson) -> Iterator[Fault]:
    """Yield where a translation differs in what must stay, with the line of its file."""
    for field in HEADER:
        if getattr(lesson.header, field) != getattr(told.header, field):
            yield Fault("format", say("lesson-told-header", field=field), 1)
    if len(lesson.pages) != len(told.pages):
        count, wanted = len(told.pages), len(lesson.pages)
        yield Fault("format", say("lesson-told-pages", count=count, wanted=wanted))
        return
    for page, other in zip(lesson.pages, told.pages, strict=True):
        yield from _in_page(page, other)


def _in_page(page: Page, told: Page) -> Iterator[Fault]:
    if len(page.blocks) != len(told.blocks):
        count, wanted = len(told.blocks), len(page.blocks)
        first = told.lines[0] if told.lines else None
        yield Fault("format", say("lesson-told-parts", title=told.title, count=count, wanted=wanted), first)
        return
    for block, other, line in zip(page.blocks, told.blocks, told.lines, strict=True):
        if kept(block) != kept(other):
            yield Fault("format", say("lesson-told-other"), line)


def kept(block: Block) -> object:
    """Return what of a block is the same in every language."""
    if isinstance(block, Posing):
        return _task(block.task), marks(block.ask), *map(marks, block.hints)
    if isinstance(block, Paragraph | Heading):
        return type(block), marks(block.spans)
    if isinstance(block, Bullets):
        return block.numbered, *map(marks, block.items)
    if isinstance(block, Table):
        return [[marks(cell) for cell in row] for row in (block.head, *block.rows)]
    if isinstance(block, Formula):
        return _formula(block.latex)
    return block.name if isinstance(block, Image) else block


def _task(task: AnyTask) -> object:
    """A task without its texts; of an option the formulas and the code that it says."""
    bare = msgspec.structs.replace(task, ask="", hints=("",) * len(task.hints))
    if not isinstance(bare, Choice):
        return bare
    options = [(marks(spans(o.text)), marks(spans(o.why)), o.right) for o in bare.options]
    return msgspec.structs.replace(bare, options=()), options


def marks(run: Spans) -> list[tuple[str, str]]:
    """Return the code, the formulas and the links of a run, in whatever order its language needs them."""
    found = [(span.kind, _formula(span.target) if span.kind == "maths" else span.target or span.text)
             for span in run if span.kind in ("code", "maths", "link")]  # fmt: skip
    return sorted(found)


def _formula(latex: str) -> str:
    return _WORDS.sub("", latex)
