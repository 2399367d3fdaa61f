"""What is to be drawn for a file, and the file."""

from __future__ import annotations

import msgspec

from triptych.messages.page import Block
from triptych.messages.plots import Shot


class PageAsk(msgspec.Struct, frozen=True, tag=True):
    """A page to be set as a PDF on A4; its pictures take the shots in their order.

    ``from_right`` is how the page's language is read: a table's first column stands there.
    """

    revision: int
    blocks: tuple[Block, ...]
    shots: tuple[Shot, ...]
    footer: str
    from_right: bool = False


class PlotAsk(msgspec.Struct, frozen=True, tag=True):
    """A plot to be drawn; ``kind`` is "png", "svg" or "pdf"."""

    revision: int
    shot: Shot
    kind: str


class Drawn(msgspec.Struct, frozen=True, tag=True):
    """The whole file."""

    revision: int
    data: bytes
