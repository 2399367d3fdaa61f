"""A label of many lines has room for exactly what it paints."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
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


@pytest.mark.parametrize("style", ["small", "text", "code", "strong"])
@pytest.mark.parametrize("scale", [1.0, 1.3, 2.0])
def test_a_single_line_stands_where_qt_puts_it(
    qtbot: QtBot, qapp: QApplication, style: str, scale: float
) -> None:
    themes = ThemeHolder(qapp)
    themes.set_scale(scale)
    label = QuietLabel(themes, style=style)
    qtbot.addWidget(label)
    label.set_text("slope −5.467 at Ägjpqy = 3")
    label.resize(label.sizeHint())
    ours = label.grab().toImage()
    expected = ours.copy()
    expected.fill(QColor(themes.theme.ink("card")))
    painter = QPainter(expected)
    painter.setFont(themes.theme.styled(style))
    painter.setPen(QColor(themes.theme.ink("text")))
    painter.drawText(label.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, label.text())
    painter.end()
    assert ours == expected


def test_a_text_is_cut_where_another_of_its_shape_had_room(qtbot: QtBot, qapp: QApplication) -> None:
    label = QuietLabel(ThemeHolder(qapp), fit="elide")
    qtbot.addWidget(label)
    label.resize(120, 20)
    label.set_text("slope 1.5")
    label.grab()
    assert label.toolTip() == ""
    label.set_text("slope 2.5")
    label.resize(30, 20)
    label.grab()
    assert label.toolTip() == "slope 2.5"


def painted(qtbot: QtBot, themes: ThemeHolder, style: str, lines: int) -> QImage:
    label = QuietLabel(themes, style=style, fit="wrap")
    qtbot.addWidget(label)
    label.resize(WIDTH, 10)
    label.set_text("\n".join(["a line that has gjpqy"] * lines))
    label.resize(WIDTH, label.sizeHint().height())
    return label.grab().toImage()
