"""Ctrl and plus, minus, 0: all type in every panel of every room grows together, menus and tooltips too."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from triptych.ui.about import About
from triptych.ui.main_window import FIRST_SIZE, MainWindow
from triptych.ui.plot_table import NumbersView
from triptych.ui.training_page import TrainingPage

CTRL = Qt.KeyboardModifier.ControlModifier
NOTCHES = 8  # of an eighth, from 100 to 200 %


@pytest.fixture
def window(qtbot: QtBot, real_window: MainWindow) -> Iterator[MainWindow]:
    real_window.themes.set_scale(1.0)
    real_window.resize(*FIRST_SIZE)
    real_window.activateWindow()
    qtbot.waitUntil(real_window.isActiveWindow, timeout=30_000)
    yield real_window
    real_window.themes.set_scale(1.0)
    real_window.rooms.open("expression")


def sizes(top: QWidget) -> dict[QWidget, int]:
    return {w: w.fontInfo().pixelSize() for w in top.findChildren(QWidget) if w.isVisible()}


def answered(window: MainWindow) -> bool:
    question, shown = window.bench.question, window.showing.shown
    return question is not None and shown is not None and shown.revision == question.revision


def uneven(qtbot: QtBot, window: MainWindow) -> list[str]:
    """What did not double when Ctrl and plus were pressed from 100 to 200 %."""
    qtbot.waitUntil(lambda: answered(window), timeout=30_000)  # or an answer is late while all is laid out
    before = sizes(window)
    for _ in range(NOTCHES):
        qtbot.keyClick(window, Qt.Key.Key_Plus, CTRL)
    assert window.themes.theme.scale == 2.0
    after = sizes(window)
    qtbot.keyClick(window, Qt.Key.Key_0, CTRL)
    assert window.themes.theme.scale == 1.0
    both = [widget for widget in before if widget in after]
    assert len(both) > 20
    return [
        f"{type(w).__name__} {w.objectName()!r}: {before[w]} → {after[w]}"
        for w in both
        if abs(after[w] / before[w] - 2) > 0.12
    ]


def test_the_expression_room_grows_whole(qtbot: QtBot, window: MainWindow) -> None:
    window.rooms.open("expression")
    assert uneven(qtbot, window) == []
    assert {w: size for w, size in sizes(window).items() if size > 30} == {}, "100 % is as before"


@pytest.mark.parametrize("stage", ["chain", "training", "data", "surface", "losses"])
def test_the_perceptron_room_grows_whole(
    qtbot: QtBot, window: MainWindow, training_page: TrainingPage, stage: str
) -> None:
    assert training_page.trainer is not None
    window.rooms.open("perceptron")
    assert window.showing.stage is not None
    window.showing.stage.bring(stage)
    assert uneven(qtbot, window) == []
    window.showing.stage.bring("chain")


@pytest.mark.parametrize("room", ["lab", "lessons"])
def test_the_other_rooms_grow_whole(
    qtbot: QtBot, lessons_window: MainWindow, window: MainWindow, room: str
) -> None:
    assert window is lessons_window
    window.rooms.open(room)
    assert uneven(qtbot, window) == []


def test_formulas_dialogs_menus_and_tooltips_grow_too(qtbot: QtBot, window: MainWindow) -> None:
    window.rooms.open("expression")
    formula = window.showing.symbolic.formula  # in sight at every size
    found = []
    for scale in (1.0, 2.0):
        window.themes.set_scale(scale)
        qtbot.waitUntil(lambda: formula.settled, timeout=30_000)
        found.append((formula.sizeHint().height(), *around(qtbot, window)))
    ratios = [large / small for small, large in zip(*found, strict=True)]
    assert all(1.6 < ratio < 2.4 for ratio in ratios), ratios


def around(qtbot: QtBot, window: MainWindow) -> tuple[int, int, int]:
    """The type's height in a dialog, in the menu and in a tooltip."""
    dialog = About({}, window)
    dialog.open()
    window.menu.open(window.bar.menu)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    heights = dialog.versions.fontInfo().pixelSize(), menu.fontInfo().pixelSize()
    menu.close()
    dialog.close()
    QToolTip.showText(window.mapToGlobal(QPoint(40, 40)), "a tip", window)
    qtbot.waitUntil(QToolTip.isVisible)
    tips = [w for w in QApplication.topLevelWidgets() if w.metaObject().className() == "QTipLabel"]
    tip = tips[-1].fontInfo().pixelSize()
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
    return *heights, tip


def test_a_dialog_that_holds_the_window_back_grows_by_the_same_keys(
    qtbot: QtBot, window: MainWindow
) -> None:
    for keys in ("F1", "Ctrl+K", "Ctrl+Shift+T"):
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        QTest.keySequence(window, QKeySequence(keys))
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        qtbot.waitUntil(dialog.isActiveWindow)
        before, wide = sizes(dialog), dialog.width()
        for _ in range(NOTCHES):
            qtbot.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Plus, CTRL)
        assert window.themes.theme.scale == 2.0
        both = [widget for widget, size in sizes(dialog).items() if before.get(widget) == size]
        assert before
        assert not both  # nothing stays as it was
        assert dialog.width() > wide  # there is room for what is larger
        for table in dialog.findChildren(NumbersView):
            assert table.rowHeight(0) >= table.fontMetrics().height()
        qtbot.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Minus, CTRL)
        assert window.themes.theme.scale < 2.0
        qtbot.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_0, CTRL)
        assert window.themes.theme.scale == 1.0
        with qtbot.waitSignal(dialog.destroyed):
            dialog.close()
