"""The lab's process as the window uses it: one source at a time, and what has to be killed is lost alone."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from triptych import wire
from triptych.messages import Failed, LabAsk, Ran, Refused, Said
from triptych.sentences import say
from triptych.ui.line import Line

DEADLINE_MS = 10_000  # a cell stops by itself after 8 s; this is for what does not
MOST_TRIES = 2
STARTING, READY, BUSY = "starting", "ready", "busy"


@dataclass(eq=False)
class Task:
    """A source, what to do with what becomes of it, and whose it is.

    ``earlier`` is what it follows; None means all that was kept of the lab's own lines, to which it is
    then added.
    """

    source: str
    then: Callable[[Ran], None]
    owner: object
    earlier: tuple[str, ...] | None = None
    tries: int = field(default=0)


class LabSession(QObject):
    """Holds the lines that were run; their replay is the lab's state, in whatever process."""

    state_changed = Signal(str)  # one of the states above

    def __init__(self, parent: QObject | None = None, deadline_ms: int = DEADLINE_MS) -> None:
        super().__init__(parent)
        self._deadline_ms = deadline_ms
        self._tasks: deque[Task] = deque()
        self._flight: Task | None = None
        self._earlier: tuple[str, ...] = ()
        self._standing: tuple[str, ...] | None = None  # what the process has run
        self._last = Ran(0)
        self._revision = 0
        self.state = ""
        self.line = Line[LabAsk](wire.LAB, deadline_ms, self)
        self.line.ready.connect(lambda _ready: self._go_on())
        self.line.replied.connect(self._hear)
        self.line.late.connect(lambda _ask: self._lose_flight("lab-killed"))
        self.line.ended.connect(self._try_again)

    @property
    def earlier(self) -> tuple[str, ...]:
        """The sources that make up the lab's state."""
        return self._earlier

    @property
    def idle(self) -> bool:
        """Whether nothing is run and nothing waits."""
        return self._flight is None and not self._tasks

    def start(self) -> None:
        """Start the process, if there is none; it imports for a second or two."""
        self.line.start()
        self._tell()

    def run(self, task: Task) -> None:
        """Run a source after all that waits already."""
        self._tasks.append(task)
        self.start()
        self._go_on()

    def forget(self, owner: object) -> None:
        """Drop what waits for this owner; what is being run is only not told any more."""
        self._tasks = deque(task for task in self._tasks if task.owner is not owner)
        if self._flight is not None and self._flight.owner is owner:
            self._flight.then = lambda _ran: None
        self._tell()

    def go_back(self, count: int, last: Ran) -> None:
        """Let only so many of the kept sources stand; ``last`` is how the lab stood after them."""
        self._earlier, self._last = self._earlier[:count], last

    def interrupt(self) -> None:
        """Stop what runs and drop what waits; the process is replaced, and the state before it stands."""
        self._tasks.clear()
        if self._flight is not None:
            self.line.kill()
            self._lose_flight("lab-interrupted")
        self._tell()

    def close(self) -> None:
        """Leave no process behind."""
        self._tasks.clear()
        self._flight = None
        self.line.close()

    def _go_on(self) -> None:
        if self._flight is None and self._tasks:
            self._flight = self._tasks.popleft()
            self._send(self._flight)
        self._tell()

    def _send(self, task: Task) -> None:
        self._revision += 1
        earlier = self._earlier if task.earlier is None else task.earlier
        replays = 0 if self._standing == earlier else len(earlier)
        self.line.set_deadline(self._deadline_ms * (1 + replays))
        self.line.ask(LabAsk(self._revision, earlier, task.source))

    def _hear(self, reply: Ran | Failed) -> None:
        if self._flight is not None and reply.revision == self._revision:
            self.line.conclude()
            self._conclude(self._stopped(reply.said) if isinstance(reply, Failed) else reply)

    def _conclude(self, ran: Ran) -> None:
        task, self._flight = self._flight, None
        if task is None:
            return
        base = self._earlier if task.earlier is None else task.earlier
        self._standing = (*base, task.source) if ran.keep else base
        if task.earlier is None:
            self._earlier, self._last = self._standing, ran
        task.then(ran)
        self._go_on()

    def _stopped(self, because: Said) -> Ran:
        """What became of a source that had to be stopped: refused, and the lab as it was before."""
        refused = Refused(1, "", because, limit=True)
        return Ran(
            self._revision, refused=refused, tensors=self._last.tensors, tape=self._last.tape, keep=False
        )

    def _lose_flight(self, sentence: str) -> None:
        self._standing = None
        self.line.start()
        self._conclude(self._stopped(say(sentence)))

    def _try_again(self, _words: str) -> None:
        """The process ended by itself: a fresh one tries the same once more, where there was something."""
        self._standing = None
        task = self._flight
        if task is None:
            self._tell()
            return
        task.tries += 1
        if task.tries >= MOST_TRIES:
            self._lose_flight("lab-killed")
        else:
            self.line.start()
            self._send(task)

    def _tell(self) -> None:
        if self.idle:
            state = READY if self.line.columns is not None else STARTING if self.line.pid else ""
        else:
            state = BUSY if self.line.columns is not None else STARTING
        if state != self.state:
            self.state = state
            self.state_changed.emit(state)
