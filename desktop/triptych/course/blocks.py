"""A lesson as it is shown: pages of blocks of spans, frozen and plain; whoever shows them decides how.

Every text is plain: what looks like HTML in it is to be shown as it stands.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from triptych.course.tasks import AnyTask, At, Dtype, point
from triptych.messages import Question, Value


class Span(msgspec.Struct, frozen=True):
    """A stretch of text of one kind.

    Maths has its LaTeX in ``target``, a link its address: an http(s) address, ``lesson:NAME`` or
    ``help:PAGE``.  A link is only data; it is opened by whoever clicks it.
    """

    kind: Literal["text", "emphasis", "strong", "code", "maths", "link"]
    text: str
    target: str = ""


Spans = tuple[Span, ...]


class Paragraph(msgspec.Struct, frozen=True):
    """Running text."""

    spans: Spans


class Heading(msgspec.Struct, frozen=True):
    """A title inside a page."""

    spans: Spans


class Formula(msgspec.Struct, frozen=True):
    """A formula that stands on a line of its own; ``text`` is as the author typed it."""

    latex: str
    text: str


class Bullets(msgspec.Struct, frozen=True):
    """A list; ``numbered`` ones count from 1.  Each item is a run of text."""

    items: tuple[Spans, ...]
    numbered: bool = False


class Table(msgspec.Struct, frozen=True):
    """A table: the cells of its head, and its rows."""

    head: tuple[Spans, ...]
    rows: tuple[tuple[Spans, ...], ...]


class Code(msgspec.Struct, frozen=True):
    """Code or other text to be shown letter by letter."""

    text: str
    language: str = ""


class Image(msgspec.Struct, frozen=True):
    """A picture that lay in the lesson's own folder; ``data`` is the whole file."""

    name: str
    alt: str
    data: bytes


class Program(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A program to open at a point, and what must come out of it (``expect``, see ``expected``)."""

    text: str
    at: At = {}
    wrt: tuple[str, ...] = ()
    dtype: Dtype = "float32"
    room: Literal["expression", "perceptron"] = "expression"
    seed: tuple[float, ...] | None = None
    hessian: bool = False
    extra: tuple[str, ...] = ()
    h: float | None = None
    expect: dict[str, str] = {}

    @property
    def question(self) -> Question:
        """The question that it opens with."""
        seed: Value | None = self.seed
        where = point(self.at)
        return Question(
            0, self.text, where, self.wrt, self.dtype, None, seed, self.hessian, None, self.extra, self.h
        )


class Snippet(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A piece of PyTorch to open in the Tape lab, and what must come out of it."""

    source: str
    expect: dict[str, str] = {}


class Posing(msgspec.Struct, frozen=True):
    """A task at its place in a page; ``ask`` and ``hints`` are its texts as spans."""

    task: AnyTask
    ask: Spans
    hints: tuple[Spans, ...]


Block = Paragraph | Heading | Formula | Bullets | Table | Code | Image | Program | Snippet | Posing


class Page(msgspec.Struct, frozen=True):
    """One idea: its title and its blocks; ``lines`` are the lines of the file where they begin."""

    title: str
    blocks: tuple[Block, ...]
    lines: tuple[int, ...] = ()
