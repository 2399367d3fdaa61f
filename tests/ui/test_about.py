"""The page that tells what this copy is: versions, parts, and the licence of each."""

from __future__ import annotations

import platform
from importlib.metadata import version

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from triptych import __version__
from triptych.ui.about import About
from triptych.ui.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton


def opened(window: MainWindow, qtbot: QtBot) -> About:
    """Open the page by the window's menu, as a person would."""
    button = window.findChild(QToolButton, "menu")
    assert button is not None
    qtbot.mouseClick(button, LEFT)
    qtbot.waitUntil(lambda: window.findChild(QMenu, "main-menu") is not None)
    menu = window.findChild(QMenu, "main-menu")
    assert menu is not None
    qtbot.waitUntil(menu.isVisible)
    (line,) = (line for line in menu.actions() if line.objectName() == "about")
    qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(line).center())
    qtbot.waitUntil(lambda: window.findChild(About) is not None)
    page = window.findChild(About)
    assert page is not None
    qtbot.waitUntil(page.isVisible)
    return page


def test_it_tells_the_versions_that_are_at_work(real_window: MainWindow, qtbot: QtBot) -> None:
    page = opened(real_window, qtbot)
    told = page.versions.text().replace("\N{NO-BREAK SPACE}", " ")
    for wanted in (f"Triptych {__version__}", f"Python {platform.python_version()}", f"Qt {qVersion()}"):
        assert wanted in told
    assert "torch 2." in told  # what the computing process said of itself: the window has no torch to ask
    assert "SymPy 1." in told
    assert f"matplotlib {version('matplotlib')}" in told
    copy = page.findChild(QPushButton, "about-copy")
    assert copy is not None
    qtbot.mouseClick(copy, LEFT)
    assert QGuiApplication.clipboard().text() == page.versions.text()
    page.close()
    qtbot.waitUntil(lambda: real_window.findChild(About) is None)


def test_each_part_has_its_licence_to_read(real_window: MainWindow, qtbot: QtBot) -> None:
    page = opened(real_window, qtbot)
    rows = page.list.findItems("*", Qt.MatchFlag.MatchWildcard)
    names = [row.text(0) for row in rows]
    assert names[0] == "triptych"
    assert {"torch", "sympy", "numpy", "PySide6_Essentials"} <= set(names)
    assert "Permission is hereby granted" in page.text.toPlainText()
    page.list.setCurrentItem(rows[names.index("sympy")])
    assert "SymPy Development Team" in page.text.toPlainText()
    page.list.setCurrentItem(rows[names.index("PySide6_Essentials")])
    assert "LGPL-3.0" in page.text.toPlainText()  # its package has no text, so its licence is named
    page.close()
    qtbot.waitUntil(lambda: real_window.findChild(About) is None)


def test_the_window_s_title_has_the_version(real_window: MainWindow) -> None:
    assert __version__ in real_window.windowTitle()
