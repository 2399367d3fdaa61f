"""Judging answers to programs that nobody chose: SymPy's derivative is right, what differs from it is not."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
import sympy
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.engine.programs import quiet
from tests.engine.test_textbook import EXERCISES

from triptych.engine.check.judge import Judge
from triptych.messages import Attempt, Judged

X, W = sympy.symbols("x w", real=True)
FORMS = {
    "raw": lambda e: e,
    "expanded": sympy.expand,
    "together": sympy.together,
    "factored": sympy.factor,
    "trigonometric": sympy.expand_trig,
    "powers": sympy.powsimp,
}
HALF = "acos(1/x)"  # what the books say of it holds to the right of 0 only
BOOK = [line.rsplit(":", 1)[0].split(" -> ") for line in EXERCISES.strip().splitlines()]


@cache
def judge() -> Judge:
    return Judge()


def judged(program: str, answer: str, wrt: str = "x") -> Judged:
    return judge().judged(Attempt(1, program, wrt, answer))


@pytest.mark.parametrize(("program", "answer"), BOOK, ids=[program.strip() for program, _ in BOOK])
def test_the_books_answer_is_right_and_a_changed_one_is_wrong(program: str, answer: str) -> None:
    assert judged(program, answer).correct is (program != HALF)
    for wrong in (f"({answer})*1.00001 + 1", f"{answer} + x^2 + 1", f"2*({answer}) + 1"):
        assert judged(program, wrong).correct is False


def test_a_formula_for_one_half_is_told_where_it_fails() -> None:
    assert judged(HALF, "1/(|x|*sqrt(x^2 - 1))").correct is True
    found = judged(HALF, "1/(x*sqrt(x^2 - 1))")
    assert (found.correct, found.mistake) == (False, None)
    assert found.because is not None
    assert "x = -" in found.because.text


def expressions(depth: int) -> st.SearchStrategy[Any]:
    """SymPy's expressions over x and w, by SymPy's own functions and none of the house's."""
    leaf = st.one_of(st.just(X), st.just(X), st.just(W), st.integers(2, 5).map(sympy.Integer))
    if depth == 0:
        return leaf
    inner = expressions(depth - 1)
    ways = [sympy.sin, sympy.cos, sympy.exp, sympy.tanh, sympy.atan, sympy.log, sympy.sqrt]
    whole = st.sampled_from((2, 3, -1, -2))
    return st.one_of(
        leaf,
        st.builds(lambda f, u: f(u), st.sampled_from(ways), inner),
        st.builds(lambda u, n: u**n, inner, whole),
        st.builds(lambda u, v: u + v, inner, inner),
        st.builds(lambda u, v: u * v, inner, inner),
        st.builds(lambda u, v: u / v, inner, inner),
    )


def readable(expr: Any) -> bool:
    strange = (sympy.zoo, sympy.nan, sympy.oo, sympy.I, sympy.E)
    return not expr.has(*strange) and len(str(expr)) < 600


@quiet(60)
@given(program=expressions(3), form=st.sampled_from(sorted(FORMS)))
def test_sympys_derivative_is_never_wrong(program: Any, form: str) -> None:
    assume(program.has(X) and readable(program))
    answer = FORMS[form](sympy.diff(program, X))
    assume(readable(answer))
    found = judged(str(program), str(answer))
    assert found.valid
    # SymPy's own simplifications may narrow where a formula is real: log(x*w) as log(x) + log(w).
    assert found.correct is not False or (found.mistake == "domain-restricted" and form != "raw")


@quiet(60)
@given(program=expressions(3), off=st.sampled_from(("x/1000", "1/10^12", "w^2 + 1", "cos(x)", "exp(-x^2)")))
def test_what_is_a_little_off_is_never_right(program: Any, off: str) -> None:
    assume(program.has(X) and readable(program))
    answer = sympy.diff(program, X)
    assume(readable(answer))
    assert judged(str(program), f"{answer} + {off}").correct is not True


def test_the_same_answer_is_always_judged_alike() -> None:
    first, second = (Judge().judged(Attempt(1, "x*sin(x)", "x", "cos(x)")) for _ in range(2))
    assert first == second


@pytest.mark.parametrize(
    ("program", "twice"),
    [
        ("tanh((x^2 + 9)^4)", "16*x*(x^2+9)^3*(1-tanh((x^2+9)^4)^2)"),
        ("tanh((x^2 + 9)^4)", "0"),
        ("log(sigmoid((6*x^2+5)^5)^2+1)", "0"),
    ],
)
def test_what_is_too_small_to_be_seen_proves_nothing(program: str, twice: str) -> None:
    """Where the derivative is below 1e-1000 everywhere, any answer as small agrees in every digit."""
    assert judged(program, twice).correct is not True


@pytest.mark.parametrize(
    ("program", "wrt", "answer"),
    [
        ("t = -where(x^x == b or x^x == b, 2, x); bce(t, t)", "x", "where(x^x == b, 0, log(-x/(x + 1)))"),
        ("where(0 <= fmod(w, 0), -b, x^w)", "b", "where(w >= 0, -1, 0)"),
        ("where(asin(2) <= asin(2), -w, x)", "w", "-1"),
        ("remainder(cbrt(w), cbrt(w))", "w", "(1 - floor(1/cbrt(w)*cbrt(w)))/(3*cbrt(w)^2)"),
        ("celu(-w, 0)", "w", "-where(w < 0, 1, exp(nan*w))"),
        ("tanh(x)^abs(w^w)", "x", "tanh(x)^(abs(w^w) - 1)*abs(w^w)/cosh(x)^2"),
        ("where(x < 0.1 or b/0 < 1, huber(b, x), w)", "x", "where(x < 0.1 or nan*b < 1, x - b, 0)"),
    ],
)
def test_where_nobody_knows_which_branch_holds_nothing_is_wrong(program: str, wrt: str, answer: str) -> None:
    """A comparison with what is no number is decided nowhere; SymPy's formula for it is none the worse."""
    assert judged(program, answer, wrt).correct is not False


def test_a_small_step_of_a_row_is_no_difference() -> None:
    """PyTorch's softplus is x itself above 20, by 1e-9; mish takes it without that step."""
    answer = "tanh(log(exp(x) + 1)) + x*(1 - tanh(log(exp(x) + 1))^2)*exp(x)/(exp(x) + 1)"
    assert judged("mish(x)", answer).correct is True


def test_a_derivative_that_is_0_is_still_right() -> None:
    assert judged("sin(x)^2 + cos(x)^2", "0").correct is True
