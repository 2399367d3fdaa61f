"""Matrices in the real window: a slider for each component, numbers in rows, v and the Jacobian."""

from __future__ import annotations

import math
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from triptych.ui.bench import Bench, opened_desk
from triptych.ui.examples import Example
from triptych.ui.float_slider import FloatSlider
from triptych.ui.input_row import InputRow
from triptych.ui.inputs_panel import InputsPanel
from triptych.ui.knob import Leaf
from triptych.ui.main_window import MainWindow
from triptych.ui.matrix_card import MatrixCard
from triptych.ui.number_label import NumberLabel
from triptych.ui.simplifier import key_of
from triptych.ui.theme import ThemeHolder

Key = Qt.Key
PATIENCE = 30_000
PROGRAM = "A = [[1, -2, 0.5], [3, 0, 4]]\nx = [1, 2, -1]\ny = sum(tanh(A @ x)^2)"
W = TypeVar("W", bound=QWidget)


@pytest.fixture
def window(in_float64: MainWindow) -> MainWindow:
    return in_float64


def write(qtbot: QtBot, window: MainWindow, text: str) -> None:
    """Type a program over the one that is there, and wait for its whole answer."""
    editor = window.asking.expression.editor
    editor.setFocus()
    QTest.keyClick(editor, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, text.replace("\n", "; "))
    settled(qtbot, window)


def settled(qtbot: QtBot, window: MainWindow) -> None:
    def holds() -> bool:
        question, shown = window.bench.question, window.showing.shown
        return question is not None and shown is not None and shown.revision == question.revision

    qtbot.waitUntil(holds, timeout=PATIENCE)


def child(window: MainWindow, kind: type[W], name: str) -> W:
    found = window.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def test_a_matrix_has_a_row_for_each_component(qtbot: QtBot) -> None:
    bench, panel = Bench(opened_desk(PROGRAM, {})), InputsPanel()
    qtbot.addWidget(panel)
    panel.moved.connect(bench.move)
    bench.desk_changed.connect(panel.show_desk)
    panel.show_desk(bench.desk)
    rows = [row for row in panel.findChildren(InputRow) if row.leaf.name == "A"]
    assert [row.name.text() for row in rows] == [f"A[{i}][{j}]" for i in range(2) for j in range(3)]
    names = [row.slider.objectName() for row in rows]
    assert names[:4] == ["slider-A-0-0", "slider-A-0-1", "slider-A-0-2", "slider-A-1-0"]
    assert [row.slider.accessibleName() for row in rows] == [row.name.text() for row in rows]
    qtbot.keyClick(panel.row(Leaf("A", 4, 3)).slider, Key.Key_End)
    assert bench.desk.point == {"A": ((1.0, -2.0, 0.5), (3.0, 5.0, 4.0)), "x": (1.0, 2.0, -1.0)}
    bench.set_axis(Leaf("A", 4, 3))
    assert bench.question is not None
    assert bench.question.axis is not None
    assert (bench.question.axis.name, bench.question.axis.index, bench.question.axis.width) == ("A", 4, 3)


def test_rows_are_named_anew_when_a_matrix_is_turned(qtbot: QtBot) -> None:
    bench, panel = Bench(opened_desk("A = [[1, 2], [3, 4]]\ny = sum(A)", {})), InputsPanel()
    qtbot.addWidget(panel)
    bench.desk_changed.connect(panel.show_desk)
    panel.show_desk(bench.desk)
    bench.write("A = [[1, 2, 3, 4]]\ny = sum(A)")
    shown = [row.name.text() for row in panel.findChildren(InputRow) if not row.isHidden()]
    assert sorted(shown) == ["A[0][0]", "A[0][1]", "A[0][2]", "A[0][3]"]


def test_an_example_opens_with_its_matrix() -> None:
    knobs = Example("g", "t", "y = sum(A @ x)", {"A": ((1.0, 2.0), (3.0, 4.0)), "x": (5.0, 6.0)}).knobs
    assert {leaf.label: knob.value for leaf, knob in knobs.items()} == {
        "A[0][0]": 1.0, "A[0][1]": 2.0, "A[1][0]": 3.0, "A[1][1]": 4.0, "x[0]": 5.0, "x[1]": 6.0,
    }  # fmt: skip


def test_formulas_of_another_shape_are_asked_for_anew() -> None:
    wide, high = (opened_desk(f"A = {a}\ny = sum(A)", {}).question(1, "float32")
                  for a in ("[[1, 2, 3], [4, 5, 6]]", "[[1, 2], [3, 4], [5, 6]]"))  # fmt: skip
    assert wide is not None
    assert high is not None
    assert key_of(wide)[2] == (("A", (2, 3)),)
    assert key_of(high)[2] == (("A", (3, 2)),)


@pytest.mark.parametrize(("digits", "rows"), [(50, 2), (17, 6)])
def test_a_matrix_is_shown_in_rows_where_there_is_room(
    qtbot: QtBot, themes: ThemeHolder, digits: int, rows: int
) -> None:
    label = NumberLabel(themes)
    qtbot.addWidget(label)
    width = digits * label.fontMetrics().horizontalAdvance("0")
    label.resize(width, 200)
    label.show_value(((1.0, -2.5, 1 / 3), (4.0, math.pi, 6.0)), "float64")
    assert label.text().startswith("[[1, −2.5, ")
    assert label.text().count("[") == 3
    assert label.full_text() == "[[1, -2.5, 0.3333333333333333], [4, 3.141592653589793, 6]]"
    vector = NumberLabel(themes)
    qtbot.addWidget(vector)
    vector.show_value((1.0, 2.0), "float64")
    one = vector.heightForWidth(2000)
    assert round((label.heightForWidth(width) - 4) / (one - 4)) == rows


def test_the_three_columns_show_the_gradient_of_a_matrix(qtbot: QtBot, window: MainWindow) -> None:
    write(qtbot, window, PROGRAM)
    a, x = ((1.0, -2.0, 0.5), (3.0, 0.0, 4.0)), (1.0, 2.0, -1.0)
    z = [sum(p * q for p, q in zip(row, x, strict=True)) for row in a]
    slopes = [2 * math.tanh(t) / math.cosh(t) ** 2 for t in z]
    for column in window.showing.columns:
        rows = column.numbers()["A"].strip("[]").split("], [")
        assert len(rows) == 2
        for i, row in enumerate(rows):
            got = [float(text.replace("−", "-").rstrip("…")) for text in row.split(", ")]
            assert got == pytest.approx([slopes[i] * t for t in x], rel=1e-3)
    assert "A[0][0]" in window.showing.plots.gradients.title()


def test_v_and_the_jacobian_bear_the_names_of_the_components(qtbot: QtBot, window: MainWindow) -> None:
    write(qtbot, window, "A = [[1, 2], [3, 4]]\nB = [[0.5, 1], [-1, 2]]\nC = A @ B")
    assert child(window, FloatSlider, "seed-2").accessibleName() == "v[1][0]"
    panel = child(window, QWidget, "seed")
    assert any("v[0][0]·C[0][0] + v[0][1]·C[0][1]" in label.text() for label in panel.findChildren(QLabel))
    (card,) = window.findChildren(MatrixCard)
    qtbot.mouseClick(card.copy, Qt.MouseButton.LeftButton)
    told = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert [row[0] for row in told[1:]] == ["C[0][0]", "C[0][1]", "C[1][0]", "C[1][1]"]
    cells = {(row[0], name): float(row[k]) for row in told[1:] for k, name in enumerate(told[0]) if k}
    b = ((0.5, 1.0), (-1.0, 2.0))
    for i in range(2):
        for j in range(2):
            for k in range(2):
                assert cells[f"C[{i}][{j}]", f"A[{i}][{k}]"] == b[k][j]
                assert cells[f"C[{i}][{j}]", f"A[{1 - i}][{k}]"] == 0.0
    qtbot.keyClick(child(window, FloatSlider, "seed-3"), Key.Key_End)
    settled(qtbot, window)
    assert window.bench.question is not None
    assert window.bench.question.seed == (1.0, 1.0, 1.0, 2.0)
