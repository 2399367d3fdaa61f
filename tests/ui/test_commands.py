"""Doing things by their name (Ctrl+K), and the list of keys (F1), through the real window."""

from __future__ import annotations

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from triptych.ui.bench import first_desk, opened_desk
from triptych.ui.command_palette import CommandPalette
from triptych.ui.commands import Commands
from triptych.ui.filter_dialog import FilterDialog, fitting
from triptych.ui.fourth_choice import FourthChoice
from triptych.ui.key_list import NATIVE, registered
from triptych.ui.key_sheet import KeySheet
from triptych.ui.main_window import MainWindow
from triptych.ui.training_page import TrainingPage

CTRL = Qt.KeyboardModifier.ControlModifier
PATIENCE = 30_000
Kind = TypeVar("Kind", bound=QDialog)


@pytest.fixture
def window(qtbot: QtBot, real_window: MainWindow) -> MainWindow:
    real_window.rooms.open("expression")
    real_window.activateWindow()
    qtbot.waitUntil(real_window.isActiveWindow, timeout=30_000)
    return real_window


def opened(qtbot: QtBot, window: MainWindow, kind: type[Kind]) -> Kind:
    """The dialog of this kind, with the keyboard in it."""
    qtbot.waitUntil(lambda: window.findChild(kind) is not None, timeout=PATIENCE)
    found = window.findChild(kind)
    assert isinstance(found, kind)
    qtbot.waitUntil(found.isActiveWindow, timeout=PATIENCE)
    return found


def do(qtbot: QtBot, window: MainWindow, words: str) -> None:
    """Press Ctrl+K, type some words, press Enter."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    palette = opened(qtbot, window, CommandPalette)
    focus = QApplication.focusWidget()
    qtbot.keyClicks(focus, words)
    with qtbot.waitSignal(palette.destroyed, timeout=PATIENCE):
        qtbot.keyClick(focus, Qt.Key.Key_Return)
    QApplication.processEvents()


def test_a_command_is_found_by_a_few_letters_and_runs(qtbot: QtBot, window: MainWindow) -> None:
    window.themes.choose("light")
    do(qtbot, window, "dark col")
    assert window.themes.scheme == "dark"
    do(qtbot, window, "light col")
    do(qtbot, window, "perceptron")
    assert window.rooms.room == "perceptron"
    do(qtbot, window, "expression")
    window.bench.open(opened_desk("z = a*b", {}))
    do(qtbot, window, "not differentiate by a")
    assert window.bench.desk.wrt == ("b",)
    do(qtbot, window, "complex plane")
    assert window.bench.beside.column == "complex_step"
    do(qtbot, window, "no fourth")
    assert window.bench.beside.column == ""
    do(qtbot, window, "go to inputs")
    assert window.asking.inputs.isAncestorOf(window.focusWidget())
    window.bench.open(first_desk())


def test_everything_of_the_menu_is_there(qtbot: QtBot, window: MainWindow) -> None:
    window.menu.open(window.bar.menu)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    lines = {a.text() for a in menu.actions() if a.isEnabled() and a.text() and a.menu() is None}
    menu.close()
    window.late.open_commands()
    palette = opened(qtbot, window, CommandPalette)
    titles = {command.title for command in palette._commands.all}
    assert lines - titles == set()
    assert {"Expression", "Tape lab", "High contrast", "Type at 150 %", "Compute in float64"} <= titles
    qtbot.keyClick(palette.line, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def offered(window: MainWindow) -> set[str]:
    commands = Commands(window.late._around, window.late.panels)
    titles = {command.title for command in commands.all}
    commands.deleteLater()
    return titles


def lacking(window: MainWindow) -> list[str]:
    """Buttons, pages and lines to choose from that can't be found by what they are called."""
    titles = offered(window)
    called = set()
    for part in window.findChildren(QWidget):
        if part.isVisible() and part.isEnabled() and part.window() is window:
            called |= names(part)
    return sorted(name for name in called if not any(name.casefold() in title.casefold() for title in titles))


def names(part: QWidget) -> set[str]:
    if isinstance(part, QAbstractButton) and part.property("role") != "key":
        return {part.accessibleName(), written(part.text())}
    if isinstance(part, QTabBar):
        return {part.tabText(place) for place in range(part.count())}
    if isinstance(part, QComboBox) and not isinstance(part, FourthChoice):
        return {f"{part.accessibleName()}: {part.itemText(place)}" for place in range(part.count())}
    return set()


def written(text: str) -> str:
    """What stands on a button without the signs around it; "" where there are no words."""
    words = text.strip("▾▸ ◐☰⟲↩…+›‹≡")
    return words if words.isascii() and len(words) > 1 else ""


@pytest.mark.parametrize("room", ["expression", "lab", "lessons"])
def test_every_button_of_a_room_is_found_by_its_name(
    qtbot: QtBot, window: MainWindow, lessons_window: MainWindow, room: str
) -> None:
    assert window is lessons_window
    window.rooms.open(room)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: bool(window.showing.autograd.numbers()), timeout=PATIENCE)
    assert lacking(window) == []
    window.rooms.open("expression")


@pytest.mark.parametrize("page", ["chain", "data", "training", "surface", "losses"])
def test_every_button_of_the_perceptron_room_is_found(
    window: MainWindow, training_page: TrainingPage, page: str
) -> None:
    assert training_page.trainer is not None
    window.rooms.open("perceptron")
    assert window.showing.stage is not None
    window.showing.stage.bring(page)
    QApplication.processEvents()
    assert lacking(window) == []
    window.showing.stage.bring("chain")
    window.rooms.open("expression")


def test_pages_lists_and_ready_things_are_reached(qtbot: QtBot, window: MainWindow) -> None:
    do(qtbot, window, "perceptron: training")
    assert window.rooms.room == "perceptron"
    stage = window.showing.stage
    assert stage is not None
    assert stage.tabs.tabText(stage.tabs.currentIndex()) == "Training"
    do(qtbot, window, "activation: tanh")
    assert "tanh" in window.bench.desk.text
    do(qtbot, window, "examples: mazur")
    assert "w11" in window.bench.desk.text or len(window.bench.desk.wrt) > 3
    do(qtbot, window, "the chain")
    assert stage.tabs.currentIndex() == 0
    window.rooms.open("expression")


def test_numbers_of_columns_are_told_apart(qtbot: QtBot, window: MainWindow) -> None:
    window.bench.open(first_desk())
    qtbot.waitUntil(lambda: sum("dz/dx: −" in title for title in offered(window)) == 3, timeout=PATIENCE)


def test_arrows_walk_the_list_while_the_keyboard_is_in_the_line(qtbot: QtBot, window: MainWindow) -> None:
    window.late.open_commands()
    palette = opened(qtbot, window, CommandPalette)
    assert palette.line.hasFocus()
    assert palette.current == 0
    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    assert palette.line.hasFocus()
    assert palette.current == 1
    heard: list[str] = []
    palette._announcer.announced.connect(heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["Perceptron, Room, Ctrl+2"]
    qtbot.keyClicks(palette.line, "zzzz")
    assert palette.current is None
    qtbot.waitUntil(lambda: heard[-1] == "Nothing fits.")
    qtbot.keyClick(palette.line, Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("typed", "best"),
    [("", 0), ("save", 1), ("SAVE AS", 2), ("ctrl+s", 1), ("svs", 2), ("neuron", 3), ("xyz", None)],
)
def test_rows_that_fit_best_come_first(typed: str, best: int | None) -> None:
    rows = [
        ("Open …", "Ctrl+O"),
        ("Save", "Ctrl+S"),
        ("Save as …", "Ctrl+Shift+S"),
        ("Un café, a neuron", ""),
    ]
    assert next(iter(fitting(typed, rows)), None) == best


def test_a_mark_that_tells_which_way_a_text_runs_is_no_letter() -> None:
    assert fitting("pyt", [("\u200fPython مع NumPy",), ("y of t",)])[0] == 0


def test_letters_without_their_accents_are_found() -> None:
    assert fitting("cafe", [("Un café", "")]) == [0]


def test_f1_lists_every_key_that_is_registered(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    sheet = opened(qtbot, window, KeySheet)
    listed = {key for line in registered(window) for key in line.keys.split(", ")}
    real = {s.key().toString(NATIVE) for s in window.findChildren(QShortcut)}
    real |= {b.shortcut().toString(NATIVE) for b in window.findChildren(QAbstractButton)} - {""}
    assert listed == real
    assert registered(window) == sheet.lines[: len(registered(window))]
    assert {"F1", "F6", "Ctrl+K", "Ctrl+Z", "Ctrl+D", "Ctrl+1"} <= listed
    assert [line for line in sheet.lines if not line.title.strip()] == []
    qtbot.keyClicks(sheet.line, "ctrl+d")
    assert "difference" in sheet.lines[sheet.current or 0].title
    qtbot.keyClick(sheet.line, Qt.Key.Key_Escape)


def test_keys_of_a_room_tell_where_they_hold(lessons_window: MainWindow) -> None:
    lines = {line.keys: line for line in registered(lessons_window)}
    assert lines["F10"].place == "Tape lab"
    assert lines["Alt+Left"].title == "Page before"
    assert [line for line in lines.values() if not line.title.strip()] == []


@pytest.mark.parametrize("kind", ["commands", "keys"])
def test_the_lists_fit_at_200_percent(qtbot: QtBot, window: MainWindow, kind: str) -> None:
    window.themes.set_scale(2.0)
    getattr(window.late, f"open_{kind}")()
    dialog = opened(qtbot, window, FilterDialog)
    try:
        assert dialog.width() <= window.width()
        assert dialog.height() <= window.height()
        assert dialog.list.columnWidth(0) > 0.45 * dialog.list.width(), "what it does is read first"
        first, line = dialog.list.topLevelItem(0), dialog.list.fontMetrics().height()
        assert first is not None
        assert dialog.list.visualItemRect(first).height() >= line > 25
    finally:
        dialog.close()
        window.themes.set_scale(1.0)
