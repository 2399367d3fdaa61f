"""A textbook's numbers on the screen of the Perceptron room, each to the digits that the book prints."""

from __future__ import annotations

import re

import pytest
from pytestqt.qtbot import QtBot

from triptych.lang.perceptron import Form
from triptych.ui.bench import opened_desk
from triptych.ui.chain_card import ChainCard
from triptych.ui.main_window import MainWindow
from triptych.ui.perceptron_desk import FIRST_STEP, SENTIMENT, Ready
from triptych.ui.perceptron_form import PerceptronForm
from triptych.ui.surface_page import SurfacePage
from triptych.ui.theme_colours import luminance


@pytest.mark.parametrize(
    ("ready", "numbers"),
    [
        (SENTIMENT, {"z": "0.833", "p": "0.70", "L": "0.36"}),
        (FIRST_STEP, {"dL/dw1": "-1.5", "dL/dw2": "-1.0", "dL/db": "-0.5"}),
    ],
)
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
