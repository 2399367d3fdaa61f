"""What a report shows as drawings: its formulas, and its plots by matplotlib, for any thread."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from triptych.export.page import Block, Formula, Picture
from triptych.messages import TypesetAsk
from triptych.ui.plot_shot import Shot

FORMULA_PX = 19
INK = "#1a1c20"


def formulas(blocks: Sequence[Block]) -> list[TypesetAsk]:
    """Return what is to be typeset for the page."""
    return [TypesetAsk(0, block.latex, FORMULA_PX, INK) for block in blocks if isinstance(block, Formula)]


def with_formulas(blocks: Sequence[Block], drawings: Sequence[str]) -> tuple[Block, ...]:
    """Return the page with its formulas drawn, which take the drawings in their order."""
    rest = iter(drawings)
    return tuple(replace(block, svg=next(rest)) if isinstance(block, Formula) else block for block in blocks)


def with_plots(blocks: Sequence[Block], shots: Sequence[Shot]) -> tuple[Block, ...]:
    """Return the page with its pictures drawn, which take the shots in their order."""
    from triptych.ui.plot_file import drawn  # noqa: PLC0415 -- with matplotlib, in the sideline only

    plots = iter(shots)
    return tuple(
        replace(block, svg=drawn(next(plots), "svg").decode("utf-8"))
        if isinstance(block, Picture)
        else block
        for block in blocks
    )
