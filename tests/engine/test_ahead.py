"""What is computed ahead of a slider is what would have been answered, and is asked of nothing else."""

from __future__ import annotations

import time
from typing import Any

import pytest
from msgspec.structs import replace

from triptych.engine import ahead, answer, curves
from triptych.engine.answer import Engine
from triptych.messages import Answer, Axis, Curves, Question, Value

PERCEPTRON = "z = w*x + b; p = sigmoid(z); L = bce(p, y)"
AT: dict[str, Value] = {"w": 1.0, "x": 6.7, "b": 0.0, "y": 0.0}


@pytest.fixture(scope="module")
def engines() -> tuple[Engine, Engine]:
    """Two engines with all columns: one that looks ahead, one that never does."""
    both = Engine(), Engine()
    for engine in both:
        for name in ("symbolic", "by_hand", "autograd"):
            engine.use(name)
    return both


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first answer to a program takes long, and so may any on a busy machine."""
    monkeypatch.setattr(ahead, "QUICK", 60.0)
    monkeypatch.setattr(ahead, "LATEST", 60.0)


def asked(engine: Engine, question: Question) -> Answer:
    return next(iter(engine.answers(question)))


def pieces(engine: Engine, question: Question) -> int:
    return sum(1 for _ in engine.ahead(question))


def walked(engine: Engine, *questions: Question) -> int:
    """Ask each of a movement, look ahead after each; return how many pieces the last look had."""
    count = pieces(engine, Question(0, "1"))  # which no movement leads to
    for question in questions:
        asked(engine, question)
        count = pieces(engine, question)
    return count


def never(*_given: object) -> object:
    raise AssertionError("it was not known")


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize(
    ("program", "at", "moves"),
    [
        ("y = x^2; z = sin(y)", {"x": 0.0}, ("x", None, (0.1, 0.2, 0.3))),
        (PERCEPTRON, {**AT, "w": -3.112}, ("w", None, (-3.048, -2.984, -2.92))),
        (
            "y = mean(x^2)", {"x": (1.0, 2.0, 3.0)},
            ("x", 1, ((1.0, 2.1, 3.0), (1.0, 2.2, 3.0), (1.0, 2.3, 3.0))),
        ),
        (
            "sum(A @ A)", {"A": ((1.0, 2.0), (3.0, 4.0))},
            ("A", 2, (((1.0, 2.0), (3.5, 4.0)), ((1.0, 2.0), (4.0, 4.0)), ((1.0, 2.0), (4.5, 4.0)))),
        ),
    ],
)  # fmt: skip
def test_a_steady_drag_is_answered_with_what_was_computed(
    engines: tuple[Engine, Engine], monkeypatch: pytest.MonkeyPatch, program: str, at: dict[str, Value],
    moves: tuple[str, int | None, tuple[Value, Value, Value]], dtype: str,
) -> None:  # fmt: skip
    name, index, (first, second, third) = moves
    engine, plain = engines
    axis = Axis(name, index, -5.0, 5.0)
    question = Question(1, program, at, dtype=dtype, axis=axis)
    one, two, three = (replace(question, point={**at, name: value}) for value in (first, second, third))
    assert walked(engine, question, one, two) == 1
    expected = asked(plain, three)
    with monkeypatch.context() as patch:
        patch.setattr(answer, "compute", never)
        found = asked(engine, three)
    assert replace(found, curves=None, curves_key=0, derivations=0) == replace(
        expected, curves=None, curves_key=0, derivations=0
    )


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_a_drag_beside_the_axis_finds_its_curves_and_its_chain_too(
    engines: tuple[Engine, Engine], monkeypatch: pytest.MonkeyPatch, dtype: str
) -> None:
    """There every curve becomes another with each step, and the Perceptron room's chain with it."""
    engine, plain = engines
    question = Question(1, PERCEPTRON, AT, dtype=dtype, axis=Axis("w", None, -4.0, 4.0), chain=("p - y",))
    *walk, last = (replace(question, point={**AT, "b": b}) for b in (-0.9, -0.88, -0.86, -0.84))
    assert walked(engine, *walk) == 2, "the point, then its curves"
    expected, before = asked(plain, last), asked(engine, walk[-1]).curves_key
    with monkeypatch.context() as patch:
        patch.setattr(answer, "compute", never)
        patch.setattr(answer, "chain", never)
        patch.setattr(curves, "curves", never)
        found = asked(engine, last)
    assert found.curves is not None
    assert found.curves_key == found.curves.key > before, "a window draws none that it has"
    assert replace(found, curves=replace(found.curves, key=0), curves_key=0, derivations=0) == replace(
        expected, curves=expected.curves and replace(expected.curves, key=0), curves_key=0, derivations=0
    )


def test_curves_that_take_long_are_not_sampled_ahead(
    engines: tuple[Engine, Engine], monkeypatch: pytest.MonkeyPatch
) -> None:
    engine, _ = engines
    question = Question(1, "y = x*sin(t)", {"x": 1.0, "t": 0.5}, axis=Axis("t", None, -4.0, 4.0))
    walk = [replace(question, point={"x": x, "t": 0.5}) for x in (1.0, 1.5, 2.0)]
    assert walked(engine, *walk) == 2
    clock, sample = [0.0], curves.curves

    def slowly(*given: Any) -> Curves | None:
        clock[0] += 61.0
        return sample(*given)

    monkeypatch.setattr(time, "perf_counter", lambda: clock[0])
    monkeypatch.setattr(curves, "curves", slowly)
    assert walked(engine, *(replace(question, point={"x": x, "t": 0.5}) for x in (3.0, 3.5, 4.0))) == 1


def test_what_took_long_but_once_is_still_looked_ahead_of(
    engines: tuple[Engine, Engine], monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a busy machine anything does; what is not foreseen is measured cold, and would never be again."""
    engine, _ = engines
    question = Question(1, "atan(x)", {"x": 0.0})
    walk = [replace(question, point={"x": x}) for x in (0.0, 0.5, 1.0)]
    assert walked(engine, *walk) == 1
    clock = iter([0.0, 61.0])
    with monkeypatch.context() as patch:
        patch.setattr(time, "perf_counter", lambda: next(clock))
        asked(engine, slow := replace(question, point={"x": 0.5}))
    assert pieces(engine, slow) == 1


def test_another_chain_at_the_same_point_is_another_answer(engines: tuple[Engine, Engine]) -> None:
    engine, _ = engines
    question = Question(1, PERCEPTRON, AT, chain=())
    *walk, last = (replace(question, point={**AT, "w": w}) for w in (1.0, 1.5, 2.0))
    assert walked(engine, *walk) == 1
    told = asked(engine, replace(last, chain=("p - y",))).chain
    assert told is not None
    assert told.further == {"p - y": pytest.approx(1.0, abs=1e-4)}


@pytest.mark.parametrize(
    "places",
    [
        pytest.param((0.0, 0.063, 0.127, 0.19, 0.254), id="by turns"),
        pytest.param((0.0, 0.064, 0.127, 0.191, 0.255, 0.319, 0.383, 0.446), id="one of them seldom"),
        pytest.param((0.0, 0.035, 0.069, 0.103, 0.069, 0.034), id="where it turned"),
    ],
)
def test_both_strides_of_a_hand_are_known(
    engines: tuple[Engine, Engine], monkeypatch: pytest.MonkeyPatch, places: tuple[float, ...]
) -> None:
    """So a pixel of a track is 63 or 64 thousandths, by turns or once in many."""
    engine, _ = engines
    question = Question(1, "sin(x)", {"x": 0.0})
    *walk, last = (replace(question, point={"x": x}) for x in places)
    assert walked(engine, *walk) == 2
    monkeypatch.setattr(answer, "compute", never)
    assert asked(engine, last).point == last.point


def test_a_hand_that_turned_is_not_expected_to_turn_again_at_once(engines: tuple[Engine, Engine]) -> None:
    """Else each step of a steady drag would compute a second point for nothing, until the next question."""
    engine, _ = engines
    question = Question(1, "tan(x)", {"x": 0.0})
    there_and_back = (0.0, 0.02, 0.04, 0.02, 0.0)
    assert walked(engine, *(replace(question, point={"x": x}) for x in there_and_back)) == 1


def test_at_the_end_of_its_axis_a_slider_is_expected_to_turn(
    engines: tuple[Engine, Engine], monkeypatch: pytest.MonkeyPatch
) -> None:
    engine, _ = engines
    question = Question(1, "y = mean(x^2)", {"x": (1.0, 0.0)}, axis=Axis("x", 1, 0.0, 2.0))
    at = (1.8, 1.9, 2.0, 1.9)
    *walk, last = (replace(question, point={"x": (1.0, x)}) for x in at)
    assert walked(engine, *walk) == 1
    monkeypatch.setattr(answer, "compute", never)
    assert asked(engine, last).point == {"x": (1.0, 1.9)}


def test_what_is_asked_where_a_slider_stands_ends_no_movement(
    engines: tuple[Engine, Engine], monkeypatch: pytest.MonkeyPatch
) -> None:
    """So the red stretches are asked for as soon as a hand rests."""
    engine, _ = engines
    question = Question(1, "tan(x)", {"x": 0.0})
    *walk, last = (replace(question, point={"x": x}) for x in (0.0, 0.035, 0.069, 0.103, 0.138))
    assert walked(engine, *walk, replace(walk[-1], spans=Axis("x", None, -1.0, 1.0))) == 2
    monkeypatch.setattr(answer, "compute", never)
    assert asked(engine, last).point == {"x": 0.138}


def test_after_a_rest_both_strides_are_known_from_the_second_step_on(
    engines: tuple[Engine, Engine], monkeypatch: pytest.MonkeyPatch
) -> None:
    engine, _ = engines
    question = Question(1, "tan(x)", {"x": 0.0})
    *walk, first, second = (replace(question, point={"x": x}) for x in (0.0, 0.035, 0.069, 0.103, 0.137))
    walked(engine, *walk)
    with monkeypatch.context() as patch:
        patch.setattr(ahead, "LATEST", 0.0)
        assert pieces(engine, first) == 0
    assert pieces(engine, second) == 2


def test_what_was_guessed_wrong_is_forgotten(engines: tuple[Engine, Engine]) -> None:
    engine, plain = engines
    question = Question(1, "exp(x)", {"x": 0.0})
    other = replace(question, point={"x": -2.5})
    walked(engine, question, replace(question, point={"x": 0.5}))
    assert asked(engine, other).gradients == asked(plain, other).gradients
    guessed = replace(question, point={"x": 1.0})
    assert asked(engine, guessed).gradients == asked(plain, guessed).gradients


@pytest.mark.parametrize(
    "after",
    [
        Question(2, PERCEPTRON, AT, dtype="float32"),
        Question(2, PERCEPTRON, AT, wrt=("b",)),
        Question(2, PERCEPTRON.replace("bce", "mse"), AT),
        Question(2, PERCEPTRON, {**AT, "w": 1.5, "b": 0.5}),
        Question(2, PERCEPTRON, {**AT, "w": float("inf")}),
        Question(2, PERCEPTRON, {**AT, "w": float("nan")}),
        Question(2, PERCEPTRON, AT),
        Question(2, PERCEPTRON, {**AT, "w": (1.0, 2.0)}),
    ],
)
def test_only_a_slider_that_moves_is_followed(engines: tuple[Engine, Engine], after: Question) -> None:
    engine, _ = engines
    assert walked(engine, Question(1, PERCEPTRON, AT, dtype="float64"), after) == 0


@pytest.mark.parametrize("limit", ["QUICK", "LATEST"])
def test_slow_steps_and_slow_programs_are_not_run_ahead_of(
    engines: tuple[Engine, Engine], monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    engine, _ = engines
    question = Question(1, "cos(x)", {"x": 0.0})
    walk = [replace(question, point={"x": x}) for x in (0.0, 0.5, 1.0)]
    assert walked(engine, *walk) == 1
    monkeypatch.setattr(ahead, limit, 0.0)
    assert walked(engine, *walk) == 0
