"""The bench: every change is a whole new question, and what can't be read asks nothing."""

from __future__ import annotations

import pytest

from triptych.messages import Question
from triptych.ui.bench import Bench, first_desk, opened_desk
from triptych.ui.knob import FURTHEST, Knob, Leaf, first_knob
from triptych.ui.perceptron_desk import first_desk as perceptron_desk

X = Leaf("x")


class Listener:
    """Keeps the questions that a bench asked."""

    def __init__(self, bench: Bench) -> None:
        self.questions: list[Question] = []
        bench.question_changed.connect(self.questions.append)


@pytest.fixture
def bench() -> Bench:
    return Bench(first_desk())


def test_it_opens_on_the_sine_of_a_square_at_3_in_float32(bench: Bench) -> None:
    question = bench.question
    assert question is not None
    assert (question.program, question.point, question.dtype) == (
        "y = x^2\nz = sin(y)",
        {"x": 3.0},
        "float32",
    )
    assert question.wrt == ("x",)
    assert question.axis is not None
    assert (question.axis.name, question.axis.low, question.axis.high) == ("x", -5.0, 5.0)


def test_each_change_replaces_the_question_whole_one_revision_higher(bench: Bench) -> None:
    first, heard = bench.question, Listener(bench)
    bench.move(X, 2.5)
    bench.set_range(X, -1, 4, 0.5)
    bench.set_dtype("float64")
    bench.write("y = x^3")
    assert [q.revision for q in heard.questions] == [1, 2, 3, 4]
    assert first is not None
    assert first.point == {"x": 3.0}
    last = heard.questions[-1]
    assert (last.program, last.point, last.dtype) == ("y = x^3", {"x": 2.5}, "float64")
    assert last.axis is not None
    assert (last.axis.low, last.axis.high) == (-1, 4)


def test_a_half_typed_program_asks_nothing_and_the_last_good_one_stands(bench: Bench) -> None:
    heard = Listener(bench)
    bench.write("y = x^2\nz = sin(")
    assert heard.questions == []
    assert bench.desk.stale
    assert bench.desk.reading.faults
    assert bench.question is not None
    assert bench.question.program == "y = x^2\nz = sin(y)"
    bench.move(X, 1.0)
    assert heard.questions[-1].program == "y = x^2\nz = sin(y)"
    bench.write("y = x^2\nz = sin(y)")
    assert not bench.desk.stale


@pytest.mark.parametrize("text", ["", "   \n", "sin(", "a = b; b = a", "sin = 2", "y = x $ 2"])
def test_bad_text_is_told_and_never_asked(bench: Bench, text: str) -> None:
    heard = Listener(bench)
    bench.write(text)
    assert heard.questions == []
    assert bench.desk.reading.faults


def test_a_new_name_gets_an_input_at_1_from_minus_5_to_5(bench: Bench) -> None:
    bench.write("y = k*x")
    assert bench.desk.knobs[Leaf("k")] == Knob(1.0, 1.0, -5.0, 5.0, 0.01)
    assert bench.question is not None
    assert bench.question.point == {"k": 1.0, "x": 3.0}
    assert set(bench.question.wrt) == {"x", "k"}


def test_what_the_program_says_about_a_start_counts(bench: Bench) -> None:
    bench.write("v = 40\nu = [1, 2, 3]\ny = v*mean(u)")
    assert bench.question is not None
    assert bench.question.point == {"v": 40.0, "u": (1.0, 2.0, 3.0)}
    knob = bench.desk.knobs[Leaf("v")]
    assert knob.low <= 40 <= knob.high
    bench.move(Leaf("u", 1), 9.0)
    assert bench.question.point["u"] == (1.0, 9.0, 3.0)
    bench.set_axis(Leaf("u", 1))
    assert bench.question.axis is not None
    assert (bench.question.axis.name, bench.question.axis.index) == ("u", 1)


def test_a_start_edited_in_the_text_moves_the_slider_there(bench: Bench) -> None:
    bench.write("x = 2\ny = x^2")
    bench.move(X, 4.0)
    bench.write("x = 2\ny = x^3")
    assert bench.desk.knobs[X].value == 4.0
    bench.write("x = 2.5\ny = x^3")
    assert bench.desk.knobs[X].value == 2.5


def test_values_ranges_and_steps_come_back_with_their_name(bench: Bench) -> None:
    bench.set_range(X, -1, 1, 0.25)
    bench.move(X, 0.75)
    bench.write("y = k^2")
    assert bench.desk.leaves == (Leaf("k"),)
    bench.write("y = x^2")
    knob = bench.desk.knobs[X]
    assert (knob.value, knob.low, knob.high, knob.step) == (0.75, -1, 1, 0.25)


def test_the_axis_stays_until_another_is_chosen_and_is_shown_in_full(bench: Bench) -> None:
    bench.write("y = a*b")
    bench.move(Leaf("b"), 2.0)
    assert bench.question is not None
    assert bench.question.axis is not None
    assert (bench.question.axis.name, bench.question.detail) == ("a", "a")
    bench.set_axis(Leaf("b"))
    assert (bench.question.axis.name, bench.question.detail) == ("b", "b")
    bench.show_in_full("a")
    assert (bench.question.axis.name, bench.question.detail) == ("b", "a")


def test_the_last_wrt_stays_on_and_a_defined_name_can_be_one(bench: Bench) -> None:
    bench.switch_wrt("x", False)
    assert bench.desk.wrt == ("x",)
    bench.switch_wrt("y", True)
    bench.switch_wrt("x", False)
    assert bench.question is not None
    assert bench.question.wrt == ("y",)
    bench.write("u = x^2")
    assert bench.desk.wrt == ("x",)


@pytest.mark.parametrize("value", [float("inf"), float("-inf"), float("nan"), 1e308, -1e308, 5e-324])
def test_any_float_can_be_a_value(bench: Bench, value: float) -> None:
    bench.move(X, value)
    knob = bench.desk.knobs[X]
    assert repr(knob.value) == repr(value)
    assert 0 <= knob.position <= knob.positions
    assert max(abs(knob.low), abs(knob.high)) <= FURTHEST


def test_the_perceptron_opens_as_the_notebooks_have_it() -> None:
    desk = perceptron_desk()
    question = desk.question(1, "float32")
    assert question is not None
    assert question.point == {"x": 6.7, "w": 1.0, "b": 0.0, "y": 0.0}
    assert question.wrt == ("w", "b", "x")
    assert question.axis is not None
    assert question.axis.name == "w"


def test_an_opened_desk_takes_the_knobs_of_its_names() -> None:
    desk = opened_desk("y = t^2", {Leaf("t"): first_knob(70.0), Leaf("q"): first_knob()})
    assert desk.point == {"t": 70.0}
    assert desk.knobs[Leaf("t")].high == 100


class TestKnob:
    """One slider's state, as a value."""

    def test_positions_and_values_agree_on_the_grid_without_dust(self) -> None:
        knob = Knob()
        assert [knob.value_at(p) for p in (0, 30, 500, 1000)] == [-5.0, -4.7, 0.0, 5.0]
        assert all(Knob(value=knob.value_at(p)).position == p for p in range(0, knob.positions + 1, 7))

    def test_a_value_beside_the_grid_is_kept_and_the_nearest_position_shown(self) -> None:
        knob = Knob().at(0.123456789)
        assert knob.value == 0.123456789
        assert knob.value_at(knob.position) == 0.12

    def test_a_value_outside_widens_the_range_on_its_side_only(self) -> None:
        knob = Knob().at(37.0)
        assert (knob.low, knob.high) == (-5.0, 50.0)

    def test_a_range_that_is_no_whole_number_of_steps_still_reaches_its_end(self) -> None:
        knob = Knob().ranged(0, 1, 0.3)
        assert knob.value_at(0) == 0
        assert knob.at(1.0).position == knob.positions

    def test_a_step_far_too_fine_for_a_slider_is_made_coarser(self) -> None:
        assert Knob().ranged(-1e6, 1e6, 1e-9).positions <= 20_000

    def test_fine_and_coarse_nudges_stay_inside_the_range(self) -> None:
        knob = Knob(value=4.995)
        assert knob.nudged(0.1) == 4.996
        assert knob.nudged(10) == 5.0
        assert knob.nudged(-10) == 4.895
