"""A page as one Python file: what is told stands in comments, and each piece of code can be run by itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from triptych.export.page import Block, Code, Formula, Heading, Picture, Ran, Table

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


def _printed(block: Ran) -> Iterator[str]:
    """What it printed when it was run, for comparison."""
    if block.section.printed:
        yield "# ->"
        yield from (f"#    {line}" for line in block.section.printed.splitlines())


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
