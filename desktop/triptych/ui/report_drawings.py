"""What a report shows as drawings: its formulas, and its plots; both are made elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeGuard

from msgspec.structs import replace

from triptych.export.narrow import narrower
from triptych.messages import TypesetAsk
from triptych.messages.page import Block, Formula, Picture
from triptych.ui.formula_words import in_words

FORMULA_PX = 19
INK = "#1a1c20"


def formulas(blocks: Sequence[Block]) -> list[TypesetAsk]:
    """Return what is still to be typeset for the page."""
    return [TypesetAsk(0, in_words(block.latex), FORMULA_PX, INK) for block in blocks if _is_wanted(block)]


def narrowed(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return the page with each formula that is too wide as several, which are not drawn yet."""
    return tuple(
        part for block in blocks for part in (narrower(block) if isinstance(block, Formula) else (block,))
    )


def with_formulas(blocks: Sequence[Block], drawings: Iterable[str]) -> tuple[Block, ...]:
    """Return the page with its formulas drawn, which take the drawings in their order."""
    rest = iter(drawings)
    return tuple(replace(block, svg=next(rest)) if _is_wanted(block) else block for block in blocks)


def _is_wanted(block: Block) -> TypeGuard[Formula]:
    return isinstance(block, Formula) and not block.svg


def with_plots(blocks: Sequence[Block], drawings: Iterable[str]) -> tuple[Block, ...]:
    """Return the page with its pictures drawn, which take the drawings in their order."""
    rest = iter(drawings)
    return tuple(replace(block, svg=next(rest)) if isinstance(block, Picture) else block for block in blocks)
