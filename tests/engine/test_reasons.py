"""Reasons that hide: in a branch not chosen, inside a slope of a row, where paths meet, in one component."""

from __future__ import annotations

import mpmath
import pytest
from tests.engine.conftest import Ask

from triptych.messages import Gradient, Value

BOTH = ("float32", "float64")


def gradient(ask: Ask, program: str, point: dict[str, Value], dtype: str, wrt: str = "x") -> Gradient:
    (found,) = ask(program, point, dtype, wrt=(wrt,)).gradients
    assert found.verdict is not None
    return found


@pytest.mark.parametrize("dtype", BOTH)
@pytest.mark.parametrize(
    ("program", "x"),
    [
        ("where(x > 0, log(x), 0)", -1.0),
        ("where(x < 1, log(1 - x), 0)", 2.0),
        ("where(x > 0, norm([x, 1/x]), 3)", -1.0),
    ],
)
def test_a_branch_not_chosen_whose_slope_is_finite_spoils_nothing(
    ask: Ask, program: str, x: float, dtype: str
) -> None:
    """The logarithm of -1 is nan, its slope is -1, and 0 times that is 0."""
    found = gradient(ask, program, {"x": x}, dtype)
    assert found.verdict is not None
    assert found.verdict.kind == "agree"
    assert {c.value for c in found.columns.values()} == {0.0}


@pytest.mark.parametrize("dtype", BOTH)
def test_a_mask_spoils_only_what_is_below_it(ask: Ask, dtype: str) -> None:
    point: dict[str, Value] = {"x": -1.0, "y": 2.0}
    for program, wrt, kind in (
        ("where(x > 0, sqrt(x) + y, y)", "y", "agree"),
        ("where(x > 0, sqrt(x) + y, y)", "x", "masked"),
        ("where(x > 0, sqrt(x)*y, y)", "y", "masked"),
    ):
        found = gradient(ask, program, point, dtype, wrt)
        assert found.verdict is not None
        assert found.verdict.kind == kind


@pytest.mark.parametrize("dtype", BOTH)
@pytest.mark.parametrize(
    ("program", "v", "slopes"),
    [
        ("sum(where(v > 0, sqrt(v), 0))", (4.0, -1.0), (0.25, 0.0)),
        ("sum(where(v > 5, v, exp(v)))", (1000.0, 0.0), (1.0, 1.0)),
        ("mean(where(v >= 1, sqrt(v), -v))", (4.0, -1.0), (0.125, -0.5)),
    ],
)
def test_a_mask_over_a_vector_chooses_for_each_component(
    ask: Ask, program: str, v: tuple[float, ...], slopes: tuple[float, ...], dtype: str
) -> None:
    found = gradient(ask, program, {"v": v}, dtype, "v")
    assert found.verdict is not None
    assert found.verdict.kind == "masked"
    assert found.columns["symbolic"].value == slopes
    assert isinstance(found.exact, tuple)
    assert tuple(float(str(part)) for part in found.exact) == slopes


@pytest.mark.parametrize("dtype", BOTH)
@pytest.mark.parametrize(
    ("program", "x"),
    [
        ("where(x != 0, 1/x, 0)", 0.0),
        ("where(x <= 0, 0, x*log(x))", 0.0),
        ("where(x > 0, x/abs(x), 5)", 0.0),
        ("where(x == 2, 5, (x^2 - 4)/(x - 2))", 2.0),
    ],
)
def test_beside_a_pole_or_a_jump_nothing_exact_is_shown(ask: Ask, program: str, x: float, dtype: str) -> None:
    """What was chosen is a plain number of slope 0, and the whole has no derivative."""
    found = gradient(ask, program, {"x": x}, dtype)
    assert found.verdict is not None
    assert found.exact is None
    assert found.verdict.kind in ("masked", "kink")
    assert "kink" in (found.verdict.kind, *found.verdict.also)


@pytest.mark.parametrize("dtype", BOTH)
@pytest.mark.parametrize(
    "program", ["where(x != 0, sin(x)/x, 1)", "where(x <= 0, 0, exp(-1/x))", "where(x <= 0, 0, x^2*log(x))"]
)
def test_what_is_smooth_across_a_hole_keeps_its_exact_slope(ask: Ask, program: str, dtype: str) -> None:
    found = gradient(ask, program, {"x": 0.0}, dtype)
    assert found.verdict is not None
    assert found.verdict.kind == "masked"
    assert float(str(found.exact)) == 0.0


@pytest.mark.parametrize(
    ("program", "x", "dtype", "sentence", "inside", "node"),
    [
        ("sigmoid(3*x)", 6.0, "float64", "cancellation-inside", "1 - out", "out"),
        ("2*tanh(5*x)", 2.0, "float64", "cancellation-inside", "1 - tanh(5*x)**2", "_2"),
        ("acos(cos(x))", 1e-3, "float32", "cancellation-inside", "1 - cos(x)**2", "out"),
        ("1 - 1/(1 + x) - x", 1e-5, "float32", "cancellation", "", "_3"),
        ("sigmoid(x) + sigmoid(-x)", 2.0, "float32", "cancellation-paths", "", "x"),
        ("atan(x) + atan(1/x)", 3.0, "float64", "cancellation-paths", "", "x"),
        ("atan(x)", 1e20, "float32", "overflow-inside", "inf", "out"),
    ],
)
def test_a_sentence_says_where_inside_a_step_it_happened(
    ask: Ask, program: str, x: float, dtype: str, sentence: str, inside: str, node: str
) -> None:
    verdict = gradient(ask, program, {"x": x}, dtype).verdict
    assert verdict is not None
    assert (verdict.kind, verdict.because.id) == (sentence.partition("-")[0], sentence)
    assert (verdict.because.args["value"], verdict.node) == (inside, node)


@pytest.mark.parametrize(
    ("program", "x", "told"),
    [
        ("1/(x - 2)", 2.0, "(1/0)"),
        ("(x - 3)^0.5", 1.0, "((-2)**0.5)"),
        ("3*log(2 - x)", 5.0, "(log(-3))"),
        ("sum(sqrt([x, 4]))", -1.0, "(sqrt([-1, 4]))"),
    ],
)
def test_a_number_outside_a_domain_is_told_as_it_is_written(
    ask: Ask, program: str, x: float, told: str
) -> None:
    verdict = gradient(ask, program, {"x": x}, "float64").verdict
    assert verdict is not None
    assert verdict.kind == "domain"
    assert told in verdict.because.text


def test_an_inverse_that_is_none_is_named_itself(ask: Ask) -> None:
    """Not by the quotients that it is written out into."""
    verdict = gradient(ask, "sum(inv([[x, 1], [1, 1]]))", {"x": 1.0}, "float64").verdict
    assert verdict is not None
    assert verdict.kind == "domain"
    assert verdict.because.text.startswith("inv([[x, 1], [1, 1]]) is outside")


def test_the_logistic_of_a_thousand_has_its_tiny_slope(ask: Ask) -> None:
    """1 - 1/(1 + exp(-1000)) needs more than 400 digits; in every dtype it is 0."""
    found = gradient(ask, "exp(x)/(1 + exp(x))", {"x": 1000.0}, "float64")
    with mpmath.workdps(500):
        true = mpmath.exp(1000) / (1 + mpmath.exp(1000)) ** 2
        assert abs(mpmath.mpf(str(found.exact)) / true - 1) < mpmath.mpf(10) ** -30
    assert found.columns["symbolic"].value == 0.0


@pytest.mark.parametrize(
    ("program", "x", "dtype"),
    [
        ("where(x <= 0.1, 0, x)", 0.1, "float64"),
        ("where(sqrt(x)^2 == x, x, -x)", 2.0, "float64"),
        ("exp(x)*where(3*x > 0.3, 1, 0)", 0.1, "float32"),
        ("where(sin(x)^2 + cos(x)^2 >= 1, x, 2*x)", 5.0, "float64"),
        ("where(x/3*3 <= x, x^2, x)", 0.1, "float32"),
    ],
)
def test_a_condition_that_rounding_decides_is_the_step_that_is_told(
    ask: Ask, program: str, x: float, dtype: str
) -> None:
    """To the exact numbers a tie, or just beside one; to the dtype the other side of it."""
    verdict = gradient(ask, program, {"x": x}, dtype).verdict
    assert verdict is not None
    assert (verdict.kind, verdict.because.id) == ("rounding", "rounding-branch")
    assert "where(" in verdict.because.text or verdict.node == "out"


def test_a_determinant_of_which_torch_loses_digits_is_named_itself(ask: Ask) -> None:
    verdict = gradient(ask, "det(A) + sum(inv(A))", {"A": ((1.0, 2.0), (3.0, 5.0))}, "float64", "A").verdict
    assert verdict is not None
    assert verdict.because.id == "rounding-elimination"
    assert "gets det(A) and" in verdict.because.text
