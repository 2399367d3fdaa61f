"""Columns beyond the home three: the same derivative by four other ways, and what each of them can't do."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import assume, given
from tests.engine import oracle
from tests.engine.conftest import Ask
from tests.engine.programs import Program, programs, quiet, vector_programs

from triptych.engine import backends
from triptych.engine.answer import Engine
from triptych.lang.parse import read
from triptych.messages import Answer, Axis, Column, Question, Value

FURTHER = tuple(name for name in backends.names() if name not in backends.HOME)
SHARP = ("complex_step", "forward_mode", "micrograd")


def asked(engine: Engine, program: str, point: dict[str, Value], **more: object) -> Answer:
    question = {"extra": FURTHER, **more}
    *_, answer = engine.answers(Question(1, program, point, **question))  # type: ignore[arg-type]  # by name
    assert answer.fault is None, answer.fault
    return answer


def columns(engine: Engine, program: str, point: dict[str, Value], **more: object) -> dict[str, Column]:
    (gradient,) = asked(engine, program, point, **more).gradients
    return gradient.columns


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("x", [1e-4, 1e-8, 1e-20])
def test_a_difference_beside_an_edge_takes_a_shorter_step(engine: Engine, x: float, dtype: str) -> None:
    """The usual h is longer than such an input, and sqrt ends at 0."""
    column = columns(engine, "sqrt(x)", {"x": x}, dtype=dtype)["finite_difference"]
    assert column.quotient is not None
    assert 0 < column.quotient.h < x
    held = float(np.dtype(dtype).type(x))
    assert column.value == pytest.approx(0.5 / math.sqrt(held), rel=1e-3)
    edge = columns(engine, "sqrt(x)", {"x": x}, dtype=dtype, h=2 * x)["finite_difference"]
    assert math.isnan(edge.value)  # type: ignore[arg-type]  # a number: what was asked for is not changed


def test_micrograds_tape_calls_a_matrix_a_matrix(engine: Engine) -> None:
    for value, word in (((1.0, 2.0), "vector"), (((1.0, 2.0), (3.0, 4.0)), "matrix")):
        trouble = columns(engine, "sum(x)", {"x": value})["micrograd"].trouble
        assert trouble is not None
        assert trouble.text.endswith(f"x is a {word}")


def test_there_are_four() -> None:
    assert set(FURTHER) == {"finite_difference", *SHARP}


SMOOTH = (
    ("sin(x^2)", 3.0),
    ("x^x", 1.5),
    ("exp(-x)/(1 + x^2)", -0.7),
    ("log(1 + sqrt(x))*atan(x)", 2.0),
    ("sigmoid(3*x)*tanh(x) + softplus(x)", 0.4),
    ("bce_with_logits(x, 0.3)", -2.0),
    ("y = x^2; y*sin(y) + y/x", 1.25),
    ("relu(x)^2 + elu(-x) + leaky_relu(x)", 0.75),
    ("where(x > 1, x^3, -x)", 1.5),
    ("clamp(x, 0, 2)*x", 1.5),
    ("(x - 5)^3 + (x - 5)^(-2)", 1.0),
)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize(("program", "x"), SMOOTH)
def test_each_gives_the_derivative(engine: Engine, program: str, x: float, dtype: str) -> None:
    graph = read(program).graph
    assert graph is not None
    true = float(oracle.gradient(graph, {"x": oracle.held(x, dtype)}, "x"))
    found = columns(engine, program, {"x": x}, dtype=dtype)
    eps = float(np.finfo(dtype).eps)
    for name in SHARP:
        assert found[name].value == pytest.approx(true, rel=200 * eps), name
    assert found["finite_difference"].value == pytest.approx(true, rel=500 * eps ** (2 / 3))


@pytest.mark.parametrize(
    ("program", "slopes"),
    [  # products of the others; the sums from the last, each times 3v^2, and weighed with 1, -2, 4
        ("prod(v)", (-6.0, -3.0, 2.0)),
        ("dot(cumsum(v^3), [1, -2, 4])", (9.0, 24.0, 108.0)),
    ],
)
def test_a_complex_step_passes_running_sums_and_products(
    engine: Engine, program: str, slopes: tuple[float, ...]
) -> None:
    found = columns(engine, program, {"v": (1.0, 2.0, -3.0)})
    assert found["complex_step"].trouble is None
    assert found["complex_step"].value == pytest.approx(slopes, rel=1e-15)


def test_a_vector_is_moved_component_by_component(engine: Engine) -> None:
    found = columns(engine, "sum(v^2*sin(v))/mean(v)", {"v": (1.0, 2.0, 3.0)})
    exact = found["symbolic"].value
    assert isinstance(exact, tuple)
    for name in ("complex_step", "forward_mode"):
        assert found[name].value == pytest.approx(exact, rel=1e-14)
        work = found[name].work
        assert work is not None
        assert work.passes == 3
    assert found["finite_difference"].value == pytest.approx(exact, rel=1e-7)
    assert found["micrograd"].trouble is not None
    assert "v is a vector" in found["micrograd"].trouble.text


def test_a_vector_output_is_weighed_with_its_seed(engine: Engine) -> None:
    found = columns(engine, "v*x", {"v": (1.0, 2.0), "x": 3.0}, wrt=("x",), seed=(10.0, 1.0))
    assert found["forward_mode"].value == found["complex_step"].value == 12.0
    assert found["finite_difference"].value == pytest.approx(12.0)


def test_a_defined_name_is_moved_by_itself(engine: Engine) -> None:
    """d/dy of sin(y)*x where y = x^2: x stands still."""
    found = columns(engine, "y = x^2; z = sin(y)*x", {"x": 0.5}, wrt=("y",))
    true = 0.5 * math.cos(0.25)
    for name in SHARP:
        assert found[name].value == pytest.approx(true, rel=1e-15)
    assert found["finite_difference"].value == pytest.approx(true, rel=1e-9)


def test_what_nothing_depends_on_has_the_derivative_0(engine: Engine) -> None:
    for program in ("y = x; 3", "x - x", "where(x > 0, 1, 2)", "sum([1, 2]) + 0*x"):
        for name, column in columns(engine, program, {"x": 1.0}, wrt=("x",)).items():
            assert column.value == 0.0 or (name in ("autograd", "micrograd") and column.trouble), (
                program,
                name,
            )


@pytest.mark.parametrize("program", ["abs(x)", "max(x, 1)", "x*sign(x)", "erf(x)", "gelu(x)", "floor(x) + x"])
def test_a_complex_step_says_what_it_cant_pass(engine: Engine, program: str) -> None:
    trouble = columns(engine, program, {"x": 2.5})["complex_step"].trouble
    assert trouble is not None
    assert trouble.id == "complex-step-stops"
    assert trouble.args["op"] in program


def test_what_is_not_moved_may_have_corners(engine: Engine) -> None:
    assert columns(engine, "x^2*abs(b)", {"x": 2.0, "b": -3.0}, wrt=("x",))["complex_step"].value == 12.0


def test_outside_the_real_domain_a_complex_step_shows_no_number(engine: Engine) -> None:
    """log(-1 + ih) has the imaginary part pi, which would be a slope of 1e90."""
    for program in ("log(x)", "sqrt(x)", "x^0.5", "acosh(x)"):
        value = columns(engine, program, {"x": -1.0})["complex_step"].value
        assert isinstance(value, float)
        assert math.isnan(value)


def test_a_difference_is_best_at_a_middle_h(engine: Engine) -> None:
    """Too small an h loses to rounding, too large a one to the curve; the best is far from both ends."""
    for dtype in ("float32", "float64"):
        quotient = columns(engine, "exp(x)*sin(x)", {"x": 1.0}, dtype=dtype)["finite_difference"].quotient
        assert quotient is not None
        assert quotient.best is not None
        errors = {trial.h: trial.error for trial in quotient.trials}
        steps = sorted(errors)
        assert len(steps) >= 30
        assert steps[0] <= float(np.finfo(dtype).eps) < 0.5 < steps[-1]
        finite = {h: e for h, e in errors.items() if e is not None}
        assert finite[quotient.best] == min(finite.values())
        assert finite[quotient.best] * 1e3 < min(finite[steps[0]], finite[steps[-1]])


def test_the_h_that_was_asked_for_is_used(engine: Engine) -> None:
    found = columns(engine, "x^3", {"x": 2.0}, h=0.5)["finite_difference"]
    assert found.quotient is not None
    assert found.quotient.h == 0.5
    assert found.value == 12.25  # (2.5^3 - 1.5^3)/1, exact in binary
    for trial in found.quotient.trials:
        by_python = ((2 + trial.h) ** 3 - (2 - trial.h) ** 3) / (2 * trial.h)
        assert trial.value == pytest.approx(by_python, rel=1e-6, abs=2.0**-50 / trial.h)


@pytest.mark.parametrize("h", [0.0, -1e-3, math.inf, math.nan])
def test_an_h_that_is_no_step_is_refused(engine: Engine, h: float) -> None:
    *_, answer = engine.answers(Question(1, "x", {"x": 1.0}, extra=FURTHER, h=h))
    assert answer.fault is not None
    assert answer.fault.said.id == "h-not-positive"


def test_an_unknown_column_is_refused_by_name(engine: Engine) -> None:
    *_, answer = engine.answers(Question(1, "x", {"x": 1.0}, extra=("backward_mode",)))
    assert answer.fault is not None
    assert "backward_mode" in answer.fault.said.text
    assert "forward_mode" in answer.fault.said.text


def test_forward_mode_costs_a_pass_for_each_input_and_reverse_one_for_all(engine: Engine) -> None:
    point: dict[str, Value] = {f"x{k}": float(k) for k in range(8)}
    gradients = asked(engine, " * ".join(f"sin({name})" for name in point), point).gradients
    works = [gradient.columns["forward_mode"].work for gradient in gradients]
    total = sum(work.operations for work in works if work is not None)
    assert works[0] is not None
    assert total > 2 * works[0].reverse
    one = columns(engine, "sin(sin(sin(x)))", {"x": 1.0})["forward_mode"].work
    assert one is not None
    assert one.operations == one.reverse == 3 + 3 + 3  # values, slopes, products


def test_a_tape_keeps_every_number_until_the_end(engine: Engine) -> None:
    work = columns(engine, "y = x*x; y + y*x", {"x": 3.0})["micrograd"].work
    assert work is not None
    assert work.records == 4  # x, y, y*x, and their sum


def test_further_columns_change_no_verdict(engine: Engine, ask: Ask) -> None:
    for program, x in (("abs(x)", 0.0), ("sqrt(x^2)", 0.0), ("log(x)", -1.0), ("1 - cos(x)", 1e-8)):
        (alone,) = ask(program, {"x": x}).gradients
        (beside,) = asked(engine, program, {"x": x}).gradients
        assert beside.verdict == alone.verdict
        assert list(beside.columns)[:3] == list(backends.HOME)


def test_each_draws_its_curve(engine: Engine) -> None:
    answer = asked(engine, "y = x^2; z = sin(y)*b", {"x": 1.0, "b": 2.0}, axis=Axis("x", None, -3.0, 3.0))
    assert answer.curves is not None
    xs = np.frombuffer(answer.curves.x)
    true = 4 * xs * np.cos(xs**2)
    for name in FURTHER:
        assert np.frombuffer(answer.curves.gradients[name]) == pytest.approx(true, abs=1e-6), name
    assert np.frombuffer(answer.curves.output) == pytest.approx(2 * np.sin(xs**2))
    moved = asked(engine, "y = x^2; z = sin(y)*b", {"x": 2.0, "b": 2.0}, axis=Axis("x", None, -3.0, 3.0))
    assert moved.curves_key == answer.curves_key
    coarse = asked(
        engine, "y = x^2; z = sin(y)*b", {"x": 2.0, "b": 2.0}, axis=Axis("x", None, -3.0, 3.0), h=0.5
    )
    assert coarse.curves_key != answer.curves_key


def test_a_curve_over_a_vector_moves_one_component(engine: Engine) -> None:
    axis = Axis("v", 1, -2.0, 2.0, 50)
    answer = asked(engine, "sum(v^3)", {"v": (1.0, 2.0, 3.0)}, axis=axis)
    assert answer.curves is not None
    xs = np.frombuffer(answer.curves.x)
    assert "micrograd" not in answer.curves.gradients
    for name in ("finite_difference", "complex_step", "forward_mode"):
        assert np.frombuffer(answer.curves.gradients[name]) == pytest.approx(3 * xs**2, abs=1e-6), name


def test_nothing_of_it_runs_unless_it_is_asked_for(engine: Engine) -> None:
    (gradient,) = asked(engine, "x^2", {"x": 3.0}, extra=()).gradients
    assert tuple(gradient.columns) == backends.HOME


def check(engine: Engine, program: Program) -> None:
    """Forward mode and the tape use the same slopes as the sweep, so they differ by rounding alone."""
    reading = read(program.text)
    assert reading.graph is not None
    point = {n: program.point.get(n, 1.0) for n in reading.graph.inputs}
    assume(point)
    for gradient in asked(engine, program.text, point, dtype=program.dtype).gradients:
        for name in FURTHER:
            column = gradient.columns[name]
            assert (column.value is None) == (column.trouble is not None)
        verdict = gradient.verdict
        assert verdict is not None
        if verdict.kind != "agree" or verdict.digits == 0 or gradient.exact is None:
            continue
        true = [float(part) for part in oracle.exact_parts(gradient.exact)]
        for name in ("forward_mode", "micrograd"):
            value = gradient.columns[name].value
            if value is not None:
                assert np.ravel(value).tolist() == pytest.approx(true, rel=1e-2, abs=1e-30), name


@given(program=programs(depth=2))
@quiet(60)
def test_every_program_has_a_number_or_a_trouble(engine: Engine, program: Program) -> None:
    check(engine, program)


@given(program=vector_programs())
@quiet(40)
def test_the_same_for_vectors(engine: Engine, program: Program) -> None:
    check(engine, program)
