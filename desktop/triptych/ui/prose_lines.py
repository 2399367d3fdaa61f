"""Breaks a run of spans into lines: where each word, code and formula stands for a given width."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from triptych.course.blocks import Span, Spans
from triptych.ui.directions import around, runs_from_right

LEADING = 0.35  # the air between two lines, in heights of a line
WHOLE = ("maths",)  # what is never broken
LEFT = ("maths", "code")  # what runs from the left in every text
_ENDS = re.compile(r"[.:;!?…،؛؟]")
_PARTS = re.compile(r"\s+|\S+")


class Bit(NamedTuple):
    """A piece of one span that stands in one line; ``place`` is the span's number.

    ``from_right`` is for what runs so itself.
    """

    kind: str
    text: str
    place: int
    target: str = ""
    from_right: bool = False


class Size(NamedTuple):
    """How wide a bit is, and how far it reaches above and below the line it stands on, in pixels."""

    width: float
    rise: float
    fall: float


class Placed(NamedTuple):
    """A bit at its place: its left end, and the line it stands on, from the top."""

    bit: Bit
    size: Size
    left: float
    base: float


class Lines(NamedTuple):
    """All that was placed, where each line ends, and how high it is altogether."""

    placed: tuple[Placed, ...]
    ends: tuple[int, ...]
    height: float


Measure = Callable[[Bit], Size]


def words(run: Spans, from_right: bool = False) -> list[list[Bit]]:
    """Return what must stay together: bits without a space between them, formula and full stop too."""
    found: list[list[Bit]] = [[]]
    for place, span in enumerate(run):
        for text in _pieces(span) if from_right else _parts(span):
            if text.isspace():
                found.append([])
            else:
                found[-1].append(Bit(span.kind, text, place, span.target))
    return [word for word in found if word]


def _parts(span: Span) -> list[str]:
    return [span.text] if span.kind in WHOLE else _PARTS.findall(span.text)


def _pieces(span: Span) -> Iterator[str]:
    """The parts of a span in a text from the right: signs around a foreign word run with the text."""
    for part in _parts(span):
        if span.kind in LEFT or runs_from_right(part):
            yield part
        else:
            yield from filter(None, around(part))


def lines(run: Spans, width: float, measure: Measure, from_right: bool = False) -> Lines:
    """Return where everything stands in this width."""
    space = measure(Bit("text", " ", -1))
    turns = from_right and any(runs_from_right(span.text) for span in run)
    rows = list(_rows(words(run, turns), width, measure, space.width))
    if from_right:
        rows = [list(_turned(row, width)) if turns else _pushed(row, width) for row in rows]
    placed: list[Placed] = []
    ends: list[int] = []
    top, line = 0.0, space.rise + space.fall
    for row in rows:
        rise = max(space.rise, *(size.rise for _, size, _ in row))
        fall = max(space.fall, *(size.fall for _, size, _ in row))
        placed += [Placed(bit, size, left, top + rise) for bit, size, left in row]
        top += rise + fall
        ends.append(round(top))
        top += LEADING * line
    return Lines(tuple(placed), tuple(ends), max(line, top - LEADING * line))


Row = list[tuple[Bit, Size, float]]


def _rows(todo: Sequence[list[Bit]], width: float, measure: Measure, space: float) -> Iterator[Row]:
    row: Row = []
    left = 0.0
    for word in todo:
        sized = [(bit, measure(bit)) for bit in word]
        whole = sum(size.width for _, size in sized)
        if row and left + space + whole > width:
            yield row
            row, left = [], 0.0
        left += space if row else 0.0
        for bit, size in sized:
            for part, part_size in _fitting(bit, size, width, measure):
                if row and left + part_size.width > width:
                    yield row
                    row, left = [], 0.0
                row.append((part, part_size, left))
                left += part_size.width
    if row:
        yield row


def _fitting(bit: Bit, size: Size, width: float, measure: Measure) -> Iterator[tuple[Bit, Size]]:
    """A bit that is wider than the whole line in as many parts as it needs."""
    while size.width > width and bit.kind not in WHOLE and len(bit.text) > 1:
        count = max(1, int(len(bit.text) * width / size.width))
        while count > 1 and measure(bit._replace(text=bit.text[:count])).width > width:
            count -= 1
        part = bit._replace(text=bit.text[:count])
        yield part, measure(part)
        bit = bit._replace(text=bit.text[count:])
        size = measure(bit)
    yield bit, size


def _pushed(row: Row, width: float) -> Row:
    """A line that is read from the left, at the right."""
    _, last, end = row[-1]
    return [(bit, size, left + width - end - last.width) for bit, size, left in row]


def _turned(row: Row, width: float) -> Iterator[tuple[Bit, Size, float]]:
    """A line that is read from the right; formulas, code and foreign words next to each other are not."""
    lefts = _from_left([bit for bit, _, _ in row])
    for is_left, group in groupby(zip(lefts, row, strict=True), itemgetter(0)):
        together = [placed for _, placed in group]
        begin, (_, last, end) = together[0][2], together[-1]
        for bit, size, left in together:
            corner = end + last.width - (left - begin) if is_left else left + size.width
            yield bit._replace(from_right=not is_left), size, width - corner


def _from_left(bits: Sequence[Bit]) -> list[bool]:
    """Which bits are read from the left, with the signs between them that do not end a sentence."""
    sure = [bit.kind in LEFT or (_is_word(bit) and not runs_from_right(bit.text)) for bit in bits]
    for k in (k for k, bit in enumerate(bits) if not _is_word(bit) and not _ENDS.search(bit.text)):
        after = next((i for i in range(k, len(bits)) if _is_word(bits[i])), k)
        sure[k] |= sure[k - 1] and sure[after] if k else False
    return sure


def _is_word(bit: Bit) -> bool:
    return bit.kind in LEFT or any(map(str.isalnum, bit.text))
