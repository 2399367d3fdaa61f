"""A label of many lines has room for exactly what it paints."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from triptych.ui.quiet_label import QuietLabel
from triptych.ui.theme import ThemeHolder

MANY, WIDTH = 60, 300


@pytest.mark.parametrize("style", ["small", "text", "code"])
def test_the_last_of_many_lines_looks_like_a_single_one(qtbot: QtBot, qapp: QApplication, style: str) -> None:
    themes = ThemeHolder(qapp)
    one, many = (painted(qtbot, themes, style, lines) for lines in (1, MANY))
    high = one.height() - 2
    assert many.height() == MANY * high + 2
    assert many.copy(0, (MANY - 1) * high, WIDTH, high) == one.copy(0, 0, WIDTH, high)


def painted(qtbot: QtBot, themes: ThemeHolder, style: str, lines: int) -> QImage:
    label = QuietLabel(themes, style=style, fit="wrap")
    qtbot.addWidget(label)
    label.resize(WIDTH, 10)
    label.set_text("\n".join(["a line that has gjpqy"] * lines))
    label.resize(WIDTH, label.sizeHint().height())
    return label.grab().toImage()
