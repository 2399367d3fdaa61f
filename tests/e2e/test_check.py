"""``triptych check`` through its front door: right, wrong, which mistake, not decided, not readable."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.e2e.answers import REPEATING, RIGHT, ROUNDED, WRONG, rows

from triptych.commands.session import Job, JudgeSession
from triptych.engine.check.malrules import BEFORE, BEHIND, RULES, SIGNS
from triptych.messages import Attempt
from triptych.sentences import ENGLISH

README = Path(__file__).resolve().parent.parent.parent / "README.md"
MANY = 25
SEEN_FIRST = ("constant-of-integration", "unknown-name", "wrong-shape", "domain-restricted")
IDS = {*SEEN_FIRST, *(rule.id for rule in (*SIGNS, *RULES)), *BEFORE, *BEHIND}


def judged(triptych: Callable[..., Any], table: str) -> list[tuple[list[str], Any]]:
    """Every row of a table with what became of it, by one batch."""
    cases = rows(table)
    requests = [
        json.dumps({"id": k, "program": row[0], "wrt": row[1], "answer": row[2]})
        for k, row in enumerate(cases)
    ]
    ran = triptych("check", "--batch", "-", stdin="\n".join(requests) + "\n")
    assert ran.code == 0
    assert [line["id"] for line in ran.lines] == list(range(len(cases)))
    return list(zip(cases, ran.lines, strict=True))


def test_right_answers_are_right_in_every_form(triptych: Any) -> None:
    found = judged(triptych, RIGHT)
    assert len(found) > MANY
    assert [(row, line) for row, line in found if line.get("correct") is not True] == []
    assert {(line["valid"], line["mistake"]) for _, line in found} == {(True, None)}


def test_digits_that_go_on_for_ever_are_exact(triptych: Any) -> None:
    found = judged(triptych, REPEATING)
    assert [(row, line) for row, line in found if line.get("correct") is not True] == []
    assert not any("stands for" in line["because"] for _, line in found)


def test_a_rounded_answer_is_right_and_told_which_number_it_rounds(triptych: Any) -> None:
    for row, line in judged(triptych, ROUNDED):
        *_, meant = row
        assert (line["correct"], line["mistake"]) == (True, None), row
        assert f"stands for {meant}" in line["because"], row


@pytest.fixture(scope="module")
def wrong(triptych: Any) -> list[tuple[list[str], Any]]:
    return judged(triptych, WRONG)


def test_wrong_answers_are_wrong_and_their_mistakes_have_names(wrong: Any) -> None:
    assert [(row, line) for row, line in wrong if line.get("correct") is not False] == []
    told = [(*row, line["mistake"]) for row, line in wrong if (line["mistake"] or "") != row[3]]
    assert told == []
    assert all(line["valid"] for _, line in wrong)


def test_every_mistake_of_the_table_has_an_example(wrong: Any) -> None:
    assert {line["mistake"] for _, line in wrong} - {None} == IDS
    assert len({rule.id for rule in (*RULES, *SIGNS)}) >= MANY


def test_every_mistake_has_its_sentence_and_stands_in_the_readme() -> None:
    text = README.read_text(encoding="utf-8")
    assert [name for name in sorted(IDS) if f"mistake-{name}" not in ENGLISH] == []
    assert [name for name in sorted(IDS) if f"`{name}`" not in text] == []


def test_the_reason_names_the_step_and_what_is_right_there(wrong: Any) -> None:
    said = {(row[0], row[2]): line["because"] for row, line in wrong}
    assert "sin(y)" in said["y = x^2; z = sin(y)", "cos(y)"]
    assert "cos(x**2)" in said["sin(cos(x^2))", "-cos(cos(x^2))*sin(x^2)"]
    assert "1/(x*log(10))" in said["log10(x)", "1/x"]
    assert "2**x*log(2)" in said["2^x", "2^x"]
    assert "at x = -" in said["log(abs(x))", "exp(-log(x))"]


def test_one_answer_as_an_object(triptych: Any) -> None:
    ran = triptych("check", "--program", "cos(x)", "--wrt", "x", "--answer", "-sin(x)", "--json")
    assert ran.code == 0
    assert ran.object | {"because": ""} == {
        "valid": True,
        "correct": True,
        "mistake": None,
        "because": "",
        "understood": "-sin(x)",
    }


def test_one_answer_as_a_sentence(triptych: Any) -> None:
    ran = triptych("check", "--program", "-x^2", "--wrt", "x", "--answer", "-2x^2")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("wrong (power-not-lowered): ")


@pytest.mark.parametrize(
    ("answer", "word"),
    [
        ("2x +", "missing"),
        ("sigmoit(x)", "sigmoid"),
        ("", "Type"),
        ("x > 2", "condition"),
        ("2^", "missing"),
        ("2xe^0", "write x*e"),
        ("xx + xx", "write x*x"),
    ],
)
def test_what_cannot_be_read_is_not_valid_and_not_decided(triptych: Any, answer: str, word: str) -> None:
    ran = triptych("check", "--program", "x^2", "--wrt", "x", "--answer", answer, "--json")
    assert ran.code == 0
    assert (ran.object["valid"], ran.object["correct"], ran.object["mistake"]) == (False, None, None)
    assert word in ran.object["because"]


def test_where_the_program_is_nowhere_real_nothing_is_decided(triptych: Any) -> None:
    ran = triptych("check", "--program", "sqrt(-1-x^2)", "--wrt", "x", "--answer", "7*x", "--json")
    assert ran.code == 0
    assert (ran.object["valid"], ran.object["correct"]) == (True, None)


@pytest.mark.parametrize(
    ("program", "wrt", "kind"),
    [("sigmoit(x)", "x", "unknown"), ("x^2", "q", "unknown"), ("sin(", "x", "syntax"), ("", "x", "syntax")],
)
def test_a_program_that_cannot_be_used_is_an_error(triptych: Any, program: str, wrt: str, kind: str) -> None:
    ran = triptych("check", "--program", program, "--wrt", wrt, "--answer", "1", "--json")
    assert ran.code == 2
    assert ran.object["error"]["kind"] == kind
    assert ran.err.startswith("error: ")


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("--program", "x"),
        ("x",),
        ("--batch", "-", "--wrt", "x"),
        ("--batch", "no such file"),
        ("--at", "x=1"),
    ],
)
def test_wrong_arguments_are_told_in_one_line(triptych: Any, arguments: tuple[str, ...]) -> None:
    ran = triptych("check", *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("error: ")
    assert ran.err.count("\n") == 1


def test_a_bad_line_of_a_batch_is_an_error_in_its_place(triptych: Any) -> None:
    good = {"id": 1, "program": "x^2", "wrt": "x", "answer": "2x"}
    bad = [
        {"id": 2, "program": "x^2", "wrt": "x"},
        {**good, "id": 3, "answer": 5},
        {**good, "id": 4, "program": "x+"},
    ]
    lines = [*(json.dumps(r) for r in (good, *bad)), "nothing", json.dumps({**good, "id": 6, "wrt": ["x"]})]
    ran = triptych("check", "--batch", "-", stdin="\n".join(lines) + "\n")
    assert ran.code == 2
    assert [line["id"] for line in ran.lines] == [1, 2, 3, 4, None, 6]
    assert [line["error"]["kind"] for line in ran.lines if "error" in line] == [
        "missing",
        "request",
        "syntax",
        "syntax",
    ]
    assert [line["correct"] for line in ran.lines if "error" not in line] == [True, True]


def test_a_tower_of_powers_is_judged_or_left_undecided() -> None:
    tower = "x" + "^x" * 60
    with JudgeSession() as session:
        attempts = [Attempt(0, tower, "x", f"{tower} + 1"), Attempt(0, "x^3", "x", "x^2")]
        jobs = list(session.answers([Job(None, attempt, 20.0) for attempt in attempts]))
    assert [job.refusal for job in jobs] == [None] * 2
    marks = [job.judged.correct for job in jobs if job.judged is not None]
    assert marks[0] is not True
    assert marks[1] is False


def test_a_judgement_past_its_deadline_is_none_and_the_next_has_a_fresh_process() -> None:
    attempt = Attempt(0, "x^2", "x", "2x")
    with JudgeSession() as session:
        list(session.answers([Job(None, attempt, 60.0)]))
        stopped = session.judge.pid
        assert stopped is not None
        os.kill(stopped, signal.SIGSTOP)
        late, next_one = session.answers([Job(None, attempt, 0.5), Job(None, attempt, 60.0)])
        assert session.judge.pid not in (None, stopped)
    assert late.refusal is None
    assert late.judged is not None
    assert (late.judged.valid, late.judged.correct) == (True, None)
    assert next_one.judged is not None
    assert next_one.judged.correct is True
