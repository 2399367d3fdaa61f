"""Red stretches: where steps break down along each slider, asked for only when they have become others."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QStyle, QStyleOptionSlider, QWidget
from pytestqt.qtbot import QtBot

from triptych.messages import Answer, Axis, Question, Span
from triptych.ui.bench import Bench, opened_desk
from triptych.ui.float_slider import FloatSlider
from triptych.ui.knob import Knob, Leaf, first_knob
from triptych.ui.main_window import FIRST_SIZE, MainWindow
from triptych.ui.perceptron_desk import FIRST_KNOBS
from triptych.ui.stretch_line import StretchLine
from triptych.ui.stretches import stretches

W, X, B, Y = (Leaf(name) for name in "wxby")
HELD = float(np.float32(6.7))
SATURATED = 24 * math.log(2)  # from here on 1 + exp(-z) rounds to 1 in float32
CLAMPED = math.log(1e-8 / (1 - 1e-8))  # below this the notebooks' clamp holds p
LEFT = Qt.MouseButton.LeftButton


class Heard:
    """Counts what is asked for, and what comes."""

    def __init__(self, window: MainWindow) -> None:
        self.questions: list[Question] = []
        self.answers: list[Answer] = []
        self._window = window
        window.bench.question_changed.connect(self.questions.append)
        window.client.answered.connect(self.answers.append)

    def stop(self) -> None:
        self._window.bench.question_changed.disconnect(self.questions.append)
        self._window.client.answered.disconnect(self.answers.append)


@pytest.fixture
def window(qtbot: QtBot, real_window: MainWindow) -> MainWindow:
    """The Perceptron room as it opens, every slider's spans known."""
    real_window.resize(*FIRST_SIZE)
    real_window.rooms.open("perceptron")
    real_window.bench.set_dtype("float32")
    for leaf, knob in FIRST_KNOBS.items():
        real_window.bench.set_range(leaf, knob.low, knob.high, knob.step)
        real_window.bench.move(leaf, knob.value)
    real_window.bench.set_axis(W)
    qtbot.waitUntil(lambda: rested(real_window), timeout=30_000)
    return real_window


@pytest.fixture
def heard(window: MainWindow) -> Iterator[Heard]:
    listener = Heard(window)
    yield listener
    listener.stop()


def rested(window: MainWindow) -> bool:
    """Whether the newest question is answered by all columns, and no spans are missing."""
    question = window.bench.question
    return (
        question is not None
        and window.client.line.flight is None
        and window.client.line.columns is not None
        and "autograd" in window.client.line.columns
        and not window.showing.symbolic.stale
        and window.bench._thresholds.missing(window.bench.desk, window.bench.dtype) is None
    )


def slider(window: MainWindow, name: str = "w") -> FloatSlider:
    found = window.findChild(FloatSlider, f"slider-{name}")
    assert isinstance(found, FloatSlider)
    return found


def spans(window: MainWindow, name: str = "w") -> dict[str, list[tuple[float, float]]]:
    """The spans that a slider shows, by kind."""
    shown = slider(window, name)._stretches
    told: dict[str, list[tuple[float, float]]] = {}
    for span in shown.spans if shown is not None else ():
        told.setdefault(span.kind, []).append((span.low, span.high))
    return told


def handle(target: FloatSlider) -> QPoint:
    option = QStyleOptionSlider()
    target.initStyleOption(option)
    kind, part = QStyle.ComplexControl.CC_Slider, QStyle.SubControl.SC_SliderHandle
    return target.style().subControlRect(kind, option, part, target).center()


def red(widget: QWidget, area: tuple[int, int, int, int], colour: str) -> int:
    """How many pixels of a part of a widget have a colour."""
    image = widget.grab().toImage()
    left, top, right, bottom = area
    return sum(
        image.pixelColor(x, y).name() == colour for x in range(left, right) for y in range(top, bottom)
    )


def test_the_perceptrons_thresholds_are_those_of_its_formula(window: MainWindow) -> None:
    assert spans(window)["saturated"] == pytest.approx(np.array([[SATURATED / HELD, 4.0]]), rel=1e-6)
    assert spans(window)["overflow"] == spans(window)["saturated"]
    assert spans(window)["clamped"] == pytest.approx(np.array([[-4.0, CLAMPED / HELD]]), rel=1e-6)
    assert set(window.bench._stretches) == {W, X, B, Y}


def test_the_track_is_red_there_and_nowhere_else(window: MainWindow) -> None:
    target = slider(window)
    colour, high, wide = window.themes.theme.colours.bad, target.height(), target.width()
    assert red(target, (wide - 24, 0, wide, high), colour) > 20
    assert red(target, (0, 0, 16, high), colour) > 20
    assert red(target, (wide // 3, 0, wide // 2, high), colour) == 0


def test_it_is_hatched_and_framed_so_that_colour_is_not_all(window: MainWindow) -> None:
    target = slider(window)
    image, wide = target.grab().toImage(), target.width()
    column = [image.pixelColor(x, target.height() // 2).name() for x in range(wide - 22, wide - 3)]
    ink, ground = window.themes.theme.colours.bad, window.themes.theme.colours.card
    assert column.count(ink) >= 2
    assert column.count(ground) >= 6


def test_a_drag_draws_no_band_anew_and_the_handle_stands_over_all(
    qtbot: QtBot, window: MainWindow, heard: Heard
) -> None:
    target = slider(window)
    target.grab()
    bands, colour = target._bands, window.themes.theme.colours.bad
    assert bands is not None
    drawn = bands.drawn
    for value in (0.5, 1.0, 2.0, 4.0):
        window.bench.move(W, value)
        qtbot.waitUntil(lambda: answered(window, heard), timeout=10_000)
        target.grab()
    assert bands.drawn == drawn
    middle = handle(target)
    assert red(target, (middle.x() - 3, middle.y() - 3, middle.x() + 4, middle.y() + 4), colour) == 0
    window.bench.set_range(W, -3.0, 4.0, 0.01)
    qtbot.waitUntil(lambda: rested(window), timeout=30_000)
    target.grab()
    assert bands.drawn > drawn


def test_words_say_what_a_span_is_in_small_type_tooltip_and_description(window: MainWindow) -> None:
    said = "sigmoid(z) is 1 in float32 from w = 2.483"
    line = window.asking.stretches
    assert said in line.text()
    assert line.isVisible()
    assert line.accessibleName() == line.text()
    assert said in slider(window).toolTip()
    assert said in slider(window).accessibleDescription()
    for plot in (window.showing.plots.output, window.showing.plots.gradients):
        assert said in plot.canvas.accessibleDescription()
        assert said in plot.canvas.toolTip()


def test_the_small_type_follows_the_slider_in_use(qtbot: QtBot, window: MainWindow) -> None:
    window.bench.move(W, 2.4)
    qtbot.waitUntil(lambda: rested(window), timeout=30_000)
    slider(window, "x").setFocus()
    qtbot.waitUntil(lambda: "from x = 6.932" in window.asking.stretches.text())
    slider(window, "x").clearFocus()
    qtbot.waitUntil(lambda: "from w = 2.483" in window.asking.stretches.text())


def test_the_plots_hatch_the_same_stretches_along_their_axis(qtbot: QtBot, window: MainWindow) -> None:
    plot, colour = window.showing.plots.output, window.themes.theme.colours.bad
    qtbot.waitUntil(lambda: plot.settled, timeout=20_000)
    live = plot.canvas._live
    assert live is not None
    (low, high), clamp = spans(window)["saturated"][0], spans(window)["clamped"][0]
    bottom = round(live.want.margins[3])

    def counted(x: float, y: float) -> int:
        left, right = (round(live.want.pixel(at, 0)[0]) for at in (x, y))
        return red(plot.canvas, (left + 1, bottom - 8, right, bottom), colour)

    assert counted(low, high) > 100
    assert counted(*clamp) > 100
    assert counted(clamp[1] + 0.1, low - 0.1) == 0


def test_a_drag_along_the_axis_asks_for_no_spans_and_no_ledger(
    qtbot: QtBot, window: MainWindow, heard: Heard
) -> None:
    target = slider(window)
    start = handle(target)
    QTest.mousePress(target, LEFT, pos=start)
    for step in range(1, 40):
        QTest.mouseMove(target, start + QPoint(step - 60 * (step > 30), 0))
        qtbot.waitUntil(lambda: answered(window, heard), timeout=10_000)
    assert len({repr(q.point["w"]) for q in heard.questions}) > 30
    assert [q.spans for q in heard.questions if q.spans is not None] == []
    assert not any(q.ledger for q in heard.questions)
    assert {(a.spans, a.ledger) for a in heard.answers} == {(None, None)}
    QTest.mouseRelease(target, LEFT, pos=handle(target))


def answered(window: MainWindow, heard: Heard) -> bool:
    newest = window.bench.question
    return bool(newest and heard.answers and heard.answers[-1].revision == newest.revision)


def test_another_input_moves_the_axis_spans_once_it_rests(
    qtbot: QtBot, window: MainWindow, heard: Heard
) -> None:
    for step in range(10):
        window.bench.move(B, 0.1 * (step + 1))
        assert spans(window) == {}, "what is not true any more is not shown"
    assert [q.spans for q in heard.questions] == 10 * [None]
    shifted = (SATURATED - 1) / HELD
    qtbot.waitUntil(lambda: "saturated" in spans(window), timeout=10_000)
    assert spans(window)["saturated"][0][0] == pytest.approx(shifted, rel=1e-6)
    assert next(q.spans for q in heard.questions if q.spans is not None) == Axis("w", None, -4.0, 4.0)


def test_a_hand_that_holds_another_slider_still_sees_the_axis_spans(
    qtbot: QtBot, window: MainWindow, heard: Heard
) -> None:
    target = slider(window, "b")
    QTest.mousePress(target, LEFT, pos=handle(target))
    QTest.mouseMove(target, handle(target) + QPoint(9, 0))
    qtbot.waitUntil(lambda: "saturated" in spans(window), timeout=10_000)
    assert {q.spans.name for q in heard.questions if q.spans is not None} == {"w"}
    QTest.mouseRelease(target, LEFT, pos=handle(target))
    qtbot.waitUntil(lambda: rested(window), timeout=30_000)
    assert [q.spans.name for q in heard.questions if q.spans is not None] == ["w", "x", "y"]


def test_the_other_sliders_come_in_turn_once_things_rest(
    qtbot: QtBot, window: MainWindow, heard: Heard
) -> None:
    window.bench.move(W, 2.0)
    assert heard.questions[-1].spans is None
    assert spans(window, "b") == {}
    assert spans(window) != {}, "along their own axis they stand"
    qtbot.waitUntil(lambda: rested(window), timeout=30_000)
    asked = [q.spans.name for q in heard.questions if q.spans is not None]
    assert asked == ["x", "b", "y"]
    assert spans(window, "b")["saturated"][0][0] == pytest.approx(SATURATED - 2.0 * HELD, abs=1e-5)


def test_they_belong_to_the_number_type_and_the_range(qtbot: QtBot, window: MainWindow) -> None:
    window.bench.set_dtype("float64")
    qtbot.waitUntil(lambda: "clamped" in spans(window) and "saturated" not in spans(window), timeout=10_000)
    both = [[-4.0, CLAMPED / 6.7], [-CLAMPED / 6.7, 4.0]]
    assert spans(window)["clamped"] == pytest.approx(np.array(both), rel=1e-6)
    window.bench.set_range(W, -8.0, 8.0, 0.01)
    qtbot.waitUntil(lambda: "saturated" in spans(window), timeout=10_000)
    assert spans(window)["saturated"] == pytest.approx(np.array([[53 * math.log(2) / 6.7, 8.0]]), rel=1e-12)


def test_the_story_of_the_seeds_is_met_by_single_steps_and_explained(
    qtbot: QtBot, window: MainWindow, heard: Heard
) -> None:
    window.bench.move(W, 2.481)
    slider(window).setFocus()
    qtbot.keyClick(slider(window), Qt.Key.Key_Right)
    assert window.bench.desk.point["w"] == 2.482
    qtbot.waitUntil(lambda: shown(window, heard) == "6.699999", timeout=10_000)
    assert "in a red stretch" not in slider(window).accessibleDescription()
    qtbot.keyClick(slider(window), Qt.Key.Key_Right)
    assert window.bench.desk.point["w"] == 2.483
    qtbot.waitUntil(lambda: shown(window, heard) == "nan", timeout=10_000)
    assert "in a red stretch" in slider(window).accessibleDescription()
    assert window.showing.verdict.kind == "overflow"
    assert "At L a number becomes inf in float32" in window.showing.verdict.because.text()


def test_and_the_frozen_loss_at_y_1_too(qtbot: QtBot, window: MainWindow, heard: Heard) -> None:
    window.bench.move(Y, 1.0)
    window.bench.move(W, -2.74)
    qtbot.waitUntil(lambda: shown(window, heard).startswith("-6.7"), timeout=10_000)
    window.bench.move(W, -2.76)
    qtbot.waitUntil(lambda: shown(window, heard) == "0", timeout=10_000)
    assert window.showing.verdict.kind == "clamped"
    qtbot.waitUntil(lambda: rested(window), timeout=30_000)
    assert "bce(p, y) is clamped up to w = -2.75" in slider(window).accessibleDescription().replace("−", "-")
    assert "in a red stretch" in slider(window).accessibleDescription()


def shown(window: MainWindow, heard: Heard) -> str:
    """PyTorch's dL/dw, once the newest question has been answered."""
    return window.showing.autograd.numbers()["w"] if answered(window, heard) else ""


def test_the_strip_of_a_small_window_shows_and_says_it_too(qtbot: QtBot, window: MainWindow) -> None:
    window.themes.set_scale(2.0)
    try:
        strip = window.findChild(FloatSlider, "strip-slider-w")
        assert isinstance(strip, FloatSlider)
        qtbot.waitUntil(lambda: strip.isVisible() and strip._stretches is not None, timeout=10_000)
        line = window.findChild(StretchLine, "strip-stretch-line")
        assert line is not None
        assert line.isVisible()
        assert "sigmoid(z) is 1 in float32 from w = 2.483" in line.text()
    finally:
        window.themes.set_scale(1.0)


def test_nan_and_infinite_inputs_are_no_hindrance(qtbot: QtBot, window: MainWindow, heard: Heard) -> None:
    for value in (math.nan, math.inf):
        window.bench.move(B, value)
        qtbot.waitUntil(lambda: rested(window), timeout=30_000)
        assert {answer.fault for answer in heard.answers} == {None}


@pytest.mark.parametrize(
    ("low", "high", "said"),
    [
        (2.48291540, 4.0, "s is 1 in float32 from w = 2.483"),
        (-4.0, -2.74935531, "s is 1 in float32 up to w = −2.75"),
        (-4.0, 4.0, "s is 1 in float32 at every w of this range"),
        (0.5, 0.5, "s is 1 in float32 at w = 0.5"),
        (0.12345, 0.12355, "s is 1 in float32 from w = 0.1235 to 0.1235"),
        (1.00001, 1.00002, "s is 1 in float32 from w = 1.00001 to 1.00002"),
        (1e-30, 3.0, "s is 1 in float32 from w = 1e−30 to 3"),
    ],
)
def test_ends_are_told_in_few_digits_that_lie_inside(low: float, high: float, said: str) -> None:
    span = Span("saturated", "p", "s", low, high, 1.0)
    assert stretches(W, (span,), Axis("w", None, -4.0, 4.0), "float32").words == (said,)


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("overflow", "f is inf in float32 from w = 1"),
        ("clamped", "f is clamped from w = 1: its gradient is 0"),
        ("domain", "f is outside its domain from w = 1"),
        ("something new", "f breaks down from w = 1"),
    ],
)
def test_every_kind_has_its_words(kind: str, said: str) -> None:
    span = Span(kind, "f", "f", 1.0, 4.0, math.inf)
    assert stretches(W, (span,), Axis("w", None, -4.0, 4.0), "float32").words == (said,)


class Asked:
    """A bench whose questions are answered by hand."""

    def __init__(self, text: str, knobs: dict[Leaf, Knob]) -> None:
        self.bench = Bench(opened_desk(text, knobs))
        assert self.bench.question is not None
        self.questions: list[Question] = [self.bench.question]
        self.bench.question_changed.connect(self.questions.append)

    def answer(self) -> None:
        question = self.questions[-1]
        spans = () if question.spans is not None else None
        self.bench.take(Answer(question.revision, "all", question.program, dtype=question.dtype, spans=spans))


@pytest.fixture
def asked(qtbot: QtBot) -> Asked:
    assert qtbot is not None  # the rest is a timer's
    return Asked("y = exp(x) + k", {X: first_knob(1.0), Leaf("k"): first_knob(1.0)})


def test_what_never_came_in_time_is_asked_again_without_spans(qtbot: QtBot, asked: Asked) -> None:
    asked.answer()
    qtbot.waitUntil(lambda: asked.questions[-1].spans is not None)
    asked.bench.be_late()
    assert asked.questions[-1].spans is None
    asked.bench.be_late()
    count = len(asked.questions)
    asked.bench.move(Leaf("k"), 2.0)
    assert len(asked.questions) == count + 1
    assert asked.questions[-1].spans is None
    asked.bench.write("y = exp(2*x) + k")
    asked.answer()
    qtbot.waitUntil(lambda: asked.questions[-1].spans is not None)


def test_a_program_is_plain_text_in_the_small_type(window: MainWindow) -> None:
    assert not isinstance(window.asking.stretches, QLabel), "it paints what it is given and reads no markup"


def test_the_marks_of_the_former_program_go_once_the_key_is_painted(
    qtbot: QtBot, window: MainWindow
) -> None:
    """At once, both plots would be painted anew together with the editor."""
    told: list[object] = []
    before = window.bench.desk.text
    window.bench.stretches_changed.connect(told.append)
    window.bench.write(before + "\nM = 2*L")
    assert told == []
    qtbot.waitUntil(lambda: told[:1] == [{}])
    window.bench.write(before)
    window.bench.stretches_changed.disconnect(told.append)
