"""Has a page's code written and run in a process of its own, which is ended when it has told all."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject, Signal

from triptych import wire
from triptych.messages import Failed, Question, TakeAsk, Taken
from triptych.sentences import say
from triptych.ui.line import Line

DEADLINE_MS = 30_000


class Taker(QObject):
    """One page at a time; a newer one takes the place of the one that is under way."""

    moved = Signal(int, int, str)  # so many steps done, of so many, and the next one's name
    taken = Signal(object)  # Taken, with an answer and all sections
    refused = Signal(object)  # Said

    def __init__(self, parent: QObject | None = None, deadline_ms: int = DEADLINE_MS) -> None:
        super().__init__(parent)
        self._revision = 0
        self._seconds = deadline_ms // 1000
        self.line = Line[TakeAsk](wire.TAKE, deadline_ms, self)
        self.line.replied.connect(self._hear)
        self.line.ready.connect(lambda _ready: self.moved.emit(0, 1, "answer"))
        self.line.late.connect(lambda _ask: self.refused.emit(say("take-late", seconds=self._seconds)))
        self.line.ended.connect(lambda _words: self.refused.emit(say("take-died")))

    @property
    def busy(self) -> bool:
        """Whether a page is under way."""
        return self.line.pid != 0

    def ask(self, question: Question) -> None:
        """Ask for everything about this question, with its code run."""
        self.cancel()
        self._revision += 1
        self.line.start()
        self.line.ask(TakeAsk(self._revision, plain(question)))

    def cancel(self) -> None:
        """End the process; nothing more is told."""
        self.line.kill()

    def close(self) -> None:
        """Leave no process behind."""
        self.line.close()

    def _hear(self, reply: Taken | Failed) -> None:
        if isinstance(reply, Failed):
            self.cancel()
            self.refused.emit(reply.said)
        elif reply.revision == self._revision and reply.answer is None:
            self.moved.emit(reply.done, reply.of, reply.doing)
        elif reply.revision == self._revision:
            self.cancel()
            if reply.refused is not None:
                self.refused.emit(reply.refused)
            else:
                self.taken.emit(reply)


def plain(question: Question) -> Question:
    """Return the question with every row in full, and without what only some panel shows."""
    return msgspec.structs.replace(
        question, detail=None, hessian=False, extra=(), ledger=False, spans=None, chain=None, plane=None,
        losses=None, field=None, tape=False,
    )  # fmt: skip
