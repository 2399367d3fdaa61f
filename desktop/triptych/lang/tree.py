"""The tree of one expression as it was typed, and the one way in which reading it stops."""

from __future__ import annotations

from msgspec import Struct

from triptych.lang.graph import Place
from triptych.messages import Fault
from triptych.sentences import say


class Expr(Struct, frozen=True):
    """A piece of the tree: ``kind`` is number, name, vector, item or the op's word; ``text`` its word."""

    kind: str
    text: str
    args: tuple[Expr, ...]
    place: Place
    keywords: tuple[str, ...] = ()


class Unread(Exception):
    """The statement can't be read beyond here; carries the one trouble that says why."""

    def __init__(self, kind: str, place: Place, sentence: str, **args: object) -> None:
        super().__init__(sentence)
        self.fault = Fault(kind, say(sentence, **args), place.line, place.column, place.length)
