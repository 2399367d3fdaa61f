"""Plays lines of code from a fresh beginning, one after the other, and tells of all when the last was run."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject

from triptych.messages import Ran
from triptych.ui.lab_lines import Span, spans
from triptych.ui.lab_session import LabSession, Task
from triptych.ui.lab_step import Step

Then = Callable[[tuple[Step, ...]], None]


class LabPlay(QObject):
    """Runs beside the lab's own lines, which stay as they are."""

    def __init__(self, session: LabSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._round = 0
        self.playing = False

    def play(self, code: str, then: Then) -> None:
        """Run these lines; an error does not end them, so that what comes after it is seen too."""
        self.stop()
        self.playing = True
        self._next(code, spans(code), (), then)

    def _next(self, code: str, left: Sequence[Span], done: tuple[Step, ...], then: Then) -> None:
        if not left:
            self.playing = False
            then(done)
            return
        source = left[0].source(code)
        earlier = tuple(step.source for step in done if step.ran.keep)
        take = partial(self._take, self._round, code, left, done, then)
        self._session.run(Task(source, take, self, earlier))

    def _take(
        self, started: int, code: str, left: Sequence[Span], done: tuple[Step, ...], then: Then, ran: Ran
    ) -> None:
        if started == self._round:
            step = Step(0, left[0], left[0].source(code), ran, len(done))
            self._next(code, left[1:], (*done, step), then)

    def stop(self) -> None:
        """Forget what is still to be run."""
        self._round += 1
        self.playing = False
        self._session.forget(self)
