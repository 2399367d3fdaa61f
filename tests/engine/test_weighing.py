"""The v of vᵀJ: nothing is derived while it moves, and each v has the numbers that it would have alone."""

from __future__ import annotations

from typing import Any

import mpmath
import pytest
import sympy
from tests.engine.conftest import Ask

from triptych.engine.answer import Engine
from triptych.engine.backends import HOME
from triptych.messages import Answer, Question, Value

FURTHER = ("finite_difference", "complex_step", "forward_mode")
PROGRAM = "y = [x^2, x*sin(w), exp(w)/x]"
POINT: dict[str, Value] = {"x": 1.25, "w": 0.5}


def test_moving_v_derives_nothing(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    moved(engine, (1.0, 1.0, 1.0))
    before = engine_count(engine)
    monkeypatch.setattr(sympy, "diff", forbidden)
    for k in range(100):
        answer = moved(engine, (k / 10 - 5, 0.0, 1.0))
        assert engine_count(engine) == before
        assert answer.fault is None
        assert {c.trouble for g in answer.gradients for c in g.columns.values()} == {None}


def test_each_v_has_its_own_numbers_and_formulas(engine: Engine) -> None:
    for v in ((1.0, 0.0, 0.0), (0.0, 2.0, 0.0), (0.5, -3.0, 0.25), (0.0, 0.0, 0.0), (1.0, 0.0, 0.0)):
        by_x, by_w = moved(engine, v).gradients
        x, w = mpmath.mpf("1.25"), mpmath.mpf("0.5")
        true_x = v[0] * 2 * x + v[1] * mpmath.sin(w) - v[2] * mpmath.exp(w) / x**2
        true_w = v[1] * x * mpmath.cos(w) + v[2] * mpmath.exp(w) / x
        for gradient, true in ((by_x, true_x), (by_w, true_w)):
            for name in (*HOME, "complex_step", "forward_mode"):
                assert gradient.columns[name].value == pytest.approx(float(true), rel=1e-14, abs=1e-15)
            assert gradient.columns["finite_difference"].value == pytest.approx(float(true), abs=1e-8)
    columns = moved(engine, (1.0, 0.0, 0.0)).gradients[0].columns
    assert columns["symbolic"].formula == "2*x"
    assert "torch.tensor([1.0, 0.0, 0.0])" in str(columns["autograd"].code)


def test_a_jacobian_of_32_rows_is_derived_once(engine: Engine) -> None:
    point: dict[str, Value] = {"x": tuple(k / 8 for k in range(32))}
    before = engine_count(engine)
    for k in range(3):
        seed = tuple(float(k == j) for j in range(32))
        (answer,) = engine.answers(Question(k, "sin(x)*x[0]", point, seed=seed))
        assert answer.fault is None
    assert engine_count(engine) == before + len(HOME)


def test_a_number_may_be_weighed_too(ask: Ask) -> None:
    (gradient,) = ask("x^3", {"x": 2.0}, seed=-0.5).gradients
    assert {column.value for column in gradient.columns.values()} == {-6.0}
    assert gradient.verdict is not None
    assert gradient.verdict.kind == "agree"
    assert "backward(torch.tensor(-0.5))" in str(gradient.columns["autograd"].code)


def test_a_name_made_of_matrices_is_watched_by_torch(ask: Ask) -> None:
    """Laid out, a program has other places for its steps than as typed."""
    point: dict[str, Value] = {"A": ((1.0, 2.0), (3.0, 4.0)), "b": (1.0, 2.0), "c": 2.0}
    answer = ask("B = A[0]*c + A[1]; h = B*b; sum(h*h)", point, wrt=("h",))
    columns = answer.gradients[0].columns
    assert columns["autograd"].value == columns["symbolic"].value == (10.0, 32.0)


def moved(engine: Engine, v: Value) -> Answer:
    *_, answer = engine.answers(Question(1, PROGRAM, POINT, seed=v, extra=FURTHER))
    return answer


def engine_count(engine: Engine) -> int:
    """How often a column has differentiated anything so far."""
    (answer,) = engine.answers(Question(1, "7", {}))
    return answer.derivations


def forbidden(*_: Any, **__: Any) -> Any:
    raise AssertionError("SymPy was asked for a derivative")
