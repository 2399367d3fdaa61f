"""Long columns are computed in fixed point: every digit against mpmath's own; what is in doubt, as before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import mpmath
import pytest
from mpmath import mpf
from tests.engine.conftest import Ask
from tests.engine.test_data_rows import FORMS, mean_loss

from triptych.engine.exact import Ladder
from triptych.lang.perceptron import CANNOT_LEARN, Form, program, weights
from triptych.messages import Answer, Rows

COUNT = 24
CLOSE = mpf(10) ** -30


@pytest.fixture
def climbs(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Everything for which mpmath's rising precisions were asked."""
    asked: list[Any] = []
    settle = Ladder.settle

    def watched(ladder: Ladder, compute: Any, *rest: Any) -> Any:
        asked.append(compute)
        return settle(ladder, compute, *rest)

    monkeypatch.setattr(Ladder, "settle", watched)
    return asked


def table(form: Form, inputs: Sequence[float]) -> Rows:
    """Return a row for each input, with the labels that the loss has."""
    low = -1.0 if form.loss == "hinge" else 0.0
    return Rows(("x", "y"), tuple((x, 1.0 if k % 3 else low) for k, x in enumerate(inputs)))


def holds(answer: Answer, form: Form, rows: Rows, at: dict[str, float]) -> None:
    """Hold the shown digits of the loss and of both slopes against mpmath's."""
    with mpmath.workdps(250):
        exact = {name: mpf(value) for name, value in at.items()}
        assert answer.output is not None
        assert mpmath.almosteq(mpf(str(answer.output.exact)), mean_loss(form, rows, exact), CLOSE)
        for gradient in answer.gradients:
            name = gradient.wrt
            slope = mpmath.diff(lambda v, n=name: mean_loss(form, rows, {**exact, n: v}), exact[name])
            assert abs(mpf(str(gradient.exact)) - slope) <= CLOSE * max(abs(slope), mpf(10) ** -10)


@pytest.mark.parametrize(("activation", "loss"), FORMS)
def test_every_digit_is_right_and_no_precision_was_raised(
    ask: Ask, climbs: list[Any], activation: str, loss: str
) -> None:
    form = Form(("x",), activation, loss)
    rows = table(form, [0.29 + 0.173 * k for k in range(COUNT)])
    at = {"w": 0.171, "b": 0.233}
    answer = ask(program(form, rows=True), {**at, **rows.columns}, wrt=weights(form))
    holds(answer, form, rows, at)
    assert not climbs or activation in CANNOT_LEARN  # of 0 and 1, whose difference of 0 is looked at longer


@pytest.mark.parametrize("far", [90.0, 170.0, 300.0])
def test_a_row_that_is_too_far_out_climbs_as_before(ask: Ask, climbs: list[Any], far: float) -> None:
    form = Form()
    rows = table(form, [far, *(0.29 + 0.173 * k for k in range(COUNT))])
    at = {"w": 1.0, "b": 0.0}
    answer = ask(program(form, rows=True), {**at, **rows.columns}, wrt=weights(form))
    holds(answer, form, rows, at)
    assert climbs
