"""Both computing processes of a command, side by side: requests go in, jobs come out in the same order.

A request that meets its deadline costs its process, and the next one gets a fresh one.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from queue import Empty, SimpleQueue

import msgspec

from triptych import wire
from triptych.commands.process import Heard
from triptych.commands.refusal import LIMIT, Refusal, refusal_of
from triptych.commands.station import Finished, Station, Task
from triptych.commands.stations import Stations
from triptych.messages import Answer, Attempt, Judged, Question, Ran, Simplified
from triptych.sentences import say

AHEAD = 16
BACKLOG = 2
SIMPLIFY_SECONDS = 2.0


@dataclass
class Job:
    """A request with its id, and in the end an answer with simplified forms, or a refusal."""

    id: object
    question: Question | Attempt | None
    seconds: float
    refusal: Refusal | None = None
    answer: Answer | None = None
    forms: dict[str, tuple[str, str]] | None = None
    judged: Judged | None = None

    @property
    def is_done(self) -> bool:
        """Whether nothing more comes for it."""
        answered = self.answer is not None and self.forms is not None
        return self.refusal is not None or self.judged is not None or answered


class Session(Stations):
    """A context that holds one process of each role; ``answers`` serves any number of jobs.

    Simplifying takes several times as long as all else, so a batch is given a second process for it.
    """

    def __init__(self) -> None:
        self._events: SimpleQueue[object] = SimpleQueue()
        self.engine = Station(wire.ENGINE, "autograd", self._events)
        shared: deque[Task] = deque()
        self.simplify = Station(wire.SIMPLIFY, "", self._events, shared)
        self.helper = Station(wire.SIMPLIFY, "", self._events, shared)
        super().__init__((self.engine, self.simplify, self.helper), begun=2)
        self._revision = 0

    def answers(self, requests: Iterable[Job]) -> Iterator[Job]:
        """Yield each job when it is done, in order.

        A thread reads the requests a few ahead, so that somebody who writes one at a time, and waits
        for its answer, is served at once.
        """
        feed = _Feed(requests, self._events)
        jobs: deque[Job] = deque()
        try:
            while jobs or not feed.is_over:
                self._take_event(self._next_event(), jobs, feed)
                while jobs and jobs[0].is_done:
                    feed.let_in()
                    yield jobs.popleft()
        finally:
            feed.stop()

    def _take_event(self, event: object, jobs: deque[Job], feed: _Feed) -> None:
        if isinstance(event, Job):
            jobs.append(event)
            self._serve(event)
        elif event is feed:
            feed.finish()
        else:
            self._note(jobs, self._work(event))

    def _next_event(self) -> object:
        """Wait for what comes next; None means that a process's time is up."""
        dues = [due for due in (station.due for station in self.stations) if due is not None]
        try:
            return self._events.get(timeout=max(0.0, min(dues) - time.monotonic()) if dues else None)
        except Empty:
            return None

    def _serve(self, job: Job) -> None:
        if job.question is None:
            return
        self._revision += 1
        job.question = msgspec.structs.replace(job.question, revision=self._revision)
        self._put(job, job.question)

    def _put(self, job: Job, question: Question | Attempt) -> None:
        """Hand a question to everybody who has something to say about it."""
        self.engine.put(Task(question, job.seconds))
        self.simplify.put(Task(question, min(SIMPLIFY_SECONDS, job.seconds)))
        self.helper.help(BACKLOG)

    def _work(self, event: object) -> list[Finished]:
        finished: list[Finished] = []
        for station in self.stations:
            finished += station.hear(event) if isinstance(event, Heard) else station.expire(time.monotonic())
        return finished

    def _note(self, jobs: Iterable[Job], finished: list[Finished]) -> None:
        for role, revision, outcome in finished:
            for job in jobs:
                if job.question is not None and job.question.revision == revision:
                    self._take(job, role, outcome)

    def _take(self, job: Job, role: str, outcome: Answer | Simplified | Judged | Ran | Refusal) -> None:
        """Put a part where it belongs; a simplify that failed leaves the raw formula standing."""
        if role == wire.SIMPLIFY:
            job.forms = outcome.forms if isinstance(outcome, Simplified) else {}
        elif isinstance(outcome, Answer) and outcome.fault is None:
            job.answer = outcome
        elif isinstance(outcome, Answer) and outcome.fault is not None:
            job.refusal = refusal_of(outcome.fault)
        elif isinstance(outcome, Refusal):
            job.refusal = outcome
        if job.refusal is not None and job.question is not None:
            self.simplify.forget(job.question.revision)


class JudgeSession(Session):
    """The same with the one process that judges."""

    def __init__(self) -> None:
        super().__init__()
        self.judge = Station(wire.JUDGE, "", self._events)
        self.stations = (self.judge,)

    def _put(self, job: Job, question: Question | Attempt) -> None:
        self.judge.put(Task(question, job.seconds))

    def _take(self, job: Job, role: str, outcome: Answer | Simplified | Judged | Ran | Refusal) -> None:
        """Put a judgement where it belongs; one that took too long is one that could not be made."""
        if isinstance(outcome, Judged):
            job.judged = outcome
            job.refusal = None if outcome.fault is None else refusal_of(outcome.fault)
        elif isinstance(outcome, Refusal) and outcome.kind == LIMIT:
            said = say("not-decided-in-time", seconds=f"{job.seconds:g}")
            job.judged = Judged(0, valid=True, because=said)
        elif isinstance(outcome, Refusal):
            job.refusal = outcome


class _Feed:
    """Reads the requests in a thread, no more than a few ahead of the answers."""

    def __init__(self, requests: Iterable[Job], events: SimpleQueue[object]) -> None:
        self._requests, self._events = requests, events
        self._slots = threading.Semaphore(AHEAD)
        self._error: Exception | None = None
        self._stopped = self.is_over = False
        threading.Thread(target=self._run, name="requests", daemon=True).start()

    def let_in(self) -> None:
        """Allow one request more."""
        self._slots.release()

    def finish(self) -> None:
        """Note the end of the requests; raise what kept the thread from reading on."""
        self.is_over = True
        if self._error is not None:
            raise self._error

    def stop(self) -> None:
        """Let the thread end where nobody wants the rest."""
        self._stopped = True
        self._slots.release()

    def _run(self) -> None:
        try:
            for job in self._requests:
                self._slots.acquire()
                if self._stopped:
                    return
                self._events.put(job)
        except Exception as error:  # noqa: BLE001 -- raised again where the answers are read
            self._error = error
        self._events.put(self)
