"""The roles: one process answers in parts, the others are for one kind of work each."""

from __future__ import annotations

import gc
import importlib
import os
import threading
import traceback
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from triptych import sentences, wire
from triptych.messages import Answer, Asked, Attempt, Failed, Question, Ready, Reply
from triptych.worker import guard
from triptych.worker.channel import Channel, Loaded
from triptych.worker.role import Role, settle

if TYPE_CHECKING:
    from triptych.engine.answer import Engine

EARLY, LATE = ("symbolic", "by_hand"), "autograd"  # torch takes seconds to import, all else half a one
OUT_OF_MEMORY = 3
PROCESSORS = os.cpu_count() or 1
PAINTING = 0.005  # seconds in which the window shows an answer: two processors are often halves of one
CALM = 0.15  # seconds without a newer question, after which doubtful points are worth computing again


def serve(role: str) -> int:
    """Serve one role until the channel ends; return the process's exit code."""
    guard.die_with_parent()
    guard.limit_memory()
    channel = Channel()
    channel.listen()
    gc.disable()  # an import makes a hundred thousand objects and no rubbish
    return Loop(channel, _role(role, channel)).run()


def _role(role: str, channel: Channel) -> Role:
    if role == wire.LAB:
        from triptych.worker.laboratory import Laboratory  # noqa: PLC0415 -- torch takes seconds, for this role only

        return Laboratory()
    if role == wire.TRAIN:
        from triptych.worker.training import Training  # noqa: PLC0415 -- as above, and torch.optim too

        return Training()
    if role == wire.TAKE:
        from triptych.worker.taking import Taking  # noqa: PLC0415 -- as above, with SymPy and matplotlib

        return Taking()
    if role == wire.TYPESET:
        from triptych.worker.typesetting import Typesetting  # noqa: PLC0415 -- ziamath, for this role only

        return Typesetting()
    if role == wire.PAPER:
        from triptych.worker.drawing import Drawing  # noqa: PLC0415 -- Qt and matplotlib, for this role only

        return Drawing()
    roles: dict[str, Callable[[], Role]] = {wire.SIMPLIFY: Simplifying, wire.JUDGE: Judging}
    return roles[role]() if role in roles else Computing(channel.inbox.put)


class Computing(Role):
    """Role "engine": SymPy and by-hand at once, torch as soon as it is imported."""

    def __init__(self, tell: Callable[[Loaded], None]) -> None:
        from triptych.engine.answer import Engine  # noqa: PLC0415 -- half a second, for this role only

        self._engine: Engine = Engine()
        for name in EARLY:
            self._engine.use(name)
        self._tell = tell

    def columns(self) -> tuple[str, ...]:
        """Return the names of the columns whose libraries are loaded."""
        return tuple(self._engine.columns)

    def replies(self, question: Question) -> Iterator[Reply]:
        """Yield "first", "all" and "refined", as the engine has them."""
        return self._engine.answers(question)

    def ahead(self, question: Question) -> Iterator[None]:
        """Go where a slider goes, if that keeps the window's own thread from nothing."""
        return self._engine.ahead(question) if PROCESSORS > 1 else iter(())

    def begin(self) -> None:
        """Import torch beside the questions.

        Only after the first answer: what that one uses for the first time would be imported by two
        threads in turns, and it would come at 1.05 s instead of 0.58 s.
        """
        threading.Thread(target=self._load, name="torch", daemon=True).start()

    def _load(self) -> None:
        try:
            importlib.import_module("torch")  # the engine takes it in later, on its own thread
        except Exception:  # noqa: BLE001 -- a broken library may raise anything, and the other columns live
            self._tell(Loaded(LATE, traceback.format_exc()))
        else:
            self._tell(Loaded(LATE))

    def loaded(self, event: Loaded) -> Reply:
        """Give the engine its late column."""
        settle()
        if event.trouble:
            said = sentences.say("backend-missing", name="PyTorch")
            self._engine.lack(event.name)
            return Failed(wire.NO_QUESTION, said, event.trouble)
        self._engine.use(event.name)
        return Ready(self.columns())


class Simplifying(Role):
    """Role "simplify": one slow function, alone in a process that can be killed without loss."""

    def __init__(self) -> None:
        from triptych.engine.simplify import simplified  # noqa: PLC0415 -- half a second, for this role only

        self._simplified = simplified

    def columns(self) -> tuple[str, ...]:
        """Return none: a simplified form belongs to no answer's columns."""
        return ()

    def replies(self, question: Question) -> Iterator[Reply]:
        """Yield the one reply."""
        yield self._simplified(question)


class Judging(Role):
    """Role "judge": a learner's derivative, right or wrong, without SymPy or torch wherever that goes.

    A question, such as one about a prediction, is answered too, by SymPy and by hand; torch is not needed.
    """

    def __init__(self) -> None:
        from triptych.engine.check.judge import Judge  # noqa: PLC0415 -- for this role only

        self._judge = Judge()

    def columns(self) -> tuple[str, ...]:
        """Return none: a judgement belongs to no answer's columns."""
        return ()

    def replies(self, asked: Attempt | Question) -> Iterator[Reply]:
        """Yield the one reply to an attempt, or the answer to a question."""
        if isinstance(asked, Attempt):
            yield self._judge.judged(asked)
        else:
            yield from self._answering().answers(asked)

    def _answering(self) -> Engine:
        """An engine without torch, made when a question comes: attempts do not wait for it.

        Each question has its own: nobody here keeps the curves that an engine sends only once.
        """
        from triptych.engine.answer import Engine  # noqa: PLC0415 -- as said above

        engine = Engine()
        for name in EARLY:
            engine.use(name)
        engine.lack(LATE)
        return engine


class Loop:
    """Takes the newest question, sends the parts of its answer, drops the rest when a newer one waits."""

    def __init__(self, channel: Channel, role: Role) -> None:
        self._channel, self._role = channel, role
        self._last: Asked | None = None

    def run(self) -> int:
        """Serve until the process is ended; return only when its memory is used up."""
        self._channel.send(Ready(self._role.columns()))
        inbox = self._channel.inbox
        if inbox.waits() and not self._turn():
            return OUT_OF_MEMORY
        self._role.begin()
        while self._turn():
            pass
        return OUT_OF_MEMORY

    def _turn(self) -> bool:
        loaded, question = self._channel.inbox.take()
        for event in loaded:
            self._channel.send(self._role.loaded(event))
        self._last = question or self._last
        return self._last is None or self._answer(self._last)

    def _look_ahead(self, question: Asked) -> None:
        wait = PAINTING
        for _ in self._role.ahead(question):
            if self._channel.inbox.comes(wait):
                break
            wait = 0

    def _answer(self, question: Asked) -> bool:
        """Send the parts of one answer; False says that this process had better be replaced."""
        try:
            for reply in self._role.replies(question):
                self._channel.send(reply)
                whole = isinstance(reply, Answer) and reply.part == "all" and reply.fault is None
                if whole:
                    self._look_ahead(question)
                if self._channel.inbox.comes(CALM if whole else 0):
                    break
        except MemoryError:
            said = sentences.say("out-of-memory", megabytes=guard.MEMORY >> 20)
            self._channel.send(Failed(question.revision, said, traceback.format_exc(-20)))
            return False
        except Exception:  # noqa: BLE001 -- whatever it is, it is told, and the next question is served
            said = sentences.say("engine-failed")
            self._channel.send(Failed(question.revision, said, traceback.format_exc(-20)))
        return True
