"""A page as plain blocks, which every kind of report and file sets in its own way."""

from __future__ import annotations

import msgspec

from triptych.messages.taken import Section


class Heading(msgspec.Struct, frozen=True, tag=True):
    """A heading; level 1 is the page's own."""

    text: str
    level: int = 2


class Text(msgspec.Struct, frozen=True, tag=True):
    """A paragraph of plain text."""

    text: str


class Formula(msgspec.Struct, frozen=True, tag=True):
    """A formula as LaTeX, and in words for who can't see it; ``beside`` stands to its right.

    ``svg`` is its drawing, where somebody has made one.
    """

    latex: str
    spoken: str
    beside: str = ""
    svg: str = ""


class Code(msgspec.Struct, frozen=True, tag=True):
    """Lines of code or of a program."""

    text: str
    name: str = ""


class Ran(msgspec.Struct, frozen=True, tag=True):
    """A section that was run, with what it put out."""

    section: Section


class Table(msgspec.Struct, frozen=True, tag=True):
    """Rows of plain text below a head; the first column names its row, and the last ``words`` are words."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    words: int = 0


class Picture(msgspec.Struct, frozen=True, tag=True):
    """A drawing as SVG text ("" where none is made yet), what it shows in words, and what stands below it."""

    svg: str
    spoken: str
    caption: str = ""


Block = Heading | Text | Formula | Code | Ran | Table | Picture
