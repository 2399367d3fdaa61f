"""What lies between the inputs' values, against the same formula written in NumPy."""

from __future__ import annotations

import numpy as np
import pytest

from triptych.engine.answer import Engine
from triptych.lang.perceptron import ACTIVATIONS, Form, program, weights
from triptych.messages import Answer, Axis, Field, Question, Value


def told(engine: Engine, form: Form, point: dict[str, Value], field: Field, dtype: str = "float64") -> Answer:
    """Return the answer with its field."""
    text = program(form, rows=any(isinstance(v, tuple) for v in point.values()))
    return next(iter(engine.answers(Question(1, text, point, weights(form), dtype, field=field))))


ROWS: dict[str, Value] = {"a": (1.0, 2.0, 4.0), "c": (0.5, -1.0, 3.0), "y": (0.0, 1.0, 1.0)}
ONE: dict[str, Value] = {"a": 1.0, "c": 0.5, "y": 0.0}


@pytest.mark.parametrize("rows", [ROWS, ONE])
def test_a_plane_of_p_is_the_formulas(engine: Engine, rows: dict[str, Value]) -> None:
    form = Form(("a", "c"), "sigmoid", "bce", hidden=2, inner="tanh")
    at = {name: 0.3 * i - 0.8 for i, name in enumerate(weights(form))}
    across, up = Axis("a", None, -2.0, 3.0, 21), Axis("c", None, -1.0, 1.0, 11)
    answer = told(engine, form, {**at, **rows}, Field("p", across, up))
    assert answer.field is not None
    a, c = np.meshgrid(np.linspace(-2, 3, 21), np.linspace(-1, 1, 11))
    h1 = np.tanh(at["w1"] * a + at["w2"] * c + at["b1"])
    h2 = np.tanh(at["w3"] * a + at["w4"] * c + at["b2"])
    p = 1 / (1 + np.exp(-(at["w5"] * h1 + at["w6"] * h2 + at["b3"])))
    assert np.frombuffer(answer.field).reshape(11, 21) == pytest.approx(p, rel=1e-13)


@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_a_line_of_p_passes_through_the_rows(engine: Engine, activation: str) -> None:
    form = Form(("a",), activation, "mse")
    point: dict[str, Value] = {"w": 0.7, "b": -1.1, "a": ROWS["a"], "y": ROWS["y"]}
    answer = told(engine, form, point, Field("p", Axis("a", None, 0.0, 4.0, 5)), "float32")
    assert answer.field is not None
    line = np.frombuffer(answer.field)
    p = next(node.value for node in answer.nodes if node.id == ("z" if activation == "identity" else "p"))
    assert isinstance(p, tuple)
    assert line[[1, 2, 4]] == pytest.approx(list(p), rel=1e-6)


def test_a_text_over_the_names_is_asked_for_too(engine: Engine) -> None:
    form = Form(("a",), loss="bce_with_logits")
    point: dict[str, Value] = {"w": 2.0, "b": -3.0, "a": ROWS["a"], "y": ROWS["y"]}
    answer = told(engine, form, point, Field("sigmoid(z)", Axis("a", None, 0.0, 3.0, 4)))
    expected = 1 / (1 + np.exp(-(2 * np.arange(4.0) - 3)))
    assert np.frombuffer(answer.field or b"") == pytest.approx(expected, rel=1e-14)


@pytest.mark.parametrize(
    "field",
    [
        Field("p", Axis("nobody", None, 0.0, 1.0, 5)),
        Field("p", Axis("a", None, 0.0, 1.0, 10**6)),
        Field("p*nobody", Axis("a", None, 0.0, 1.0, 5)),
    ],
)
def test_what_can_not_be_had_is_left_out(engine: Engine, field: Field) -> None:
    answer = told(engine, Form(("a",)), {"w": 2.0, "b": -3.0, "a": ROWS["a"], "y": ROWS["y"]}, field)
    assert answer.fault is None
    assert answer.field is None
