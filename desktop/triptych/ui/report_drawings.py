"""Draws what a report shows: its formulas by ziamath, its plots by matplotlib, for any thread.

Import it in the sideline.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from triptych.export.page import Block, Formula, Picture
from triptych.ui.plot_file import drawn as plot_drawn
from triptych.ui.plot_shot import Shot
from triptych.ui.typeset import drawing

FORMULA_PX = 19
INK = "#1a1c20"


def with_formulas(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return the page with its formulas drawn."""
    return tuple(
        replace(block, svg=drawing(block.latex, FORMULA_PX, INK)) if isinstance(block, Formula) else block
        for block in blocks
    )


def with_plots(blocks: Sequence[Block], shots: Sequence[Shot]) -> tuple[Block, ...]:
    """Return the page with its pictures drawn, which take the shots in their order."""
    plots = iter(shots)
    return tuple(
        replace(block, svg=plot_drawn(next(plots), "svg").decode("utf-8"))
        if isinstance(block, Picture)
        else block
        for block in blocks
    )
