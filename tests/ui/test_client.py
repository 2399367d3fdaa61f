"""The client against real computing processes: answered, stopped, killed, and closed."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import IO, cast

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from triptych import wire
from triptych.messages import Answer, Axis, Curves, Failed, Question, Simplified
from triptych.ui.client import BUSY, DEAD, LATE, MOST_DEATHS, READY, RESTARTED, STARTING, Client
from triptych.ui.simplifier import Simplifier

PROGRAM, OTHER = "y = x^2; z = sin(y)", "exp(x)"
LONG = 30_000


class Watched:
    """A client and all that it said."""

    def __init__(self, qtbot: QtBot) -> None:
        self.client = Client(deadline_ms=LONG)
        self.qtbot = qtbot
        self.answers: list[Answer] = []
        self.forms: list[Simplified] = []
        self.failures: list[Failed] = []
        self.states: list[str] = []
        self.revision = 0
        self.client.answered.connect(self.answers.append)
        self.client.simplified.connect(self.forms.append)
        self.client.failed.connect(self.failures.append)
        self.client.state_changed.connect(lambda state, _said: self.states.append(state))

    def ask(self, program: str = PROGRAM, x: float = 3.0, dtype: str = "float64") -> int:
        self.revision += 1
        self.client.ask(Question(self.revision, program, {"x": x}, ("x",), dtype))
        return self.revision

    def wait(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=LONG)

    def has(self, revision: int, part: str = "all") -> bool:
        return any((answer.revision, answer.part) == (revision, part) for answer in self.answers)

    def wait_whole(self, revision: int) -> None:
        self.wait(lambda: self.has(revision))

    def wait_torch(self) -> None:
        self.wait(lambda: "autograd" in (self.client.line.columns or ()))

    def signal(self, number: signal.Signals) -> int:
        pid = self.client.line.pid
        assert pid  # 0 would be this whole process group
        os.kill(pid, number)
        return pid


@pytest.fixture
def watched(qtbot: QtBot) -> Iterator[Watched]:
    watched = Watched(qtbot)
    watched.client.start()
    yield watched
    watched.client.close()
    assert watched.client.line.pid == watched.client.simplifier.line.pid == 0


def test_an_answer_comes_in_parts_and_the_simplified_form_last(watched: Watched) -> None:
    revision = watched.ask()
    watched.wait(lambda: watched.forms != [])
    assert watched.has(revision, "first")
    assert watched.has(revision, "all")
    assert watched.forms[0].revision == revision
    assert watched.states[0] == STARTING
    assert watched.states[-1] == READY
    assert watched.failures == []


def test_no_deadline_runs_while_the_process_imports(watched: Watched) -> None:
    watched.ask()
    assert watched.client.line.flight is not None
    assert not watched.client.line._deadline.isActive()
    watched.client.line.ready.connect(lambda _ready: running.append(watched.client.line._deadline.isActive()))
    running: list[bool] = []
    watched.wait(lambda: running != [])
    assert running[0]


def test_in_a_storm_of_questions_one_is_in_flight_and_the_last_is_shown(watched: Watched) -> None:
    watched.wait_whole(watched.ask())
    sent: list[int] = []
    last = 0
    for step in range(200):
        last = watched.ask(x=step / 100)
        flight = watched.client.line.flight
        assert flight is not None
        if not sent or sent[-1] != flight.revision:
            sent.append(flight.revision)
    assert len(sent) == 1  # the event loop did not run, so the other questions took one waiting place
    watched.wait_whole(last)
    shown = [answer.revision for answer in watched.answers]
    assert shown == sorted(shown)
    assert set(shown) == {1, sent[0], last}


def test_a_killed_process_is_replaced_and_the_newest_question_asked_again(watched: Watched) -> None:
    watched.wait_whole(watched.ask())
    killed = watched.signal(signal.SIGSTOP)
    watched.ask(x=1.0)
    last = watched.ask(x=2.0)
    watched.signal(signal.SIGKILL)
    watched.wait_whole(last)
    assert RESTARTED in watched.states
    assert watched.client.line.pid not in (0, killed)
    watched.wait(lambda: watched.client.state == READY)


def test_a_process_that_ends_while_idle_is_replaced_too(watched: Watched) -> None:
    watched.wait_whole(watched.ask())
    watched.answers.clear()
    watched.signal(signal.SIGKILL)
    watched.wait_whole(watched.revision)


def test_a_hung_process_is_killed_at_the_deadline_and_its_question_not_asked_again(watched: Watched) -> None:
    watched.wait_whole(watched.ask())
    watched.client.line.set_deadline(300)
    hung = watched.signal(signal.SIGSTOP)
    watched.ask(OTHER)
    watched.ask(OTHER, 2.0)
    watched.wait(lambda: watched.client.state == LATE)
    assert BUSY in watched.states
    watched.client.line.set_deadline(LONG)
    watched.wait_torch()
    assert watched.client.line.pid not in (0, hung)
    assert watched.client.line.flight is None
    assert watched.client.state == LATE
    watched.wait_whole(watched.ask(OTHER, 2.5))
    assert watched.client.state == READY


def test_another_program_is_asked_as_soon_as_the_hung_one_is_gone(watched: Watched) -> None:
    watched.wait_whole(watched.ask())
    watched.client.line.set_deadline(300)
    watched.signal(signal.SIGSTOP)
    watched.ask(OTHER)
    watched.wait(lambda: watched.client.line.flight is not None)
    waiting = watched.ask("x^3")
    watched.wait(lambda: LATE in watched.states)
    watched.client.line.set_deadline(LONG)
    watched.wait_whole(waiting)


def test_a_process_that_always_ends_is_given_up_until_somebody_tries_again(watched: Watched) -> None:
    watched.ask()
    killed: set[int] = set()

    def kill_next() -> bool:
        pid = watched.client.line.pid
        if pid not in killed and pid:
            os.kill(pid, signal.SIGKILL)
            killed.add(pid)
        return watched.client.state == DEAD

    watched.wait(kill_next)
    assert len(killed) == MOST_DEATHS
    assert watched.client.line.pid == 0
    assert len(watched.failures) == 1
    last = watched.ask()
    assert watched.client.state == DEAD
    watched.client.retry()
    watched.wait_whole(last)


def test_a_fault_of_the_engine_is_shown_and_not_asked_again(watched: Watched) -> None:
    revision = watched.ask(dtype="float7")
    watched.wait(lambda: watched.failures != [])
    assert "Traceback" in watched.failures[0].report
    assert watched.answers[-1].revision == revision
    assert watched.answers[-1].fault is not None
    watched.wait_whole(watched.ask())


def test_a_slider_move_asks_for_no_simplified_form(watched: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    watched.wait_whole(watched.ask())
    watched.wait(lambda: watched.forms != [])
    asked: list[Question] = []
    line = watched.client.simplifier.line
    ask = line.ask

    def note(question: Question) -> None:
        asked.append(question)
        ask(question)

    monkeypatch.setattr(line, "ask", note)
    for step in range(5):
        watched.wait_whole(watched.ask(x=float(step)))
    assert asked == []
    watched.wait_whole(watched.ask(OTHER))
    watched.wait(lambda: len(watched.forms) == 2)
    watched.wait_whole(watched.ask())
    watched.wait(lambda: len(watched.forms) == 3)  # kept, so nobody is asked
    assert [question.program for question in asked] == [OTHER]
    assert watched.forms[2].revision == watched.revision


def test_a_simplifier_that_rests_gives_its_memory_back_and_comes_again(qtbot: QtBot) -> None:
    forms: list[Simplified] = []
    simplifier = Simplifier(rest_ms=100)
    simplifier.simplified.connect(forms.append)
    for revision, program in enumerate(("(x + 1)^2 - x^2", "x + x + x"), start=1):
        simplifier.want(Question(revision, program, {"x": 3.0}, ("x",)))
        assert simplifier.line.pid
        qtbot.waitUntil(lambda: bool(forms) and forms[-1].program == program, timeout=LONG)  # noqa: B023 -- now
        qtbot.waitUntil(lambda: simplifier.line.pid == 0, timeout=LONG)
    assert [form.forms["x"][0] for form in forms] == ["2", "3"]
    simplifier.close()


def test_a_simplify_without_end_costs_the_engine_nothing(watched: Watched) -> None:
    watched.wait_whole(watched.ask())
    watched.wait(lambda: watched.forms != [])
    engine, simplify = watched.client.line.pid, watched.client.simplifier.line.pid
    assert simplify
    os.kill(simplify, signal.SIGSTOP)
    watched.wait_whole(watched.ask(OTHER))
    watched.wait(lambda: watched.client.simplifier.line.pid not in (0, simplify))
    assert len(watched.forms) == 1
    watched.wait_whole(watched.ask("x^3"))
    watched.wait(lambda: len(watched.forms) == 2)
    assert watched.client.line.pid == engine
    assert RESTARTED not in watched.states


def test_an_answer_older_than_the_shown_one_is_dropped_but_not_its_curves(watched: Watched) -> None:
    axis = Axis("x", None, -5, 5)
    curves = Curves(9, axis, b"", b"", {}, b"")
    newer = Answer(5, "all", PROGRAM, curves_key=9)
    watched.client._show(newer)
    watched.client._show(Answer(4, "refined", PROGRAM, curves=curves, curves_key=9))
    assert watched.answers == [newer]
    watched.client._show(msgspec.structs.replace(newer, revision=6))
    assert watched.answers[1] == msgspec.structs.replace(newer, revision=6, curves=curves)
    watched.client._show(msgspec.structs.replace(newer, revision=7))
    assert watched.answers[2].curves is None


def test_a_process_that_talks_nonsense_is_replaced(watched: Watched) -> None:
    watched.wait_whole(watched.ask())
    process = watched.client.line._process
    assert process is not None
    process._unpacker._held += b"\xff" * 4  # as if stray bytes had come: a length that no frame has
    last = watched.ask(x=1.0)
    watched.wait_whole(last)
    assert RESTARTED in watched.states


@pytest.mark.usefixtures("qapp")
def test_closing_before_it_is_ready_leaves_nothing() -> None:
    client = Client()
    client.start()
    client.ask(Question(1, PROGRAM, {"x": 3.0}))
    client.close()
    assert client.line.pid == 0


def test_a_program_that_is_missing_is_given_up(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wire, "worker_command", lambda _role: ("/nowhere/python", [], dict(os.environ)))
    client = Client()
    failures: list[Failed] = []
    client.failed.connect(failures.append)
    client.start()
    qtbot.waitUntil(lambda: client.state == DEAD, timeout=LONG)
    assert failures[0].report != ""
    client.close()


WINDOW = """
from PySide6.QtCore import QCoreApplication
from triptych.messages import Question
from triptych.ui.client import Client
app = QCoreApplication([])
client = Client()
client.simplified.connect(lambda form: print(client.line.pid, client.simplifier.line.pid, flush=True))
client.start()
client.ask(Question(1, "x^2", {"x": 3.0}))
app.exec()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux's kernel ends a process with its parent")
def test_a_killed_window_takes_its_processes_along() -> None:
    environment = {**os.environ, "PYTHONPATH": wire.worker_command(wire.ENGINE)[2]["PYTHONPATH"]}
    window = subprocess.Popen([sys.executable, "-c", WINDOW], stdout=subprocess.PIPE, env=environment)
    with window, cast(IO[bytes], window.stdout) as told:
        left = [os.pidfd_open(int(pid)) for pid in told.readline().split()]
        for handle in left:
            signal.pidfd_send_signal(handle, signal.SIGSTOP)
        window.kill()
        ended = [bool(select.select([handle], [], [], 30)[0]) for handle in left]
    for handle in left:
        os.close(handle)
    assert ended == [True, True]
