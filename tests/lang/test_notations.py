"""Every notation is read as what it says: its value is that of the same thing written for mpmath."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import mpmath
import numpy as np
import pytest
from tests.engine.conftest import Ask
from tests.lang import notations

from triptych.engine.floats import floats, plain
from triptych.engine.interpret import run
from triptych.engine.layout import laid_out
from triptych.engine.nesting import end_to_end
from triptych.lang.parse import read
from triptych.lang.shapes import Misfit, shape_of
from triptych.messages import Value

GROUPS = "SCHOOL LATEX ALGEBRA TORCH MORE MATRICES COUNTING FOUND REFUSED".split()
_FUNCTIONS = "sin cos tan sec csc cot asin acos atan atan2 sinh cosh tanh sech asinh acosh atanh acsc exp log"
_MORE = "gamma log10 sqrt cbrt pi e floor ceil erf mpf"
_NUMBERS = {
    "x": 0.7,
    "y": 0.3,
    "z": -0.4,
    "t": 0.9,
    "a": 1.3,
    "b": 2.2,
    "c": 0.5,
    "w": 0.8,
    "n": 3.0,
    "k": 1.7,
    "m": 1.1,
    "s": 0.9,
    "p": 0.35,
    "r": 1.2,
    "u1": 0.5,
    "d": 0.6,
    "A": 1.4,
    "A1": 0.75,
    "B1": 0.2,
    "theta": 0.6,
    "theta0": 0.2,
    "theta1": 0.5,
    "mu": 0.25,
    "sigma": 1.2,
    "omega": 2.1,
    "alpha": 0.8,
    "beta": 1.6,
    "epsilon": 0.15,
    "phi": 0.45,
    "x1": 0.4,
    "x2": -0.9,
    "x_1": 0.4,
    "x_2": -0.9,
    "x_i": 0.33,
    "w11": 0.9,
    "y_hat": 0.4,
    "x_bar": 0.7,
    "x_tilde": 0.2,
}
_VECTORS: dict[str, Value] = {
    "v": (0.5, -1.2, 2.0),
    "u": (1.5, 0.4, -0.7),
    "q": (0.5, -1.2),
    "M": ((2.0, 1.0), (0.5, 3.0)),
}
_FORMS = {name: shape_of(value) for name, value in _VECTORS.items()}


def cases() -> list[tuple[str, str | None]]:
    """Text and mpmath's expression, None for what has to be refused."""
    groups = [getattr(notations, name) for name in GROUPS]
    lines = "\n".join(group.strip() for group in groups).splitlines()
    pairs = [line.rsplit(" ⇒ ", 1) for line in lines]
    return [*((text, None if told == "None" else told) for text, told in pairs), *notations.PROGRAMS]


def value(text: str) -> Value | None:
    """The program's value at the numbers above; None where it is refused."""
    reading = read(text, forms=_FORMS)
    if reading.faults or reading.graph is None:
        return None
    graph = reading.graph
    given: dict[str, Value] = {**_NUMBERS, **_VECTORS, **graph.starts}
    point = {name: given[name] for name in graph.inputs if name in given}
    try:
        layout = laid_out(graph, tuple(shape_of(point[name]) for name in graph.inputs))
    except (Misfit, KeyError):
        return None
    held = floats("float64")
    values = run(layout.graph, {n: held.value(end_to_end(x)) for n, x in point.items()}, held)
    return plain(values[layout.graph.output])


def oracle(expression: str, moved: Mapping[str, object] | None = None) -> Any:
    """What mpmath makes of an expression of this repository's own, with some numbers moved."""
    words = {name: getattr(mpmath, name) for name in f"{_FUNCTIONS} {_MORE}".split()}
    numbers = {name: mpmath.mpf(x) for name, x in _NUMBERS.items()}
    vectors = {name: [mpmath.mpf(x) for x in np.ravel(xs).tolist()] for name, xs in _VECTORS.items()}
    words["dot"] = mpmath.fdot
    words["norm2"] = lambda xs: mpmath.norm(mpmath.matrix(xs))
    return eval(expression, {**words, **numbers, **vectors, **(moved or {})})  # noqa: S307  # our own lines, no one's input


@pytest.mark.parametrize(("text", "told"), cases(), ids=lambda text: repr(text)[:60])
def test_a_notation(text: str, told: str | None) -> None:
    found = value(text)
    assert found == (None if told is None else pytest.approx(float(oracle(told)), rel=1e-9, abs=1e-12))


@pytest.mark.parametrize(
    ("text", "notes"),
    [
        ("2xy + x", ["word-or-product"]),
        ("sin(xy) + x*y", ["word-or-product"]),
        ("(1.5-x+xy)^2", ["word-or-product"]),
        (r"e^{ax}\sin bx", ["word-or-product", "word-or-product"]),
        (r"\mathrm{lr} \cdot x", []),
        ("sinx", ["word-with-function"]),
        ("x1w1 + b", ["word-or-product"]),
        ("√2x", ["root-first"]),
        ("√2·x", []),
        ("lnx + cos2x", ["word-with-function", "word-with-function"]),
        ("xy = x*y; xy^2", []),
        ("lr*grad1 + eps", []),
        ("mc^2", []),
        ("2*xy", []),
        ("w^T x", ["raised-t"]),
    ],
)
def test_what_may_be_run_together_is_told(text: str, notes: list[str]) -> None:
    reading = read(text)
    assert reading.faults == ()
    assert [trouble.said.id for trouble in reading.troubles] == notes


@pytest.mark.parametrize(("text", "told"), cases(), ids=lambda text: repr(text)[:60])
def test_what_is_printed_of_it_is_read_again(text: str, told: str | None) -> None:
    """The program's own words for it have the same value."""
    if told is not None:
        again = read(read(text, forms=_FORMS).understood)
        assert again.faults == ()
        assert value(again.source) == value(text)


@pytest.fixture(scope="module")
def pair() -> Ask:
    """The chain rule by hand and torch; SymPy's column is held against an oracle of its own elsewhere."""
    return Ask(("by_hand", "autograd"))


MOVING = [(text, told) for text, told in cases() if told is not None]


@pytest.mark.parametrize(("text", "told"), MOVING, ids=lambda text: repr(text)[:60])
def test_the_gradient_of_a_notation(pair: Ask, text: str, told: str) -> None:
    """Two columns against mpmath's derivative at 50 digits, by each number that both texts name."""
    graph = read(text, forms=_FORMS).graph
    assert graph is not None
    given: dict[str, Value] = {**_NUMBERS, **_VECTORS}
    point = {name: given[name] for name in graph.inputs if name in given and name not in graph.starts}
    names = tuple(n for n in point if n in _NUMBERS and re.search(rf"\b{n}\b", told))
    answer = pair(text, point, wrt=names)
    assert answer.fault is None
    for gradient in answer.gradients if names else ():
        with mpmath.workdps(50):
            at = mpmath.mpf(_NUMBERS[gradient.wrt])
            true = mpmath.diff(lambda t, by=gradient.wrt: oracle(told, {by: t}), at)
        for name, column in gradient.columns.items():
            if column.trouble is not None and name == "autograd":  # torch has no derivative of heaviside
                continue
            assert column.value == pytest.approx(float(true), rel=1e-8, abs=1e-11), (gradient.wrt, name)
