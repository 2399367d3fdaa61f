"""Asks the right computing process for one thing after the other, and waits; processes start when needed."""

from __future__ import annotations

import time
from queue import Empty, SimpleQueue

import msgspec

from triptych import wire
from triptych.commands.process import Heard
from triptych.commands.refusal import Refusal
from triptych.commands.station import Finished, Station, Task
from triptych.commands.stations import Stations
from triptych.messages import Answer, Asked, Attempt, Curves, Failed, LabAsk, Reply
from triptych.sentences import say

SECONDS = 10.0


class Asker(Stations):
    """A context that holds a process of each role; called with a message, it returns the reply."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self._events: SimpleQueue[object] = SimpleQueue()
        self._seconds = seconds
        self._revision = 0
        self._curves: Curves | None = None
        engine = Station(wire.ENGINE, "autograd", self._events)
        judge = Station(wire.JUDGE, "", self._events)
        super().__init__((engine, judge, Station(wire.LAB, "lab", self._events)), begun=0)

    def __call__(self, asked: Asked) -> Reply:
        """Send it and wait; what failed or took too long is ``Failed``."""
        self._revision += 1
        engine, judge, lab = self.stations
        station = lab if isinstance(asked, LabAsk) else judge if isinstance(asked, Attempt) else engine
        station.put(Task(msgspec.structs.replace(asked, revision=self._revision), self._seconds))
        outcome = self._wait(station)
        if isinstance(outcome, Refusal):
            said = say("deadline", seconds=f"{self._seconds:g}") if outcome.kind == "limit" else say("fault")
            return Failed(self._revision, said, outcome.message)
        if not isinstance(outcome, Answer):
            return outcome
        self._curves = outcome.curves or self._curves
        return outcome.with_curves(self._curves)

    def _wait(self, station: Station) -> Reply | Refusal:
        while True:
            for finished in self._next(station):
                if finished.revision == self._revision:
                    return finished.outcome

    def _next(self, station: Station) -> list[Finished]:
        due = station.due
        try:
            event = self._events.get(timeout=None if due is None else max(0.0, due - time.monotonic()))
        except Empty:
            return station.expire(time.monotonic())
        heard = [one.hear(event) for one in self.stations] if isinstance(event, Heard) else []
        return [finished for some in heard for finished in some]
