"""A mended text put back: which lines of which cells it changes, from the steps that were run."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from typing import NamedTuple

from triptych.ui.lab_step import Step


class Edit(NamedTuple):
    """Lines of a cell, from 0, that others take the place of; none of them where lines are put in before."""

    cell: int
    first: int
    old: tuple[str, ...]
    new: tuple[str, ...]


class _Line(NamedTuple):
    cell: int
    number: int
    place: int
    text: str


def source_until(steps: Sequence[Step]) -> str:
    """Return the lines of these steps as one text."""
    return "\n".join(step.source for step in steps)


def put_back(steps: Sequence[Step], mended: str) -> tuple[tuple[Edit, ...], int]:
    """Return what to change in the cells, last lines first, and the place of the first step that is changed.

    ``mended`` is the text of these steps with some lines otherwise; what was run twice is changed once.
    """
    lines = [
        _Line(step.cell, step.span.begin + i, step.place, text)
        for step in steps
        for i, text in enumerate(step.source.split("\n"))
    ]
    old, new = [line.text for line in lines], mended.split("\n")
    edits, first = dict[tuple[int, int], Edit](), len(steps)
    for kind, i1, i2, j1, j2 in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal" or not lines:
            continue
        start = lines[min(i1, len(lines) - 1)]
        gone = [line for line in lines[i1:i2] if line.cell == start.cell]
        number = start.number + (i1 >= len(lines))
        edits[start.cell, number] = Edit(
            start.cell, number, tuple(line.text for line in gone), tuple(new[j1:j2])
        )
        first = min(first, start.place)
    return tuple(sorted(edits.values(), reverse=True)), first
