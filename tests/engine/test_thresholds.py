"""Where steps break down along an input, to the very float: by the oracle's logarithms, and by trying."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import assume, given
from tests.engine.conftest import Ask
from tests.engine.oracle import MP
from tests.engine.programs import Program, programs, quiet

from triptych.engine.answer import Engine
from triptych.engine.ordinals import at_ordinals, ordinals
from triptych.lang.parse import read
from triptych.messages import Axis, Question, Span, Value

LOSS = "z = w*x + b; p = sigmoid(z); L = bce(p, y)"
PLACES = (0.0, 1.0, 1e-300, 5e-324, 2.5)


def spans(
    engine: Engine, program: str, axis: Axis, dtype: str = "float64", **point: Value
) -> tuple[Span, ...]:
    *_, answer = engine.answers(Question(1, program, point, dtype=dtype, spans=axis))
    assert answer.fault is None, answer.fault
    assert answer.spans is not None
    return answer.spans


def of(found: tuple[Span, ...], kind: str) -> list[tuple[float, float]]:
    return [(span.low, span.high) for span in found if span.kind == kind]


def wide(name: str, size: float = 1000.0) -> Axis:
    return Axis(name, None, -size, size)


@pytest.mark.parametrize(("dtype", "bits"), [("float32", 24), ("float64", 53)])
def test_the_sigmoid_becomes_1_where_exp_is_half_a_unit(engine: Engine, dtype: str, bits: int) -> None:
    """1 + exp(-z) rounds to 1 from z = bits*log(2) on: 16.6355 in float32, 36.7368 in float64."""
    found = spans(engine, "sigmoid(z)", wide("z"), dtype, z=0.0)
    (low, high) = of(found, "saturated")[-1]
    assert low == pytest.approx(bits * math.log(2), rel=4 * float(np.finfo(dtype).eps))
    assert low == pytest.approx(16.6355 if bits == 24 else 36.7368, abs=5e-5)
    assert high == 1000.0
    assert {span.text for span in found} == {"sigmoid(z)"}


def test_the_clamp_bites_at_both_ends_in_float64_and_at_one_in_float32(engine: Engine) -> None:
    end = math.log(1e8)  # sigmoid(z) = 1e-8; 1 - 1e-8 is 1 in float32
    double = of(spans(engine, "bce(sigmoid(z), y)", wide("z"), z=0.0, y=0.0), "clamped")
    assert [double[0][1], double[1][0]] == [pytest.approx(-end, abs=1e-7), pytest.approx(end, abs=1e-7)]
    assert (double[0][0], double[1][1]) == (-1000.0, 1000.0)
    ((low, high),) = of(spans(engine, "bce(sigmoid(z), y)", wide("z"), "float32", z=0.0, y=0.0), "clamped")
    assert low == -1000.0
    assert high == pytest.approx(-end, abs=1e-5)


def test_a_rounded_p_is_an_overflow_and_no_domain(engine: Engine) -> None:
    """From z = 16.6355 on p is 1 in float32, and log(1 - p) becomes infinite; truly p is below 1."""
    found = spans(engine, "bce(sigmoid(z), y)", wide("z"), "float32", z=0.0, y=0.0)
    assert of(found, "domain") == []
    assert of(found, "overflow")[-1][0] == of(found, "saturated")[-1][0]


def test_the_other_inputs_stand(engine: Engine) -> None:
    found = spans(engine, LOSS, wide("w"), "float32", x=2.0, b=1.0, y=0.0, w=0.0)
    low = of(found, "saturated")[-1][0]
    assert 2 * low + 1 == pytest.approx(24 * math.log(2), rel=1e-6)
    assert {span.node for span in found} == {"p", "L"}


@pytest.mark.parametrize(
    ("program", "kind", "expected"),
    [
        ("log(x)", "domain", [(-1000.0, 0.0)]),
        ("sqrt(x)", "domain", [(-1000.0, -5e-324)]),
        ("1/x", "domain", [(0.0, 0.0)]),
        ("clamp(x, -1, 2)", "clamped", [(-1000.0, math.nextafter(-1, -2)), (math.nextafter(2, 3), 1000.0)]),
        ("asin(x)", "domain", [(-1000.0, math.nextafter(-1, -2)), (math.nextafter(1, 2), 1000.0)]),
        ("where(x > 0, sqrt(x), 0)", "domain", []),
        ("log(x + 1000)", "domain", [(-1000.0, -1000.0)]),
        ("x*tanh(100)", "saturated", []),
        ("x^2 + sin(x)", "overflow", []),
    ],
)
def test_where_it_starts_is_found_to_the_float(
    engine: Engine, program: str, kind: str, expected: list[tuple[float, float]]
) -> None:
    assert of(spans(engine, program, wide("x"), x=1.0), kind) == expected


def test_exp_overflows_above_the_logarithm_of_the_largest_float(engine: Engine) -> None:
    for dtype in ("float32", "float64"):
        ((low, high),) = of(spans(engine, "exp(x)", wide("x"), dtype, x=0.0), "overflow")
        with MP.workdps(40):
            largest = MP.log(MP.mpf(float(np.finfo(dtype).max)))
        assert high == 1000.0
        assert abs(low - float(largest)) <= 2 * float(np.spacing(np.asarray(low, dtype)))


def test_a_component_of_a_vector_moves(engine: Engine) -> None:
    found = spans(engine, "sum(log(v))", Axis("v", 1, -5.0, 5.0), v=(1.0, 2.0))
    assert of(found, "domain") == [(-5.0, 0.0)]


@pytest.mark.parametrize(
    ("axis", "sentence"),
    [
        (Axis("q", None, 0.0, 1.0), "no-such-axis"),
        (Axis("v", None, 0.0, 1.0), "axis-component"),
        (Axis("v", 7, 0.0, 1.0), "axis-component"),
        (Axis("x", None, 1.0, 1.0), "axis-empty"),
        (Axis("x", None, math.nan, 1.0), "axis-empty"),
        (Axis("x", None, 0.0, math.inf), "axis-empty"),
    ],
)
def test_an_axis_that_is_none_is_refused(engine: Engine, axis: Axis, sentence: str) -> None:
    *_, answer = engine.answers(Question(1, "x*sum(v)", {"x": 1.0, "v": (1.0, 2.0)}, spans=axis))
    assert answer.fault is not None
    assert answer.fault.said.id == sentence


def test_the_axis_own_input_moves_and_nothing_is_searched_again(engine: Engine) -> None:
    def searched(b: float, **more: Value) -> int:
        point: dict[str, Value] = {"w": 0.0, "x": 2.0, "b": b, "y": 0.0, **more}
        tuple(engine.answers(Question(1, LOSS, point, spans=wide("w", 7.0))))
        return engine._breakdowns.searches

    first = searched(1.0)
    assert searched(1.0, w=3.0) == searched(1.0, w=-3.0) == first
    assert searched(2.0) == first + 1


def test_it_is_searched_only_where_it_is_asked_for(ask: Ask) -> None:
    assert ask("log(x)", {"x": 3.0}).spans is None


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_neighbouring_floats_are_neighbouring_ordinals(dtype: str) -> None:
    for x in [float(np.dtype(dtype).type(s * p)) for p in PLACES for s in (1, -1)]:
        up = float(np.nextafter(np.asarray(x, dtype), np.asarray(np.inf, dtype)))
        place, above = ordinals([x, up], dtype)
        assert above == place + 1
        assert at_ordinals(np.asarray([place, above]), dtype).tolist() == [x, up]


@given(program=programs(depth=2))
@quiet(80)
def test_a_domain_ends_where_the_verdict_says_so(engine: Engine, program: Program) -> None:
    """Where a span is outside a domain, so says the verdict at its very end."""
    reading = read(program.text)
    assert reading.graph is not None
    point = {n: program.point.get(n, 1.0) for n in reading.graph.inputs}
    assume("x" in point)
    axis = wide("x", 50.0)
    for span in spans(engine, program.text, axis, program.dtype, **point):
        assert -50 <= span.low <= span.high <= 50
        assert span.kind in ("domain", "overflow", "clamped", "saturated")
        if span.kind != "domain":
            continue
        *_, answer = engine.answers(
            Question(1, program.text, {**point, "x": span.low}, dtype=program.dtype, wrt=("x",))
        )
        (gradient,) = answer.gradients
        assert gradient.verdict is not None
        output = answer.output
        assert output is not None
        assert output.verdict is not None
        kinds = {gradient.verdict.kind, *gradient.verdict.also, output.verdict.kind, *output.verdict.also}
        assert "domain" in kinds, (span, kinds)


@pytest.mark.parametrize(("y", "loss"), [(0.0, math.inf), (1.0, math.nan)])
def test_a_span_says_what_the_step_has_become(engine: Engine, y: float, loss: float) -> None:
    """In float32 p is 1 and 1 - 1e-8 is 1 too, so that the clamp lets log(0) through: times 0 it is nan."""
    found = spans(engine, LOSS, Axis("w", None, -4.0, 4.0), "float32", w=1.0, x=6.7, b=0.0, y=y)
    became = {span.kind: span.value for span in found if span.low > 0}
    assert became["saturated"] == 1.0
    assert became["overflow"] == pytest.approx(loss, nan_ok=True)


def test_nor_does_a_vector_lose_its_components(engine: Engine) -> None:
    found = spans(engine, "sum(sigmoid(v))", Axis("v", 0, -200.0, 200.0), "float32", v=(1.0, 0.0))
    assert [span.value for span in found] == [(0.0, 0.5), (1.0, 0.5)]
