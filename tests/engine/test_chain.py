"""The chain from line to line: published numbers, finite differences, and what cancels."""

from __future__ import annotations

import itertools

import mpmath
import pytest
from tests.engine.conftest import Ask

from triptych.engine.answer import Engine
from triptych.lang.perceptron import Form, program, weights
from triptych.lang.perceptron_slopes import cancelled
from triptych.messages import Answer, Question, Value

FORM = Form(("i1", "i2"), "sigmoid", "mse", hidden=2, outputs=2, shared=True)
AT: dict[str, Value] = {
    "i1": 0.05, "i2": 0.10, "w1": 0.15, "w2": 0.20, "w3": 0.25, "w4": 0.30, "b1": 0.35,
    "w5": 0.40, "w6": 0.45, "w7": 0.50, "w8": 0.55, "b2": 0.60, "y1": 0.01, "y2": 0.99,
}  # fmt: skip
# The last digit of dE_o2/dh1 is left away: the page rounds its factors first.
# M. Mazur, "A Step by Step Backpropagation Example" (2015): what it prints, to the digits that it prints.
PUBLISHED = {
    "z1": "0.3775", "h1": "0.593269992", "h2": "0.596884378", "z3": "1.105905967", "p1": "0.75136507",
    "p2": "0.772928465", "L1": "0.274811083", "L2": "0.023560026", "L": "0.298371109",
}  # fmt: skip
SLOPES = {("p1", "z3"): "0.186815602", ("z3", "w5"): "0.593269992", ("L1", "p1"): "0.74136507"}
BACK = {
    ("z3", "w5"): "0.082167041", ("z3", "h1"): "0.055399425", ("z4", "h1"): "-0.01904912",
    ("p1", "z3"): "0.138498562", ("z1", "w1"): "0.000438568",
}  # fmt: skip
ADJOINTS = {"h1": "0.036350306", "w1": "0.000438568", "w5": "0.082167041"}


def asked(form: Form, at: dict[str, Value], dtype: str = "float64") -> Answer:
    engine = Engine()
    engine.use("by_hand")
    question = Question(1, program(form), at, weights(form), dtype, chain=cancelled(form))
    *_, answer = engine.answers(question)
    return answer


def digits(number: float, like: str) -> str:
    return f"{number:.{len(like.partition('.')[2])}f}"


def test_the_published_network_has_its_published_numbers() -> None:
    answer = asked(FORM, AT)
    assert answer.chain is not None
    values = {node.id: node.value for node in answer.nodes}
    for name, text in PUBLISHED.items():
        value = values[name]
        assert isinstance(value, float)
        assert digits(value, text) == text, name
    slopes = {(s.of, s.by): s for s in answer.chain.slopes}
    assert {edge: digits(slopes[edge].local, text) for edge, text in SLOPES.items()} == SLOPES
    assert {edge: digits(slopes[edge].back, text) for edge, text in BACK.items()} == BACK
    assert {n: digits(answer.chain.adjoints[n], text) for n, text in ADJOINTS.items()} == ADJOINTS


@pytest.mark.parametrize("loss", ["bce", "naive_bce", "binary_cross_entropy"])
def test_what_cancels_is_the_slope_by_z(loss: str) -> None:
    form = Form(loss=loss)
    for w, y in itertools.product((-1.5, 0.3, 2.0), (0.0, 0.4, 1.0)):
        answer = asked(form, {"x": 1.3, "w": w, "b": 0.2, "y": y})
        assert answer.chain is not None
        with mpmath.workdps(50):
            p = 1 / (1 + mpmath.exp(-(mpmath.mpf(1.3) * w + mpmath.mpf(0.2))))
            true = float(p - mpmath.mpf(y))
        (text,) = cancelled(form)
        assert answer.chain.further[text] == pytest.approx(true, rel=1e-13)
        assert answer.chain.adjoints["z"] == pytest.approx(true, rel=1e-12)


def test_where_p_has_rounded_to_1_only_the_cancelled_form_still_has_a_number() -> None:
    answer = asked(Form(loss="naive_bce"), {"x": 6.7, "w": 2.75, "b": 0.0, "y": 0.0}, "float32")
    assert answer.chain is not None
    assert answer.chain.further["p - y"] == 1.0
    assert answer.chain.adjoints["z"] != answer.chain.adjoints["z"]


@pytest.mark.parametrize("loss", ["mse", "half_square", "huber", "naive_bce", "bce_with_logits"])
def test_every_slope_is_the_difference_quotient_of_its_line(loss: str) -> None:
    form = Form(("x1", "x2"), "sigmoid", loss, hidden=2, outputs=2, inner="tanh")
    names = (*weights(form), *form.inputs, *form.targets)
    at: dict[str, Value] = {name: 0.1 + 0.07 * i for i, name in enumerate(names)}
    answer = asked(form, at)
    assert answer.chain is not None
    for name, adjoint in answer.chain.adjoints.items():
        if name in at:
            low, high = (asked(form, {**at, name: at[name] + h}).output for h in (-1e-6, 1e-6))  # type: ignore[operator]  # a number
            assert low is not None
            assert high is not None
            quotient = (high.value - low.value) / 2e-6  # type: ignore[operator]  # numbers
            assert adjoint == pytest.approx(quotient, abs=1e-8), name


def test_behind_a_step_nothing_comes_back_but_the_slopes_are_what_they_are() -> None:
    answer = asked(Form(("x1", "x2"), "step", "half_square"), {"x1": 1.5, "x2": 2.0, "w1": 0.5, "w2": -1.0,
                                                               "b": 3.0, "y": 0.0})  # fmt: skip
    assert answer.chain is not None
    slopes = {(s.of, s.by): (s.local, s.back) for s in answer.chain.slopes}
    assert slopes["z", "w1"] == (1.5, 0.0)
    assert slopes["z", "x2"] == (-1.0, 0.0)
    assert slopes["p", "z"] == (0.0, 0.0)
    assert slopes["L", "p"] == (1.0, 1.0)


def test_vectors_have_no_chain_and_who_does_not_ask_gets_none(ask: Ask) -> None:
    engine = Engine()
    engine.use("by_hand")
    *_, answer = engine.answers(Question(1, "sum([1, 2]*x)", {"x": 1.0}, chain=()))
    assert answer.chain is None
    assert ask("y = x^2", {"x": 1.0}).chain is None
