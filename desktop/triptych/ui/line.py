"""A line to one computing process: one question in flight, one that waits, and a deadline.

The newest question takes the waiting place.  What a late or ended process means is its owner's to decide.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from triptych import wire
from triptych.messages import Asked, Ready, Reply

if TYPE_CHECKING:
    from triptych.ui.process import ComputingProcess

Sent = TypeVar("Sent", bound=Asked)


class Line(QObject, Generic[Sent]):
    """Holds at most one process; ``late`` and ``ended`` leave it with none, and with no question.

    With ``rest_ms``, a process that is not asked for so long is ended, for its memory's sake.
    """

    ready = Signal(object)  # Ready
    replied = Signal(object)  # Answer, Simplified, Ran or Failed
    late = Signal(object)  # what was asked when its deadline passed
    ended = Signal(str)  # the process's last words

    def __init__(
        self, role: str, deadline_ms: int, parent: QObject | None = None, *, rest_ms: int = 0
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._process: ComputingProcess | None = None
        self._columns: tuple[str, ...] | None = None
        self._flight: Sent | None = None
        self._waiting: Sent | None = None
        self._deadline = self._timer(deadline_ms, self._pass_deadline)
        self._import = self._timer(wire.IMPORT_SECONDS * 1000, self._pass_import)
        self._rest = self._timer(rest_ms, self.kill) if rest_ms else None

    def _timer(self, interval: int, then: object) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=interval)
        timer.timeout.connect(then)
        return timer

    @property
    def pid(self) -> int:
        """The process's number, 0 when there is none."""
        return self._process.pid if self._process else 0

    @property
    def columns(self) -> tuple[str, ...] | None:
        """What the process can do by now; None while it imports."""
        return self._columns

    @property
    def flight(self) -> Sent | None:
        """The question that is being answered."""
        return self._flight

    @property
    def deadline_ms(self) -> int:
        """How long a question may take."""
        return self._deadline.interval()

    def set_deadline(self, milliseconds: int) -> None:
        """Give the questions to come another deadline."""
        self._deadline.setInterval(milliseconds)

    def start(self) -> None:
        """Start a process, where there is none."""
        if self._process is None:
            # Imported only here: the first paint comes before any process.
            from triptych.ui.process import ComputingProcess  # noqa: PLC0415 -- as said above

            self._process = ComputingProcess(self._role, self)
            self._process.replied.connect(self._hear)
            self._process.ended.connect(self._end)
            self._import.start()
            self._process.start()
            self._be_idle()
            if self._waiting is not None:
                self.ask(self._waiting)

    def ask(self, question: Sent) -> None:
        """Send the question, or let it take the waiting place."""
        if self._process is None or self._flight is not None:
            self._waiting = question
            return
        self._waiting = None
        self._process.send(question)
        self.expect(question)

    def interrupt(self, question: Sent) -> None:
        """Send the question beside the one in flight, whose parts it ends."""
        if self._process is not None:
            self._process.send(question)
            self.expect(question)

    def expect(self, question: Sent) -> None:
        """Take the question as in flight: its deadline runs, unless the process still imports."""
        self._flight = question
        if self._rest is not None:
            self._rest.stop()
        if self._columns is not None:
            self._deadline.start()

    def conclude(self) -> None:
        """Say that the flight was answered; the waiting question goes out."""
        self._deadline.stop()
        self._flight = None
        if self._waiting is not None:
            self.ask(self._waiting)
        else:
            self._be_idle()

    def kill(self) -> None:
        """End the process at once, and drop what it was asked; ``start`` brings a fresh one."""
        process = self._process
        self._drop()
        if process is not None:
            process.kill()

    def close(self) -> None:
        """End every process that was started here, and wait a moment for each."""
        self._drop()
        from triptych.ui.process import ComputingProcess  # noqa: PLC0415 -- as above

        for process in self.findChildren(ComputingProcess):
            process.close()

    def _be_idle(self) -> None:
        if self._rest is not None:
            self._rest.start()

    def _hear(self, reply: Reply) -> None:
        if not isinstance(reply, Ready):
            self.replied.emit(reply)
            return
        first = self._columns is None
        self._columns = reply.columns
        if first:
            self._import.stop()
            if self._flight is not None:
                self._deadline.start()
        self.ready.emit(reply)

    def _pass_deadline(self) -> None:
        question = self._flight
        self.kill()
        self.late.emit(question)

    def _pass_import(self) -> None:
        self.kill()
        self.ended.emit(f"It was not ready after {wire.IMPORT_SECONDS} s.")

    def _end(self, words: str) -> None:
        from triptych.ui.fault_hook import tell_death  # noqa: PLC0415 -- hardly ever does one end by itself

        self._drop()
        tell_death(self._role, words)
        self.ended.emit(words)

    def _drop(self) -> None:
        self._deadline.stop()
        self._import.stop()
        if self._rest is not None:
            self._rest.stop()
        self._process = self._columns = self._flight = self._waiting = None
