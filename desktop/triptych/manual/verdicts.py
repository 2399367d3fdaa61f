"""A page for each kind of verdict: what it means, and every sentence that is said of it with its example."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import msgspec

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


def told(folder: Path) -> dict[str, Told]:
    """Return what is written about each kind of verdict."""
    return msgspec.toml.decode((folder / FILE).read_bytes(), type=dict[str, Told])


def causes(kind: str) -> tuple[str, ...]:
    """Return the ids of all sentences that the engine can say of a kind, by its own table."""
    own = (name for name in ENGLISH if name == kind or name.startswith(f"{kind}-"))
    return tuple(name for name in own if name not in _NAMED_ALIKE | {"unknown"})


def verdict_sheets(folder: Path, voice: Voice) -> Iterator[Sheet]:
    """Yield a page for each kind that the window knows."""
    written = told(folder)
    for kind, title in voice.kinds.items():
        about = written.get(kind, Told(""))
        blocks = (*_about(about.about), *_causes(kind, about, voice))
        ids = (*causes(kind), *about.examples)
        words = (kind, "verdict", *(name.replace("-", " ") for name in ids))
        yield Sheet(f"verdict-{kind}", voice("help-verdicts"), Page(title, blocks), words)


def _about(text: str) -> tuple[Block, ...]:
    found, _ = pages(f"# -\n\n{text}", 0, _no_files)
    return found[0].blocks


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
