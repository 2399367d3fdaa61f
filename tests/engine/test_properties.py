"""Programs that nobody chose: the columns and a difference quotient agree, or the verdict says why not."""

from __future__ import annotations

import math

import numpy as np
from hypothesis import assume, given
from tests.engine import oracle
from tests.engine.conftest import Ask
from tests.engine.oracle import EPS, MP, Mp
from tests.engine.programs import Program, programs, quiet, vector_programs

from triptych.engine.compare import ORDER
from triptych.lang.graph import Graph
from triptych.lang.parse import read
from triptych.messages import Answer, Gradient, Value

NO_EXACT = {"domain", "masked", "overflow", "kink"}


def answered(ask: Ask, program: Program) -> tuple[Answer, Graph]:
    reading = read(program.text)
    assert reading.faults == ()
    assert reading.graph is not None
    point = {n: oracle.held(program.point.get(n, 1.0), program.dtype) for n in reading.graph.inputs}
    assume(point)
    answer = ask(program.text, point, program.dtype)
    assert answer.fault is None
    return answer, reading.graph


def check(answer: Answer, graph: Graph) -> None:
    for gradient in answer.gradients:
        check_told(gradient)
        check_exact(answer, graph, gradient)
        check_agreement(gradient, answer.dtype)
    check_output(answer, graph)


def check_told(gradient: Gradient) -> None:
    """Every column has a number or a trouble, and the verdict a kind, a sentence and sane figures."""
    verdict = gradient.verdict
    assert verdict is not None
    assert verdict.kind in ORDER
    assert verdict.kind != "differ"
    assert verdict.because.text
    assert set(verdict.also) <= set(ORDER) - {verdict.kind}
    assert (verdict.digits is None) == (gradient.exact is None)
    for column in gradient.columns.values():
        assert (column.value is None) == (column.trouble is not None)


def check_exact(answer: Answer, graph: Graph, gradient: Gradient) -> None:
    """The exact number is the difference quotient's; there is none only where a verdict says why."""
    assert gradient.verdict is not None
    if gradient.exact is None:
        assert {gradient.verdict.kind, *gradient.verdict.also} & NO_EXACT
        return
    true = oracle.flat(oracle.gradient(graph, answer.point, gradient.wrt))
    for told, part in zip(oracle.exact_parts(gradient.exact), true, strict=True):
        assert part != part or oracle.near(told, part, 1e-28, 1e-300), (told, part)


def check_agreement(gradient: Gradient, dtype: str) -> None:
    """Columns that are said to agree do, and nothing but a column's own trouble keeps it silent."""
    assert gradient.verdict is not None
    if gradient.verdict.kind != "agree":
        return
    true = oracle.exact_parts(gradient.exact)
    for column in gradient.columns.values():
        if column.value is None:
            continue
        for value, part in zip(np.ravel(column.value).tolist(), true, strict=True):
            assert math.isfinite(value)
            unit = max(float(abs(part)) * EPS[dtype], float(np.finfo(dtype).smallest_subnormal))
            assert abs(MP.mpf(value) - part) <= 5 * unit


def check_output(answer: Answer, graph: Graph) -> None:
    output = answer.output
    assert output is not None
    assert output.verdict is not None
    assert output.verdict.kind != "differ"
    if output.exact is not None:
        true = oracle.output(graph, answer.point)
        assert true != true or oracle.near(MP.mpf(str(output.exact)), true, 1e-28, 1e-300)


@given(program=programs())
@quiet(150)
def test_the_columns_agree_or_the_verdict_says_why_not(ask: Ask, program: Program) -> None:
    check(*answered(ask, program))


@given(program=vector_programs())
@quiet(60)
def test_the_same_for_vectors(ask: Ask, program: Program) -> None:
    check(*answered(ask, program))


@given(program=programs(depth=2))
@quiet(100)
def test_a_formula_is_read_again_and_has_the_same_value(ask: Ask, program: Program) -> None:
    """What SymPy's column shows can be typed, and means its own number."""
    answer, _ = answered(ask, program)
    for gradient in answer.gradients:
        column = gradient.columns["symbolic"]
        if gradient.exact is None or column.formula is None or column.latex is None:
            continue
        exact = MP.mpf(str(gradient.exact))
        for text in (column.formula, column.latex):
            value = value_of(text, answer.point)
            assert value != value or oracle.near(value, exact, 1e-28, 1e-300), text


def value_of(formula: str, point: dict[str, Value]) -> Mp:
    """A formula's value by the oracle; nan where the formula has a hole."""
    reading = read(formula, given=point)
    assert reading.faults == (), formula
    assert reading.graph is not None
    return oracle.output(reading.graph, point)


@given(program=programs(depth=2))
@quiet(60)
def test_paths_by_hand_sum_to_the_gradient(ask: Ask, program: Program) -> None:
    answer, _ = answered(ask, program)
    for gradient in answer.gradients:
        column = gradient.columns["by_hand"]
        assert len(column.paths) <= 64
        assert (column.rest is None) == (column.path_count == len(column.paths))
        products = [float(str(path.product)) for path in column.paths]
        total = math.fsum(products) if all(map(math.isfinite, products)) else math.nan
        if column.rest is None and math.isfinite(total):
            most = 64 * EPS[answer.dtype] * math.fsum(map(abs, products))
            assert column.value == total or abs(float(str(column.value)) - total) <= most + 1e-40
