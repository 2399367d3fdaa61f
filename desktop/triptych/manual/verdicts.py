"""A page for each kind of verdict: what it means, and every sentence that is said of it with its example."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import msgspec
from msgspec.structs import replace

from triptych import resources
from triptych.course.blocks import Block, Heading, Page, Paragraph, Program, Snippet, Span
from triptych.course.pages import pages
from triptych.course.spans import spans
from triptych.manual.sheet import Example, Sheet, Voice
from triptych.messages import Said
from triptych.sentences import ENGLISH, say

FILE = "verdicts.toml"
_GAP = re.compile(r"\{\w+\}")
_NAMED_ALIKE = frozenset(("unknown-near",))  # of reading; its beginning is a kind's by chance


class Told(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is written about a kind; an example for each sentence's id."""

    about: str
    examples: dict[str, Example] = {}


def told(folder: Path, language: str = "") -> dict[str, Told]:
    """Return what is written about each kind of verdict; in another language only the texts are others."""
    written = _read(folder / FILE)
    path = resources.told(folder / FILE, language)
    if path == folder / FILE:
        return written
    own = _read(path)
    return {kind: _in_words(about, own.get(kind, about)) for kind, about in written.items()}


def _read(path: Path) -> dict[str, Told]:
    return msgspec.toml.decode(path.read_bytes(), type=dict[str, Told])


def _in_words(about: Told, own: Told) -> Told:
    """The examples as they stand, all texts as the other tells them."""
    named = {name: own.examples.get(name, example) for name, example in about.examples.items()}
    examples = {
        name: replace(example, none=named[name].none or example.none)
        for name, example in about.examples.items()
    }
    return Told(own.about, examples)


def causes(kind: str) -> tuple[str, ...]:
    """Return the ids of all sentences that the engine can say of a kind, by its own table."""
    own = (name for name in ENGLISH if name == kind or name.startswith(f"{kind}-"))
    return tuple(name for name in own if name not in _NAMED_ALIKE | {"unknown"})


def verdict_sheets(folder: Path, voice: Voice) -> Iterator[Sheet]:
    """Yield a page for each kind that the window knows."""
    written, english = told(folder, voice.language), told(folder)
    for kind, title in voice.kinds.items():
        about = written.get(kind, Told(""))
        blocks = (*about_pages(about.about)[0].blocks, *_causes(kind, about, voice))
        ids = (*causes(kind), *about.examples)
        words = (kind, "verdict", *(name.replace("-", " ") for name in ids))
        page = Page(title, blocks)
        first = english.get(kind, about).about
        twin = Page(kind, about_pages(first)[0].blocks) if first != about.about else None
        yield Sheet(f"verdict-{kind}", voice("help-verdicts"), page, words, english=twin)


def about_pages(text: str) -> tuple[Page, ...]:
    """Return what is written about a kind as pages; there is one."""
    return pages(f"# -\n\n{text}", 0, _no_files)[0]


def _causes(kind: str, about: Told, voice: Voice) -> Iterator[Block]:
    ids = causes(kind) + tuple(name for name in about.examples if name not in causes(kind))
    if ids:
        yield Heading((Span("text", voice("help-says")),))
    for name in ids:
        yield Paragraph((Span("emphasis", _sentence(name, voice)),))
        example = about.examples.get(name)
        if example is not None:
            yield block_of(example)


def _sentence(name: str, voice: Voice) -> str:
    """The sentence as a pattern, with dots where its names and numbers stand."""
    return voice(name, **{word[1:-1]: "…" for word in _GAP.findall(ENGLISH[name])})


def block_of(example: Example) -> Block:
    """Return the block that shows an example, ready to be run; a sentence where there is none."""
    if example.lab:
        return Snippet(example.lab)
    if not example.program:
        return Paragraph(spans(example.none))
    return Program(example.program, dict(example.at), example.wrt, example.dtype)


def _no_files(name: str) -> Said:
    return say("file-unread", path=name, error="the help has no pictures of its own")
