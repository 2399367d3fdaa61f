"""The perceptron's form writes programs that the reader reads without a trouble."""

from __future__ import annotations

import itertools

import pytest

from triptych.lang.parse import read
from triptych.lang.perceptron import ACTIVATIONS, LOSSES, Form, program, weights

MAZUR = """
z1 = w1*i1 + w2*i2 + b1
h1 = sigmoid(z1)
z2 = w3*i1 + w4*i2 + b1
h2 = sigmoid(z2)
z3 = w5*h1 + w6*h2 + b2
p1 = sigmoid(z3)
z4 = w7*h1 + w8*h2 + b2
p2 = sigmoid(z4)
L1 = mse(p1, y1)/2
L2 = mse(p2, y2)/2
L = L1 + L2
""".strip()


def test_the_first_form_is_the_notebooks_perceptron() -> None:
    assert program(Form()) == "z = w*x + b\np = sigmoid(z)\nL = bce(p, y)"


def test_the_published_network_is_numbered_as_it_was_published() -> None:
    form = Form(("i1", "i2"), "sigmoid", "mse", hidden=2, outputs=2, shared=True)
    assert program(form) == MAZUR
    assert weights(form) == (*(f"w{i}" for i in range(1, 9)), "b1", "b2")


def test_units_with_biases_of_their_own_number_them_through() -> None:
    assert weights(Form(("x",), hidden=2))[-3:] == ("b1", "b2", "b3")
    assert weights(Form(("x",), outputs=2)) == ("w1", "w2", "b1", "b2")
    assert weights(Form(("x",), outputs=2, shared=True)) == ("w1", "w2", "b")


@pytest.mark.parametrize(("activation", "loss"), list(itertools.product(ACTIVATIONS, LOSSES)))
@pytest.mark.parametrize("inputs", [("x",), ("CGPA", "IQ", "x3"), tuple("acdfijkm")])
@pytest.mark.parametrize(("hidden", "outputs", "shared"), [(0, 1, False), (1, 2, True), (4, 2, False)])
def test_every_form_can_be_read(
    inputs: tuple[str, ...], activation: str, loss: str, hidden: int, outputs: int, shared: bool
) -> None:
    form = Form(inputs, activation, loss, hidden, outputs, shared, inner="tanh")
    reading = read(program(form))
    assert reading.troubles == ()
    assert reading.graph is not None
    assert set(reading.graph.inputs) == {*inputs, *weights(form), *form.targets}


@pytest.mark.parametrize(
    "wrong",
    [
        {"inputs": ()},
        {"inputs": tuple("acdefghij")},
        {"activation": "sigmoit"},
        {"inner": "sigmoit"},
        {"loss": "nothing"},
        {"hidden": 5},
        {"outputs": 3},
    ],
)
def test_what_no_program_could_be_written_for_is_refused(wrong: dict[str, object]) -> None:
    value = next(iter(wrong.values()))
    with pytest.raises(ValueError, match=str(len(value) if isinstance(value, tuple) else value)):
        Form(**wrong)  # type: ignore[arg-type]  # each entry fits its own field


@pytest.mark.parametrize(
    "name", ["", "a b", "1x", "sin", "pi", "e", "class", "x;y", "w", "w3", "b", "L", "p2"]
)
def test_names_that_an_input_can_not_have(name: str) -> None:
    with pytest.raises(ValueError, match=name or "single name"):
        Form((name,))


def test_two_inputs_of_one_name_are_refused() -> None:
    with pytest.raises(ValueError, match="Two inputs are called IQ"):
        Form(("IQ", "IQ"))
