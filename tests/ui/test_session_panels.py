"""What a session keeps beside the desks comes back; what is dragged or chosen on the stage is one step."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from triptych.files.reading import read_session, write_session
from triptych.files.session import Bench, Lab, Session, Slider, Stage, Surface, Training
from triptych.ui.beside import Beside
from triptych.ui.knob import Leaf
from triptych.ui.lab_room import LabRoom
from triptych.ui.main_window import MainWindow
from triptych.ui.session_state import captured
from triptych.ui.stage import Stage as StageView
from triptych.ui.surface_page import SurfacePage
from triptych.ui.training_page import TrainingPage

SET = Session(
    room="perceptron",
    stage=Stage("surface", Training("adam", 0.25, beta1=0.5, zero_grad=False, steps=7, a_second=5),
                Surface("b", "w", 0.3)),
    lab=Lab(("y = 1",), "adding", (Bench("adding", Slider("x", 2.5, 3.0), "x**3"),)),
    instead="tape",
)  # fmt: skip


@pytest.fixture(scope="module")
def with_processes(real_window: MainWindow) -> MainWindow:
    """The window with the processes of lab and training, which live as long as it does."""
    assert not real_window.late.lab.isVisible()
    assert stage(real_window).page("training").isHidden()
    return real_window


@pytest.fixture
def window(with_processes: MainWindow) -> Iterator[MainWindow]:
    """The window as it is at the start."""
    real_window = with_processes
    sessions = real_window.late.keeping.sessions
    real_window.activateWindow()
    sessions.new()
    yield real_window
    sessions.new()
    sessions.path = None
    sessions.leave()


def stage(window: MainWindow) -> StageView:
    """The Perceptron room's stage, in front."""
    window.rooms.open("perceptron")
    assert window.showing.stage is not None
    return window.showing.stage


def lab(window: MainWindow) -> LabRoom:
    """The lab, which was built."""
    assert window.late.built_lab is not None
    return window.late.built_lab


def test_pages_benches_and_what_stands_for_the_plots_come_back(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    sessions, path = window.late.keeping.sessions, tmp_path / "set.triptych"
    write_session(path, SET)
    sessions.open_file(path)
    qtbot.waitUntil(lambda: sessions.path == path)
    shown = captured(window.late._around)
    assert (shown.room, shown.stage, shown.instead) == (SET.room, SET.stage, SET.instead)
    assert (shown.lab.cells, shown.lab.place) == (SET.lab.cells, SET.lab.place)
    assert [(one.name, one.x.value, one.f) for one in shown.lab.benches] == [("adding", 2.5, "x**3")]
    training = stage(window).page("training")
    assert isinstance(training, TrainingPage)
    assert (training.settings.rate.text(), training.settings.steps.text()) == ("0.25", "7")
    assert training.settings.optimizer.currentData() == "adam"
    assert not training.settings.zero.isChecked()
    assert isinstance(stage(window).front, SurfacePage)
    assert window.showing.tape.is_open
    assert not sessions.changed
    sessions.save()
    qtbot.waitUntil(lambda: read_session(path) == shown)


def test_new_takes_back_what_was_set_in_all_rooms(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    sessions, path = window.late.keeping.sessions, tmp_path / "set.triptych"
    write_session(path, SET)
    sessions.open_file(path)
    qtbot.waitUntil(lambda: sessions.path == path)
    sessions.new()
    shown = captured(window.late._around)
    assert (shown.room, shown.stage, shown.lab, shown.instead) == ("expression", Stage(), Lab(), "")
    assert lab(window).page.cells.texts == lab(window).first_cells
    assert not window.late.keeping.history.can_undo


def test_a_setting_of_the_training_is_to_be_saved_and_a_page_is_not(
    window: MainWindow, qtbot: QtBot
) -> None:
    sessions = window.late.keeping.sessions
    page = stage(window).page("training")
    stage(window).bring("training")
    assert not sessions.changed
    assert isinstance(page, TrainingPage)
    page.settings.rate.setText("0.5")
    QTest.keyClick(page.settings.rate, Qt.Key.Key_Return)
    assert sessions.changed
    qtbot.waitUntil(sessions.swap.path.exists, timeout=10_000)
    assert read_session(sessions.swap.path).stage.training.rate == 0.5


def test_a_drag_on_the_surface_is_one_step(window: MainWindow, qtbot: QtBot) -> None:
    page, history = stage(window).page("surface"), window.late.keeping.history
    stage(window).bring("surface")
    assert isinstance(page, SurfacePage)
    qtbot.waitUntil(lambda: page.map.ground() is not None, timeout=20_000)
    start = dict(window.bench.desk.knobs)
    middle = page.map.rect().center()
    QTest.mousePress(page.map, Qt.MouseButton.LeftButton, pos=middle)
    for step in range(1, 7):
        QTest.mouseMove(page.map, middle + QPoint(6 * step, 5 * (step % 2)))
    QTest.mouseRelease(page.map, Qt.MouseButton.LeftButton, pos=middle + QPoint(36, 0))
    moved = {leaf: knob for leaf, knob in window.bench.desk.knobs.items() if start[leaf] != knob}
    assert set(moved) == {Leaf("w"), Leaf("b")}
    history.undo()
    assert dict(window.bench.desk.knobs) == start
    assert not history.can_undo
    history.redo()
    assert {leaf: window.bench.desk.knobs[leaf] for leaf in moved} == moved


def test_the_names_of_the_surface_are_a_step(window: MainWindow) -> None:
    page, history = stage(window).page("surface"), window.late.keeping.history
    stage(window).bring("surface")
    assert isinstance(page, SurfacePage)
    before = page.axes
    QTest.keyClick(page.across, Qt.Key.Key_Down)
    after = page.axes
    assert after != before
    history.undo()
    assert page.axes == before
    history.redo()
    assert page.axes == after


def test_the_menu_names_what_would_be_taken_back(window: MainWindow, qtbot: QtBot) -> None:
    history, bench = window.late.keeping.history, window.bench
    told = []
    acts: tuple[Callable[[], object], ...] = (
        lambda: bench.move(Leaf("x"), 1.5),
        lambda: bench.set_range(Leaf("x"), -3.0, 3.0, 0.1),
        lambda: bench.set_dtype("float64"),
        lambda: bench.show_beside(Beside("micrograd")),
        lambda: bench.write("y = x^3"),
    )
    for act in acts:
        history.seal()
        act()
        told.append(history.to_undo)
        QApplication.processEvents()  # what comes before is one act
    assert told == [
        "the slider of x", "the range of x", "the number type", "the further column", "the program",
    ]  # fmt: skip
    history.undo()
    assert (history.to_undo, history.to_redo) == (told[3], told[4])
    QTest.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.findChild(QMenu, "main-menu") is not None)
    menu = window.findChild(QMenu, "main-menu")
    assert menu is not None
    texts = [action.text() for action in menu.actions() if action.objectName() in ("undo", "redo")]
    assert texts == ["Undo: the further column", "Redo: the program"]
    menu.close()
    qtbot.waitUntil(lambda: window.findChild(QMenu, "main-menu") is None)
