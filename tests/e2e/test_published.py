"""Networks that others worked out: each of their numbers comes out of ``compare``, to its digits."""

from __future__ import annotations

from typing import Any

import pytest

from triptych.lang.perceptron import program, weights
from triptych.ui.perceptron_desk import DATA_MINING, FIRST_STEP, MAZUR, SENTIMENT, Ready

# D. Jurafsky and J. H. Martin, "Speech and Language Processing", 3rd edition (draft), chapter 5: a film
# review's weighted sum, its probability and the loss; then the first gradient from weights of 0.
REVIEW = {"z": "0.833", "p": "0.70", "L": "0.36"}
NEGATIVE = {"p": "0.70", "L": "1.2"}
FIRST_GRADIENT = {"w1": "-1.5", "w2": "-1.0", "b": "-0.5"}
AFTER_THE_STEP = {"w1": "0.15", "w2": "0.1", "b": "0.05"}
# M. Mazur, "A Step by Step Backpropagation Example" (2015), at rate 0.5.
OUTPUTS = {
    "h1": "0.593269992",
    "h2": "0.596884378",
    "p1": "0.75136507",
    "p2": "0.772928465",
    "L": "0.298371109",
}
GRADIENT = {"w5": "0.082167041", "w1": "0.000438568"}
WEIGHTS_AFTER = {
    "w1": "0.149780716", "w2": "0.19956143", "w3": "0.24975114", "w4": "0.29950229",
    "w5": "0.35891648", "w6": "0.408666186", "w7": "0.511301270", "w8": "0.561370121",
}  # fmt: skip

# J. Han, M. Kamber and J. Pei, "Data Mining: Concepts and Techniques", 3rd edition (2012), section 9.2: net
# inputs and outputs, the errors (which are -dL/dz), and the weights after one step at rate 0.9.
MINED = {"z1": "-0.7", "z2": "0.1", "z3": "-0.105", "h1": "0.332", "h2": "0.525", "p": "0.474"}
# It prints 0.1311 for the first, whose factors it rounds before.
ERRORS = {"z3": "0.131", "z2": "-0.0065", "z1": "-0.0087"}
MINED_AFTER = {
    "w7": "-0.261", "w8": "-0.138", "w1": "0.192", "w4": "-0.306", "w2": "0.4", "w5": "0.1",
    "w3": "-0.508", "w6": "0.194", "b3": "0.218", "b2": "0.194", "b1": "-0.408",
}  # fmt: skip
# Stanford's CS231n, "Backpropagation, Intuitions": the circuit of a neuron, its output and gradients.
CIRCUIT = {"w0": 2.0, "x0": -1.0, "w1": -3.0, "x1": -2.0, "w2": -3.0}
CIRCUIT_GRADIENT = {"w0": "-0.20", "x0": "0.39", "w1": "-0.39", "x1": "-0.59", "w2": "0.20"}


def compared(triptych: Any, ready: Ready, **other: float) -> Any:
    at = {**ready.at, **other}
    options = [word for name, value in at.items() for word in ("--at", f"{name}={value!r}")]
    wrt = [word for name in weights(ready.form) for word in ("--wrt", name)]
    return triptych("compare", program(ready.form), *options, *wrt, "--json").object


def digits(number: float, like: str) -> str:
    return f"{number:.{len(like.partition('.')[2])}f}"


def nodes(told: Any, names: dict[str, str]) -> dict[str, str]:
    found = {node["id"]: node["value"] for node in told["nodes"]}
    return {name: digits(found[name], like) for name, like in names.items()}


def gradients(told: Any, names: dict[str, str]) -> list[dict[str, str]]:
    """The same numbers as each of the three columns has them."""
    return [
        {n: digits(told["gradients"][n]["columns"][column]["value"], like) for n, like in names.items()}
        for column in ("symbolic", "by_hand", "autograd")
    ]


def test_a_textbook_s_neuron_for_a_film_review(triptych: Any) -> None:
    assert nodes(compared(triptych, SENTIMENT), REVIEW) == REVIEW
    assert nodes(compared(triptych, SENTIMENT, y=0.0), NEGATIVE) == NEGATIVE


def test_a_textbook_s_first_step_of_gradient_descent(triptych: Any) -> None:
    told = compared(triptych, FIRST_STEP)
    assert gradients(told, FIRST_GRADIENT) == [FIRST_GRADIENT] * 3
    for name, after in AFTER_THE_STEP.items():
        slope = told["gradients"][name]["columns"]["autograd"]["value"]
        assert digits(FIRST_STEP.at[name] - 0.1 * slope, after) == after


def test_a_published_network_of_two_layers(triptych: Any) -> None:
    told = compared(triptych, MAZUR)
    assert nodes(told, OUTPUTS) == OUTPUTS
    assert gradients(told, GRADIENT) == [GRADIENT] * 3
    for name, after in WEIGHTS_AFTER.items():
        slope = told["gradients"][name]["columns"]["autograd"]["value"]
        assert MAZUR.at[name] - 0.5 * slope == pytest.approx(
            float(after), abs=1.01e-9 if len(after) > 10 else 1e-8
        )


def test_a_textbook_s_network_with_one_output(triptych: Any) -> None:
    told = compared(triptych, DATA_MINING)
    assert nodes(told, MINED) == MINED
    inner = [word for name in ERRORS for word in ("--wrt", name)]
    at = [word for name, value in DATA_MINING.at.items() for word in ("--at", f"{name}={value!r}")]
    errors = triptych("compare", program(DATA_MINING.form), *at, *inner, "--json").object
    negative = {name: text.removeprefix("-") if "-" in text else f"-{text}" for name, text in ERRORS.items()}
    assert gradients(errors, negative) == [negative] * 3
    for name, after in MINED_AFTER.items():
        slope = told["gradients"][name]["columns"]["autograd"]["value"]
        assert digits(DATA_MINING.at[name] - 0.9 * slope, after) == after


def test_the_circuit_of_a_lecture(triptych: Any) -> None:
    at = [word for name, value in CIRCUIT.items() for word in ("--at", f"{name}={value!r}")]
    told = triptych("compare", "f = sigmoid(w0*x0 + w1*x1 + w2)", *at, "--json").object
    assert digits(told["output"]["value"], "0.73") == "0.73"
    assert gradients(told, CIRCUIT_GRADIENT) == [CIRCUIT_GRADIENT] * 3
