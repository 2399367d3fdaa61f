"""The lab's computing process as a command uses it: source after source, never more lost than one."""

from __future__ import annotations

import time
from queue import Empty, SimpleQueue

import msgspec

from triptych import wire
from triptych.commands.process import Heard
from triptych.commands.refusal import FAULT, Refusal, RefusedError
from triptych.commands.station import Finished, Station, Task
from triptych.commands.stations import Stations
from triptych.messages import LabAsk, Ran, Refused
from triptych.sentences import say


class LabSession(Stations):
    """A context that holds the process; ``run`` hands it a source and waits.

    What was run so far is kept here, so that a process that had to be killed is replaced by one that
    runs it again.
    """

    def __init__(self, seconds: float) -> None:
        self._events: SimpleQueue[object] = SimpleQueue()
        self.station = Station(wire.LAB, "lab", self._events)
        super().__init__((self.station,), begun=1)
        self._seconds = seconds
        self._earlier: list[str] = []
        self._revision = 0
        self._last = Ran(0)
        self._knowing: int | None = None  # the process that has run all of it

    def run(self, source: str) -> Ran:
        """Return what became of a source; one that had to be killed is refused, and no other is lost."""
        self._revision += 1
        replays = 0 if self.station.pid == self._knowing else len(self._earlier)
        ask = LabAsk(self._revision, tuple(self._earlier), source)
        self.station.put(Task(ask, self._seconds * (1 + replays)))
        outcome = self._wait()
        if isinstance(outcome, Refusal):
            if outcome.kind == FAULT and "ended twice" not in outcome.message:
                raise RefusedError(outcome)
            self._knowing = None
            killed = Refused(1, "", say("lab-killed"), limit=True)
            return msgspec.structs.replace(self._state(), revision=self._revision, refused=killed, keep=False)
        self._knowing, self._last = self.station.pid, outcome
        if outcome.keep:
            self._earlier.append(source)
        return outcome

    def _state(self) -> Ran:
        """How the lab stands, without what the last source said."""
        return Ran(self._revision, tensors=self._last.tensors, tape=self._last.tape)

    def _wait(self) -> Ran | Refusal:
        while True:
            for finished in self._next():
                if isinstance(finished.outcome, Ran | Refusal):
                    return finished.outcome

    def _next(self) -> list[Finished]:
        due = self.station.due
        try:
            event = self._events.get(timeout=None if due is None else max(0.0, due - time.monotonic()))
        except Empty:
            return self.station.expire(time.monotonic())
        return self.station.hear(event) if isinstance(event, Heard) else []
