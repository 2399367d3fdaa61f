"""The perceptron's form writes programs that the reader reads without a trouble."""

from __future__ import annotations

import itertools

import pytest

from triptych.lang.parse import read
from triptych.lang.perceptron import ACTIVATIONS, LOSSES, Form, program, weights


def test_the_first_form_is_the_notebooks_perceptron() -> None:
    assert program(Form()) == "z = w*x + b\np = sigmoid(z)\nL = bce(p, y)"


@pytest.mark.parametrize(("activation", "loss"), list(itertools.product(ACTIVATIONS, LOSSES)))
@pytest.mark.parametrize("inputs", [1, 3])
def test_every_form_can_be_read(inputs: int, activation: str, loss: str) -> None:
    form = Form(inputs, activation, loss)
    reading = read(program(form))
    assert reading.troubles == ()
    assert reading.graph is not None
    expected = {"b", "y", *(f"{n}{i}" for n in "wx" for i in (range(1, 4) if inputs == 3 else ("",)))}
    assert set(reading.graph.inputs) == expected
    assert set(weights(form)) <= expected


@pytest.mark.parametrize("wrong", [{"inputs": 0}, {"activation": "sigmoit"}, {"loss": "nothing"}])
def test_what_no_program_could_be_written_for_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=str(next(iter(wrong.values())))):
        Form(**wrong)  # type: ignore[arg-type]  # each entry fits its own field
