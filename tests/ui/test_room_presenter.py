"""Presenting a room: one panel alone, revealed by key, sliders moved by key, and all as it was at the end."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from triptych.ui.column_factors import FactorTable
from triptych.ui.main_window import FIRST_SIZE, MainWindow
from triptych.ui.panned import READABLE
from triptych.ui.piece_cover import PieceCover
from triptych.ui.room_presenter import RoomPresenter
from triptych.ui.theme import LARGEST
from triptych.ui.training_page import TrainingPage

KEY = Qt.Key


@pytest.fixture
def window(real_window: MainWindow, training_page: TrainingPage, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window at its first size; the process of training is there already."""
    assert training_page.window() is real_window
    real_window.themes.set_scale(1.0)
    real_window.resize(*FIRST_SIZE)
    real_window.rooms.open("expression")
    real_window.activateWindow()
    qtbot.waitUntil(real_window.isActiveWindow)
    qtbot.waitUntil(lambda: answered(real_window))
    yield real_window
    if real_window.late.presenter is not None:
        real_window.late.presenter.leave()
    real_window.rooms.open("expression")


def answered(window: MainWindow) -> bool:
    question, answer = window.bench.question, window.showing.shown
    return question is not None and answer is not None and answer.revision == question.revision


def press(window: MainWindow, key: Qt.Key, how: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, how)


def begun(window: MainWindow, qtbot: QtBot) -> RoomPresenter:
    press(window, KEY.Key_F11)
    qtbot.waitUntil(lambda: window.late.presenter is not None)
    presenter = window.late.presenter
    assert presenter is not None
    return presenter


def in_sight(window: MainWindow) -> set[QWidget]:
    return {part for part in window.findChildren(QWidget) if part.isVisible()}


def walked(window: MainWindow, presenter: RoomPresenter, qtbot: QtBot, name: str) -> None:
    names = [panel.name for panel in presenter.panels]
    while names[presenter.place] != name:
        press(window, KEY.Key_Right)
    qtbot.waitUntil(lambda: presenter.reveal.panel == name)


def test_esc_brings_everything_back_as_it_was(window: MainWindow, qtbot: QtBot) -> None:
    before = in_sight(window)
    presenter = begun(window, qtbot)
    assert window.themes.theme.scale == LARGEST
    assert not window.bar.isVisible()
    for panel in presenter.panels:
        walked(window, presenter, qtbot, panel.name)
        assert not window.bar.isVisible()
        assert not window.asking.isVisible()
    press(window, KEY.Key_Escape)
    qtbot.waitUntil(lambda: window.late.presenter is None)
    window.resize(*FIRST_SIZE)
    qtbot.waitUntil(lambda: in_sight(window) == before)
    assert window.themes.theme.scale == 1.0
    assert not window.isFullScreen()
    qtbot.waitUntil(lambda: not window.findChildren(PieceCover))


def test_nothing_that_is_still_to_come_has_the_keyboards_frame(window: MainWindow, qtbot: QtBot) -> None:
    presenter = begun(window, qtbot)
    walked(window, presenter, qtbot, "columns")
    table = window.findChild(FactorTable, "factors")
    assert table is not None
    for part in (table, *presenter.reveal.pieces):
        part.setFocus()
        assert not part.hasFocus()
    press(window, KEY.Key_A)
    table.setFocus()
    assert table.hasFocus()
    press(window, KEY.Key_PageUp)
    press(window, KEY.Key_PageUp)
    focus = QApplication.focusWidget()
    assert focus is None or not presenter.reveal.hides(focus)


def test_numbers_come_one_by_one_and_stay(window: MainWindow, qtbot: QtBot) -> None:
    presenter = begun(window, qtbot)
    walked(window, presenter, qtbot, "columns")
    count = len(presenter.reveal.pieces)
    assert count >= 6
    assert all(map(presenter.reveal.covered, range(count)))
    press(window, KEY.Key_Space)
    press(window, KEY.Key_PageDown)
    assert [presenter.reveal.covered(number) for number in range(3)] == [False, False, True]
    press(window, KEY.Key_PageUp)
    assert presenter.reveal.covered(1)
    press(window, KEY.Key_Right)
    press(window, KEY.Key_Left)
    qtbot.waitUntil(lambda: presenter.reveal.panel == "columns")
    assert presenter.reveal.count == 1
    press(window, KEY.Key_A)
    assert not any(map(presenter.reveal.covered, range(count)))


def test_a_slider_is_moved_by_key_with_its_value_in_sight(window: MainWindow, qtbot: QtBot) -> None:
    presenter = begun(window, qtbot)
    walked(window, presenter, qtbot, "verdict")
    leaf = window.bench.desk.axis
    assert leaf is not None
    start = window.bench.desk.knobs[leaf]
    press(window, KEY.Key_Up)
    assert window.bench.desk.knobs[leaf].value == pytest.approx(start.value + start.step)
    press(window, KEY.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    moved = window.bench.desk.knobs[leaf].value
    assert moved == pytest.approx(start.value - 9 * start.step)
    assert f"{moved:g}" in presenter.foot.text()
    assert presenter.foot.isVisible()
    qtbot.waitUntil(lambda: answered(window))
    window.bench.move(leaf, start.value)


def test_spot_and_black_lie_over_everything(window: MainWindow, qtbot: QtBot) -> None:
    presenter = begun(window, qtbot)
    press(window, KEY.Key_S)
    assert presenter.spot.isVisible()
    press(window, KEY.Key_S)
    press(window, KEY.Key_B)
    black = presenter.spot.grab().toImage()
    assert black.pixelColor(black.width() // 2, black.height() // 2).lightness() == 0
    press(window, KEY.Key_Period)
    assert not presenter.spot.isVisible()


def test_every_page_of_the_perceptron_room(window: MainWindow, qtbot: QtBot) -> None:
    window.rooms.open("perceptron")
    qtbot.waitUntil(lambda: answered(window))
    assert window.showing.stage is not None
    front = window.showing.stage.front
    presenter = begun(window, qtbot)
    names = [panel.name for panel in presenter.panels]
    assert {"formula", "chain", "data", "training", "surface", "losses", "columns", "tape"} <= set(names)
    for name in ("chain", "surface", "losses"):
        walked(window, presenter, qtbot, name)
        assert window.showing.stage.page(name).isVisible()
        assert not window.showing.verdict.isVisible()
        assert not window.showing.stage.tabs.isVisible()
    press(window, KEY.Key_F11)
    qtbot.waitUntil(lambda: window.late.presenter is None)
    assert window.showing.stage.front is front
    assert window.showing.stage.tabs.isVisible()


def test_space_goes_through_the_tape_and_begins_anew_at_its_end(window: MainWindow, qtbot: QtBot) -> None:
    presenter = begun(window, qtbot)
    walked(window, presenter, qtbot, "tape")
    panel = window.showing.tape.panel
    assert panel is not None
    qtbot.waitUntil(lambda: panel.transport.last > 3)
    assert panel.transport.position == panel.transport.last
    picture = panel.picture
    assert picture.camera.zoom <= max(READABLE / LARGEST, picture.width() / picture.places.width)
    positions = []
    for key in (KEY.Key_Space, KEY.Key_PageDown, KEY.Key_Return, KEY.Key_PageUp, KEY.Key_A):
        press(window, key)
        positions.append(panel.transport.position)
    assert positions == [0, 1, 2, 1, panel.transport.last]


def test_space_makes_a_step_of_training(
    training_page: TrainingPage, window: MainWindow, qtbot: QtBot
) -> None:
    window.rooms.open("perceptron")
    qtbot.waitUntil(lambda: answered(window) and training_page.buttons.step.isEnabled())
    presenter = begun(window, qtbot)
    walked(window, presenter, qtbot, "training")
    press(window, KEY.Key_Space)
    qtbot.waitUntil(lambda: training_page.trainer.cursor == 1 and training_page.buttons.back.isEnabled())
    press(window, KEY.Key_PageUp)
    qtbot.waitUntil(lambda: training_page.trainer.cursor == 0)


def test_in_the_lab_space_runs_a_line(lab_window: MainWindow, window: MainWindow, qtbot: QtBot) -> None:
    assert lab_window is window
    window.rooms.open("lab")
    window.late.lab.show_place("cells")
    window.late.lab.page.cells.restart()
    presenter = begun(window, qtbot)
    book = window.late.lab.book
    press(window, KEY.Key_Space)
    qtbot.waitUntil(lambda: len(book.kept) == 1 and window.late.lab.session.idle)
    press(window, KEY.Key_Space)
    qtbot.waitUntil(lambda: len(book.kept) == 2 and window.late.lab.session.idle)
    press(window, KEY.Key_PageUp)
    qtbot.waitUntil(lambda: len(book.kept) == 1)
    press(window, KEY.Key_Right)
    assert window.late.lab.page.state.isVisible()
    assert not window.late.lab.page.bar.isVisible()
    assert "x =" not in presenter.foot.text()
    press(window, KEY.Key_Escape)
    qtbot.waitUntil(lambda: window.late.presenter is None)
    assert window.late.lab.page.bar.isVisible()
