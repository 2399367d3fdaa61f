"""The Markdown of a lesson as pages of blocks; a fenced block of TOML is a program, a snippet or a task."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from markdown_it.token import Token

from triptych.course.blocks import (
    Block,
    Bullets,
    Code,
    Formula,
    Heading,
    Image,
    Page,
    Paragraph,
    Posing,
    Program,
    Snippet,
    Spans,
    Table,
)
from triptych.course.fields import Misread, table
from triptych.course.maths import DISPLAY, written
from triptych.course.sound import unsound
from triptych.course.spans import marked, plain, reader, spans
from triptych.course.tasks import AnyTask
from triptych.messages import Fault, Said
from triptych.sentences import say

Files = Callable[[str], bytes | Said]
PROGRAM, LAB, TASK = "program", "lab", "task"


def pages(text: str, first_line: int, files: Files) -> tuple[tuple[Page, ...], tuple[Fault, ...]]:
    """Return the pages and the faults; ``first_line`` lines of the file stand before the text."""
    reading = _Reading(first_line, files)
    reading.whole(reader().parse(text))
    found = tuple(
        Page(title, tuple(b for b, _ in bs), tuple(n for _, n in bs)) for title, bs in reading.pages
    )
    return found, tuple(reading.faults)


class _Reading:
    """Goes through the tokens once; ``pages`` and ``faults`` fill up on the way."""

    def __init__(self, first_line: int, files: Files) -> None:
        self._first, self._files = first_line, files
        self.pages: list[tuple[str, list[tuple[Block, int]]]] = []
        self.faults: list[Fault] = []

    def whole(self, tokens: Sequence[Token]) -> None:
        """Cut the tokens into top-level pieces, and read each."""
        start = 0
        for k, token in enumerate(tokens):
            if token.level or token.nesting == 1:
                continue
            self._piece(tokens[start : k + 1])
            start = k + 1

    def _piece(self, tokens: Sequence[Token]) -> None:
        head = tokens[0]
        line = self._first + (head.map[0] if head.map else 0) + 1
        if head.type == "heading_open" and head.tag == "h1":
            self.pages.append((plain(marked(tokens[1].children or [])), []))
            return
        found = list(self._blocks(tokens, line))
        if self.pages:
            self.pages[-1][1].extend((block, line) for block in found)
        elif found:
            self.faults.append(Fault("format", say("lesson-before-page"), line))

    def _blocks(self, tokens: Sequence[Token], line: int) -> Iterator[Block]:
        kind = tokens[0].type
        if kind == "fence":
            yield from self._fence(tokens[0], line)
        elif kind == "code_block":
            yield Code(tokens[0].content)
        elif kind == "heading_open":
            yield Heading(_runs(tokens)[0])
        elif kind == "table_open":
            yield _table(tokens)
        elif kind in ("bullet_list_open", "ordered_list_open"):
            yield Bullets(tuple(_runs(tokens)), kind.startswith("ordered"))
        else:
            for token in tokens:
                if token.type == "inline":
                    yield from self._paragraph(token.children or [], line)

    def _paragraph(self, children: Sequence[Token], line: int) -> Iterator[Block]:
        """A formula that is alone stands on its own line, and a picture always does."""
        if [child.type for child in children] == [DISPLAY]:
            yield Formula(written(children[0].content), children[0].content)
            return
        text: list[Token] = []
        for child in children:
            if child.type != "image":
                text.append(child)
                continue
            yield from _text(text)
            text = []
            yield from self._image(child, line)
        yield from _text(text)

    def _image(self, token: Token, line: int) -> Iterator[Image]:
        name = str(token.attrs.get("src", ""))
        data = self._files(name)
        if isinstance(data, Said):
            self.faults.append(Fault("file", data, line))
        else:
            yield Image(name, token.content, data)

    def _fence(self, token: Token, line: int) -> Iterator[Block]:
        info = token.info.strip()
        kinds = {PROGRAM: Program, LAB: Snippet, TASK: AnyTask}
        if info not in kinds:
            yield Code(token.content, info)
            return
        try:
            found = table(token.content, kinds[info], line + 1)
        except Misread as misread:
            self.faults.append(misread.fault)
            return
        self.faults.extend(Fault("format", said, line) for said in unsound(found))
        if isinstance(found, Program | Snippet):
            yield found
        else:
            yield Posing(found, spans(found.ask), tuple(map(spans, found.hints)))


def _text(tokens: Sequence[Token]) -> Iterator[Paragraph]:
    run = marked(tokens)
    if plain(run).strip():
        yield Paragraph(run)


def _runs(tokens: Sequence[Token]) -> list[Spans]:
    return [marked(token.children or []) for token in tokens if token.type == "inline"]


def _table(tokens: Sequence[Token]) -> Table:
    rows: list[list[Spans]] = []
    for token in tokens:
        if token.type == "tr_open":
            rows.append([])
        elif token.type == "inline":
            rows[-1].append(marked(token.children or []))
    return Table(tuple(rows[0]), tuple(map(tuple, rows[1:])))
