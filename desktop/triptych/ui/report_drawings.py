"""Draws what a report shows: its formulas by ziamath, its plots by matplotlib, for any thread.

Import it in the sideline.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from triptych.export.page import Block, Formula, Picture
from triptych.ui.plot_file import drawn as plot_drawn
from triptych.ui.plot_shot import Shot
from triptych.ui.typeset import drawing

FORMULA_PX = 19
INK = "#1a1c20"


def drawn(blocks: Sequence[Block], shots: Sequence[Shot]) -> tuple[Block, ...]:
    """Return the page with its formulas and pictures drawn; the pictures take the shots in their order."""
    plots = iter(shots)
    return tuple(_drawn(block, plots) for block in blocks)


def _drawn(block: Block, plots: Iterator[Shot]) -> Block:
    if isinstance(block, Formula):
        return replace(block, svg=drawing(block.latex, FORMULA_PX, INK))
    if isinstance(block, Picture):
        shot = next(plots)
        return replace(block, svg=plot_drawn(shot, "svg").decode("utf-8"), png=plot_drawn(shot, "png"))
    return block
