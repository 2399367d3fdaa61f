"""What could run away ends: with an answer, or with a trouble that says what stopped it."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from tests.engine.conftest import Ask

from triptych.messages import Answer, Value

V: Value = tuple(float(i % 7) for i in range(200))
LOGISTIC = "\n".join(["x0 = x", *(f"x{i + 1} = r*x{i}*(1 - x{i})" for i in range(6))])
SINES = "sin(" * 90 + "x" + ")" * 90
DOUBLING = "; ".join(["a1 = x*x", *(f"a{i} = sin(a{i - 1})*a{i - 1}" for i in range(2, 41))])
SQUARES = "; ".join(["a1 = x*x", *(f"a{i} = a{i - 1}*a{i - 1} + a{i - 1}" for i in range(2, 41))])
# Each is asked in a process of its own below, where a hang would be killed and seen.
BOMBS: tuple[tuple[str, dict[str, Value]], ...] = (
    ("9**9**9*x", {"x": 1.0}),
    ("9**9**9**9*x", {"x": 1.0}),
    ("x**9**9**9", {"x": 1.5}),
    ("(x + 1)^(10^9)", {"x": 1.0}),
    ("(123456789^987654321)*x", {"x": 1.0}),
    ("(1/3)^1000000*x", {"x": 1.0}),
    ("2^2^2^2^2^2^x", {"x": 1.0}),
    ("x^x^x^x^x^x", {"x": 2.0}),
    ("exp(exp(exp(exp(x))))", {"x": 10.0}),
    ("sin(exp(exp(x)))", {"x": 9.0}),
    ("erf(exp(exp(x)))", {"x": 7.0}),
    ("1e9999*x", {"x": 1.0}),
    ("1e400*x", {"x": 1.0}),
    ("1e-9999*x + x", {"x": 1.0}),
    ("sin(x)", {"x": 1e300}),
    ("exp(x)", {"x": 1e300}),
    ("x^1e300", {"x": 1.5}),
    ("cosh(x)", {"x": 1e308}),
    ("softplus(-x) + log(1 + exp(x))", {"x": 1e9}),
    (SINES, {"x": 1.0}),
    (LOGISTIC, {"x": 0.3, "r": 3.9}),
    ("*".join(f"(x + {i})" for i in range(100)), {"x": 1.0}),
    ("*".join(str(i) for i in range(1, 300)) + "*x", {"x": 1.0}),
    ("relu(" * 20 + "x" + ")" * 20, {"x": 1.5}),
    ("where(x > 1, " * 8 + "x" + ", x^2)" * 8, {"x": 1.5}),
    ("1/(1 + " * 20 + "x" + ")" * 20, {"x": 1.5}),
    ("mean(sin(v)*exp(-v))", {"v": V}),
    (DOUBLING, {"x": 0.5}),
    (SQUARES, {"x": 0.5}),
)
ASK = """
import json, sys
from triptych.engine.answer import Engine
from triptych.messages import Question
engine = Engine()
for name in ("symbolic", "by_hand", "autograd"):
    engine.use(name)
for program, point in json.load(sys.stdin):
    point = {name: tuple(v) if isinstance(v, list) else v for name, v in point.items()}
    *_, answer = engine.answers(Question(1, program, point))
    columns = [c for g in answer.gradients for c in g.columns.values()]
    silent = [c for c in columns if (c.value is None) == (c.trouble is None)]
    kinds = [g.verdict.kind for g in answer.gradients]
    print(json.dumps([answer.fault is None, len(columns), len(silent), kinds]), flush=True)
"""


def test_no_bomb_hangs_the_engine() -> None:
    """All of them together, in well under the time that one hang would take."""
    done = subprocess.run(
        [sys.executable, "-c", ASK],
        input=json.dumps(BOMBS),
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(lines) == len(BOMBS)
    for (program, point), (is_answered, columns, silent, kinds) in zip(BOMBS, lines, strict=True):
        assert is_answered, program
        assert (columns, silent) == (3 * len(point), 0), program
        assert "differ" not in kinds, program


def test_where_sympy_would_walk_through_copies_the_others_answer_and_it_says_why(ask: Ask) -> None:
    (gradient,) = ask(SQUARES, {"x": 0.01}).gradients
    columns = gradient.columns
    assert columns["by_hand"].value == pytest.approx(columns["autograd"].value, rel=1e-12)
    assert isinstance(gradient.exact, str)
    assert columns["by_hand"].value == pytest.approx(float(gradient.exact), rel=1e-12)
    assert columns["symbolic"].value is None
    trouble = columns["symbolic"].trouble
    assert trouble is not None
    assert trouble.id == "sympy-too-many"


def test_a_program_that_uses_steps_a_few_times_keeps_sympys_column(ask: Ask) -> None:
    (gradient,) = ask("; ".join(SQUARES.split("; ")[:10]), {"x": 0.01}).gradients
    assert gradient.columns["symbolic"].value == pytest.approx(gradient.columns["by_hand"].value, rel=1e-12)


FAULTS: tuple[tuple[str, dict[str, Value], str, int, int], ...] = (
    ("x < 2", {"x": 1.0}, "condition", 1, 3),
    ("where(x, 1, 2)", {"x": 1.0}, "condition", 1, 7),
    ("v + w", {"v": (1.0, 2.0), "w": (1.0, 2.0, 3.0)}, "shape", 1, 3),
    ("dot(x, x)", {"x": 1.0}, "shape", 1, 1),
    ("v[3]", {"v": (1.0, 2.0)}, "shape", 1, 2),
    ("x[0]", {"x": 1.0}, "shape", 1, 2),
    ("[v, 1]", {"v": (1.0, 2.0)}, "shape", 1, 1),
    ("v^2", {"v": (1.0, 2.0)}, "shape", 1, 2),
    ("x + y", {"x": 1.0}, "missing", 1, 5),
    ("", {}, "syntax", 1, 1),
    ("a = b; b = a", {}, "cycle", 1, 1),
)


@pytest.mark.parametrize(("program", "point", "kind", "line", "column"), FAULTS)
def test_a_question_that_makes_no_sense_is_a_fault_at_its_place(
    ask: Ask, program: str, point: dict[str, Value], kind: str, line: int, column: int
) -> None:
    fault = ask(program, point).fault
    assert fault is not None
    assert (fault.kind, fault.line, fault.column) == (kind, line, column)
    assert fault.said.text


@pytest.mark.parametrize(("wrt", "kind"), [("q", "unknown"), ("c", "condition")])
def test_what_cannot_be_differentiated_by_is_told(ask: Ask, wrt: str, kind: str) -> None:
    fault = ask("c = x > 0; where(c, x, -x)", {"x": 1.0}, wrt=(wrt,)).fault
    assert fault is not None
    assert fault.kind == kind


def test_a_named_condition_may_be_used(ask: Ask) -> None:
    answer = ask("c = x > 0; where(c, x^2, -x)", {"x": 3.0})
    assert [g.columns["autograd"].value for g in answer.gradients] == [6.0]


# Chains as long as a learner's loop can make them.


def chain(length: int) -> str:
    """A little sine is added, over and over: no step overflows, and none is lost."""
    return "\n".join(["t0 = x", *(f"t{i} = t{i - 1} + 0.001*sin(t{i - 1})" for i in range(1, length))])


def columns_of(answer: Answer) -> dict[str, Value | None]:
    (gradient,) = answer.gradients
    return {name: column.value for name, column in gradient.columns.items()}


@pytest.mark.parametrize("length", [10, 100, 1_000])
def test_a_chain_grows_by_its_length_alone(quick: Ask, length: int) -> None:
    """As many nodes as were typed: nothing is unrolled, nothing recurses."""
    answer = quick(chain(length), {"x": 0.5})
    assert answer.fault is None
    assert len(answer.nodes) == 3 * (length - 1)
    (gradient,) = answer.gradients
    assert gradient.columns["by_hand"].path_count == 2 ** (length - 1)
    shown = columns_of(answer)
    assert shown["by_hand"] == pytest.approx(shown["autograd"], rel=1e-12)
    assert gradient.verdict is not None
    assert gradient.verdict.kind in ("agree", "rounding")


def test_ten_thousand_steps_in_a_row(quick: Ask) -> None:
    """Deeper than Python's own recursion: by hand and in PyTorch alike."""
    answer = quick("\n".join(["t0 = x", *(f"t{i} = sin(t{i - 1})" for i in range(1, 10_000))]), {"x": 0.5})
    assert answer.fault is None
    shown = columns_of(answer)
    assert shown["by_hand"] == pytest.approx(shown["autograd"], rel=1e-9)


def test_more_steps_than_are_computed_are_a_limit(quick: Ask) -> None:
    line = quick("x" + "+x" * 60_000, {"x": 1.0}).fault
    assert line is not None
    assert (line.kind, line.line, line.column) == ("limit", 1, 1)
    lines = quick("\n".join(f"t{i} = x*x" for i in range(51_000)), {"x": 1.0}).fault
    assert lines is not None
    assert lines.kind == "limit"
