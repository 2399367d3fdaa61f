"""Asks the computing process: the newest question wins, and whatever happens there, the window goes on."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from triptych import wire
from triptych.messages import Answer, Curves, Failed, Fault, Question, Ready, Said, Surface
from triptych.ui.line import Line
from triptych.ui.simplifier import Simplifier

STARTING, READY, BUSY, LATE, RESTARTED, DEAD = "starting", "ready", "busy", "late", "restarted", "dead"
DEADLINE_MS = 5000
BUSY_AFTER_MS = 200
MOST_DEATHS = 5
LAST_COLUMN = "autograd"


class Client(QObject):
    """The one door from the window to what computes."""

    answered = Signal(object)  # Answer
    simplified = Signal(object)  # Simplified
    failed = Signal(object)  # Failed, with a report that can be copied
    state_changed = Signal(str, object)  # one of the states above, and a Said

    def __init__(self, parent: QObject | None = None, deadline_ms: int = DEADLINE_MS) -> None:
        super().__init__(parent)
        self._state = ""
        self._newest: Question | None = None
        self._sent: Question | None = None
        self._blamed: Question | None = None
        self._shown = -1
        self._curves: Curves | None = None
        self._surface: Surface | None = None
        self._deaths = 0
        self._busy = QTimer(self, singleShot=True, interval=BUSY_AFTER_MS)
        self._busy.timeout.connect(lambda: self._enter(BUSY))
        self.line = Line[Question](wire.ENGINE, deadline_ms, self)
        self.line.ready.connect(self._take_ready)
        self.line.replied.connect(self._hear)
        self.line.late.connect(self._be_late)
        self.line.ended.connect(self._lose)
        self.simplifier = Simplifier(self)
        self.simplifier.simplified.connect(self.simplified)

    @property
    def state(self) -> str:
        """What was told last by ``state_changed``."""
        return self._state

    def start(self) -> None:
        """Start the computing process; it says so when it is ready."""
        self.line.start()
        self._enter(STARTING)

    def ask(self, question: Question) -> None:
        """Ask this instead of anything that was asked before."""
        self._newest, self._blamed = question, None
        if self._state == DEAD:
            return
        if self._state == LATE:
            self._enter(STARTING if self.line.columns is None else BUSY)
        self._send(question)

    def retry(self) -> None:
        """Start again after the process had died too often."""
        if self._state == DEAD:
            self._deaths, self._blamed = 0, None
            self.start()
            self._ask_again()

    def close(self) -> None:
        """Leave no process behind."""
        self._busy.stop()
        self.line.close()
        self.simplifier.close()

    def _send(self, question: Question) -> None:
        self.line.ask(question)
        self._note_flight()

    def _note_flight(self) -> None:
        self._sent = self.line.flight or self._sent
        if self.line.columns is not None and not self._busy.isActive():
            self._busy.start()

    def _take_ready(self, ready: Ready) -> None:
        if LAST_COLUMN in ready.columns and self.line.flight is None and self._sent is not None:
            # The process answers its last question again, now with all columns.
            self.line.expect(self._sent)
        if self.line.flight is not None:
            self._note_flight()
        elif self._state != LATE:
            self._enter(READY)

    def _hear(self, reply: Answer | Failed) -> None:
        if isinstance(reply, Failed):
            self._take_failure(reply)
            return
        self._deaths = 0
        question = self._sent
        if self._is_last_part(reply):
            self._conclude()
        self._show(reply)
        complete = reply.part != "first" and reply.fault is None
        if complete and question is not None and question.revision == reply.revision:
            self.simplifier.want(question)

    def _is_last_part(self, answer: Answer) -> bool:
        flight = self.line.flight
        if flight is None or answer.revision != flight.revision:
            return False
        columns = self.line.columns or ()
        return answer.fault is not None or answer.part != "first" or LAST_COLUMN not in columns

    def _conclude(self) -> None:
        self._busy.stop()
        self.line.conclude()
        if self.line.flight is None:
            self._enter(READY)
        else:
            self._note_flight()

    def _show(self, answer: Answer) -> None:
        """Emit an answer unless a newer one is shown; what it carries is kept for that one."""
        if answer.revision < self._shown:
            self._curves = answer.curves or self._curves
            self._surface = answer.surface or self._surface
            return
        kept, self._curves = self._curves, None
        answer = answer.with_curves(kept)
        plane, self._surface = self._surface, None
        if answer.surface is None and plane is not None and plane.key == answer.surface_key:
            answer = msgspec.structs.replace(answer, surface=plane)
        self._shown = answer.revision
        self.answered.emit(answer)

    def _take_failure(self, failed: Failed) -> None:
        self.failed.emit(failed)
        flight = self.line.flight
        if flight is None or failed.revision != flight.revision:
            return
        self._blamed = flight
        self._conclude()
        fault = Fault("fault", failed.said)
        self._show(Answer(flight.revision, "all", flight.program, dtype=flight.dtype, fault=fault))

    def _be_late(self, question: Question) -> None:
        """Replace the process; what it was killed for is not asked again until the question changes."""
        self._blamed = question
        self._replace(LATE)

    def _lose(self, words: str) -> None:
        self._deaths += 1
        if self._deaths < MOST_DEATHS:
            self._replace(RESTARTED)
            return
        self._busy.stop()
        self._enter(DEAD)
        self.failed.emit(Failed(wire.NO_QUESTION, self._sentence(DEAD), words))

    def _replace(self, state: str) -> None:
        self._busy.stop()
        self._sent = None
        self._enter(state)
        self.line.start()
        self._ask_again()

    def _ask_again(self) -> None:
        newest, blamed = self._newest, self._blamed
        if newest is not None and (blamed is None or blamed.program != newest.program):
            self._send(newest)

    def _enter(self, state: str) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state, self._sentence(state))

    def _sentence(self, state: str) -> Said:
        seconds = f"{self.line.deadline_ms / 1000:g}"
        text = {
            STARTING: self.tr("The computing process is starting."),
            READY: self.tr("Ready."),
            BUSY: self.tr("Computing …"),
            LATE: self.tr("No answer within {seconds} s, so it was stopped; what is shown is older."),
            RESTARTED: self.tr("The computing process ended and was started again."),
            DEAD: self.tr("The computing process ended {times} times in a row. Try again, or report it."),
        }[state]
        words = {"seconds": seconds, "times": str(MOST_DEATHS)}
        return Said("client-" + state, words, text.format_map(words))
