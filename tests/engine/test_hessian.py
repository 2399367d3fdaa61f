"""Second derivatives of vectors' components, by all three columns, against 30-digit differences by mpmath."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable

import mpmath
import pytest

from triptych.engine.answer import Engine
from triptych.messages import Question, Value

Function = Callable[..., mpmath.mpf]

CASES: dict[str, tuple[dict[str, Value], Function]] = {
    "L = mean(u^3)*k": (
        {"u": (0.5, 2.0, -1.5), "k": 2.0},
        lambda a, b, c, k: (a**3 + b**3 + c**3) / 3 * k,
    ),
    "L = exp(u[0]*u[1]) + sin(k)*u[1]": (
        {"u": (0.5, 1.5), "k": 0.7},
        lambda a, b, k: mpmath.exp(a * b) + mpmath.sin(k) * b,
    ),
    "p = sigmoid(w*u); L = sum(p^2)": (
        {"w": 0.8, "u": (1.0, -2.0)},
        lambda w, a, b: sum(1 / (1 + mpmath.exp(-w * v)) ** 2 for v in (a, b)),
    ),
}


def labels(point: dict[str, Value]) -> list[str]:
    parts = [
        [f"{name}[{i}]" for i in range(len(value))] if isinstance(value, tuple) else [name]
        for name, value in point.items()
    ]
    return list(itertools.chain.from_iterable(parts))


def numbers(point: dict[str, Value]) -> list[float]:
    found: list[float] = []
    for value in point.values():
        found += (
            [float(part) for part in value if isinstance(part, float)]
            if isinstance(value, tuple)
            else [value]
        )
    return found


@pytest.mark.parametrize("program", CASES)
def test_every_pair_of_components_in_every_column(engine: Engine, program: str) -> None:
    point, function = CASES[program]
    answer, *_ = engine.answers(Question(1, program, point, tuple(point), "float64", hessian=True))
    assert answer.hessian is not None
    names, at = labels(point), numbers(point)
    assert set(answer.hessian) == {f"{a},{b}" for a in names for b in names}
    for (i, a), (j, b) in itertools.product(enumerate(names), repeat=2):
        order = tuple((k == i) + (k == j) for k in range(len(names)))
        with mpmath.workdps(40):
            true = float(mpmath.diff(function, tuple(at), order))
        cell = answer.hessian[f"{a},{b}"]
        for column in ("symbolic", "by_hand", "autograd", "exact"):
            assert math.isclose(float(cell[column] or 0.0), true, rel_tol=1e-9, abs_tol=1e-12), (a, b, column)


def test_the_formula_is_a_program_for_the_same_number(engine: Engine) -> None:
    point: dict[str, Value] = {"x": 0.7, "k": 1.3}
    answer, *_ = engine.answers(
        Question(1, "L = exp(x*k)*sin(k)", point, ("x", "k"), "float64", hessian=True)
    )
    assert answer.hessian is not None
    for cell in answer.hessian.values():
        formula = cell["formula"]
        assert isinstance(formula, str)
        again, *_ = engine.answers(Question(2, f"f = {formula}", point, ("x",), "float64"))
        assert again.output is not None
        assert isinstance(again.output.value, float)
        assert math.isclose(again.output.value, float(cell["exact"] or 0.0), rel_tol=1e-12)


def test_too_many_components_are_left_out(engine: Engine) -> None:
    point: dict[str, Value] = {"u": tuple(map(float, range(40))), "k": 2.0}
    answer, *_ = engine.answers(Question(1, "L = sum(u^2)*k^3", point, ("u", "k"), "float64", hessian=True))
    assert answer.hessian is not None
    assert list(answer.hessian) == ["k,k"]


# The kind, the node at which it starts, and a piece of the sentence.
CAUSES: dict[str, tuple[dict[str, Value], str, str | None, str]] = {
    "x^2*exp(x)": ({"x": 0.5}, "agree", None, "only float64 rounding is left"),
    "y = relu(x); z = y^2": ({"x": 0.0}, "kink", "y", "where(x > 0, 1, 0) has a corner"),
    "y = relu(x); z = y^3": ({"x": 0.0}, "agree", None, ""),
    "y = abs(x); z = x*y": ({"x": 0.0}, "kink", "y", "has a corner"),
    "y = abs(x)": ({"x": 0.0}, "kink", "y", "has a corner"),
    "y = elu(x)": ({"x": 0.0}, "kink", "y", "where(x > 0, 1, exp(x)) has a corner"),
    "y = huber(x, 0)": ({"x": 1.0}, "kink", "y", "has a corner"),
    "y = x^1.5": ({"x": 0.0}, "kink", "y", "vertical slope"),
    "y = log(x)": ({"x": -1.0}, "domain", "y", "outside its domain"),
    "y = sqrt(x)": ({"x": 0.0}, "kink", "y", "vertical slope"),
    "r = sqrt(x); y = where(x > 0, r, 0)": ({"x": -1.0}, "masked", "y", "chose one branch"),
    "p = sigmoid(x); y = 3*p": ({"x": 40.0}, "saturated", "p", "rounded to 1"),
    "y = exp(x)": ({"x": 800.0}, "overflow", "y", "becomes inf"),
    "p = sigmoid(x); L = bce(p, 0)": ({"x": 20.0}, "clamped", "L", "A clamp acts"),
    "d = 1 - cos(x); y = d/x^2": ({"x": 1e-5}, "cancellation", "d", "nearly equal"),
}


@pytest.mark.parametrize("program", CAUSES)
def test_a_second_derivative_has_a_verdict_with_its_cause(engine: Engine, program: str) -> None:
    point, kind, node, piece = CAUSES[program]
    answer, *_ = engine.answers(Question(1, program, point, ("x",), "float64", hessian=True))
    assert answer.second_verdicts is not None
    verdict = answer.second_verdicts["x,x"]
    assert (verdict.kind, verdict.node) == (kind, node), verdict.because.text
    assert piece in verdict.because.text
    exact = (answer.hessian or {})["x,x"]["exact"]
    assert (exact is None) == (kind in ("domain", "kink"))


def test_ordinary_questions_are_not_judged_twice(engine: Engine) -> None:
    answer, *_ = engine.answers(Question(1, "y = x^3", {"x": 2.0}, ("x",), "float64"))
    assert answer.second_verdicts is None
