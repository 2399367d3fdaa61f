"""A page as one Python file: what is told stands in comments, and each piece of code can be run by itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from triptych.export.notebook_file import Cell
from triptych.messages.page import Block, Code, Formula, Heading, Picture, Ran, Table

CELL = "# %%"  # what editors of such files take for the beginning of a cell


def script(blocks: Sequence[Block]) -> str:
    """Return the file's text; the code is the very code that was run."""
    lines: list[str] = []
    for block in blocks:
        if isinstance(block, Ran):
            lines += ["", block.section.source.rstrip(), "", *_printed(block), ""]
        else:
            if isinstance(block, Heading):
                lines += ["", CELL]
            lines += [f"# {line}".rstrip() for line in _told(block)]
    return "\n".join(lines).strip("\n") + "\n"


def stops_at(cells: Sequence[Cell]) -> int:
    """Return the number of the first cell that ends with an error though others follow; 0 where none does."""
    return next((place for place, cell in enumerate(cells[:-1], 1) if cell.error is not None), 0)


def cells_script(cells: Sequence[Cell], note: str = "") -> str:
    """Return the text of a file with these cells; below each stands what it came to, an error too."""
    told = [f"# {note}"] if note else []
    for cell in cells:
        error = f"{cell.error[0]}: {cell.error[1]}" if cell.error is not None else ""
        parts = (cell.printed.rstrip("\n"), cell.warned.rstrip("\n"), cell.result, error)
        came = _as_told("\n".join(filter(None, parts)))
        told.append("\n".join((CELL, cell.source.rstrip(), *came)))
    return "\n\n".join(told) + "\n"


def _printed(block: Ran) -> Iterator[str]:
    """What it printed when it was run, for comparison."""
    yield from _as_told(block.section.printed)


def _as_told(text: str) -> Iterator[str]:
    if text:
        yield "# ->"
        yield from (f"#    {line}" for line in text.splitlines())


def _told(block: Block) -> Iterator[str]:
    if isinstance(block, Formula):
        yield f"    {block.spoken}" + (f"    ({block.beside})" if block.beside else "")
    elif isinstance(block, Code):
        yield from (f"    {line}" for line in block.text.splitlines())
    elif isinstance(block, Table):
        yield from _columns([block.head, *block.rows])
    elif isinstance(block, Picture):
        yield block.spoken
    elif not isinstance(block, Ran):
        yield from block.text.splitlines()


def _columns(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        yield "    " + "  ".join(f"{text:<{width}}" for text, width in zip(row, widths, strict=True)).rstrip()
