"""Why not identical?  Every step's rounding against 60-digit numbers of the oracle's own."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import assume, given
from tests.engine import oracle
from tests.engine.conftest import Ask
from tests.engine.oracle import EPS, MP
from tests.engine.programs import Program, programs, quiet, vector_programs

from triptych.engine.answer import Engine
from triptych.lang.parse import read
from triptych.messages import Answer, Entry, Ledger, Question, Value


def ledger(engine: Engine, program: str, point: dict[str, Value], dtype: str = "float64") -> Ledger:
    *_, answer = engine.answers(Question(1, program, point, dtype=dtype, ledger=True))
    assert answer.fault is None
    assert answer.ledger is not None
    return answer.ledger


def most(book: Ledger) -> Entry:
    assert book.most_forward is not None
    return book.forward[book.most_forward]


def test_a_swallowed_number_is_lost_where_the_large_one_goes_away(engine: Engine) -> None:
    """The sum rounds by half a unit; the difference makes no error of its own and inherits everything."""
    book = ledger(engine, "(x + 1e16) - 1e16", {"x": 1.0})
    first, last = book.forward
    assert (first.own, first.inherited) == (0.5, 0.0)
    assert (last.own, last.inherited) == (0.0, 2.0**52)
    assert last.inherited_relative == 1.0
    assert most(book) is last
    assert book.most_back is None
    assert {(entry.own, entry.inherited) for entry in book.back} == {(0.0, 0.0)}


def test_what_doubles_a_lost_number_has_not_lost_it(engine: Engine) -> None:
    """The difference loses 20 bits; the square makes its million units two million, which is one bit more."""
    book = ledger(engine, "a = x + 1000000; b = a - 1000000; c = b*b", {"x": 0.3})
    assert most(book).node == "b"
    ends = [entry.inherited for entry in book.forward if entry.inherited is not None]
    assert ends == sorted(ends)


def test_the_loss_of_the_notebooks_loses_most_in_its_logarithm(engine: Engine) -> None:
    point: dict[str, Value] = {"w": 1.0, "x": 6.7, "b": 0.0, "y": 1.0}
    book = ledger(engine, "z = w*x + b; p = sigmoid(z); L = bce(p, y)", point, "float32")
    assert most(book).node == "L"
    p, loss = book.forward[-2:]
    assert p.own is not None
    assert 0 < p.own < 4
    assert loss.inherited is not None
    assert loss.inherited > 100 * p.own
    assert loss.inherited_relative == pytest.approx(5.4e-5, rel=0.05)
    assert {entry.node for entry in book.back} == {"p", "z", "_1", "w", "x", "b", "y"}


def test_an_overflow_is_the_step_that_lost_most(engine: Engine) -> None:
    book = ledger(engine, "1/(1 + exp(-z))", {"z": -100.0}, "float32")
    assert most(book).text == "exp(-z)"
    assert (most(book).own, most(book).inherited) == (math.inf, 0.0)


def test_a_literal_that_the_dtype_does_not_hold_is_a_step(engine: Engine) -> None:
    forward = ledger(engine, "x*0.1", {"x": 3.0}).forward
    assert [entry.text for entry in forward] == ["0.1", "x*0.1"]
    with MP.workdps(40):
        off = abs(MP.mpf(0.1) - MP.mpf("0.1")) * 2**56
    assert forward[0].own == pytest.approx(float(off), rel=1e-12)
    assert [entry.text for entry in ledger(engine, "x*0.5", {"x": 3.0}).forward] == ["x*0.5"]


def test_where_nothing_is_rounded_nothing_is_marked(engine: Engine) -> None:
    book = ledger(engine, "y = x^2; 3*y + 1", {"x": 2.0})
    assert (book.most_forward, book.most_back) == (None, None)


def test_without_a_true_number_no_error_is_told(engine: Engine) -> None:
    """log(-1) has none; where a power is too large to be written out, there is no ledger."""
    last = ledger(engine, "log(-x)", {"x": 1.0}).forward[-1]
    assert (last.exact, last.own, last.inherited) == (None, None, None)
    assert ledger(engine, "exp(exp(exp(x)))", {"x": 100.0}).forward == ()


def test_it_is_kept_short(engine: Engine) -> None:
    lines = ["t0 = x*1.1", *(f"t{k} = sin(t{k - 1}) + 0.3" for k in range(1, 700))]
    book = ledger(engine, "\n".join(lines), {"x": 1.0})
    assert len(book.forward) == len(book.back) == 400
    assert book.most_forward is not None
    growths = [(entry.own or 0) + (entry.inherited or 0) for entry in book.forward]
    assert growths[book.most_forward] >= max(growths) / 2


def test_it_is_made_only_where_it_is_asked_for(ask: Ask) -> None:
    assert ask("x^2", {"x": 3.0}).ledger is None


def check(engine: Engine, program: Program) -> None:
    """Own and inherited error add up, at most, to what the oracle sees between value and truth."""
    reading = read(program.text)
    assert reading.graph is not None
    point = {n: program.point.get(n, 1.0) for n in reading.graph.inputs}
    assume(point)
    *_, answer = engine.answers(Question(1, program.text, point, dtype=program.dtype, ledger=True))
    assert answer.ledger is not None
    for entry in (*answer.ledger.forward, *answer.ledger.back):
        check_entry(answer, entry)


def check_entry(answer: Answer, entry: Entry) -> None:
    told = (entry.own, entry.inherited, entry.own_relative, entry.inherited_relative)
    if entry.exact is None:
        assert told == (None,) * 4
        return
    if entry.own is None or entry.inherited is None:
        return
    assert min(entry.own, entry.inherited) >= 0
    worst = 0.0
    for value, true in zip(np.ravel(entry.value).tolist(), oracle.exact_parts(entry.exact), strict=True):
        unit = max(abs(true) * EPS[answer.dtype], MP.mpf(float(np.finfo(answer.dtype).smallest_subnormal)))
        worst = max(worst, float(abs(MP.mpf(value) - true) / unit) if math.isfinite(value) else math.inf)
    assert worst <= 2.1 * (entry.own + entry.inherited) + 1e-9


@given(program=programs(depth=2))
@quiet(60)
def test_the_two_errors_explain_every_value(engine: Engine, program: Program) -> None:
    check(engine, program)


@given(program=vector_programs())
@quiet(40)
def test_the_same_for_vectors(engine: Engine, program: Program) -> None:
    check(engine, program)
