"""Asks whatever a lesson's check asks, one message at a time, while the window goes on."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject

from triptych import wire
from triptych.messages import Answer, Asked, Curves, Failed, Question, Ready, Reply
from triptych.sentences import say
from triptych.ui.client import LAST_COLUMN
from triptych.ui.lesson_judge import LessonJudge
from triptych.ui.line import Line

DEADLINE_MS = 10_000  # as ``triptych lesson check`` allows
Then = Callable[[Reply], None]


class LessonExaminer(QObject):
    """Questions go to an engine of its own, with torch, started by the first one; all else to the judge."""

    def __init__(self, judge: LessonJudge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._judge = judge
        self._curves: Curves | None = None
        self._revision = 0
        self._question: Question | None = None
        self._then: Then | None = None
        self.line = Line[Question](wire.ENGINE, DEADLINE_MS, self)
        self.line.ready.connect(self._send)
        self.line.replied.connect(self._hear)
        self.line.late.connect(lambda _asked: self._fail())
        self.line.ended.connect(lambda _words: self._fail())

    def ask(self, asked: Asked, then: Then) -> None:
        """Ask this, and hand its reply over; what was asked before is not told any more."""
        if not isinstance(asked, Question):
            self._judge.ask((asked,), self, lambda replies: then(replies[0]))
            return
        self._judge.forget(self)
        self._revision += 1
        self._question = msgspec.structs.replace(asked, revision=self._revision)
        self._then = then
        self.line.start()
        if self.line.columns is not None:
            self._send(Ready(self.line.columns))

    def forget(self) -> None:
        """Let nobody wait for a reply."""
        self._judge.forget(self)
        self._question = self._then = None

    def close(self) -> None:
        """Leave no process behind."""
        self.forget()
        self.line.close()

    def _send(self, ready: Ready) -> None:
        """Send what waits, once torch is there too: until then no deadline may run."""
        if self._question is not None and LAST_COLUMN in ready.columns:
            self.line.ask(self._question)
            self._question = None

    def _hear(self, reply: Reply) -> None:
        if isinstance(reply, Failed) and reply.revision == wire.NO_QUESTION:
            self._send(Ready((LAST_COLUMN,)))  # torch is missing, and its column will say so
        if not isinstance(reply, Answer | Failed):
            return
        if self.line.flight is None or reply.revision != self.line.flight.revision:
            return
        if isinstance(reply, Answer) and reply.part == "first" and reply.fault is None:
            return
        self.line.conclude()
        if isinstance(reply, Answer):
            self._curves = reply.curves or self._curves
            reply = reply.with_curves(self._curves)
        if reply.revision == self._revision:
            self._tell(reply)

    def _fail(self) -> None:
        self._curves = None
        self._tell(Failed(self._revision, say("task-undecided"), ""))

    def _tell(self, reply: Reply) -> None:
        then, self._then = self._then, None
        if then is not None:
            then(reply)
