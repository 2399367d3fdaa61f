"""Has answers judged: by the process that judges, by the lab, and never while the window waits."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import msgspec
from PySide6.QtCore import QObject
from shiboken6 import isValid

from triptych import wire
from triptych.messages import Answer, Asked, Attempt, Failed, LabAsk, Question, Ran, Reply
from triptych.sentences import say
from triptych.ui.lab_session import LabSession, Task
from triptych.ui.line import Line

DEADLINE_MS = 3_000
MOST_TRIES = 2
Then = Callable[[list[Reply]], None]


@dataclass(eq=False)
class Errand:
    """Messages that are sent one after the other, the replies so far, whose it is, and who gets them."""

    left: deque[Asked]
    owner: object
    then: Then
    replies: list[Reply] = field(default_factory=list)
    tries: int = 0


class LessonJudge(QObject):
    """One errand at a time; what takes too long or dies is replaced, and replies ``Failed``."""

    def __init__(
        self, lab: Callable[[], LabSession], parent: QObject | None = None, deadline_ms: int = DEADLINE_MS
    ) -> None:
        super().__init__(parent)
        self._lab = lab
        self._errands: deque[Errand] = deque()
        self._now: Errand | None = None
        self._revision = 0
        self.line = Line[Attempt | Question](wire.JUDGE, deadline_ms, self)
        self.line.replied.connect(self._hear)
        self.line.late.connect(lambda _asked: self._lose())
        self.line.ended.connect(self._try_again)

    @property
    def idle(self) -> bool:
        """Whether nothing is asked and nothing waits."""
        return self._now is None and not self._errands

    def start(self) -> None:
        """Start the process, so that the first answer need not wait for it."""
        self.line.start()

    def ask(self, asked: Sequence[Asked], owner: object, then: Then) -> None:
        """Send these in their order, and hand all replies over; this owner's earlier errands are dropped."""
        self.forget(owner)
        self._errands.append(Errand(deque(asked), owner, then))
        self._go_on()

    def forget(self, owner: object) -> None:
        """Drop what waits for this owner; what is on its way is only not told any more."""
        self._errands = deque(one for one in self._errands if one.owner is not owner)
        if self._now is not None and self._now.owner is owner:
            self._now.then = lambda _replies: None
            self._now.left.clear()

    def close(self) -> None:
        """Leave no process behind."""
        self._errands.clear()
        self._now = None
        self.line.close()

    def _go_on(self) -> None:
        while self._now is None and self._errands:
            self._now = self._errands.popleft()
            self._next()

    def _next(self) -> None:
        """Send the errand's next message, or hand its replies over."""
        errand = self._now
        if errand is None:
            return
        if not errand.left:
            self._now = None
            if not isinstance(errand.owner, QObject) or isValid(errand.owner):
                errand.then(errand.replies)
            self._go_on()
            return
        asked = errand.left[0]
        if isinstance(asked, LabAsk):
            self._lab().run(Task(asked.source, lambda ran: self._take_lab(errand, ran), self, ()))
        elif isinstance(asked, Attempt | Question):
            self.line.start()
            self._revision += 1
            self.line.ask(msgspec.structs.replace(asked, revision=self._revision))
        else:
            self._take(Failed(0, say("engine-failed"), type(asked).__name__))

    def _take_lab(self, errand: Errand, ran: Ran) -> None:
        if errand is self._now:
            self._take(ran)

    def _hear(self, reply: Reply) -> None:
        if self.line.flight is None or getattr(reply, "revision", -1) != self._revision:
            return
        if isinstance(reply, Answer) and reply.part == "refined":
            return
        self.line.conclude()
        self._take(reply)

    def _take(self, reply: Reply) -> None:
        errand = self._now
        if errand is not None:
            errand.tries = 0
            errand.replies.append(reply)
            if errand.left:
                errand.left.popleft()
        self._next()

    def _lose(self) -> None:
        """The rest of what took too long is not asked: it would take as long."""
        errand = self._now
        self.line.start()
        if errand is not None:
            lost = Failed(self._revision, say("task-undecided"), "")
            errand.replies += [lost] * len(errand.left)
            errand.left.clear()
        self._next()

    def _try_again(self, _words: str) -> None:
        """The process ended by itself: a fresh one tries the same once more."""
        errand = self._now
        if errand is None or (errand.left and isinstance(errand.left[0], LabAsk)):
            return
        errand.tries += 1
        if errand.left and errand.tries >= MOST_TRIES:
            self._lose()
        else:
            self._next()
