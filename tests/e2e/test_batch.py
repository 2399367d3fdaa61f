"""``triptych compare --batch``: answers in order, errors in their place, and nothing that stops the rest."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Generator
from contextlib import closing
from pathlib import Path
from typing import IO, Any, cast

import pytest

from triptych.commands.batch import LONGEST_LINE
from triptych.commands.run import INTERRUPTED
from triptych.commands.session import AHEAD, Job, Session
from triptych.commands.station import Station
from triptych.messages import Question
from triptych.wire import worker_command

REQUESTS: list[object] = [
    {"id": 1, "program": "y = x^2; z = sin(y)", "at": {"x": 3}},
    {"id": "two", "program": "x/0", "at": {"x": "pi/2"}, "dtype": "float32"},
    "this is no JSON",
    {"id": 4, "program": "sigmoit(x)", "at": {"x": 1}},
    "",
    "[1, 2]",
    {"id": [5], "program": "x*w", "at": {"x": [1, 2, "inf"], "w": "nan"}, "wrt": ["w"], "seed": [1, 1, 1]},
    {"id": None, "program": "x^2"},
    {"id": 8, "at": {"x": 1}},
    {"id": 9, "program": 3},
    {"id": 10, "program": "x", "at": {"x": {}}},
    {"id": 11, "program": "x", "at": {"x": 10**400}},
    {"id": 12, "program": "x", "at": {"x": 1}, "deadline": 0},
    {"id": 13, "program": "x", "at": {"x": 1}, "dtype": "float16"},
    json.dumps({"id": 14, "program": "x" * LONGEST_LINE}),
    "[" * 100_000,
    {"id": 15, "program": "w*x", "at": {"w": 2, "x": 5}, "wrt": ["w"]},
]


@pytest.fixture(scope="module")
def ran(batch: Any) -> Any:
    return batch(REQUESTS)


def test_every_line_has_its_answer_in_order(ran: Any) -> None:
    ids = [line["id"] for line in ran.lines]
    assert ids == [1, "two", None, 4, None, [5], None, 8, 9, 10, 11, 12, 13, None, None, 15]


def test_lines_that_cannot_be_read_are_told_by_the_exit_code(ran: Any) -> None:
    assert ran.code == 2
    kinds = [line["error"]["kind"] for line in ran.lines if line["id"] is None]
    assert kinds == ["syntax", "syntax", "missing", "limit", "syntax"]


def test_a_bad_request_is_an_error_in_its_place(ran: Any) -> None:
    kinds = {str(line["id"]): line["error"]["kind"] for line in ran.lines if "error" in line and line["id"]}
    assert kinds == {"4": "unknown", "8": "missing", **dict.fromkeys(("9", "10", "12", "13"), "request")}
    (unknown,) = (line["error"] for line in ran.lines if line["id"] == 4)
    assert (unknown["line"], unknown["column"]) == (1, 1)


def test_good_requests_are_answered_whole(ran: Any) -> None:
    first, last = ran.lines[0], ran.lines[-1]
    for name in ("symbolic", "by_hand", "autograd"):
        assert first["gradients"]["x"]["columns"][name]["value"] == pytest.approx(-5.466781571308061)
    assert first["gradients"]["x"]["columns"]["symbolic"]["formula"] == "2*x*cos(x**2)"
    assert last["gradients"]["w"]["columns"]["autograd"]["value"] == 5.0


def test_numbers_that_json_lacks_are_words(ran: Any) -> None:
    line = ran.lines[5]
    assert line["point"] == {"x": [1.0, 2.0, "inf"], "w": "nan"}
    for text in ran.out.splitlines():
        json.loads(text, parse_constant=pytest.fail)
    assert ran.lines[10]["point"] == {"x": "inf"}


def test_a_batch_that_can_be_read_ends_with_0_whatever_its_answers(batch: Any) -> None:
    done = batch([{"id": 1, "program": "sin("}, {"id": 2, "program": "log(x)", "at": {"x": -1}}])
    assert done.code == 0
    assert [("error" in line) for line in done.lines] == [True, False]


def test_an_empty_batch_is_done_at_once(batch: Any) -> None:
    done = batch([])
    assert (done.code, done.out, done.err) == (0, "", "")


def test_a_batch_from_a_file(triptych: Any, tmp_path: Path) -> None:
    path = tmp_path / "requests.jsonl"
    path.write_text('{"program": "x^3", "at": {"x": 2}}', encoding="utf-8")
    done = triptych("compare", "--batch", str(path), "--dtype", "float32")
    (line,) = done.lines
    assert line["id"] is None
    assert line["dtype"] == "float32"
    assert line["gradients"]["x"]["columns"]["by_hand"]["value"] == 12.0


def test_whoever_writes_one_line_at_a_time_is_answered_at_once() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "triptych", "compare", "--batch", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": worker_command("engine")[2]["PYTHONPATH"]},
    )
    into, out = cast(IO[bytes], process.stdin), cast(IO[bytes], process.stdout)
    for x in (1.0, 2.0, 3.0):
        into.write(json.dumps({"id": x, "program": "x^2", "at": {"x": x}}).encode() + b"\n")
        into.flush()
        assert json.loads(out.readline())["gradients"]["x"]["columns"]["autograd"]["value"] == 2 * x
    into.close()
    assert out.read() == b""
    out.close()
    assert process.wait() == 0


def test_ctrl_c_ends_a_batch_that_waits_for_its_next_line() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "triptych", "compare", "--batch", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": worker_command("engine")[2]["PYTHONPATH"]},
    )
    with process, cast(IO[bytes], process.stdin) as into, cast(IO[bytes], process.stdout) as out:
        into.write(b'{"program": "x^2", "at": {"x": 1}}\n')
        into.flush()
        assert out.readline()
        process.send_signal(signal.SIGINT)
        assert process.wait() == INTERRUPTED
        assert process.stderr is not None
        assert process.stderr.read() == b""


def signalled(station: Station, number: signal.Signals) -> int:
    assert station.pid is not None
    os.kill(station.pid, number)
    return station.pid


def job(number: int, program: str = "x^2", seconds: float = 60.0) -> Job:
    return Job(number, Question(0, program, {"x": float(number)}), seconds)


def test_a_request_past_its_deadline_is_a_limit_and_the_next_has_a_fresh_process() -> None:
    with Session() as session:
        (first,) = session.answers([job(1)])
        stopped = signalled(session.engine, signal.SIGSTOP)
        late, next_one = session.answers([job(2, seconds=0.5), job(3)])
        assert session.engine.pid not in (None, stopped)
    assert first.answer is not None
    assert late.refusal is not None
    assert (late.refusal.kind, late.refusal.exit_code) == ("limit", 3)
    assert next_one.answer is not None


def test_a_process_that_ends_over_a_request_is_tried_once_more() -> None:
    with Session() as session:
        list(session.answers([job(1)]))
        killed = signalled(session.engine, signal.SIGKILL)
        (answered,) = session.answers([job(2)])
        assert session.engine.pid not in (None, killed)
    assert answered.answer is not None


def test_a_simplify_without_end_leaves_the_raw_form() -> None:
    with Session() as session:
        list(session.answers([job(1)]))
        stopped = signalled(session.simplify, signal.SIGSTOP)
        raw, simplified = session.answers([job(2, seconds=60.0), job(3)])
        assert session.simplify.pid != stopped
    assert raw.answer is not None
    assert raw.forms == {}
    assert simplified.forms is not None
    assert simplified.forms["x"][0] == "2*x"


def test_many_programs_are_simplified_by_two_processes_in_order() -> None:
    with Session() as session:
        assert session.helper.pid is None
        jobs = list(session.answers([job(k, f"sin(x)^{k}") for k in range(2, 12)]))
        pids = session.simplify.pid, session.helper.pid
    assert None not in pids
    assert [job.id for job in jobs] == list(range(2, 12))
    assert [job.forms is not None and "x" in job.forms for job in jobs] == [True] * 10


def test_a_large_even_angle_is_not_halved_without_end() -> None:
    """SymPy's trigsimp takes twice as long for each further doubling of the angle."""
    with Session() as session:
        (done,) = session.answers([job(1, "cos(sin(1048576*x))")])
    assert done.forms is not None
    assert done.forms["x"][0] == "-1048576*sin(sin(1048576*x))*cos(1048576*x)"


def test_a_fault_of_the_engine_is_no_death() -> None:
    with Session() as session:
        broken = Job(1, Question(0, "x^2", {"x": 1.0}, dtype="float7"), 60.0)
        fault, good = session.answers([broken, job(2)])
    assert fault.refusal is not None
    assert (fault.refusal.kind, fault.refusal.exit_code) == ("fault", 1)
    assert good.answer is not None


def test_requests_are_read_only_a_few_ahead() -> None:
    read: list[int] = []

    def endless() -> Any:
        for number in range(1, 1000):
            read.append(number)
            yield job(number)

    with Session() as session:
        with closing(cast(Generator[Job, None, None], session.answers(endless()))) as answers:
            assert next(answers).id == 1
        assert len(read) <= AHEAD + 2
