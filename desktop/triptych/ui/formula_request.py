"""A formula as it is wanted; who draws it is imported only where it is drawn."""

from __future__ import annotations

from typing import NamedTuple


class Request(NamedTuple):
    """LaTeX, the same in plain text, type size, colour, pixels a point."""

    latex: str
    plain: str
    px: int
    colour: str
    dpr: float
