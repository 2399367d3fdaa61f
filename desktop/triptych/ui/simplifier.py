"""Simplified formulas, as a late second answer that may stay away and costs nobody else anything."""

from __future__ import annotations

from collections import OrderedDict

import msgspec
from PySide6.QtCore import QObject, Signal

from triptych import wire
from triptych.lang.shapes import Shape, shape_of
from triptych.messages import Failed, Question, Simplified
from triptych.ui.line import Line

DEADLINE_MS = 2000
REST_MS = 20_000  # the process keeps 69 MB, which nobody needs who only moves a slider
KEPT = 64

Key = tuple[str, tuple[str, ...], tuple[tuple[str, Shape], ...]]


def key_of(question: Question) -> Key:
    """Return what a formula depends on: the program, the wrt, and which inputs are vectors or matrices."""
    shapes = ((name, shape_of(value)) for name, value in question.point.items() if isinstance(value, tuple))
    return question.program, question.wrt, tuple(sorted(shapes))


class Simplifier(QObject):
    """Asks for each derivative once, and keeps the forms of the last ones."""

    simplified = Signal(object)  # Simplified

    def __init__(self, parent: QObject | None = None, rest_ms: int = REST_MS) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[Key, Simplified | None] = OrderedDict()
        self._wanted: Question | None = None
        self.line = Line[Question](wire.SIMPLIFY, DEADLINE_MS, self, rest_ms=rest_ms)
        self.line.replied.connect(self._hear)
        self.line.late.connect(self._give_up)
        self.line.ended.connect(self._lose)

    def want(self, question: Question) -> None:
        """Ask for the simplified form, unless it is the same formula as before."""
        before, self._wanted = self._wanted, question
        key = key_of(question)
        if before is not None and key_of(before) == key:
            return
        if key in self._kept:
            self._kept.move_to_end(key)
            self._tell(self._kept[key])
        else:
            self.line.start()
            self.line.ask(question)

    def close(self) -> None:
        """Leave no process behind."""
        self.line.close()

    def _hear(self, reply: Simplified | Failed) -> None:
        if self.line.flight is not None:
            self._keep(self.line.flight, reply if isinstance(reply, Simplified) else None)
        self.line.conclude()

    def _give_up(self, question: Question) -> None:
        """Let the raw form stand; a fresh process is ready for the next one."""
        self._keep(question, None)
        self.line.start()
        self._ask_again()

    def _lose(self, words: str) -> None:
        """Go without a form; the process is replaced when another formula is wanted."""
        if self._wanted is not None:
            self._keep(self._wanted, None)

    def _ask_again(self) -> None:
        if self._wanted is not None and key_of(self._wanted) not in self._kept:
            self.line.ask(self._wanted)

    def _keep(self, question: Question, reply: Simplified | None) -> None:
        key = key_of(question)
        self._kept[key] = reply
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        if self._wanted is not None and key_of(self._wanted) == key:
            self._tell(reply)

    def _tell(self, reply: Simplified | None) -> None:
        if reply is not None and self._wanted is not None:
            self.simplified.emit(msgspec.structs.replace(reply, revision=self._wanted.revision))
