"""A textbook's numbers on the screen of the Perceptron room, each to the digits that the book prints."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.ui.contrast import luminance

from triptych.lang.perceptron import Form
from triptych.ui.bench import opened_desk
from triptych.ui.chain_card import ChainCard
from triptych.ui.chain_layout import drawing
from triptych.ui.main_window import MainWindow
from triptych.ui.perceptron_desk import DATA_MINING, FIRST_STEP, MAZUR, SENTIMENT, Ready
from triptych.ui.perceptron_form import PerceptronForm
from triptych.ui.surface_page import SurfacePage
from triptych.ui.training_page import TrainingPage


@pytest.mark.parametrize(
    ("ready", "numbers"),
    [
        (SENTIMENT, {"z": "0.833", "p": "0.70", "L": "0.36"}),
        (DATA_MINING, {"z1": "-0.7", "z2": "0.1", "z3": "-0.105", "h1": "0.332", "h2": "0.525", "p": "0.474",
                       "dL/dz3": "-0.131", "dL/dz2": "0.0065", "dL/dz1": "0.0087"}),
        (FIRST_STEP, {"dL/dw1": "-1.5", "dL/dw2": "-1.0", "dL/db": "-0.5"}),
    ],
)  # fmt: skip
def test_they_stand_in_the_drawn_chain(
    qtbot: QtBot, real_window: MainWindow, ready: Ready, numbers: dict[str, str]
) -> None:
    real_window.rooms.open("perceptron")
    real_window.rooms.open_ready(ready)
    assert real_window.showing.stage is not None
    card = real_window.showing.stage.page("chain")
    assert isinstance(card, ChainCard)

    def printed() -> dict[str, str]:
        told = "\n".join(card.picture.told)
        found = {name: re.search(rf"^{name} = (\S+)$", told, re.MULTILINE) for name in numbers}
        return {
            name: f"{float(hit[1]):.{len(numbers[name].partition('.')[2])}f}"
            for name, hit in found.items()
            if hit is not None
        }

    qtbot.waitUntil(lambda: printed() == numbers, timeout=30_000)


def test_its_first_step_is_the_surface_s_step(qtbot: QtBot, real_window: MainWindow) -> None:
    real_window.rooms.open("perceptron")
    real_window.rooms.open_ready(FIRST_STEP)
    assert real_window.showing.stage is not None
    real_window.showing.stage.bring("surface")
    page = real_window.showing.stage.page("surface")
    assert isinstance(page, SurfacePage)
    page.rate.setCurrentText("0.1")
    page.rate.activated.emit(page.rate.currentIndex())
    qtbot.waitUntil(lambda: "leads to w1 = 0.15" in page.words.text(), timeout=30_000)
    assert "b = 0.05" in page.words.text()


AFTER = {
    "w7": "-0.261", "w8": "-0.138", "w1": "0.192", "w4": "-0.306", "w2": "0.4", "w5": "0.1",
    "w3": "-0.508", "w6": "0.194", "b3": "0.218", "b2": "0.194", "b1": "-0.408",
}  # fmt: skip


def trained(qtbot: QtBot, window: MainWindow, page: TrainingPage, ready: Ready, rate: str) -> list[str]:
    """One step from a network's published values: its lines."""
    window.rooms.open("perceptron")
    window.rooms.open_ready(ready)
    assert window.showing.stage is not None
    window.showing.stage.bring("training")
    page.settings.rate.selectAll()
    qtbot.keyClicks(page.settings.rate, rate)
    qtbot.keyClick(page.settings.rate, Qt.Key.Key_Return)
    qtbot.keyClick(page.buttons.step, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not page.trainer.running, timeout=60_000)
    return page.by_hand.text.toPlainText().replace("−", "-").splitlines()


def test_a_step_of_training_is_the_textbook_s(
    qtbot: QtBot, real_window: MainWindow, training_page: TrainingPage
) -> None:
    lines = trained(qtbot, real_window, training_page, DATA_MINING, "0.9")
    found = {line.split(" = ")[0]: line.split(" = ")[-1] for line in lines}
    assert {n: f"{float(found[n]):.{len(t.partition('.')[2])}f}" for n, t in AFTER.items()} == AFTER
    # Another network then has its own start: nothing of the story before can be put on its sliders.
    real_window.rooms.open_ready(MAZUR)
    before = real_window.bench.desk
    assert not training_page.buttons.back.isEnabled()
    assert not training_page.buttons.scrub.isEnabled()
    training_page.buttons.anew.click()
    assert real_window.bench.desk is before
    # Its page updates the weights alone, and has a loss of 0.291027924 (truly 0.29102777) after that.
    lines = trained(qtbot, real_window, training_page, MAZUR, "0.5")
    assert [line.split(" = ")[0] for line in lines] == [f"w{i}" for i in range(1, 9)]
    qtbot.keyClick(training_page.buttons.step, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Step 2;" in training_page.by_hand.heading.text(), timeout=60_000)
    assert f"{float(training_page.by_hand.heading.text().split()[-1]):.6f}" == "0.291028"
    training_page.buttons.anew.click()


def test_what_the_words_of_a_program_come_to_stands_below_it(real_window: MainWindow) -> None:
    real_window.rooms.open("perceptron")
    real_window.rooms.form(Form(activation="leaky_relu", loss="huber"))
    words = real_window.asking.perceptron.words
    assert words.isVisible()
    assert words.text().splitlines() == [
        "leaky_relu(z) = where(z > 0, z, 0.01·z)",
        "huber(p, y) = where(abs(p − y) <= 1, (p − y)²/2, abs(p − y) − 1/2)",
    ]
    real_window.rooms.form(Form())
    assert words.text().splitlines()[-1].startswith("PyTorch: q = clamp(p, 1e-8, 1 − 1e-8); ")
    real_window.rooms.form(Form(activation="identity", loss="half_square"))
    assert words.isHidden()


def test_a_cross_entropy_of_what_is_no_probability_is_warned_of(real_window: MainWindow) -> None:
    real_window.rooms.open("perceptron")
    real_window.rooms.form(Form(activation="gelu", loss="binary_cross_entropy"))
    assert "p has to lie between 0 and 1" in real_window.asking.perceptron.notes.text()
    real_window.rooms.form(Form())
    assert "p has to lie" not in real_window.asking.perceptron.notes.text()


def test_half_of_a_difference_has_brackets() -> None:
    drawn = drawing(Form(loss="half_square", outputs=2), compact=False)
    assert [a.formula for a in drawn.arrows if a.of in ("L1", "L2")] == ["(p1 - y1)/2", "(p2 - y2)/2"]
    drawn = drawing(Form(loss="bce_with_logits", outputs=2), compact=False)
    assert [a.formula for a in drawn.arrows if a.of == "L1"] == ["(sigmoid(z1) - y1)/2"]


def test_a_long_name_widens_nothing(qtbot: QtBot, real_window: MainWindow) -> None:
    real_window.rooms.open("perceptron")
    real_window.rooms.form(Form(("a" * 90,)))
    row = "number-" + "a" * 90
    qtbot.waitUntil(lambda: any(w.isVisible() for w in named(real_window, row)), timeout=30_000)
    widths = [w.minimumSizeHint().width() for w in named(real_window, row)]
    real_window.rooms.form(Form())
    assert max(widths) < 260


def named(window: MainWindow, name: str) -> list[QWidget]:
    return [w for w in window.findChildren(QWidget) if w.objectName() == name]


def test_a_program_in_other_words_opens_with_a_note(real_window: MainWindow) -> None:
    real_window.rooms.open("expression")
    before = real_window.bench.desk
    real_window.bench.open(opened_desk("p = 1/(1 + exp(-(k*u + c)))\nL = bce(p, t)", {}))
    real_window.rooms.open_in_perceptron()
    notes = real_window.asking.perceptron.notes
    assert "Your program has no word “sigmoid”; what it writes instead opens as “sigmoid”." in notes.text()
    assert notes.isVisible()
    real_window.rooms.form(Form(activation="tanh", loss="mse"))
    assert "Your program" not in notes.text()
    real_window.rooms.open("expression")
    real_window.bench.open(before)


def test_what_is_switched_off_is_told_why_in_words(qtbot: QtBot) -> None:
    form = PerceptronForm()
    qtbot.addWidget(form)
    form.show_form(Form())
    assert not form.inner.isEnabled()
    assert form.off.text() == "Off: hidden activation (no hidden units), shared bias (one unit a layer)"
    form.show_form(Form(("x1", "x2"), hidden=2, loss="bce_with_logits"))
    assert not form.activation.isEnabled()
    assert form.off.text() == "Off: activation (this loss takes z)"
    form.show_form(Form(("x1", "x2"), hidden=2))
    assert form.off.isHidden()


def test_a_chain_in_which_nothing_cancels_says_so(qtbot: QtBot, real_window: MainWindow) -> None:
    real_window.rooms.open("perceptron")
    real_window.rooms.form(Form(loss="mse"))
    stage = real_window.showing.stage
    assert stage is not None
    stage.bring("chain")
    card = stage.page("chain")
    assert isinstance(card, ChainCard)
    qtbot.waitUntil(lambda: "nothing cancels" in card.note(), timeout=30_000)


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_a_check_box_is_seen_switched_off_too(real_window: MainWindow, scheme: str) -> None:
    real_window.themes.choose(scheme)
    real_window.rooms.open("perceptron")
    real_window.rooms.form(Form())
    box = real_window.asking.perceptron.form.shared
    assert not box.isEnabled()
    picture = box.grab().toImage()
    ground = luminance(picture.pixelColor(picture.width() - 1, 0).name())
    column = [picture.pixelColor(x, y).name() for x in range(4) for y in range(picture.height())]
    high, low = max(*map(luminance, column), ground), min(*map(luminance, column), ground)
    real_window.themes.choose("light")
    assert (high + 0.05) / (low + 0.05) >= 3.0
