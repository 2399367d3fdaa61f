"""Notebooks as text: nbformat 4.5 with the outputs that the cells had when they were run.

The format: https://nbformat.readthedocs.io/en/latest/format_description.html.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Sequence
from typing import Any

import msgspec

from triptych.messages.page import Block, Code, Formula, Heading, Picture, Ran, Table, Text

_SIGNS = re.compile(r"([\\`*_{}\[\]()#+\-.!|$~])")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}


class Cell(msgspec.Struct, frozen=True):
    """A cell of code as it ran: what it printed, the last expression, an error, warnings, pictures (PNG).

    An error is its type, its message and all its lines as they are shown.
    """

    source: str
    printed: str = ""
    result: str | None = None
    error: tuple[str, str, tuple[str, ...]] | None = None
    pictures: tuple[bytes, ...] = ()
    warned: str = ""


def notebook(cells: Sequence[str | Cell], python: str) -> str:
    """Return the file's text; a string is a cell of Markdown, ``python`` the version that ran the code."""
    count = 0
    told: list[dict[str, Any]] = []
    for place, cell in enumerate(cells):
        if isinstance(cell, str):
            told.append(_cell(place, "markdown", cell))
        else:
            count += 1
            told.append(
                _cell(place, "code", cell.source)
                | {"execution_count": count, "outputs": _outputs(cell, count)}
            )
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    about = {"kernelspec": kernel, "language_info": {"name": "python", "version": python}}
    whole = {"cells": told, "metadata": about, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(whole, indent=1, ensure_ascii=False) + "\n"


def _cell(place: int, kind: str, source: str) -> dict[str, Any]:
    return {
        "cell_type": kind,
        "id": f"cell-{place}",
        "metadata": {},
        "source": source.rstrip("\n").splitlines(keepends=True),
    }


def _outputs(cell: Cell, count: int) -> list[dict[str, Any]]:
    outputs: list[dict[str, Any]] = []
    if cell.printed:
        lines = cell.printed.splitlines(keepends=True)
        outputs.append({"output_type": "stream", "name": "stdout", "text": lines})
    if cell.warned:
        lines = cell.warned.splitlines(keepends=True)
        outputs.append({"output_type": "stream", "name": "stderr", "text": lines})
    for picture in cell.pictures:
        data = {"image/png": base64.b64encode(picture).decode("ascii"), "text/plain": ["<Figure>"]}
        outputs.append({"output_type": "display_data", "data": data, "metadata": {}})
    if cell.result is not None:
        data = {"text/plain": cell.result.splitlines(keepends=True)}
        outputs.append(
            {"output_type": "execute_result", "execution_count": count, "data": data, "metadata": {}}
        )
    if cell.error is not None:
        name, value, lines = cell.error[0], cell.error[1], list(cell.error[2])
        outputs.append({"output_type": "error", "ename": name, "evalue": value, "traceback": lines})
    return outputs


def cells(blocks: Sequence[Block]) -> list[str | Cell]:
    """Return a page's cells: what stands between two pieces of code is one cell of Markdown."""
    found: list[str | Cell] = []
    told: list[str] = []
    for block in blocks:
        if isinstance(block, Ran):
            found += ["\n\n".join(told)] if told else []
            told = []
            section = block.section
            found.append(Cell(section.source, section.printed, pictures=section.pictures))
        else:
            told.append(markdown(block))
    return [*found, "\n\n".join(told)] if told else found


def markdown(block: Block) -> str:
    """Return a block as Markdown, in which every sign of a text means itself."""
    if isinstance(block, Heading):
        return f"{'#' * block.level} {plain(block.text)}"
    if isinstance(block, Formula):
        return f"$${block.latex}$$" + (f"\n\n{plain(block.beside)}" if block.beside else "")
    if isinstance(block, Code):
        return f"```\n{block.text.rstrip()}\n```"
    if isinstance(block, Table):
        lines = [block.head, tuple("---" for _ in block.head), *block.rows]
        return "\n".join("| " + " | ".join(map(plain, line)) + " |" for line in lines).replace(
            r"\-\-\-", "---"
        )
    if isinstance(block, Picture):
        return plain(block.spoken)
    return plain(block.text) if isinstance(block, Text) else ""


def plain(text: str) -> str:
    r"""Return the text as Markdown that shows it as it is.

    >>> plain("a*b < c")
    'a\\*b &lt; c'
    """
    marked = _SIGNS.sub(r"\\\1", text)
    return "".join(_ENTITIES.get(sign, sign) for sign in marked)
