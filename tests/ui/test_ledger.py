"""Why not identical?  The ledger opens, lives while a slider moves, is read, walked and copied."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from mpmath.ctx_mp import MPContext
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QTableView, QToolButton
from pytestqt.qtbot import QtBot
from tests.ui.test_layout import SCHEMES, SIZES, arrange, faults
from tests.ui.test_walk import controls, lacks

from triptych.messages import Entry, Ledger, Question
from triptych.ui.beside import DIFFERENCE, Beside
from triptych.ui.knob import Leaf
from triptych.ui.ledger_panel import LedgerPanel
from triptych.ui.ledger_rows import Row, as_text, cut, rows, worst
from triptych.ui.main_window import FIRST_SIZE, MainWindow

W = Leaf("w")
LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
MP = MPContext()
MP.dps = 50


@pytest.fixture
def window(qtbot: QtBot, real_window: MainWindow) -> Iterator[MainWindow]:
    """The Perceptron room at w = 1 with the ledger open, in float32."""
    real_window.resize(*FIRST_SIZE)
    real_window.themes.set_scale(1.0)
    real_window.rooms.open("perceptron")
    real_window.bench.set_dtype("float32")
    real_window.bench.move(W, 1.0)
    real_window.showing.verdict.why.setChecked(True)
    qtbot.waitUntil(lambda: row(real_window, "w*x") is not None, timeout=30_000)
    wait_for(qtbot, real_window, "w*x", "6.7")
    yield real_window
    real_window.showing.verdict.why.setChecked(False)


def panel(window: MainWindow) -> LedgerPanel:
    found = window.showing.ledger.panel
    assert found is not None
    return found


def row(window: MainWindow, step: str) -> Row | None:
    return next((r for r in panel(window).model.rows if r.step == step), None)


def wait_for(qtbot: QtBot, window: MainWindow, step: str, value: str) -> Row:
    def is_there() -> bool:
        found = row(window, step)
        return found is not None and found.value == value

    qtbot.waitUntil(is_there, timeout=10_000)
    found = row(window, step)
    assert found is not None
    return found


def table(window: MainWindow) -> QTableView:
    return panel(window).table


def test_the_shortcut_opens_it_and_escape_brings_the_plots_back(qtbot: QtBot, window: MainWindow) -> None:
    show, button = window.showing, window.showing.verdict.why
    assert button.objectName() == "why-not-identical"
    assert panel(window).isVisible()
    assert not show.plots.isVisible()
    window.activateWindow()
    table(window).setFocus()
    qtbot.keyClick(table(window), Qt.Key.Key_Escape)
    assert not panel(window).isVisible()
    assert show.plots.isVisible()
    assert QApplication.focusWidget() is button
    assert panel(window).model.rows == ()
    qtbot.keyClick(window, Qt.Key.Key_L, CTRL)
    qtbot.waitUntil(panel(window).isVisible)
    assert QApplication.focusWidget() is table(window)
    qtbot.mouseClick(button, LEFT)
    assert not panel(window).isVisible()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert panel(window).isVisible()


def test_only_while_it_is_open_is_a_ledger_asked_for(qtbot: QtBot, window: MainWindow) -> None:
    heard: list[Question] = []
    window.bench.question_changed.connect(heard.append)
    window.bench.move(W, 1.5)
    assert heard[-1].ledger
    qtbot.keyClick(table(window), Qt.Key.Key_Escape)
    for step in range(20):
        window.bench.move(W, 1.5 + step / 100)
    assert len(heard) > 15
    assert not any(question.ledger for question in heard[1:])
    window.bench.question_changed.disconnect(heard.append)


def test_it_holds_every_step_against_the_exact_number(window: MainWindow) -> None:
    z = MP.mpf(float(np.float32(6.7)))
    p = 1 / (1 + MP.exp(-z))
    true = {"p = sigmoid(z)": p, "L = bce(p, y)": -MP.log(1 - p), "dL/dz": p, "dL/dw": p * z}
    for step, exact in true.items():
        found = row(window, step)
        assert found is not None, step
        assert abs(MP.mpf(found.exact) - exact) < MP.mpf(10) ** -28, step
    by_hand = window.showing.by_hand.numbers()["w"]
    last = row(window, "dL/dw")
    assert last is not None
    assert float(last.value) == float(by_hand)
    assert {r.way for r in panel(window).model.rows} == {"forward", "back"}


def test_the_errors_are_those_of_ieee_arithmetic(window: MainWindow) -> None:
    """Own and inherited add up to how far the value is off, in units of the exact number's last place."""
    found = row(window, "L = bce(p, y)")
    assert found is not None
    true = MP.mpf(found.exact)
    off = abs(MP.mpf(found.value) - true) / MP.mpf(float(np.spacing(np.float32(float(true)))))
    assert float(found.own) < 1
    assert float(found.inherited) == pytest.approx(float(off), abs=1.0)
    assert float(found.inherited) > 100, "1 - p cancels"


def test_the_worst_step_is_marked_by_sign_weight_and_words(window: MainWindow) -> None:
    model = panel(window).model
    marked = [k for k, r in enumerate(model.rows) if r.most]
    assert [model.rows[k].step for k in marked] == ["L = bce(p, y)", "dL/dp"]
    for k in range(len(model.rows)):
        inherited, step = model.index(k, 5), model.index(k, 1)
        assert ("◀" in str(inherited.data())) == (k in marked)
        assert step.data(Qt.ItemDataRole.FontRole).bold() == (k in marked)
        said = str(step.data(Qt.ItemDataRole.AccessibleTextRole))
        assert ("most is lost at this step" in said) == (k in marked)
    sentence = panel(window).worst.text()
    assert sentence.startswith("Most was lost forward at L = bce(p, y) (")
    assert "back at dL/dp (" in sentence
    assert table(window).accessibleDescription() == sentence


def test_it_lives_while_a_slider_moves_and_keeps_what_is_selected(qtbot: QtBot, window: MainWindow) -> None:
    table(window).selectRow(2)
    window.bench.move(W, 0.5)
    wait_for(qtbot, window, "w*x", "3.35")
    window.bench.move(W, 0.25)
    wait_for(qtbot, window, "w*x", "1.675")
    assert [index.row() for index in table(window).selectionModel().selectedRows()] == [2]


def test_it_follows_the_number_type_and_the_program(qtbot: QtBot, window: MainWindow) -> None:
    window.bench.set_dtype("float64")
    qtbot.waitUntil(lambda: panel(window).model.dtype == "float64", timeout=10_000)
    assert panel(window).model.headerData(2, Qt.Orientation.Horizontal) == "in float64"
    window.rooms.open("expression")
    qtbot.waitUntil(lambda: row(window, "z = sin(y)") is not None, timeout=10_000)
    assert row(window, "w*x") is None


def test_arrows_walk_the_steps_and_a_screen_reader_hears_each(qtbot: QtBot, window: MainWindow) -> None:
    table(window).setFocus()
    table(window).setCurrentIndex(panel(window).model.index(0, 4))
    qtbot.keyClick(table(window), Qt.Key.Key_Down)
    index = table(window).currentIndex()
    assert index.row() == 1
    said = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert said.startswith("z = w*x + b, own error: ")
    assert said.endswith("units in the last place")


def test_it_is_copied_as_text(qtbot: QtBot, window: MainWindow) -> None:
    button = panel(window).findChild(QToolButton, "ledger-copy")
    assert button is not None
    qtbot.mouseClick(button, LEFT)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == 1 + len(panel(window).model.rows)
    assert lines[0].split() == ["way", "step", "in", "float32", "exact", "own", "error", "inherited"]
    assert next(line for line in lines if line.endswith("<- most is lost here")).startswith("forward")
    assert "6.69999980926513671875" in lines[1]
    table(window).selectRow(2)
    qtbot.keyClick(table(window), Qt.Key.Key_C, CTRL)
    chosen = QGuiApplication.clipboard().text().split("\n")
    assert len(chosen) == 2
    assert "sigmoid(z)" in chosen[1]


@pytest.mark.parametrize("room", ["expression", "perceptron"])
def test_nothing_is_clipped_while_it_is_open(qtbot: QtBot, window: MainWindow, room: str) -> None:
    for size, scheme in [(s, "light") for s in SIZES] + [("200%", s) for s in SCHEMES[1:]]:
        arrange(qtbot, window, room, size, scheme)
        for _ in range(4):  # its sentence may take another line, and then the side another height
            QApplication.processEvents()
        assert faults(window) == [], (size, scheme)
        scroller = table(window).horizontalScrollBar()
        assert scroller.maximum() == 0, f"the columns do not fit at {size}"
    window.themes.choose("light")


def test_every_control_on_it_is_named(window: MainWindow) -> None:
    inside = [widget for widget in controls(window) if panel(window).isAncestorOf(widget)]
    assert {widget.objectName() for widget in inside} == {"ledger-copy", "ledger-close", "ledger-table"}
    assert [lacks(widget) for widget in inside] == [[], [], []]


def test_f6_comes_to_it(qtbot: QtBot, window: MainWindow) -> None:
    visited = set()
    for _ in range(12):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        visited.add(panel(window).isAncestorOf(QApplication.focusWidget() or window))
    assert visited == {True, False}


def test_an_earlier_ledger_says_that_it_is_one(qtbot: QtBot, window: MainWindow) -> None:
    window.rooms.open("expression")
    window.asking.expression.editor.write("y = x^2 +")
    qtbot.waitUntil(lambda: panel(window).stale)
    window.asking.expression.editor.write("y = x^2\nz = sin(y)")
    qtbot.waitUntil(lambda: not panel(window).stale, timeout=10_000)


def entry(node: str, text: str, **more: object) -> Entry:
    told: dict[str, object] = {
        "value": 1.5, "exact": "1.5", "own": 0.0, "inherited": 0.0,
        "own_relative": 0.0, "inherited_relative": 0.0, **more,
    }  # fmt: skip
    return Entry(node=node, text=text, **told)  # type: ignore[arg-type]  # the fields by their names


def test_vectors_infinities_and_what_cannot_be_told_have_their_text() -> None:
    ledger = Ledger(
        (
            entry("v", "2*u", value=(1.0, 2.5), exact=("1", "2.5")),
            entry("_3", "exp(v)", value=float("inf"), exact="1.2345678901234567890e500", own=float("inf")),
            entry("s", "sum(v)", exact=None, own=None, inherited=None),
        ),
        (),
    )
    found = rows(ledger, "s", "float32")
    assert [r.step for r in found] == ["v = 2*u", "exp(v)", "s = sum(v)"]
    assert found[0][2:4] == ("[1, 2.5]", "1, 2.5")
    assert found[1][2:6] == ("inf", "1.2345678901234567890e500", "∞", "0")
    assert cut(found[1].exact, 14) == "1.2345678…e500"
    assert cut("16.080000181198120", 10) == "16.080000…"
    assert cut("−5.957e−8", 10) == "−5.957e−8"
    assert found[2][3:6] == ("?", "?", "?")
    assert worst(found) == "No step lost more than it was handed."
    assert as_text(found, "float32").isascii()


def test_a_fourth_column_takes_the_place_back(window: MainWindow) -> None:
    window.bench.show_beside(Beside(DIFFERENCE))
    assert not panel(window).isVisible()
    assert window.showing.plots.isVisible()
    window.bench.show_beside(Beside())
