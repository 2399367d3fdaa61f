"""The four losses in the real window, and the seeds' stories reached by dragging real sliders."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from tests.ui.painted_words import words_painted
from tests.ui.test_layout import arrange

from triptych.lang.perceptron import Form
from triptych.messages import Rows
from triptych.ui.data import Data
from triptych.ui.desk import ALL
from triptych.ui.float_slider import FloatSlider
from triptych.ui.knob import Leaf
from triptych.ui.losses_page import LossesPage
from triptych.ui.losses_table import HAND, LOSS, TORCH, VERDICT
from triptych.ui.main_window import MainWindow
from triptych.ui.perceptron_desk import NOTEBOOKS

CLAMPED, NAIVE, TORCHS, LOGITS = "bce", "naive_bce", "binary_cross_entropy", "bce_with_logits"


@pytest.fixture
def page(qtbot: QtBot, real_window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> LossesPage:
    """The page over the notebooks' neuron in float32; no new program replaces the simplifier's process."""
    monkeypatch.setattr(real_window.client.simplifier, "want", lambda _question: None)
    real_window.rooms.open("perceptron")
    real_window.bench.set_dtype("float32")
    real_window.rooms.open_ready(NOTEBOOKS)
    stage = real_window.showing.stage
    assert stage is not None
    stage.bring("losses")
    found = stage.page("losses")
    assert isinstance(found, LossesPage)
    qtbot.waitUntil(lambda: "At z = 6.7, y = 0, float32" in found.words.text(), timeout=30_000)
    return found


def drag_to(qtbot: QtBot, window: MainWindow, name: str, there: Callable[[float], bool], key: Qt.Key) -> None:
    """Press a key on the input's own slider until its value is there."""
    slider = window.findChild(FloatSlider, f"slider-{name}")
    assert isinstance(slider, FloatSlider)
    slider.setFocus()
    for _ in range(2_000):
        if there(window.bench.desk.knobs[Leaf(name)].value):
            break
        qtbot.keyClick(slider, key)
    assert there(window.bench.desk.knobs[Leaf(name)].value)


def says(window: MainWindow) -> str:
    return f"{window.showing.verdict.headline.text()} {window.showing.verdict.because.text()}"


def test_they_agree_where_nothing_is_saturated(page: LossesPage) -> None:
    assert "all four can learn here" in page.words.text()
    assert page.table.cell(LOGITS, LOSS) == "6.70123"
    assert page.table.cell(CLAMPED, LOSS) == "6.7011762"
    assert page.table.cell(NAIVE, TORCH).startswith("0.998770")


@pytest.mark.parametrize("size", ["1024x768", "small 200%"])
def test_no_head_and_no_number_is_cut_in_large_type(
    qtbot: QtBot, real_window: MainWindow, page: LossesPage, size: str, tmp_path: Path
) -> None:
    arrange(qtbot, real_window, "perceptron", size, "light")
    try:
        painted = words_painted(page.table, tmp_path / "table.svg").split()
        assert {"PyTorch", "chain", "rule", "6.7011762", "0.99877048", "0.99877053", "digits"} <= {*painted}
    finally:
        arrange(qtbot, real_window, "perceptron", "1440x900", "light")


def test_w_2_482_is_fine_and_2_483_is_nan(qtbot: QtBot, real_window: MainWindow, page: LossesPage) -> None:
    real_window.bench.move(Leaf("w"), 2.478)
    drag_to(qtbot, real_window, "w", lambda w: w >= 2.482, Qt.Key.Key_Right)
    assert real_window.bench.desk.knobs[Leaf("w")].value == 2.482
    qtbot.waitUntil(lambda: page.table.cell(CLAMPED, LOSS).startswith("15.9"), timeout=30_000)
    assert real_window.showing.autograd.numbers()["w"] not in ("nan", "")
    drag_to(qtbot, real_window, "w", lambda w: w >= 2.483, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: page.table.cell(CLAMPED, TORCH) == "nan", timeout=30_000)
    assert (page.table.cell(CLAMPED, LOSS), page.table.cell(NAIVE, LOSS)) == ("inf", "inf")
    assert page.table.cell(TORCHS, LOSS) == "100"
    assert page.table.cell(LOGITS, TORCH) == "1"
    assert "“with the notebooks' clamp”: broken, for L = inf and dL/dz = nan" in page.words.text()
    assert "“binary_cross_entropy”: never moves, for L stands at 100" in page.words.text()
    assert "Overflow" in says(real_window)
    assert "becomes inf in float32" in says(real_window)


def test_a_file_of_the_lines_has_their_key_and_the_axis(
    qtbot: QtBot, real_window: MainWindow, page: LossesPage
) -> None:
    """SVG with its words as paths has them as comments; the lines are those of the table."""
    found: list[bytes] = []
    real_window.late.take_away.pictures.draw(page.losses, "svg", found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=30_000)
    table = page.losses.plotted()
    assert table is not None
    text = found[0].decode("utf-8")
    assert len(table.curves) == 4
    assert all(f"<!-- {curve.name} -->" in text for curve in table.curves)
    assert f"<!-- {table.axis} -->" in text


def test_with_y_1_the_right_prediction_has_no_loss_either(
    qtbot: QtBot, real_window: MainWindow, page: LossesPage
) -> None:
    real_window.bench.move(Leaf("w"), 2.6)
    real_window.bench.move(Leaf("y"), 0.995)
    drag_to(qtbot, real_window, "y", lambda y: y >= 1.0, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: page.table.cell(CLAMPED, LOSS) == "nan", timeout=30_000)
    assert "broken, for L = nan and dL/dz = nan" in page.words.text()
    assert "becomes nan in float32" in says(real_window)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_with_y_1_and_z_below_18_43_it_never_moves(
    qtbot: QtBot, real_window: MainWindow, page: LossesPage, dtype: str
) -> None:
    real_window.bench.set_dtype(dtype)
    real_window.bench.move(Leaf("y"), 1.0)
    real_window.bench.move(Leaf("w"), -2.748)
    qtbot.waitUntil(lambda: page.table.cell(CLAMPED, TORCH).startswith("−"), timeout=30_000)
    drag_to(qtbot, real_window, "w", lambda w: w <= -2.751, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: page.table.cell(CLAMPED, TORCH) == "0", timeout=30_000)
    assert page.table.cell(CLAMPED, LOSS).startswith("18.42068")
    assert page.table.cell(CLAMPED, HAND).startswith("−")
    assert page.table.cell(CLAMPED, VERDICT) == "Clamped"
    assert "never moves, for L stands at 18.421 and dL/dz is 0, where it is truly −1" in page.words.text()
    assert "Clamped" in says(real_window)
    assert "cuts the gradient off" in says(real_window)


def test_another_input_has_its_own_threshold(qtbot: QtBot, real_window: MainWindow, page: LossesPage) -> None:
    """Seed 5.2: float32's sigmoid is 1 from z = 16.63553 on, so from w = 4.75301 at x = 3.5."""
    real_window.bench.move(Leaf("x"), 3.5)
    real_window.bench.move(Leaf("w"), 4.75)
    drag_to(qtbot, real_window, "w", lambda w: w >= 4.753, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: page.table.cell(CLAMPED, LOSS).startswith("15.9"), timeout=30_000)
    drag_to(qtbot, real_window, "w", lambda w: w >= 4.754, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: page.table.cell(CLAMPED, TORCH) == "nan", timeout=30_000)
    assert page.table.cell(CLAMPED, LOSS) == "inf"


def test_in_float64_the_hand_and_torch_differentiate_different_functions(
    qtbot: QtBot, real_window: MainWindow, page: LossesPage
) -> None:
    """Seed 5.5: at z = 20 the clamp holds torch's gradient at 0, and (p - y)/(p(1 - p)) knows no clamp."""
    real_window.bench.set_dtype("float64")
    real_window.bench.move(Leaf("x"), 5.0)
    real_window.bench.move(Leaf("w"), 3.68)
    qtbot.waitUntil(lambda: page.table.cell(CLAMPED, TORCH).startswith("0.99"), timeout=30_000)
    drag_to(qtbot, real_window, "w", lambda w: w >= 4.0, Qt.Key.Key_Right)
    assert real_window.bench.desk.knobs[Leaf("w")].value == 4.0
    qtbot.waitUntil(lambda: "At z = 20, y = 0, float64" in page.words.text(), timeout=30_000)
    assert page.table.cell(CLAMPED, TORCH) == "0"
    assert page.table.cell(CLAMPED, LOSS).startswith("18.42068")
    assert float(page.table.cell(CLAMPED, HAND)) == pytest.approx(1 - 2.06e-9, abs=1e-8)
    assert "“with the notebooks' clamp”: never moves" in page.words.text()
    columns = real_window.showing
    assert float(columns.symbolic.numbers()["w"]) == pytest.approx(5 * (1 - 2.06e-9), rel=1e-9)
    assert float(columns.by_hand.numbers()["w"]) == pytest.approx(5 * (1 - 2.06e-9), rel=1e-7)
    assert columns.autograd.numbers()["w"] == "0"
    assert "Clamped" in says(real_window)
    assert "cuts the gradient off" in says(real_window)


def test_far_below_the_sigmoid_is_0_and_the_hand_has_no_number(
    qtbot: QtBot, real_window: MainWindow, page: LossesPage
) -> None:
    """Seed 5.5: float32's sigmoid is 0 below z = -88.72, and 0/0 by hand is no number."""
    real_window.bench.move(Leaf("x"), 18.0)
    real_window.bench.move(Leaf("w"), -4.91)
    qtbot.waitUntil(lambda: "At z = −88.38, y = 0, float32" in page.words.text(), timeout=30_000)
    assert page.table.cell(CLAMPED, HAND) not in ("", "nan")
    drag_to(qtbot, real_window, "w", lambda w: w <= -4.94, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: "At z = −88.92, y = 0, float32" in page.words.text(), timeout=30_000)
    assert page.table.cell(CLAMPED, HAND) == "nan"
    assert "At log(p) a number becomes -inf in float32" in page.words.text()
    assert page.table.cell(LOGITS, HAND) == "0"
    assert "Overflow" in says(real_window)


def test_the_lines_stand_while_z_moves_and_reach_on_where_it_leaves_them(
    qtbot: QtBot, real_window: MainWindow, page: LossesPage
) -> None:
    real_window.grab()
    before = page.losses.draws, page.slopes.draws
    real_window.bench.move(Leaf("w"), 0.5)
    qtbot.waitUntil(lambda: "At z = 3.35" in page.words.text(), timeout=30_000)
    real_window.grab()
    assert (page.losses.draws, page.slopes.draws) == before
    real_window.bench.move(Leaf("w"), 10.0)
    qtbot.waitUntil(lambda: "At z = 67" in page.words.text(), timeout=30_000)
    question = real_window.bench.question
    assert question is not None
    assert question.losses is not None
    assert (question.losses.low, question.losses.high) == (-100.0, 100.0)


def test_all_digits_are_copied(qtbot: QtBot, page: LossesPage) -> None:
    page.copy.setFocus()
    qtbot.keyClick(page.copy, Qt.Key.Key_Space)
    rows = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert rows[0] == ["z = 6.7", "y = 0"]
    assert [len(row) for row in rows[1:6]] == [5] * 5
    table = {row[0]: row[1:] for row in rows[2:]}
    assert table["with the notebooks' clamp"][1] == "0.9987705"
    assert table["exact"][1].startswith("0.99877060")
    assert "clamp(p, 1e-8, 1 − 1e-8)" in table["with the notebooks' clamp"][3]


def test_a_network_of_two_outputs_is_compared_at_its_first(
    qtbot: QtBot, real_window: MainWindow, page: LossesPage
) -> None:
    real_window.rooms.form(Form(("x1", "x2"), outputs=2))
    qtbot.waitUntil(lambda: "At z1 = " in page.words.text(), timeout=30_000)
    assert "y1 = " in page.words.text()


def test_a_target_outside_of_0_and_1_is_told(qtbot: QtBot, real_window: MainWindow, page: LossesPage) -> None:
    real_window.rooms.form(Form(loss="hinge"))
    real_window.bench.move(Leaf("y"), -1.0)
    qtbot.waitUntil(lambda: "meant for a target from 0 to 1" in page.words.text(), timeout=30_000)


def test_over_all_rows_the_four_are_means_and_say_so(
    qtbot: QtBot, real_window: MainWindow, page: LossesPage
) -> None:
    data = Data(Rows(("x", "y"), ((-1.0, 0.0), (0.5, 0.0), (2.0, 1.0))), ALL)
    real_window.rooms.tabulate(Form(), data)
    qtbot.waitUntil(lambda: "Means over 3 rows, float32" in page.words.text(), timeout=30_000)
    mean = (math.log1p(math.exp(-1)) + math.log1p(math.exp(0.5)) + math.log1p(math.exp(-2))) / 3
    assert float(page.table.cell(LOGITS, LOSS)) == pytest.approx(mean, rel=1e-6)
    assert page.slopes.accessibleName() == "dL/ds along s"
    numbers = page.slopes.plotted()
    assert numbers is not None
    assert numbers.axis == "s"
    qtbot.mouseClick(page.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().startswith("s = 0\nway\tL\tdL/ds PyTorch")
    real_window.rooms.tabulate(Form(), Data(data.table, 1))
    qtbot.waitUntil(lambda: "At z = 0.5, y = 0, float32" in page.words.text(), timeout=30_000)
    assert page.slopes.accessibleName() == "dL/dz along z"
