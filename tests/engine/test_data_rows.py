"""A program over a table's rows: mean loss and slopes against mpmath's own, for every activation and loss."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import mpmath
import pytest
from mpmath import mpf
from tests.engine.conftest import Ask

from triptych.lang.perceptron import ACTIVATIONS, CANNOT_LEARN, LOSSES, Form, program, weights
from triptych.messages import Rows, Value

ACTIVATED: dict[str, Callable[[Any], Any]] = {
    "identity": lambda z: z,
    "sigmoid": lambda z: 1 / (1 + mpmath.exp(-z)),
    "tanh": mpmath.tanh,
    "relu": lambda z: max(z, mpf(0)),
    "leaky_relu": lambda z: z if z > 0 else mpf("0.01") * z,
    "gelu": lambda z: z * (1 + mpmath.erf(z / mpmath.sqrt(2))) / 2,
    "softplus": lambda z: mpmath.log(1 + mpmath.exp(z)),
    "step": lambda z: mpf(z >= 0),
    "step_above": lambda z: mpf(z > 0),
}


def _cross_entropy(_z: Any, p: Any, y: Any) -> Any:
    return -(y * mpmath.log(p) + (1 - y) * mpmath.log(1 - p))


def _huber(_z: Any, p: Any, y: Any) -> Any:
    off = abs(p - y)
    return off**2 / 2 if off <= 1 else off - mpf(1) / 2


LOST: dict[str, Callable[[Any, Any, Any], Any]] = {
    "bce": _cross_entropy,
    "naive_bce": _cross_entropy,
    "binary_cross_entropy": _cross_entropy,
    "bce_with_logits": lambda z, _p, y: mpmath.log(1 + mpmath.exp(z)) - y * z,
    "mse": lambda _z, p, y: (p - y) ** 2,
    "half_square": lambda _z, p, y: (p - y) ** 2 / 2,
    "hinge": lambda _z, p, y: max(mpf(0), 1 - y * p),
    "huber": _huber,
}
CROSS = ("bce", "naive_bce", "binary_cross_entropy")  # they need a p between 0 and 1
FORMS = [(a, loss) for loss in LOSSES for a in ACTIVATIONS if a == "sigmoid" or loss not in CROSS]
KINDS = ("agree", "rounding", "cancellation")


def mean_loss(form: Form, rows: Rows, at: Mapping[str, Any]) -> Any:
    """Return the mean loss of a single neuron, row by row, as one would on paper."""
    total = mpf(0)
    for row in rows.values:
        z = sum(
            (at[w] * mpf(x) for w, x in zip(weights(form), row[: len(form.inputs)], strict=False)), at["b"]
        )
        p = ACTIVATED[form.activation](z)
        total += LOST[form.loss](z, p, mpf(row[-1]))
    return total / len(rows.values)


def table(form: Form, labels: tuple[float, float]) -> Rows:
    """Return seven rows, all in the domain of every loss and at no kink."""
    values = [(0.3, 1.2), (0.8, 0.4), (1.1, 1.9), (0.6, 0.2), (1.7, 0.9), (0.2, 1.4), (1.3, 0.5)]
    width = len(form.inputs)
    rows = tuple((*row[:width], labels[i % 3 == 0]) for i, row in enumerate(values))
    return Rows((*form.inputs, "y"), rows)


@pytest.mark.parametrize(("activation", "loss"), FORMS)
@pytest.mark.parametrize("inputs", [("x",), ("CGPA", "IQ")])
def test_the_mean_over_all_rows_and_its_slopes(
    ask: Ask, activation: str, loss: str, inputs: tuple[str, ...]
) -> None:
    form = Form(inputs, activation, loss)
    rows = table(form, (-1.0, 1.0) if loss == "hinge" else (0.0, 1.0))
    names = weights(form)
    at = {name: 0.17 + 0.06 * i for i, name in enumerate(names)}
    answer = ask(program(form, rows=True), {**at, **rows.columns}, wrt=names)
    with mpmath.workdps(60):
        exact = {name: mpf(value) for name, value in at.items()}
        true = mean_loss(form, rows, exact)
        assert answer.output is not None
        assert mpmath.almosteq(mpf(str(answer.output.exact)), true, mpf(10) ** -30)
        assert answer.output.value == pytest.approx(float(true), rel=1e-13)
        cannot = (
            activation in CANNOT_LEARN and loss != "bce_with_logits"
        )  # torch records no way back through a step
        for name, gradient in zip(names, answer.gradients, strict=True):
            slope = mpmath.diff(lambda v, n=name: mean_loss(form, rows, {**exact, n: v}), exact[name])
            for column in ("symbolic", "by_hand", *(() if cannot else ("autograd",))):
                assert gradient.columns[column].value == pytest.approx(float(slope), rel=1e-12, abs=1e-15)
            assert gradient.verdict is not None
            assert gradient.verdict.kind in KINDS


def mean(values: Sequence[Value | None]) -> float:
    """Return the mean of three numbers."""
    numbers = [value for value in values if isinstance(value, float)]
    assert len(numbers) == 3
    return sum(numbers) / 3


@pytest.mark.parametrize("loss", ["bce", "naive_bce", "mse"])
def test_two_layers_and_two_outputs_are_the_mean_of_their_rows(ask: Ask, loss: str) -> None:
    form = Form(("x1", "x2"), "sigmoid", loss, hidden=2, outputs=2)
    rows = Rows(("x1", "x2", "y1", "y2"), ((0.1, 0.9, 1, 0), (0.7, 0.2, 0, 1), (0.5, 0.5, 1, 1)))
    names = weights(form)
    at = {name: 0.1 + 0.07 * i for i, name in enumerate(names)}
    whole = ask(program(form, rows=True), {**at, **rows.columns}, wrt=names)
    points = [dict(zip(rows.names, row, strict=True)) for row in rows.values]
    each = [ask(program(form), {**at, **point}, wrt=names) for point in points]
    assert whole.output is not None
    assert whole.output.value == pytest.approx(mean([a.output.value for a in each if a.output]), rel=1e-14)
    for k, gradient in enumerate(whole.gradients):
        for column in ("symbolic", "by_hand", "autograd"):
            slopes = [a.gradients[k].columns[column].value for a in each]
            assert gradient.columns[column].value == pytest.approx(mean(slopes), rel=1e-13)


def test_200_rows_have_the_formula_of_20(ask: Ask) -> None:
    form = Form(("CGPA", "IQ"), "sigmoid", "bce", hidden=2, outputs=1)
    names = weights(form)
    formulas = []
    for count in (20, 200):
        columns = {"CGPA": tuple(5 + 0.02 * i for i in range(count)), "IQ": (0.9, 1.1) * (count // 2)}
        point: dict[str, Value] = {**dict.fromkeys(names, 0.2), **columns, "y": (0.0, 1.0) * (count // 2)}
        answer = ask(program(form, rows=True), point, wrt=names)
        formulas.append([gradient.columns["symbolic"].formula for gradient in answer.gradients])
        assert all(g.verdict and g.verdict.kind in KINDS for g in answer.gradients)
    assert formulas[0] == formulas[1]
    assert all("mean(" in str(formula) for formula in formulas[0])


X = tuple(0.5 + 0.25 * i for i in range(40))
SUM, SQUARES = sum(X), sum(x * x for x in X)


@pytest.mark.parametrize(
    ("text", "slope"),
    [
        ("y = mean((w*x - mean(w*x))^2)", 3.0 * (SQUARES / 40 - (SUM / 40) ** 2)),
        ("y = sum(w*x)^2", 3.0 * SUM**2),
        ("y = dot(w*x, x)", SQUARES),
        ("y = sum(w*x*0 + w)", 40.0),
        ("y = mean([w, 2*w, x[1]])", 1.0),
    ],
)
def test_sums_and_nested_means_are_differentiated_as_wholes(ask: Ask, text: str, slope: float) -> None:
    answer = ask(text, {"w": 1.5, "x": X}, wrt=("w", "x"))
    by_w, by_x = answer.gradients
    for column in ("symbolic", "by_hand", "autograd"):
        assert by_w.columns[column].value == pytest.approx(slope, rel=1e-12)
    assert by_x.columns["symbolic"].value == pytest.approx(
        by_x.columns["autograd"].value, rel=1e-12, abs=1e-15
    )
