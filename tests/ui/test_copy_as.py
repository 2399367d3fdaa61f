"""The program is taken away as plain text, Python, PyTorch or LaTeX, and what is taken away works."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from tests.ui.test_beside import settled, three, write

from triptych.lang.parse import read
from triptych.ui.main_window import MainWindow

PROGRAM = "y = x^2; z = sin(y)*sigmoid(w); x = 1.5; w = -0.25"


@pytest.fixture
def window(in_float64: MainWindow) -> MainWindow:
    return in_float64


def menu(qtbot: QtBot, window: MainWindow) -> QMenu:
    """Open the menu with the keyboard alone."""
    window.asking.copy_as.setFocus()
    QTest.keyClick(window.asking.copy_as, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.asking.copy_as.findChild(QMenu, "copy-as-menu") is not None)
    found = window.asking.copy_as.findChild(QMenu, "copy-as-menu")
    assert found is not None
    return found


def copied(qtbot: QtBot, window: MainWindow, name: str) -> str:
    shown = menu(qtbot, window)
    action = shown.findChild(QAction, f"copy-as-{name}")
    assert action is not None
    action.trigger()
    shown.close()
    return QGuiApplication.clipboard().text()


def printed(code: str) -> list[float]:
    """What the code prints in a Python of its own."""
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=100)
    return [float(line.removeprefix("tensor(").rstrip(")")) for line in done.stdout.split()]


@pytest.mark.parametrize("name", ["plain", "latex"])
def test_text_is_read_again(qtbot: QtBot, window: MainWindow, name: str) -> None:
    write(window, "y = x^2; z = sin(y)*sigmoid(w)")
    settled(qtbot, window)
    text = copied(qtbot, window, name)
    assert read(text).understood == "y = x**2; z = sin(y)*sigmoid(w)"
    assert text.isascii()  # our own marks of nodes are nobody else's letters


def test_python_runs_and_prints_the_output(qtbot: QtBot, window: MainWindow) -> None:
    write(window, PROGRAM)
    settled(qtbot, window)
    answer = window.showing.shown
    assert answer is not None
    assert answer.output is not None
    assert printed(copied(qtbot, window, "python")) == [pytest.approx(answer.output.value, rel=1e-6)]


def test_pytorch_runs_unchanged_and_prints_the_gradients(qtbot: QtBot, window: MainWindow) -> None:
    write(window, PROGRAM)
    settled(qtbot, window)
    slopes = [three(window, name)[-1] for name in ("x", "w")]
    assert printed(copied(qtbot, window, "pytorch")) == pytest.approx(slopes, abs=5e-5)


def test_code_of_another_program_is_not_offered(qtbot: QtBot, window: MainWindow) -> None:
    """Between typing and the answer only what the window knows by itself can be taken."""
    write(window, "y = x^3")
    shown = menu(qtbot, window)
    states = {action.objectName(): action.isEnabled() for action in shown.actions()}
    shown.close()
    assert states["copy-as-plain"]
    assert not states["copy-as-pytorch"]
    settled(qtbot, window)
