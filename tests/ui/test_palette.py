"""The palette: a program can be built by clicking alone, and each key writes what can be read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from triptych.lang.ops import INFIX, TABLE, TEST
from triptych.lang.parse import read
from triptych.ui.asking_sheet import asking_sheet
from triptych.ui.bench import Bench, first_desk
from triptych.ui.editor import Editor
from triptych.ui.palette import KEYPAD, WITHOUT_CALL, Palette, offer
from triptych.ui.theme import ThemeHolder


class Desktop:
    """An editor, a palette and a bench, joined as in the Expression room."""

    def __init__(self, qtbot: QtBot, text: str = "") -> None:
        self.qtbot = qtbot
        self.bench = Bench(first_desk())
        self.editor, self.palette = Editor(), Palette()
        for widget in (self.editor, self.palette):
            qtbot.addWidget(widget)
            widget.resize(320, 200)
            widget.show()
        self.palette.prepare()
        self.editor.setPlainText(text)
        self.bench.write(text)
        self.editor.written.connect(self.bench.write)
        self.palette.inserted.connect(self.editor.insert)
        self.bench.desk_changed.connect(self.palette.show_desk)
        self.palette.show_desk(self.bench.desk)

    def click(self, *names: str) -> None:
        for name in names:
            self.qtbot.mouseClick(self.key(name), Qt.MouseButton.LeftButton)

    def key(self, name: str) -> QToolButton:
        found = [key for key in self.palette.findChildren(QToolButton, name) if not key.isHidden()]
        shown = [key for key in found if key.isVisible()]
        assert len(shown) == 1, name
        return shown[0]


@pytest.fixture
def desktop(qtbot: QtBot) -> Desktop:
    return Desktop(qtbot)


def test_a_whole_program_is_built_by_clicking(desktop: Desktop) -> None:
    desktop.editor.setPlainText("y = x")
    desktop.editor.moveCursor(desktop.editor.textCursor().MoveOperation.End)
    desktop.click("key-x²", "key-⏎", "palette-trigonometry", "key-sin", "palette-names", "key-y")
    desktop.click("palette-signs", "key-)", "key-+", "key-3", "key-.", "key-5", "key-⌫", "key-7")
    assert desktop.editor.toPlainText() == "y = x^2\nsin(y) + 3.7"
    assert not desktop.bench.desk.stale


def test_a_function_wraps_the_selection(desktop: Desktop) -> None:
    desktop.editor.setPlainText("x + 1")
    desktop.editor.selectAll()
    desktop.click("palette-activation", "key-sigmoid")
    assert desktop.editor.toPlainText() == "sigmoid(x + 1)"


CALLED = [op.name for op in TABLE.values() if op.group and op.kind != TEST and op.name not in INFIX]


def test_the_product_of_matrices_is_a_sign(desktop: Desktop) -> None:
    desktop.editor.setPlainText("A")
    desktop.editor.selectAll()
    desktop.click("palette-vectors", "key-@")
    assert desktop.editor.toPlainText() == "A @ "


@pytest.mark.parametrize("name", [name for name in CALLED if name not in WITHOUT_CALL])
def test_every_function_has_a_key_that_writes_a_call(desktop: Desktop, name: str) -> None:
    op = TABLE[name]
    desktop.click(f"palette-{op.group}", f"key-{op.written}")
    text = desktop.editor.toPlainText()
    assert text.startswith(f"{op.written}(")
    cursor = desktop.editor.textCursor()
    assert cursor.position() == len(op.written) + 1
    filled = text.replace("(", "(x", 1).replace(", ", ", x")
    given = {"where": "where(x > 0, x, x)"}.get(name, filled)
    given = given if op.kind != "reduce" or len(op.params) > 1 else f"x = [1, 2]\n{filled}"
    assert read(given).faults == ()


@pytest.mark.parametrize("text", list(KEYPAD))
def test_every_key_says_what_it_does(desktop: Desktop, text: str) -> None:
    key = desktop.key(f"key-{text}")
    assert key.accessibleName()
    assert key.toolTip()


def test_the_last_steps_name_comes_first(desktop: Desktop) -> None:
    desktop.editor.setPlainText("u = x^2\nv = sin(u)")
    desktop.click("palette-names")
    keys = desktop.palette.findChild(QToolButton, "key-v")
    assert isinstance(keys, QToolButton)
    flow = keys.parentWidget()
    assert flow is not None
    names = [key.text() for key in flow.findChildren(QToolButton)]
    assert names[0] == "v"
    assert set(names) == {"u", "v", "x"}
    desktop.editor.setPlainText("u = x^2\nw = sin(u)")
    assert desktop.key("key-w").isVisible()


def test_it_is_two_stops_for_tab_and_arrows_walk_inside(qtbot: QtBot, desktop: Desktop) -> None:
    stops = [
        key
        for key in desktop.palette.findChildren(QToolButton)
        if key.isVisible() and key.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(stops) == 2
    first = desktop.key("key-7")
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert desktop.key("key-8").hasFocus()
    qtbot.keyClick(desktop.key("key-8"), Qt.Key.Key_Down)
    assert desktop.key("key-5").hasFocus()
    qtbot.keyClick(desktop.key("key-5"), Qt.Key.Key_Space)
    assert desktop.editor.toPlainText() == "5"


def test_an_operator_stands_behind_the_selection(desktop: Desktop) -> None:
    desktop.editor.setPlainText("x")
    desktop.editor.selectAll()
    desktop.click("key-×")
    assert desktop.editor.toPlainText() == "x*"


def test_a_key_with_defaults_asks_only_for_what_is_needed() -> None:
    assert offer(TABLE["leaky_relu"])[2] == "leaky_relu({})"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_below_moves_when_the_keys_come(qtbot: QtBot, themes: ThemeHolder, scale: float) -> None:
    themes.set_scale(scale)
    side = QWidget()
    qtbot.addWidget(side)
    side.setStyleSheet(asking_sheet(themes.theme))
    palette = Palette(side)
    side.show()
    held = [palette.heightForWidth(width) for width in (300, 355, 420, 700)]
    palette.prepare()
    assert [palette.heightForWidth(width) for width in (300, 355, 420, 700)] == held
    assert len(set(held)) > 1
