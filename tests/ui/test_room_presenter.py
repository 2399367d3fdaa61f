"""Presenting a room: one panel alone, revealed by key, sliders moved by key, and all as it was at the end."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QSizePolicy,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import getAllValidWrappers

from triptych.ui.chain_card import ChainCard
from triptych.ui.column_factors import FactorTable
from triptych.ui.lab_catalogue import LabCatalogue
from triptych.ui.main_window import FIRST_SIZE, MainWindow
from triptych.ui.panned import READABLE
from triptych.ui.piece_cover import PieceCover
from triptych.ui.pieces import Covered
from triptych.ui.pointer_spot import RADIUS, PointerSpot
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


@pytest.mark.parametrize("panel", ["formula", "verdict", "tape"])
def test_esc_brings_the_tape_back_at_its_moment_and_its_box(
    window: MainWindow, qtbot: QtBot, panel: str
) -> None:
    tape = window.showing.tape
    tape.open()
    panel_of_it = tape.panel
    assert panel_of_it is not None
    transport, picture = panel_of_it.transport, panel_of_it.picture
    try:
        qtbot.waitUntil(lambda: panel_of_it.shows and transport.last > 3 and bool(picture.places.boxes))
        picture.setFocus()
        for key in (KEY.Key_Right, KEY.Key_Right, KEY.Key_Comma):
            press(window, key)
        before = picture.chosen, window.highlight.lit, transport.position
        assert before[1].node
        presenter = begun(window, qtbot)
        names = [one.name for one in presenter.panels]
        walked(window, presenter, qtbot, panel if panel in names else names[3])
        press(window, KEY.Key_Escape)
        qtbot.waitUntil(lambda: window.late.presenter is None and picture.hasFocus())
        qtbot.waitUntil(lambda: panel_of_it.shows)
        assert (picture.chosen, window.highlight.lit, transport.position) == before
    finally:
        transport.go(transport.last)
        tape.close()


def test_nothing_that_is_still_to_come_has_the_keyboards_frame(window: MainWindow, qtbot: QtBot) -> None:
    presenter = begun(window, qtbot)
    walked(window, presenter, qtbot, "columns")
    table = window.findChild(FactorTable, "factors")
    assert table is not None
    pieces = (piece for piece in presenter.reveal.pieces if isinstance(piece, Covered))
    covered = [widget for piece in pieces for widget in piece.widgets]
    for part in (table, *covered):
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


def test_python_keeps_no_items_of_the_layouts_that_were_presented(window: MainWindow, qtbot: QtBot) -> None:
    """Qt deletes them with their widgets; what came to the address of one was taken for it, and crashed."""
    before = items_kept()
    presenter = begun(window, qtbot)
    for panel in presenter.panels:
        walked(window, presenter, qtbot, panel.name)
    presenter.leave()
    assert items_kept() == before


def items_kept() -> int:
    """How many items of layouts Python has wrappers of; a layout's own is none."""
    return sum(
        isinstance(one, QLayoutItem) and not isinstance(one, QLayout) for one in getAllValidWrappers()
    )


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


def test_spot_follows_the_pointer_wherever_in_the_window_it_is(window: MainWindow, qtbot: QtBot) -> None:
    presenter = begun(window, qtbot)
    press(window, KEY.Key_S)
    for x, y in ((200, 300), (700, 400)):
        QTest.mouseMove(window.windowHandle(), QPoint(x, y))
        qtbot.waitUntil(partial(lit_at, presenter.spot, QPoint(x, y)))
    press(window, KEY.Key_S)
    assert not presenter.spot.isVisible()


def lit_at(spot: PointerSpot, at: QPoint) -> bool:
    """Whether the spot is painted around this point, and not two radii beside it."""
    picture = QImage(spot.size(), QImage.Format.Format_ARGB32)
    picture.fill(0)
    spot.render(picture, QPoint(), QRegion(), QWidget.RenderFlag(0))
    return picture.pixelColor(at).alpha() > 0 and picture.pixelColor(at + QPoint(2 * RADIUS, 0)).alpha() == 0


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


def test_the_chain_comes_number_by_number(window: MainWindow, qtbot: QtBot) -> None:
    window.rooms.open("perceptron")
    qtbot.waitUntil(lambda: answered(window))
    presenter = begun(window, qtbot)
    walked(window, presenter, qtbot, "chain")
    assert window.showing.stage is not None
    page = window.showing.stage.page("chain")
    assert isinstance(page, ChainCard)
    picture = page.picture
    qtbot.waitUntil(lambda: picture.height() > picture.sizeHint().height())
    qtbot.waitUntil(lambda: picture.shares == len(presenter.reveal.pieces))
    count = picture.shares
    assert count > 12
    assert picture.grab().toImage() != shown_at(window, picture, 1)
    pictures = [shown_at(window, picture, 1) for _ in range(3)]
    assert all(one != other for one, other in pairwise(pictures))
    assert f"{count - 4}" in presenter.foot.text()
    said = [picture.share_words(number) for number in range(count)]
    assert said[0].startswith("x = ")
    assert "dL/d" not in said[0]
    assert said[-1].startswith("dL/d")
    assert all(said)
    press(window, KEY.Key_A)
    whole = picture.grab().toImage()
    press(window, KEY.Key_PageUp)
    assert picture.grab().toImage() != whole
    press(window, KEY.Key_Escape)
    qtbot.waitUntil(lambda: window.late.presenter is None)
    assert picture.sizePolicy().verticalPolicy() == QSizePolicy.Policy.Fixed


def shown_at(window: MainWindow, picture: QWidget, steps: int) -> QImage:
    for _ in range(steps):
        press(window, KEY.Key_Space)
    return picture.grab().toImage()


def test_every_page_with_numbers_brings_them_one_by_one(window: MainWindow, qtbot: QtBot) -> None:
    window.rooms.open("perceptron")
    qtbot.waitUntil(lambda: answered(window))
    presenter = begun(window, qtbot)
    for name in ("surface", "losses", "ledger", "plot-output", "plot-gradients"):
        walked(window, presenter, qtbot, name)
        qtbot.waitUntil(lambda: len(presenter.reveal.pieces) > 0)
        assert presenter.reveal.count == 0
        press(window, KEY.Key_Space)
        assert presenter.reveal.count == 1
        in_panel = {part for part in in_sight(window) if isinstance(part, QAbstractButton)}
        assert not any(part.property("role") == "quiet" and not part.isCheckable() for part in in_panel)
    assert not window.showing.plots.output.isVisible()
    press(window, KEY.Key_Escape)
    qtbot.waitUntil(lambda: window.late.presenter is None)
    assert not window.showing.ledger.is_open


def test_a_digit_goes_to_its_panel(window: MainWindow, qtbot: QtBot) -> None:
    window.rooms.open("perceptron")
    qtbot.waitUntil(lambda: answered(window))
    presenter = begun(window, qtbot)
    assert len(presenter.panels) >= 12
    press(window, KEY.Key_3)
    assert presenter.panel.name == "data"
    press(window, KEY.Key_1)
    press(window, KEY.Key_2)
    assert presenter.place == 11


def test_steps_of_the_program_light_up_by_key(window: MainWindow, qtbot: QtBot) -> None:
    presenter = begun(window, qtbot)
    walked(window, presenter, qtbot, "formula")
    press(window, KEY.Key_A)
    press(window, KEY.Key_H)
    lit = window.highlight.lit.node
    graph = window.bench.desk.graph
    assert graph is not None
    assert lit == graph.nodes[0].id
    qtbot.waitUntil(lambda: any(label.underlined() or label.spots(0) for label in presenter.formula.formulas))
    assert lit in presenter.foot.text()
    press(window, KEY.Key_H, Qt.KeyboardModifier.ShiftModifier)
    assert not window.highlight.lit.node
    press(window, KEY.Key_H)
    press(window, KEY.Key_Escape)
    qtbot.waitUntil(lambda: window.late.presenter is None)
    assert not window.highlight.lit.node


def test_a_bench_of_the_lab_is_presented_with_its_own_slider(
    lab_window: MainWindow, window: MainWindow, qtbot: QtBot
) -> None:
    assert lab_window is window
    window.rooms.open("lab")
    window.late.lab.show_place("cells")
    presenter = begun(window, qtbot)
    names = [panel.name for panel in presenter.panels]
    assert names == ["cells", "tensors", "adding", "stopping", "leaves", "mistakes"]
    press(window, KEY.Key_4)
    qtbot.waitUntil(
        lambda: presenter.reveal.panel == "stopping" and len(presenter.reveal.pieces) > 8, timeout=30_000
    )
    bench = window.late.lab.benches[-1]
    before = bench.stand.knob
    press(window, KEY.Key_Up)
    assert bench.stand.knob.value == pytest.approx(before.value + before.step)
    assert presenter.foot.text().startswith(f"x = {bench.stand.knob.value:g}")
    qtbot.waitUntil(lambda: bench.resting)
    press(window, KEY.Key_6)
    press(window, KEY.Key_Space)
    catalogue = window.late.lab.findChild(LabCatalogue)
    assert catalogue is not None
    assert catalogue.list.currentIndex().row() == 1
    press(window, KEY.Key_Escape)
    qtbot.waitUntil(lambda: window.late.presenter is None)
    assert window.late.lab.at == "cells"
    bench.put_back(bench.stand._replace(knob=before))
    qtbot.waitUntil(lambda: bench.resting, timeout=30_000)  # behind all the mistakes, which are run first


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


@pytest.mark.parametrize("zero", [True, False])
def test_the_page_of_training_is_seen_whole_on_a_small_screen(
    training_page: TrainingPage, window: MainWindow, qtbot: QtBot, zero: bool
) -> None:
    """Without zero_grad the ledger stands there too; then the lower plots, which say least, stay away."""
    window.rooms.open("perceptron")
    qtbot.waitUntil(lambda: answered(window) and training_page.buttons.step.isEnabled())
    area, plots = window.findChild(QScrollArea, "showing-scroll"), training_page.plots
    assert area is not None
    if not zero:
        training_page.settings.zero.click()
    try:
        presenter = begun(window, qtbot)
        window.showNormal()
        window.resize(1024, 768)
        walked(window, presenter, qtbot, "training")
        press(window, KEY.Key_Space)
        qtbot.waitUntil(lambda: training_page.trainer.cursor == 1 and plots.isVisible())
        qtbot.waitUntil(lambda: plots.loss.isVisible() and training_page.ledger.isVisible() is not zero)
        qtbot.waitUntil(lambda: window.width() == 1024 and area.verticalScrollBar().maximum() == 0)
        assert [plot.isVisible() for plot in plots.all] == [True, True, zero, zero]
        press(window, KEY.Key_Escape)
        qtbot.waitUntil(lambda: window.late.presenter is None)
        assert plots.sizeHint().height() > plots.minimumSizeHint().height()
        assert not any(plot.isHidden() for plot in plots.all)
    finally:
        training_page.buttons.anew.click()
        if not zero:
            training_page.settings.zero.click()


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
