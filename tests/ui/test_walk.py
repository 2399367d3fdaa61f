"""Every control can be reached and is named: all widgets of the real window are walked."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from triptych.ui.bench import Bench, first_desk
from triptych.ui.client import Client
from triptych.ui.main_window import MainWindow
from triptych.ui.theme import ThemeHolder

KEBAB = re.compile(r"[a-z][a-z0-9]*(-\S+)*")
VECTOR = "x = [1, 2, 3]\ny = mean(w*x^2)"


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    bench, client = Bench(first_desk()), Client()
    client.start()
    themes = ThemeHolder(scheme="light")
    themes.keep_still(True)
    window = MainWindow(bench, client, themes)
    bench.ask_again()
    window.show()
    qtbot.waitUntil(lambda: all(window.showing.autograd.numbers().values()) and answered(window), timeout=30_000)
    yield window
    window.close()
    window.deleteLater()


def answered(window: MainWindow) -> bool:
    question, shown = window.bench.question, window.showing
    return question is not None and all(set(c.numbers()) == set(question.wrt) for c in shown.columns)


def controls(window: MainWindow) -> list[QWidget]:
    """Every widget that Tab would stop at, but the parts inside Qt's own compound widgets."""
    inner = (QAbstractSpinBox, QComboBox)
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and widget.isEnabled()
        and not isinstance(widget.parentWidget(), inner)
    ]


def unnamed(window: MainWindow) -> list[str]:
    faults = []
    for widget in controls(window):
        wants = {
            "accessible name": widget.accessibleName(),
            "tooltip": widget.toolTip(),
            "name in kebab-case": KEBAB.fullmatch(widget.objectName()),
        }
        faults += [f"{type(widget).__name__} {widget.objectName()!r}: no {w}" for w, is_there in wants.items() if not is_there]
    return faults


def open_everything(window: MainWindow) -> None:
    window.showing.symbolic.steps.button.setChecked(True)
    window.showing.autograd.findChild(QWidget, "autograd-code-fold").setChecked(True)  # type: ignore[union-attr]


@pytest.mark.parametrize("room", ["expression", "perceptron"])
def test_every_control_is_named_and_explained(qtbot: QtBot, window: MainWindow, room: str) -> None:
    window.rooms.open(room)
    qtbot.waitUntil(lambda: answered(window), timeout=30_000)
    assert unnamed(window) == []
