"""One computing process with the tasks before it: one at a time, each with its deadline.

Two of a role may share their tasks: whichever is free takes the next.
"""

from __future__ import annotations

import time
from collections import deque
from queue import SimpleQueue
from typing import NamedTuple

from triptych import wire
from triptych.commands.process import Heard, Process
from triptych.commands.refusal import FAULT, LIMIT, Refusal
from triptych.messages import (
    Answer,
    Asked,
    Drawn,
    Failed,
    Judged,
    Ran,
    Ready,
    Reply,
    Simplified,
    Taken,
    TrainPart,
    Typeset,
)

MOST_TRIES = 2


class Task(NamedTuple):
    """A question, the seconds it may take, and how often a process ended over it."""

    question: Asked
    seconds: float
    tries: int = 0


class Finished(NamedTuple):
    """What became of the task with this revision in the process of this role."""

    role: str
    revision: int
    outcome: Answer | Simplified | Judged | Ran | Refusal


class Station:
    """``hear`` and ``expire`` return what was finished by them; a process is started where one is needed."""

    def __init__(
        self, role: str, needed: str, events: SimpleQueue[object], tasks: deque[Task] | None = None
    ) -> None:
        self._role, self._needed, self._events = role, needed, events
        self._process: Process | None = None
        self._is_ready = False
        self._tasks: deque[Task] = deque() if tasks is None else tasks
        self._current: Task | None = None
        self._due: float | None = None

    @property
    def due(self) -> float | None:
        """The moment, on the monotonic clock, at which ``expire`` must be called."""
        return self._due

    @property
    def pid(self) -> int | None:
        """The process's number, if there is one; never 0, which to ``os.kill`` means a whole group."""
        return self._process.pid if self._process else None

    def start(self) -> None:
        """Start a process, where there is none; no task's deadline runs until it has imported."""
        if self._process is None:
            self._process = Process(self._role, self._events)
            self._due = time.monotonic() + wire.IMPORT_SECONDS

    def put(self, task: Task) -> None:
        """Take a task in."""
        self._tasks.append(task)
        self._go_on()

    def help(self, backlog: int) -> None:
        """Take one of the shared tasks where more than this many wait for somebody."""
        if len(self._tasks) > backlog:
            self._go_on()

    def forget(self, revision: int) -> None:
        """Drop a task that nobody waits for any more, unless it is being worked on."""
        kept = [task for task in self._tasks if task.question.revision != revision]
        self._tasks.clear()
        self._tasks.extend(kept)

    def hear(self, heard: Heard) -> list[Finished]:
        """Take in what a process said; what an earlier one said is of no use."""
        if heard.process is not self._process:
            return []
        if heard.reply is None:
            return self._end()
        return self._listen(heard.reply)

    def expire(self, now: float) -> list[Finished]:
        """Kill a process whose task or import has taken too long."""
        if self._due is None or now < self._due:
            return []
        self.close()
        if self._current is None:
            return self._give_up("The computing process did not start")
        text = f"No answer within {self._current.seconds:g} s; allow more time or make the program smaller"
        return self._finish(Refusal(LIMIT, text))

    def close(self) -> str:
        """End the process, and return its last words."""
        process, self._process = self._process, None
        self._is_ready, self._due = False, None
        return process.kill() if process is not None else ""

    def _listen(self, reply: Reply) -> list[Finished]:
        if isinstance(reply, Ready):
            return self._get_ready(not self._needed or self._needed in reply.columns)
        if isinstance(reply, Failed) and reply.revision == wire.NO_QUESTION:
            return self._get_ready(True)  # a column's library is missing, and its column says so
        if isinstance(reply, TrainPart | Taken | Typeset | Drawn):  # they train, draw or take away
            return []
        if self._current is None or reply.revision != self._current.question.revision:
            return []
        if isinstance(reply, Failed):
            return self._finish(Refusal(FAULT, reply.said.text, report=reply.report))
        if isinstance(reply, Answer) and reply.part == "first" and reply.fault is None:
            return []
        return self._finish(reply)

    def _get_ready(self, complete: bool) -> list[Finished]:
        if complete and not self._is_ready:
            self._is_ready, self._due = True, None
            self._go_on()
        return []

    def _go_on(self) -> None:
        if self._current is not None or not self._tasks:
            return
        self.start()
        if self._is_ready and self._process is not None:
            self._current = self._tasks.popleft()
            self._due = time.monotonic() + self._current.seconds
            self._process.send(self._current.question)

    def _end(self) -> list[Finished]:
        """Replace a process that ended by itself; a task is tried once more before it is given up."""
        words = self.close()
        task, self._current = self._current or (self._tasks.popleft() if self._tasks else None), None
        if task is None:
            return []
        if task.tries + 1 < MOST_TRIES:
            self._tasks.appendleft(task._replace(tries=task.tries + 1))
            self._go_on()
            return []
        self._current = task
        last = words.strip().splitlines()[-1:] or ["it said nothing"]
        return self._finish(Refusal(FAULT, f"The computing process ended twice over this ({last[0]})"))

    def _give_up(self, why: str) -> list[Finished]:
        if not self._tasks:
            return []
        self._current = self._tasks.popleft()
        return self._finish(Refusal(FAULT, why))

    def _finish(self, outcome: Answer | Simplified | Judged | Ran | Refusal) -> list[Finished]:
        task, self._current, self._due = self._current, None, None
        self._go_on()
        return [Finished(self._role, task.question.revision, outcome)] if task is not None else []
