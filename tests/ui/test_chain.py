"""The drawn chain in the real window: numbers that live, what cancels, full digits, words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from triptych.lang.perceptron import Form
from triptych.ui.chain_card import ChainCard
from triptych.ui.chain_picture import ChainPicture
from triptych.ui.knob import Leaf
from triptych.ui.main_window import MainWindow
from triptych.ui.perceptron_desk import MAZUR, NOTEBOOKS


def chain(window: MainWindow) -> ChainCard:
    window.rooms.open("perceptron")
    assert window.showing.stage is not None
    card = window.showing.stage.page("chain")
    assert isinstance(card, ChainCard)
    return card


def told(picture: ChainPicture) -> str:
    return "\n".join(picture.told)


def test_the_numbers_follow_a_slider(qtbot: QtBot, real_window: MainWindow) -> None:
    picture = chain(real_window).picture
    real_window.rooms.open_ready(NOTEBOOKS)
    real_window.bench.set_dtype("float64")
    qtbot.waitUntil(lambda: "z = 6.7\n" in told(picture), timeout=30_000)
    real_window.bench.move(Leaf("w"), 0.5)
    qtbot.waitUntil(lambda: "z = 3.35\n" in told(picture), timeout=30_000)
    assert "dL/dz = 0.9661" in told(picture)
    qtbot.waitUntil(lambda: "z = 3.35" in picture.accessibleDescription(), timeout=30_000)


def test_all_digits_are_copied(qtbot: QtBot, real_window: MainWindow) -> None:
    picture = chain(real_window).picture
    real_window.rooms.open_ready(NOTEBOOKS)
    qtbot.waitUntil(lambda: "z = 6.7\n" in told(picture), timeout=30_000)
    picture.setFocus()
    qtbot.keyClick(picture, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert {"w = 1", "x = 6.7", "dz/dw = 6.7"} <= set(copied.splitlines())
    assert "p - y = 0.99877" in copied


@pytest.mark.parametrize(
    ("form", "cancels"),
    [(Form(), True), (Form(loss="naive_bce", outputs=2), True), (Form(activation="tanh"), False),
     (Form(loss="mse"), False), (Form(loss="bce_with_logits"), False)],
)  # fmt: skip
def test_the_switch_is_there_where_something_cancels(
    real_window: MainWindow, form: Form, cancels: bool
) -> None:
    card = chain(real_window)
    real_window.rooms.form(form)
    assert card.switch.isEnabled() is cancels
    assert cancels or "nothing cancels" in card.switch.toolTip()


def test_cancelling_draws_another_picture_and_back(qtbot: QtBot, real_window: MainWindow) -> None:
    card = chain(real_window)
    real_window.rooms.open_ready(NOTEBOOKS)
    qtbot.waitUntil(lambda: "z = 6.7\n" in told(card.picture), timeout=30_000)
    before = card.picture.grab().toImage()
    card.switch.setChecked(True)
    assert card.picture.grab().toImage() != before
    card.switch.setChecked(False)
    assert card.picture.grab().toImage() == before


def test_the_published_network_stands_on_the_screen_to_its_digits(
    qtbot: QtBot, real_window: MainWindow
) -> None:
    picture = chain(real_window).picture
    real_window.rooms.open_ready(MAZUR)
    qtbot.waitUntil(lambda: "0.000438567734" in told(picture), timeout=30_000)
    for number in ("0.7513650695", "0.2983711087", "0.0821670405", "0.0363503063", "-0.0190491182"):
        assert number in told(picture)
    window_numbers = real_window.showing.by_hand.numbers()
    assert str(window_numbers["w1"]).startswith("0.0004385677")
    assert str(window_numbers["w5"]).startswith("0.08216704")
