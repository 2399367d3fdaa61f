"""The ways from the output back to an input: their count, their products, and their sum."""

from __future__ import annotations

import math

import pytest
from tests.engine.conftest import Ask

from triptych.messages import Column, Value


def by_hand(ask: Ask, program: str, wrt: str, **point: Value) -> Column:
    (gradient,) = ask(program, dict(point), wrt=(wrt,)).gradients
    return gradient.columns["by_hand"]


def number(value: Value | None) -> float:
    assert isinstance(value, float)
    return value


def doublings(count: int) -> str:
    """A program with 2 to this power paths: each line uses the one before twice."""
    lines = ["y0 = x + x", *(f"y{i} = y{i - 1} + y{i - 1}" for i in range(1, count))]
    return "\n".join(lines)


def test_an_input_that_is_used_twice_has_two_paths(ask: Ask) -> None:
    column = by_hand(ask, "a = x^2; b = sin(x); a*b", "x", x=2.0)
    assert column.path_count == 2
    assert column.rest is None
    products = sorted(number(path.product) for path in column.paths)
    assert products == pytest.approx(sorted([4.0 * math.cos(2.0), 4.0 * math.sin(2.0)]))
    assert math.fsum(products) == pytest.approx(number(column.value), rel=1e-15)


def test_a_path_is_the_chain_of_its_factors(ask: Ask) -> None:
    (path,) = by_hand(ask, "y = x^2; z = sin(y); w = exp(z)", "x", x=2.0).paths
    assert [(factor.of, factor.by) for factor in path.factors] == [("w", "z"), ("z", "y"), ("y", "x")]
    running = 1.0
    for factor in path.factors:
        running *= number(factor.value)
        assert number(factor.running) == pytest.approx(running, rel=1e-15)
    assert number(path.product) == pytest.approx(running, rel=1e-15)


def test_a_vectors_factors_carry_a_row(ask: Ask) -> None:
    column = by_hand(ask, "y = x^2; mean(y)", "x", x=(1.0, 2.0, 3.0))
    (path,) = column.paths
    last = path.factors[-1]
    assert last.value == pytest.approx((2 / 3, 4 / 3, 2.0))
    assert last.local == pytest.approx((2.0, 4.0, 6.0))
    assert path.product == column.value


def test_at_most_64_paths_the_largest_first_and_the_rest_as_a_sum(ask: Ask) -> None:
    program = " + ".join(f"{k}*x" for k in range(1, 101))
    column = by_hand(ask, program, "x", x=1.0)
    products = [number(path.product) for path in column.paths]
    assert column.path_count == 100
    assert products == [float(k) for k in range(100, 36, -1)]
    assert column.rest == math.fsum(range(1, 37))


def test_a_million_paths_are_counted_and_not_walked(ask: Ask) -> None:
    """2^20 paths of 21 nodes: each counted once would take longer than the test may."""
    column = by_hand(ask, doublings(20), "x", x=1.5)
    assert column.path_count == 2**20
    assert len(column.paths) == 64
    assert column.value == 2.0**20
    assert number(column.rest) + math.fsum(number(path.product) for path in column.paths) == 2.0**20


def test_more_paths_than_a_float_can_count(ask: Ask) -> None:
    column = by_hand(ask, doublings(60), "x", x=1.0)
    assert column.path_count == 2**60
    assert column.value == 2.0**60


def test_what_the_output_does_not_use_has_no_path(ask: Ask) -> None:
    column = by_hand(ask, "y = x^2; z = w*3", "x", x=1.0, w=2.0)
    assert (column.value, column.path_count, column.paths, column.rest) == (0.0, 0, (), None)


def test_the_output_by_itself_is_one(ask: Ask) -> None:
    column = by_hand(ask, "y = x^2; z = y*3", "z", x=1.0)
    assert (column.value, column.path_count) == (1.0, 1)


@pytest.mark.parametrize("wrt", ["x", "w", "t"])
def test_factors_are_written_in_the_learners_own_names(ask: Ask, wrt: str) -> None:
    (path,) = by_hand(ask, "t = w*x; s = sigmoid(t); s^2", wrt, x=0.5, w=2.0).paths
    formulas = {factor.of: factor.formula for factor in path.factors}
    assert formulas["out"] == "2*s"
    assert formulas["s"] == "s*(1 - s)"
    assert formulas.get("t") == {"x": "w", "w": "x", "t": None}[wrt]
