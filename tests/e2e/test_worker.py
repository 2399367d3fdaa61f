"""The computing process itself, over its own channel: parts, newest question, faults, and its ends."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, cast

import pytest

from triptych import wire
from triptych.messages import Answer, Ask, Failed, Question, Ready, Reply, Simplified, Value
from triptych.worker import guard
from triptych.worker.serve import OUT_OF_MEMORY

PROGRAM = "y = x^2; z = sin(y)"
POINT: dict[str, Value] = {"x": 3.0}
PATIENCE = 60.0


class Worker:
    """A computing process as its parent sees it, heard one reply after the other."""

    def __init__(self, role: str, script: str = "") -> None:
        program, arguments, environment = wire.worker_command(role)
        if script:
            arguments = ["-c", script, *arguments[2:]]
        self.process = subprocess.Popen(
            [program, *arguments], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0
        )
        self.heard: list[Reply] = []
        self._unpacker = wire.replies()
        self._in = cast(IO[bytes], self.process.stdin)
        self._out = cast(IO[bytes], self.process.stdout)

    def send(self, *questions: Question) -> None:
        self._in.write(b"".join(wire.pack(Ask(question)) for question in questions))

    def until(self, holds: Callable[[Reply], bool]) -> Reply:
        """Return the next reply that is wanted; the replies before it are kept in ``heard``."""
        while True:
            seen = len(self.heard)
            assert select.select([self._out], [], [], PATIENCE)[0], f"silence after {len(self.heard)} replies"
            data = self._out.read(1 << 16)
            assert data, "the process ended"
            self.heard += self._unpacker.feed(data)
            for reply in self.heard[seen:]:
                if holds(reply):
                    return reply

    def stop(self) -> None:
        os.kill(self.process.pid, signal.SIGSTOP)
        os.waitid(os.P_PID, self.process.pid, os.WSTOPPED | os.WNOWAIT)

    def hang_up(self) -> int:
        self._in.close()
        code = self.process.wait(PATIENCE)
        self._out.close()
        return code


@pytest.fixture
def engine() -> Iterator[Worker]:
    worker = Worker(wire.ENGINE)
    yield worker
    worker.process.kill()
    worker.hang_up()


def is_whole(revision: int) -> Callable[[Reply], bool]:
    return lambda reply: isinstance(reply, Answer) and reply.revision == revision and reply.part == "all"


def is_ready(column: str) -> Callable[[Reply], bool]:
    return lambda reply: isinstance(reply, Ready) and column in reply.columns


def test_sympy_and_the_hand_answer_before_torch_is_there(engine: Worker) -> None:
    engine.send(Question(1, PROGRAM, POINT))
    whole = engine.until(is_whole(1))
    assert isinstance(whole, Answer)
    kinds = [reply.part if isinstance(reply, Answer) else type(reply).__name__ for reply in engine.heard]
    assert kinds[:2] == ["Ready", "first"]
    assert kinds.index("Ready", 2) < kinds.index("all")
    first = cast(Answer, engine.heard[1])
    assert first.gradients[0].waiting == ("autograd",)
    assert first.gradients[0].columns["by_hand"].value == pytest.approx(-5.466781571308061)
    assert whole.gradients[0].columns["autograd"].value == pytest.approx(-5.466781571308061)


def test_of_several_questions_only_the_newest_is_answered(engine: Worker) -> None:
    engine.until(is_ready("autograd"))
    engine.stop()
    engine.send(*(Question(revision, PROGRAM, {"x": float(revision)}) for revision in range(1, 6)))
    os.kill(engine.process.pid, signal.SIGCONT)
    engine.until(is_whole(5))
    assert {reply.revision for reply in engine.heard if isinstance(reply, Answer)} == {5}


def test_an_exception_is_reported_and_the_next_question_is_answered(engine: Worker) -> None:
    engine.send(Question(1, PROGRAM, POINT, dtype="float7"))
    failed = engine.until(lambda reply: isinstance(reply, Failed))
    assert isinstance(failed, Failed)
    assert failed.revision == 1
    assert "Traceback" in failed.report
    assert "Traceback" not in failed.said.text
    engine.send(Question(2, PROGRAM, POINT))
    engine.until(is_whole(2))


GREEDY = f"""
import sys
from triptych.app import main
from triptych.engine.answer import Engine
Engine.answers = lambda engine, question: bytearray({guard.MEMORY})
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system has no limit on addresses to set")
def test_using_up_the_memory_is_told_before_the_process_is_replaced() -> None:
    worker = Worker(wire.ENGINE, GREEDY)
    worker.send(Question(1, PROGRAM, POINT))
    failed = worker.until(lambda reply: isinstance(reply, Failed))
    assert isinstance(failed, Failed)
    assert failed.said.id == "out-of-memory"
    assert worker.process.wait(PATIENCE) == OUT_OF_MEMORY
    worker.hang_up()


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_nothing_that_prints_can_reach_the_channel(engine: Worker) -> None:
    engine.until(is_ready("by_hand"))
    pointed = [Path(f"/proc/{engine.process.pid}/fd/{number}").readlink() for number in (0, 1, 2)]
    assert pointed[0] == Path(os.devnull)
    assert pointed[1] == pointed[2]


@pytest.mark.parametrize("role", [wire.ENGINE, wire.SIMPLIFY])
def test_the_end_of_the_channel_ends_it(role: str) -> None:
    worker = Worker(role)
    worker.until(lambda reply: isinstance(reply, Ready))
    assert worker.hang_up() == 0


def test_the_end_of_the_channel_ends_it_while_it_imports() -> None:
    assert Worker(wire.ENGINE).hang_up() == 0


def test_the_simplifying_process_gives_the_simplified_form() -> None:
    worker = Worker(wire.SIMPLIFY)
    worker.send(Question(1, "bce(sigmoid(w*x), y)", {"w": 1.0, "x": 6.7, "y": 0.0}, ("w",)))
    reply = worker.until(lambda reply: isinstance(reply, Simplified))
    assert isinstance(reply, Simplified)
    assert "log" not in reply.forms["w"][0]
    worker.hang_up()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the end of the channel is all there is to see")
def test_it_ends_when_its_parent_did_before_it_could_ask() -> None:
    program, arguments, environment = wire.worker_command(wire.ENGINE)
    environment[wire.PARENT] = "1"
    worker = subprocess.Popen([program, *arguments], env=environment, stdin=subprocess.PIPE)
    assert worker.wait(PATIENCE) == 0
    cast(IO[bytes], worker.stdin).close()


ORPHAN = """
import subprocess, sys
from triptych import wire
program, arguments, environment = wire.worker_command("engine")
pipe = subprocess.PIPE
worker = subprocess.Popen([program, *arguments], env=environment, stdin=pipe, stdout=pipe)
worker.stdout.read(1)
print(worker.pid, flush=True)
worker.wait()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux's kernel ends a process with its parent")
def test_a_killed_parent_takes_even_a_stopped_process_along() -> None:
    """A stopped process reads no end of its channel, as one inside a long C call does not."""
    source = wire.worker_command(wire.ENGINE)[2]["PYTHONPATH"]
    parent = subprocess.Popen(
        [sys.executable, "-c", ORPHAN], stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": source}
    )
    with parent, cast(IO[bytes], parent.stdout) as told:
        orphan = os.pidfd_open(int(told.readline()))
        signal.pidfd_send_signal(orphan, signal.SIGSTOP)
        parent.kill()
        ended, _, _ = select.select([orphan], [], [], PATIENCE)
    os.close(orphan)
    assert ended
