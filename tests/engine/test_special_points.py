"""Programs that nobody chose, at 0, at ±1, at huge and at tiny numbers: no verdict without its reason."""

from __future__ import annotations

import math

import numpy as np
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.engine import oracle
from tests.engine.conftest import Ask
from tests.engine.oracle import EPS, MP, Mp
from tests.engine.programs import Program, expressions, quiet

from triptych.lang.graph import Graph
from triptych.lang.parse import read
from triptych.messages import Answer, Gradient, Value

SPECIAL = (0.0, -0.0, 1.0, -1.0, 2.0, 0.5, -8.0, 1e-30, -1e-30, 1e30, -1e30, 20.0, 37.0, 100.0, 800.0, -100.0)
STEP = 1e-80


@st.composite
def at_special_points(draw: st.DrawFn) -> Program:
    """A small program of one or two inputs, all of them at special numbers."""
    inputs = ("x", "b")[: draw(st.integers(1, 2))]
    point: dict[str, Value] = {name: draw(st.sampled_from(SPECIAL)) for name in inputs}
    return Program(draw(expressions(inputs, 2)), point, draw(st.sampled_from(("float32", "float64"))))


def sides(graph: Graph, point: dict[str, Value], name: str) -> tuple[Mp, Mp]:
    """The oracle's quotients to the right and to the left, nan where there is no number."""
    with MP.workdps(400):
        exact = {n: oracle.lifted(v) for n, v in point.items()}
        step = MP.mpf(STEP) * (abs(exact[name]) or 1)
        try:
            here = oracle.real(oracle.evaluate(graph, exact))
            right, left = (
                (oracle.real(oracle.evaluate(graph, {**exact, name: exact[name] + s})) - here) / s
                for s in (step, -step)
            )
        except oracle.Unknown:
            return MP.nan, MP.nan
    return right, left


def is_one(right: Mp, left: Mp) -> bool:
    """Whether both sides have one finite slope."""
    return bool(MP.isfinite(right) and MP.isfinite(left) and oracle.near(right, left, 1e-8, 1e-30))


def check(answer: Answer, graph: Graph, gradient: Gradient) -> None:
    verdict = gradient.verdict
    assert verdict is not None
    assert verdict.kind != "differ"
    right, left = sides(graph, answer.point, gradient.wrt)
    if verdict.kind == "agree":
        check_agreement(answer, gradient, right, left)
    if verdict.because.id == "kink":
        assert not is_one(right, left), (right, left)
    if gradient.exact is not None and MP.isfinite(right) and MP.isfinite(left):
        (exact,) = oracle.exact_parts(gradient.exact)
        assert oracle.near(right, exact, 1e-6, 1e-30), (right, exact)


def check_agreement(answer: Answer, gradient: Gradient, right: Mp, left: Mp) -> None:
    """Agreement is with the one slope of both sides, as far as the oracle can see, by every column."""
    (exact,) = oracle.exact_parts(gradient.exact)
    assert not (MP.isfinite(right) and MP.isfinite(left)) or is_one(right, left), (right, left)
    unit = max(float(abs(exact)) * EPS[answer.dtype], float(np.finfo(answer.dtype).smallest_subnormal))
    for column in gradient.columns.values():
        if column.value is not None:
            assert isinstance(column.value, float)
            assert math.isfinite(column.value)
            assert abs(MP.mpf(column.value) - exact) <= 5 * unit


@given(program=at_special_points())
@quiet(120)
def test_no_verdict_without_its_reason(ask: Ask, program: Program) -> None:
    graph = read(program.text).graph
    assert graph is not None
    point = {n: oracle.held(program.point.get(n, 1.0), program.dtype) for n in graph.inputs}
    assume(point and all(math.isfinite(v) for v in point.values() if isinstance(v, float)))
    answer = ask(program.text, point, program.dtype)
    assert answer.fault is None
    for gradient in answer.gradients:
        check(answer, graph, gradient)
