"""The window's one menu: opened by its button or Ctrl+M, gone through by the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolButton
from pytestqt.qtbot import QtBot

from triptych.ui.main_menu import Offer
from triptych.ui.main_window import MainWindow


def opened(window: MainWindow, qtbot: QtBot) -> QMenu:
    """Press Ctrl+M, and return the menu that came."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.findChild(QMenu, "main-menu") is not None)
    menu = window.findChild(QMenu, "main-menu")
    assert menu is not None
    qtbot.waitUntil(menu.isVisible)
    return menu


def test_it_opens_below_its_button_inside_the_window(real_window: MainWindow, qtbot: QtBot) -> None:
    menu = opened(real_window, qtbot)
    button = real_window.findChild(QToolButton, "menu")
    assert button is not None
    assert menu.geometry().right() <= button.mapToGlobal(button.rect().bottomRight()).x() + 1
    keys = {action.objectName(): action.shortcut().toString() for action in menu.actions()}
    assert keys["quit"] == "Ctrl+Q"
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: real_window.findChild(QMenu, "main-menu") is None)


def test_a_line_is_chosen_by_the_keyboard_and_a_closed_one_is_grey(
    real_window: MainWindow, qtbot: QtBot
) -> None:
    chosen: list[str] = []
    real_window.menu.offer("edit", Offer("never", "Never", chosen.clear, open_to=lambda: False))
    real_window.menu.offer("help", Offer("greet", "Greet", lambda: chosen.append("greet")))
    menu = opened(real_window, qtbot)
    lines = {action.objectName(): action for action in menu.actions()}
    assert not lines["never"].isEnabled()
    for _ in range(2):  # over the line that quits
        QTest.keyClick(menu, Qt.Key.Key_Up)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert chosen == ["greet"]
    qtbot.waitUntil(lambda: real_window.findChild(QMenu, "main-menu") is None)
