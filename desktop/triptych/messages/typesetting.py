"""A formula to be typeset, and its drawing."""

from __future__ import annotations

import msgspec


class TypesetAsk(msgspec.Struct, frozen=True, tag=True):
    """LaTeX, with marks where nodes are to be found, in a type size in pixels and a colour such as #0072b2.

    ``dpr`` is how many dots a pixel has, for a drawing that is made of dots.
    """

    revision: int
    latex: str
    px: int
    colour: str
    dpr: float = 1.0


class Spot(msgspec.Struct, frozen=True, array_like=True):
    """A node by its place in the graph, and where it is seen, in pixels from the drawing's corner."""

    node: int
    left: float
    top: float
    width: float
    height: float


class Ink(msgspec.Struct, frozen=True):
    """A formula in dots: how much ink is on each, 0 to 255, row by row from above.

    ``depth`` is how many rows lie below the line on which text stands.
    """

    grey: bytes
    rows: int
    columns: int
    depth: float


class Typeset(msgspec.Struct, frozen=True, tag=True):
    """A formula as SVG with its spots, or else in dots; neither where nothing can draw it."""

    revision: int
    svg: str = ""
    spots: tuple[Spot, ...] = ()
    ink: Ink | None = None
