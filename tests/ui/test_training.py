"""Training in the real window, with its real process: steps worked out by hand, stopped, and taken back."""

from __future__ import annotations

import ast
import itertools
import math
import os
import signal
import time
from array import array
from collections.abc import Iterator

import pytest
import torch
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from triptych.lang.perceptron import Form
from triptych.messages import Recipe, Rows
from triptych.ui.bench import Bench
from triptych.ui.data import Data
from triptych.ui.desk import ALL
from triptych.ui.exact_box import ExactBox
from triptych.ui.knob import Leaf
from triptych.ui.main_window import MainWindow
from triptych.ui.perceptron_desk import NOTEBOOKS, PARABOLA, tabled
from triptych.ui.perceptron_desk import first_desk as perceptron_desk
from triptych.ui.theme import ThemeHolder
from triptych.ui.thinned import Thinned, places, stride_for
from triptych.ui.trainer import Trainer
from triptych.ui.training_buttons import TrainingButtons
from triptych.ui.training_ledger import AFTER, BROUGHT, HELD, MEANT
from triptych.ui.training_looks import look_of
from triptych.ui.training_page import TrainingPage
from triptych.ui.training_plot import Curve, Span
from triptych.ui.training_story import HAND

ROWS = Rows(("x", "y"), ((0.5, 0.0), (1.5, 1.0), (2.0, 0.0), (3.5, 1.0), (4.0, 1.0)))
LONG = 60_000


@pytest.fixture
def page(qtbot: QtBot, real_window: MainWindow, training_page: TrainingPage) -> Iterator[TrainingPage]:
    """The page in front, over the notebooks' neuron in float32."""
    real_window.rooms.open("perceptron")
    real_window.rooms.open_ready(NOTEBOOKS)
    real_window.bench.set_dtype("float32")
    stage = real_window.showing.stage
    assert stage is not None
    page = training_page
    stage.bring("training")
    yield page
    page.trainer.cancel()
    rest(qtbot, page)
    page.buttons.anew.click()
    for box, text in ((page.settings.rate, "0.1"), (page.settings.steps, "100")):
        enter(qtbot, box, text)
    if not page.settings.zero.isChecked():
        page.settings.zero.click()
    choose(qtbot, page, "SGD")
    stage.bring("chain")


def rest(qtbot: QtBot, page: TrainingPage) -> None:
    qtbot.waitUntil(lambda: not page.trainer.running, timeout=LONG)


def step(qtbot: QtBot, page: TrainingPage, times: int = 1) -> None:
    for _ in range(times):
        qtbot.keyClick(page.buttons.step, Qt.Key.Key_Space)
        rest(qtbot, page)


def run(qtbot: QtBot, page: TrainingPage, steps: int) -> None:
    enter(qtbot, page.settings.steps, str(steps))
    qtbot.keyClick(page.buttons.go, Qt.Key.Key_Space)


def enter(qtbot: QtBot, box: ExactBox, text: str) -> None:
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, text)
    qtbot.keyClick(box, Qt.Key.Key_Return)


def choose(qtbot: QtBot, page: TrainingPage, name: str) -> None:
    box = page.settings.optimizer
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.findText(name)):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == name


def sliders(window: MainWindow) -> dict[str, float]:
    desk = window.bench.desk
    return {leaf.name: desk.knobs[leaf].value for leaf in desk.leaves}


def bare_steps(count: int) -> list[tuple[float, float]]:
    """The notebooks' neuron at x = 6.7, y = 0, in a bare loop."""
    w, b = (torch.tensor(v, requires_grad=True) for v in (1.0, 0.0))
    x, y, optimizer = torch.tensor(6.7), torch.tensor(0.0), torch.optim.SGD([w, b], lr=0.1)
    path = []
    for _ in range(count):
        optimizer.zero_grad()
        p = torch.clamp(torch.sigmoid(w * x + b), 1e-8, 1 - 1e-8)
        (-(y * torch.log(p) + (1 - y) * torch.log(1 - p))).backward()
        optimizer.step()
        path.append((w.item(), b.item()))
    return path


def worked_out(line: str) -> tuple[float, float]:
    """Both sides of the last = of a line, the left one computed."""
    plain = line.replace("−", "-").replace("·", "*").replace("^", "**")
    *_, left, right = plain.split(" = ")
    return computed(ast.parse(left, mode="eval").body), float(right)


def computed(node: ast.expr) -> float:
    """Plus, minus, times and powers, as somebody with a pocket calculator would."""
    if isinstance(node, ast.BinOp):
        one, other = computed(node.left), computed(node.right)
        acts = {ast.Add: one + other, ast.Sub: one - other, ast.Mult: one * other}
        return acts[type(node.op)]
    if isinstance(node, ast.UnaryOp):
        return -computed(node.operand)
    assert isinstance(node, ast.Constant)
    return float(node.value)  # type: ignore[arg-type]  # the lines hold numbers only


def test_a_step_moves_the_sliders_as_torch_does_and_is_worked_out(
    qtbot: QtBot, real_window: MainWindow, page: TrainingPage
) -> None:
    step(qtbot, page, 2)
    (_, after) = path = bare_steps(2)
    assert (sliders(real_window)["w"], sliders(real_window)["b"]) == after
    lines = page.by_hand.text.toPlainText().splitlines()
    assert [line.split(" = ")[0] for line in lines] == ["w", "b"]
    for line, value in zip(lines, after, strict=True):
        left, right = worked_out(line)
        assert left == pytest.approx(right, rel=2e-7)
        assert right == pytest.approx(value, rel=1e-8)
    qtbot.keyClick(page.buttons.back, Qt.Key.Key_Space)
    assert (sliders(real_window)["w"], sliders(real_window)["b"]) == path[0]
    qtbot.waitUntil(lambda: real_window.showing.shown is not None)
    qtbot.waitUntil(lambda: shown_w(real_window) == path[0][0], timeout=LONG)


def shown_w(window: MainWindow) -> object:
    answer = window.showing.shown
    return answer.point["w"] if answer is not None else None


@pytest.mark.parametrize(("optimizer", "heads"), [("SGD, momentum", "vwvb"), ("Adam", "mvwmvb")])
def test_a_step_with_a_state_is_worked_out_too(
    qtbot: QtBot, page: TrainingPage, optimizer: str, heads: str
) -> None:
    choose(qtbot, page, optimizer)
    step(qtbot, page, 3)
    lines = page.by_hand.text.toPlainText().splitlines()
    assert "".join(line[0] for line in lines) == heads
    for line in lines:
        if "/" not in line and "²" not in line:
            left, right = worked_out(line)
            assert left == pytest.approx(right, rel=1e-5)


def test_gradients_pile_up_in_the_ledger(qtbot: QtBot, real_window: MainWindow, page: TrainingPage) -> None:
    real_window.rooms.open_ready(PARABOLA)
    page.settings.zero.setFocus()
    qtbot.keyClick(page.settings.zero, Qt.Key.Key_Space)
    step(qtbot, page, 4)
    assert page.ledger.isVisible()
    ledger = page.ledger.ledger

    def column(place: int) -> list[float]:
        return [value for row in range(4) if (value := ledger.value(row, place)) is not None]

    assert column(AFTER) == pytest.approx([1.6, 0.88, -0.016, -0.9088])
    assert column(BROUGHT) == pytest.approx([4, 3.2, 1.76, -0.032])
    assert column(HELD) == pytest.approx([4, 7.2, 8.96, 8.928])
    assert column(MEANT) == pytest.approx([1.6, 1.28, 1.024, 0.8192])
    assert ledger.text(1, AFTER, whole=False).startswith("0.88")
    page.ledger.selectRow(0)
    qtbot.keyClick(page.ledger, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().splitlines()[1].split("\t")[:4] == ["1", "2", "+ 4", "4"]
    qtbot.keyClick(page.ledger, Qt.Key.Key_Return)
    assert sliders(real_window)["w"] == pytest.approx(1.6)


def test_ten_thousand_steps_run_beside_a_window_that_lives(
    qtbot: QtBot, real_window: MainWindow, page: TrainingPage
) -> None:
    real_window.rooms.tabulate(Form(), Data(ROWS, ALL))
    changes: list[int] = []
    page.trainer.changed.connect(lambda: changes.append(page.trainer.done))
    run(qtbot, page, 10_000)
    qtbot.waitUntil(lambda: page.buttons.progress.value() > 0, timeout=LONG)
    assert page.buttons.progress.isVisible()
    rest(qtbot, page)
    assert page.trainer.story is not None
    assert page.trainer.story.steps == page.trainer.cursor == 10_000
    assert len(changes) > 20
    assert max(later - one for one, later in itertools.pairwise(changes)) < 2_000
    step(qtbot, page)
    assert "no room for more" in page.said.text()


def test_it_pauses_goes_on_and_is_cancelled_with_what_was_made_kept(
    qtbot: QtBot, real_window: MainWindow, page: TrainingPage
) -> None:
    real_window.rooms.tabulate(Form(), Data(ROWS, ALL))
    run(qtbot, page, 8_000)
    qtbot.waitUntil(lambda: page.trainer.done > 0, timeout=LONG)
    assert page.buttons.go.text() == "Pause"
    qtbot.keyClick(page.buttons.go, Qt.Key.Key_Space)
    rest(qtbot, page)
    story = page.trainer.story
    assert story is not None
    made = story.steps
    assert 0 < made < 8_000
    assert page.buttons.go.text() == f"Go on, {8_000 - made:,} left"
    qtbot.keyClick(page.buttons.go, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: story.steps > made, timeout=LONG)
    qtbot.keyClick(page.buttons.cancel, Qt.Key.Key_Space)
    rest(qtbot, page)
    assert made < story.steps < 8_000
    assert page.buttons.go.text() == "Run 8,000"
    assert sliders(real_window)["w"] == story.weights(story.steps)[0]


def test_a_killed_process_is_replaced_and_no_step_is_lost(qtbot: QtBot) -> None:
    bench = Bench(tabled(perceptron_desk(), Form(), ROWS, ALL))
    trainer, told = Trainer(bench), []
    trainer.ended.connect(lambda ended: told.append(ended.kind))
    try:
        trainer.train(Recipe(), 10_000)
        qtbot.waitUntil(lambda: trainer.done > 0, timeout=LONG)
        os.kill(trainer.line.pid, signal.SIGKILL)
        qtbot.waitUntil(lambda: not trainer.running, timeout=LONG)
        assert told == ["lost"]
        assert trainer.story is not None
        made = trainer.story.steps
        assert made > 0
        trainer.train(Recipe(), 1)
        qtbot.waitUntil(lambda: told == ["lost", "done"], timeout=LONG)
        assert trainer.story.steps == made + 1
    finally:
        trainer.close()
        trainer.deleteLater()
        bench.deleteLater()


def test_divergence_is_told_with_its_cause_and_stepped_back_from(
    qtbot: QtBot, real_window: MainWindow, page: TrainingPage
) -> None:
    real_window.rooms.open_ready(PARABOLA)
    low, high = (getattr(real_window.bench.desk.knobs[Leaf("w")], end) for end in ("low", "high"))
    enter(qtbot, page.settings.rate, "1e6")
    run(qtbot, page, 1_000)
    rest(qtbot, page)
    assert "Diverged at step" in page.said.text()
    assert "2/2 = 1 " in page.said.text()
    page.buttons.scrub.setFocus()
    qtbot.keyClick(page.buttons.scrub, Qt.Key.Key_Home)
    knob = real_window.bench.desk.knobs[Leaf("w")]
    assert (knob.value, knob.low, knob.high) == (2.0, low, high)
    enter(qtbot, page.settings.rate, "0.25")
    step(qtbot, page)
    assert sliders(real_window)["w"] == 1.0
    assert page.trainer.story is not None
    assert page.trainer.story.steps == 1


def test_a_saturated_neuron_that_never_moves_is_explained(
    qtbot: QtBot, real_window: MainWindow, page: TrainingPage
) -> None:
    real_window.bench.move(Leaf("y"), 1.0)
    real_window.bench.move(Leaf("w"), -3.0)
    enter(qtbot, page.settings.rate, "1")
    run(qtbot, page, 100)
    rest(qtbot, page)
    assert "Nothing moves any more" in page.said.text()
    assert "A clamp acts at L" in page.said.text()
    assert sliders(real_window)["w"] == -3.0


def test_a_lost_number_leads_back_to_the_last_finite_step(
    qtbot: QtBot, real_window: MainWindow, page: TrainingPage
) -> None:
    real_window.bench.move(Leaf("w"), 2.483)
    step(qtbot, page)
    assert "Diverged at step 1: w is nan" in page.said.text()
    assert math.isnan(sliders(real_window)["w"])
    qtbot.keyClick(page.buttons.back, Qt.Key.Key_Space)
    assert sliders(real_window)["w"] == pytest.approx(2.483)


@pytest.mark.parametrize(
    ("text", "word"), [("0", "nothing moves"), ("-0.1", "climbs"), ("inf", "finite"), ("lots", "lots")]
)
def test_a_learning_rate_that_leads_nowhere_is_told_at_its_place(
    qtbot: QtBot, page: TrainingPage, text: str, word: str
) -> None:
    enter(qtbot, page.settings.rate, text)
    assert word in page.settings.note.text()
    enter(qtbot, page.settings.rate, "0.1")
    assert page.settings.note.isHidden()
    assert page.settings.recipe.rate == 0.1


def test_sliders_that_were_moved_begin_anew(
    qtbot: QtBot, real_window: MainWindow, page: TrainingPage
) -> None:
    step(qtbot, page, 2)
    real_window.bench.move(Leaf("w"), 0.5)
    assert "begins anew" in page.said.text()
    step(qtbot, page)
    assert page.trainer.story is not None
    assert page.trainer.story.steps == 1
    assert page.trainer.story.weights(0)[0] == 0.5


def test_every_step_is_copied_with_all_digits(qtbot: QtBot, page: TrainingPage) -> None:
    step(qtbot, page, 2)
    QGuiApplication.clipboard().setText("")
    qtbot.keyClick(page.by_hand.copy_all, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(QGuiApplication.clipboard().text()))
    head, *rows = (line.split("\t") for line in QGuiApplication.clipboard().text().splitlines())
    assert [row[0] for row in rows] == ["1", "2"]
    ours = [torch.tensor(float(row[head.index("w")])).item() for row in rows]
    assert ours == [w for w, _ in bare_steps(2)]
    story = page.trainer.story
    assert story is not None
    hand = [float(row[head.index("w by hand")]) for row in rows]
    assert hand == pytest.approx([story.tracks[HAND].weights(n)[0] for n in (1, 2)], rel=1e-8)


def test_a_slow_run_makes_a_step_at_a_time_and_pauses_between_two(
    qtbot: QtBot, real_window: MainWindow, page: TrainingPage
) -> None:
    pace = page.settings.pace
    page.settings.pace.setCurrentIndex(pace.findData(5))
    pace.activated.emit(pace.currentIndex())
    seen: list[tuple[float, int]] = []
    page.trainer.changed.connect(lambda: seen.append((time.monotonic(), page.trainer.cursor)))
    try:
        run(qtbot, page, 6)
        qtbot.waitUntil(lambda: page.trainer.cursor == 3, timeout=LONG)
        assert sliders(real_window)["w"] == bare_steps(3)[-1][0]
        assert page.buttons.go.text() == "Pause"
        qtbot.keyClick(page.buttons.go, Qt.Key.Key_Space)
        rest(qtbot, page)
        assert page.buttons.go.text() == "Go on, 3 left"
        qtbot.keyClick(page.buttons.go, Qt.Key.Key_Space)
        rest(qtbot, page)
    finally:
        pace.setCurrentIndex(pace.findData(0))
    assert page.trainer.story is not None
    assert [page.trainer.story.weights(n) for n in range(1, 7)] == bare_steps(6)
    when = {cursor: at for at, cursor in reversed(seen)}
    assert when[3] - when[1] > 0.35


def test_names_whose_curves_are_drawn_are_chosen(
    qtbot: QtBot, real_window: MainWindow, page: TrainingPage
) -> None:
    real_window.rooms.form(Form(tuple(f"x{i}" for i in range(1, 9))))
    step(qtbot, page)
    choice = page.plots.choice
    assert choice.isVisible()
    assert choice.drawn == ("w1", "w2", "w3", "w4", "w5", "w6")
    qtbot.keyClick(choice, Qt.Key.Key_Space)
    boxes = {box.text(): box for box in choice.findChildren(QCheckBox)}
    assert not boxes["w8"].isEnabled()
    for name in ("w2", "w8", "b"):
        boxes[name].click()
    assert not boxes["b"].isEnabled()
    assert not boxes["b"].isChecked()
    boxes["w1"].click()
    boxes["b"].click()
    assert choice.drawn == ("w3", "w4", "w5", "w6", "w8", "b")
    boxes["w3"].window().close()
    qtbot.waitUntil(lambda: page.plots.settled)
    assert "b " in page.plots.weights.canvas.accessibleDescription()
    assert "w1 " not in page.plots.weights.canvas.accessibleDescription()


def test_the_way_is_told_to_whoever_draws_it(
    qtbot: QtBot, real_window: MainWindow, page: TrainingPage
) -> None:
    step(qtbot, page, 3)
    walk = real_window.bench.walk
    assert walk.names == ("w", "b")
    assert walk.points == ((1.0, 0.0), *bare_steps(3))
    assert page.trainer.story is not None
    page.trainer.go(1)
    assert len(real_window.bench.walk.points) == 2


def test_a_long_curve_keeps_its_peaks() -> None:
    values = [math.sin(i / 50) for i in range(10_000)]
    values[7_777], values[1_234] = 40.0, -40.0
    thin = Thinned()
    grown = [thin.curve(values[:count], 0) for count in (5, 1_000, 9_999, 10_000)][-1]
    assert len(grown) == len(places(10_000, 0)) <= 10_000 * 2 / stride_for(10_000) + 2
    assert (max(grown), min(grown)) == (40.0, -40.0)
    assert grown == Thinned().curve(values, 0)


def test_the_bar_says_that_pytorch_is_still_being_imported(qtbot: QtBot, themes: ThemeHolder) -> None:
    bench = Bench(tabled(perceptron_desk(), Form(), ROWS, ALL))
    trainer, buttons = Trainer(bench), TrainingButtons(themes)
    qtbot.addWidget(buttons)
    trainer.changed.connect(lambda: buttons.show_trainer(trainer, 100, possible=True))
    bar = buttons.progress
    try:
        trainer.train(Recipe(), 1)
        assert bar.isTextVisible()
        assert bar.text() == bar.accessibleDescription()
        assert bar.text() == "PyTorch is being imported; the steps follow at once."
        qtbot.waitUntil(lambda: not trainer.running, timeout=LONG)
        assert not bar.isTextVisible()
    finally:
        trainer.close()
        trainer.deleteLater()
        bench.deleteLater()


def test_a_lone_difference_stands_on_the_ground_where_both_are_equal(page: TrainingPage) -> None:
    apart = page.plots.apart
    values = array("d", [-math.inf, -7.0, -math.inf, -math.inf, math.nan])
    apart.show_curves([Curve("w", values, look_of(page.themes.theme, 0))], Span(0, 10, 4, 99))
    scene = apart.canvas.scene
    assert scene is not None
    ground = scene.frame.y_low
    assert list(scene.lines[0].y[:4]) == [ground, -7.0, ground, ground]
    assert math.isnan(scene.lines[0].y[4])
    assert apart.title.text().endswith("(ground: 0)")
    apart.show_curves([Curve("w", values[2:4], look_of(page.themes.theme, 0))], Span(0, 10, 1, 100))
    assert apart.title.text().endswith("equal to the last bit")
