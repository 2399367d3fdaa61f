"""The help in the real window: opened by keys and menu, searched, walked, and its examples run."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.test_walk import lacks

from triptych.course.blocks import Program
from triptych.manual import topics, verdicts
from triptych.manual.manual import FOLDER
from triptych.resources import resource
from triptych.ui.help_curve import HelpCurve
from triptych.ui.help_example import HelpExample
from triptych.ui.help_window import HelpWindow
from triptych.ui.main_window import FIRST_SIZE, MainWindow
from triptych.ui.training_page import TrainingPage

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LONG = 30_000


@pytest.fixture
def window(real_window: MainWindow) -> Iterator[MainWindow]:
    real_window.resize(*FIRST_SIZE)
    real_window.rooms.open("expression")
    yield real_window
    if real_window.late.help is not None:
        real_window.late.help.close()
    real_window.themes.set_scale(1.0)


@pytest.fixture
def help_window(window: MainWindow, qtbot: QtBot) -> HelpWindow:
    return opened(window, qtbot)


def opened(window: MainWindow, qtbot: QtBot) -> HelpWindow:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_H, CTRL)
    return there(window, qtbot)


def there(window: MainWindow, qtbot: QtBot) -> HelpWindow:
    assert window.late.help is not None
    found = window.late.help.window
    assert found is not None
    qtbot.waitUntil(lambda: found.page.sheet is not None, timeout=LONG)
    return found


def test_search_down_enter_back_and_esc_by_keys_alone(
    help_window: HelpWindow, window: MainWindow, qtbot: QtBot
) -> None:
    assert help_window.page.sheet is not None
    assert help_window.page.sheet.id == "start"
    QTest.keyClicks(help_window.search, "sigmoid")
    assert help_window.page.sheet.id == "op-sigmoid"
    QTest.keyClick(help_window.search, Qt.Key.Key_Down)
    second = help_window.list.names()[1]
    assert help_window.page.sheet.id == second
    QTest.keyClick(help_window.search, Qt.Key.Key_Return)
    qtbot.waitUntil(help_window.page.hasFocus)
    QTest.keyClick(help_window.page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert help_window.page.sheet.id == "op-sigmoid"
    QTest.keyClick(help_window.page, Qt.Key.Key_F, CTRL)
    qtbot.waitUntil(help_window.search.hasFocus)
    QTest.keyClicks(help_window.search, "zqxjkv")
    assert help_window.list.names() == []
    assert "Nothing was found" in help_window.found.text()
    QTest.keyClick(help_window.search, Qt.Key.Key_Escape)
    assert window.late.help is not None
    assert window.late.help.window is None


def test_type_grows_by_the_keys_in_this_window_as_in_the_other(
    help_window: HelpWindow, window: MainWindow, qtbot: QtBot
) -> None:
    help_window.activateWindow()
    qtbot.waitUntil(help_window.isActiveWindow)
    before = help_window.search.fontInfo().pixelSize()
    QTest.keyClick(help_window.search, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(help_window.search, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert window.themes.theme.scale == 1.25
    assert help_window.search.fontInfo().pixelSize() > before
    QTest.keyClick(help_window.search, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert help_window.search.fontInfo().pixelSize() == before


def test_a_function_shows_its_curve_from_the_engine(help_window: HelpWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(help_window.search, "ln")
    curve = help_window.page.findChild(HelpCurve)
    assert curve is not None
    qtbot.waitUntil(lambda: curve.canvas.scene is not None and curve.canvas.settled, timeout=LONG)
    assert curve.canvas.scene is not None
    x, (value, slope) = curve.canvas.scene.x, curve.canvas.scene.lines
    there_is = [i for i in range(len(x)) if x[i] > 0.2]
    i, j = there_is[0], there_is[1]
    quotient = (value.y[j] - value.y[i]) / (x[j] - x[i])
    assert min(slope.y[i], slope.y[j]) <= quotient <= max(slope.y[i], slope.y[j])
    assert curve.canvas.scene.gaps, "left of 0 the logarithm has no value"


EXAMPLES = [
    pytest.param(kind, name, id=name)
    for kind, about in verdicts.told(resource(FOLDER)).items()
    for name, example in about.examples.items()
    if example.program
]


@pytest.mark.parametrize(("kind", "name"), EXAMPLES)
def test_run_shows_the_verdict_that_the_page_is_about(
    window: MainWindow, qtbot: QtBot, kind: str, name: str
) -> None:
    found = opened(window, qtbot)
    found.open(f"verdict-{kind}")
    assert found.page.sheet is not None
    wanted = verdicts.block_of(verdicts.told(resource(FOLDER))[kind].examples[name])
    assert isinstance(wanted, Program)
    example = next(e for e in found.page.findChildren(HelpExample) if e.question == wanted.question)
    button = example.findChild(QPushButton, "help-run")
    assert button is not None
    found.page.ensureWidgetVisible(button)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.rooms.room == "expression"

    def said() -> bool:
        answer = window.showing.shown
        now = window.bench.question
        if answer is None or now is None or answer.revision != now.revision:
            return False
        told = [g.verdict for g in answer.gradients]
        told += [answer.output.verdict] if answer.output is not None else []
        return any((v.kind, v.because.id) == (kind, name) for v in told if v is not None)

    qtbot.waitUntil(said, timeout=LONG)


def panels(window: MainWindow, training: TrainingPage) -> list[QWidget]:
    window.rooms.open("expression")
    found = [window.bar, window.asking, window.asking.inputs, *window.showing.panels]
    window.rooms.open("perceptron")
    assert window.showing.stage is not None
    found += [window.showing.stage.page(name) for name in ("chain", "data", "surface", "losses")]
    found += [training, window.asking.perceptron]
    return found


def test_every_panel_has_a_page_of_its_own_words(window: MainWindow, training_page: TrainingPage) -> None:
    places = topics.places(resource(FOLDER))
    lacking = []
    for panel in panels(window, training_page):
        part: QWidget | None = panel
        while part is not None and part.objectName() not in places:
            part = part.parentWidget()
        if part is None:
            lacking.append(panel.objectName())
    assert lacking == []


def test_the_panel_in_hand_is_explained(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.asking.expression.editor.setFocus()
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F1, SHIFT)
    found = there(window, qtbot)
    assert found.page.sheet is not None
    assert found.page.sheet.id == "editor"
    middle = window.showing.verdict.rect().center()
    spot = window.showing.verdict.mapToGlobal(middle)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, window.mapFromGlobal(spot), spot)
    QApplication.sendEvent(window, event)
    menu = window.findChild(QMenu, "what-is-this")
    assert menu is not None
    qtbot.waitUntil(menu.isVisible)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(menu.actions()[0]).center())
    qtbot.waitUntil(lambda: found.page.sheet is not None and found.page.sheet.id == "verdict")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_control_is_named_and_nothing_is_clipped(
    window: MainWindow, qtbot: QtBot, scale: float
) -> None:
    window.themes.set_scale(scale)
    found = opened(window, qtbot)
    found.resize(1024, 768)
    for name in ("start", "verdict-rounding", "op-bce"):
        found.open(name)
        QApplication.processEvents()
        stops = [part for part in found.findChildren(QWidget) if is_stop(part)]
        assert {type(part).__name__: lacks(part) for part in stops if lacks(part)} == {}
        wide = found.page.viewport().width()
        ends = [part.mapTo(found.page, part.rect().topRight()).x() for part in found.page.parts]
        assert max(ends) <= wide


def is_stop(part: QWidget) -> bool:
    """Whether Tab comes to it."""
    inner = isinstance(part.parentWidget(), QLineEdit)
    return bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) and part.isVisible() and not inner
