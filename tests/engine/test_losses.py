"""The ways to write a cross-entropy: each against torch itself, 50 digits, and the seeds' thresholds."""

from __future__ import annotations

import math

import mpmath
import msgspec
import numpy as np
import pytest
import torch

from triptych.engine.answer import Engine
from triptych.engine.backends import HOME
from triptych.engine.losses import WAYS
from triptych.lang.perceptron import Form, program
from triptych.messages import Answer, Logit, Question, Value, Way


class Ways:
    """The engine with all columns, asked for the losses at a point of the notebooks' neuron."""

    def __init__(self) -> None:
        self.engine = Engine()
        for name in HOME:
            self.engine.use(name)

    def answer(self, z: float, y: float, dtype: str) -> Answer:
        point: dict[str, Value] = {"x": 1.0, "w": z, "b": 0.0, "y": y}
        logit = Logit("z", "y", -30.0, 30.0)
        question = Question(1, program(Form()), point, ("w",), dtype, losses=logit)
        return next(iter(self.engine.answers(question)))

    def at(self, z: float, y: float, dtype: str = "float32") -> dict[str, Way]:
        return {way.name: way for way in self.answer(z, y, dtype).losses}


@pytest.fixture(scope="module")
def ways() -> Ways:
    return Ways()


def in_torch(name: str, z: float, y: float, dtype: torch.dtype) -> tuple[float, float]:
    leaf = torch.tensor(z, dtype=dtype, requires_grad=True)
    target = torch.tensor(y, dtype=dtype)
    p = torch.sigmoid(leaf)
    functional = torch.nn.functional
    loss = {
        "naive_bce": lambda: -(target * torch.log(p) + (1 - target) * torch.log(1 - p)),
        "bce": lambda: clamped(p, target),
        "binary_cross_entropy": lambda: functional.binary_cross_entropy(p, target),
        "bce_with_logits": lambda: functional.binary_cross_entropy_with_logits(leaf, target),
    }[name]()
    loss.backward()
    assert leaf.grad is not None
    return loss.item(), leaf.grad.item()


def clamped(p: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    q = torch.clamp(p, 1e-8, 1 - 1e-8)
    return -(y * torch.log(q) + (1 - y) * torch.log(1 - q))


POINTS = [(0.3, 0.0), (0.3, 0.25), (6.7, 0.0), (16.7, 0.0), (16.7, 1.0), (-18.5, 1.0), (-90.0, 1.0), (40, 0)]


@pytest.mark.parametrize(("z", "y"), POINTS)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_each_way_is_what_torch_itself_says(ways: Ways, z: float, y: float, dtype: str) -> None:
    found = ways.at(z, y, dtype)
    assert list(found) == ["naive_bce", "bce", "binary_cross_entropy", "bce_with_logits"]
    for name, way in found.items():
        loss, slope = in_torch(name, z, y, getattr(torch, dtype))
        assert way.output.value == pytest.approx(loss, rel=1e-6, nan_ok=True), name
        assert way.slope.columns["autograd"].value == pytest.approx(slope, rel=1e-5, nan_ok=True), name


@pytest.mark.parametrize(("z", "y"), POINTS)
def test_one_exact_number_stands_beside_all_of_them(ways: Ways, z: float, y: float) -> None:
    with mpmath.workdps(50):
        exact = mpmath.log(1 + mpmath.exp(mpmath.mpf(z))) - mpmath.mpf(y) * mpmath.mpf(z)
        slope = 1 / (1 + mpmath.exp(-mpmath.mpf(z))) - mpmath.mpf(y)
    for way in ways.at(z, y, "float64").values():
        if way.output.exact is not None and way.name != "binary_cross_entropy":
            assert float(str(way.output.exact)) == pytest.approx(float(exact), rel=1e-14), way.name
        if way.slope.exact is not None and way.name in ("naive_bce", "bce", "bce_with_logits"):
            assert float(str(way.slope.exact)) == pytest.approx(float(slope), rel=1e-14), way.name
    assert ways.at(z, y, "float64")["bce_with_logits"].slope.exact is not None


def test_beyond_16_64_only_the_logits_still_learn_in_float32(ways: Ways) -> None:
    found = ways.at(16.64, 0.0)
    assert found["naive_bce"].output.value == math.inf
    assert found["bce"].slope.columns["autograd"].value != found["bce"].slope.columns["autograd"].value
    assert found["binary_cross_entropy"].output.value == 100.0
    assert found["bce_with_logits"].slope.columns["autograd"].value == 1.0
    assert ways.at(16.63, 0.0)["bce"].slope.columns["autograd"].value == pytest.approx(1.0, rel=1e-2)


def test_a_clamp_that_acts_stops_learning(ways: Ways) -> None:
    for dtype in ("float32", "float64"):
        stuck = ways.at(-18.43, 1.0, dtype)["bce"]
        assert stuck.output.value == pytest.approx(18.42068, rel=1e-6)
        assert stuck.slope.columns["autograd"].value == 0.0
        assert stuck.slope.verdict is not None
        assert "clamped" in (stuck.slope.verdict.kind, *stuck.slope.verdict.also)
        alive = ways.at(-18.41, 1.0, dtype)["bce"].slope.columns["autograd"].value
        assert alive == pytest.approx(-1.0, rel=1e-2)


def test_curves_are_sent_once_and_stand_while_z_moves() -> None:
    fresh = Ways()
    first, moved, other = (
        fresh.answer(z, y, "float64").losses for z, y in ((1.0, 0.0), (2.0, 0.0), (2.0, 1.0))
    )
    assert all(way.curves is not None for way in first)
    assert [way.curves for way in moved] == [None] * 4
    assert [way.curves_key for way in moved] == [way.curves_key for way in first]
    assert all(way.curves is not None for way in other)
    curves = first[3].curves
    assert curves is not None
    z, loss = np.frombuffer(curves.x), np.frombuffer(curves.output)
    assert loss == pytest.approx(np.logaddexp(0, z), rel=1e-12)
    slopes = np.frombuffer(curves.gradients["autograd"])
    assert slopes[1:-1] == pytest.approx(np.gradient(loss, z)[1:-1], abs=2e-3)


def test_names_that_are_no_numbers_have_no_ways() -> None:
    engine = Engine()
    engine.use("by_hand")
    question = Question(
        1, "z = u*2; L = sum(z)*y", {"u": (1.0, 2.0), "y": 1.0}, losses=Logit("z", "y", -1, 1)
    )
    assert next(iter(engine.answers(question))).losses == ()
    question = Question(2, "L = y^2", {"y": 1.0}, losses=Logit("z", "y", -1, 1))
    assert next(iter(engine.answers(question))).losses == ()


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_over_all_rows_each_way_is_its_mean_and_its_slope_that_of_a_shift(ways: Ways, dtype: str) -> None:
    at, y = tuple(0.25 * k - 2 for k in range(20)), tuple(float(k % 3 == 0) for k in range(20))
    asked = Question(1, program(Form(), rows=True), {"x": at, "w": 1.0, "b": 0.0, "y": y}, ("w",), dtype)
    question = msgspec.structs.replace(asked, losses=Logit("z", "y", -30.0, 30.0))
    found = next(iter(ways.engine.answers(question))).losses
    assert [way.name for way in found] == list(WAYS)
    terms = [mpmath.log(1 + mpmath.exp(z)) - y * z for z, y in zip(at, y, strict=True)]
    slopes = [1 / (1 + mpmath.exp(-z)) - y for z, y in zip(at, y, strict=True)]
    close = 2e-6 if dtype == "float32" else 1e-14
    for way in found:
        assert way.output.value == pytest.approx(float(sum(terms) / 20), rel=close)
        for column in HOME:
            assert way.slope.columns[column].value == pytest.approx(float(sum(slopes) / 20), rel=close)
        assert way.curves is not None


def test_a_lone_target_over_rows_has_no_ways(ways: Ways) -> None:
    point: dict[str, Value] = {"x": (1.0, 2.0), "w": 1.0, "b": 0.0, "y": 1.0}
    logit = Logit("z", "y", -30.0, 30.0)
    question = Question(1, program(Form(), rows=True), point, ("w",), "float64", losses=logit)
    assert next(iter(ways.engine.answers(question))).losses == ()
