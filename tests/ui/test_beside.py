"""A vector's v and Jacobian, the Hessian, and a fourth column, in the real window with its real engine."""

from __future__ import annotations

import math
from typing import TypeVar

import mpmath
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from triptych.ui.beside import COMPLEX, DIFFERENCE, FORWARD, TAPE
from triptych.ui.column_difference import DifferenceColumn
from triptych.ui.column_further import FurtherColumn
from triptych.ui.exact_box import ExactBox
from triptych.ui.float_slider import FloatSlider
from triptych.ui.fourth_choice import FourthChoice
from triptych.ui.main_window import FIRST_SIZE, MainWindow
from triptych.ui.matrix_card import MatrixCard
from triptych.ui.wrt_row import WrtRow

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
PATIENCE = 30_000
W = TypeVar("W", bound=QWidget)


@pytest.fixture
def window(in_float64: MainWindow) -> MainWindow:
    return in_float64


def write(window: MainWindow, text: str) -> None:
    """Type a program over the one that is there."""
    editor = window.asking.expression.editor
    editor.setFocus()
    QTest.keyClick(editor, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, text)


def child(window: MainWindow, kind: type[W], name: str) -> W:
    found = window.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def settled(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until what is shown answers the newest question, in every column."""

    def holds() -> bool:
        question = window.bench.question
        shown = window.showing.shown
        return question is not None and shown is not None and shown.revision == question.revision

    qtbot.waitUntil(holds, timeout=PATIENCE)


def three(window: MainWindow, wrt: str = "x") -> list[float]:
    return [float(column.numbers()[wrt]) for column in window.showing.columns]


def near(got: list[float], wanted: float) -> bool:
    return all(abs(number - wanted) <= 1e-9 * max(1.0, abs(wanted)) for number in got)


def matrix(window: MainWindow) -> MatrixCard:
    card = window.showing.further.matrix
    assert card is not None
    return card


def table(card: MatrixCard) -> list[list[str]]:
    return [line.split("\t") for line in card.map.text().splitlines()]


def test_a_vector_output_is_shown_as_the_sum_of_its_rows(qtbot: QtBot, window: MainWindow) -> None:
    write(window, "y = [x^2, sin(x)]")
    settled(qtbot, window)
    assert window.bench.question is not None
    assert window.bench.question.seed == (1.0, 1.0)
    x = window.bench.desk.point["x"]
    assert isinstance(x, float)
    assert near(three(window), 2 * x + math.cos(x))
    assert child(window, WrtRow, "number-x").accessibleName().startswith("d(vᵀy)/dx")


def test_v_has_sliders_exact_boxes_and_unit_vectors(qtbot: QtBot, window: MainWindow) -> None:
    write(window, "y = [x^2, sin(x)]")
    settled(qtbot, window)
    x = window.bench.desk.point["x"]
    assert isinstance(x, float)
    qtbot.keyClick(child(window, FloatSlider, "seed-1"), Key.Key_End)
    settled(qtbot, window)
    assert near(three(window), 2 * x + 2 * math.cos(x))
    box = child(window, ExactBox, "seed-exact-0")
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, "1e-3")
    qtbot.keyClick(box, Key.Key_Return)
    settled(qtbot, window)
    assert near(three(window), 2e-3 * x + 2 * math.cos(x))
    qtbot.mouseClick(child(window, QToolButton, "seed-unit-1"), LEFT)
    settled(qtbot, window)
    assert window.bench.question is not None
    assert window.bench.question.seed == (0.0, 1.0)
    assert near(three(window), math.cos(x))
    qtbot.mouseClick(child(window, QToolButton, "seed-ones"), LEFT)
    settled(qtbot, window)
    assert near(three(window), 2 * x + math.cos(x))


def test_v_follows_the_size_of_the_output(qtbot: QtBot, window: MainWindow) -> None:
    write(window, "y = [x^2, sin(x)]")
    qtbot.mouseClick(child(window, QToolButton, "seed-unit-0"), LEFT)
    editor = window.asking.expression.editor
    qtbot.keyClick(editor, Key.Key_Home)
    for _ in "y = [x^":
        qtbot.keyClick(editor, Key.Key_Right)
    qtbot.keyClick(editor, Key.Key_Delete)
    qtbot.keyClicks(editor, "3")
    assert window.bench.desk.text == "y = [x^3, sin(x)]"
    assert [knob.value for knob in window.bench.desk.seed] == [1.0, 0.0]
    write(window, "y = [x, x, x]")
    assert [knob.value for knob in window.bench.desk.seed] == [1.0, 1.0, 1.0]
    seed = child(window, QWidget, "seed")
    assert seed.isVisible()
    write(window, "y = x^2")
    settled(qtbot, window)
    assert not seed.isVisible()
    assert window.bench.question is not None
    assert window.bench.question.seed is None
    assert window.showing.further.matrix is None


def test_the_jacobian_stands_beside_the_plots(qtbot: QtBot, window: MainWindow) -> None:
    write(window, "y = u^2*k; u = [1, 2, 3]")
    settled(qtbot, window)
    card = matrix(window)
    assert card.isVisible()
    assert card.title() == "Jacobian of y"
    assert "All three agree" in card.words.text()
    assert not card.choice.isVisible()
    qtbot.mouseClick(card.copy, LEFT)
    told = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert told[0][0] == ""
    columns = told[0][1:]
    assert sorted(columns) == ["k", "u[0]", "u[1]", "u[2]"]
    for i, row in enumerate(told[1:]):
        assert row[0] == f"y[{i}]"
        wanted = {f"u[{j}]": 2.0 * (i + 1) * (i == j) for j in range(3)} | {"k": (i + 1.0) ** 2}
        assert dict(zip(columns, map(float, row[1:]), strict=True)) == wanted
    assert card.map.accessibleDescription() == QGuiApplication.clipboard().text()


def test_arrow_keys_walk_the_cells_and_tell_each(qtbot: QtBot, window: MainWindow) -> None:
    write(window, "y = [x^2, sin(x)]")
    settled(qtbot, window)
    card = matrix(window)
    x = window.bench.desk.point["x"]
    assert isinstance(x, float)
    assert card.cell.text().startswith("dy[0]/dx")
    qtbot.keyClick(card.map, Key.Key_Down)
    assert card.map.at == (1, 0)
    assert card.cell.text().startswith("dy[1]/dx")
    assert f"{math.cos(x):.5f}"[1:6] in card.cell.text()
    qtbot.mouseClick(card.map, LEFT, pos=card.map.cell_area(0, 0).center().toPoint())
    assert card.map.at == (0, 0)
    qtbot.keyClick(card.map, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == card.map.text()


def test_a_jacobian_on_which_they_differ_offers_the_choice(qtbot: QtBot, window: MainWindow) -> None:
    write(window, "z = 40*x; x = 1; p = sigmoid(z); y = [bce(p, 0), z]")
    settled(qtbot, window)
    card = matrix(window)
    assert "They differ" in card.words.text()
    assert "y[0]" in card.words.text()
    assert card.choice.isVisible()
    assert abs(float(table(card)[1][1]) - 40.0) < 1e-6  # SymPy's, the exact one
    card.choice.setFocus()
    qtbot.keyClick(card.choice, Key.Key_End)
    assert float(table(card)[1][1]) == 0.0  # PyTorch's: the clamp bites


def test_second_derivatives_by_all_three(qtbot: QtBot, window: MainWindow) -> None:
    write(window, "L = x^2*k + sin(k)*exp(x)")
    switch = child(window, QToolButton, "second-derivatives")
    qtbot.mouseClick(switch, LEFT)
    settled(qtbot, window)
    card = matrix(window)
    assert card.title() == "Hessian of L"
    assert "All three agree" in card.words.text()
    point = window.bench.desk.point

    def loss(x: mpmath.mpf, k: mpmath.mpf) -> mpmath.mpf:
        return x**2 * k + mpmath.sin(k) * mpmath.exp(x)

    orders = {("x", "x"): (2, 0), ("x", "k"): (1, 1), ("k", "x"): (1, 1), ("k", "k"): (0, 2)}
    told = table(card)
    for row in told[1:]:
        for name, number in zip(told[0][1:], row[1:], strict=True):
            with mpmath.workdps(30):
                true = float(mpmath.diff(loss, (point["x"], point["k"]), orders[row[0], name]))
            assert abs(float(number) - true) < 1e-9 * max(1, abs(true))
    assert "= 2*k + exp(x)*sin(k)" in card.cell.text() or "= exp(x)*sin(k) + 2*k" in card.cell.text()
    assert all(name in card.cell.text() for name in ("SymPy", "chain rule", "PyTorch", "exactly"))
    qtbot.mouseClick(switch, LEFT)
    settled(qtbot, window)
    assert window.showing.further.matrix is None
    assert window.bench.question is not None
    assert not window.bench.question.hessian


def test_the_hessian_of_a_vectors_components(qtbot: QtBot, window: MainWindow) -> None:
    write(window, "L = mean(u^3); u = [1, 2]")
    qtbot.mouseClick(child(window, QToolButton, "second-derivatives"), LEFT)
    settled(qtbot, window)
    assert table(matrix(window)) == [["", "u[0]", "u[1]"], ["u[0]", "3", "0"], ["u[1]", "0", "6"]]


def test_a_second_derivative_that_is_not_there_says_why(qtbot: QtBot, window: MainWindow) -> None:
    write(window, "y = relu(x); L = y^2; x = 0.0")
    qtbot.mouseClick(child(window, QToolButton, "second-derivatives"), LEFT)
    settled(qtbot, window)
    card = window.showing.further.matrix
    assert card is not None
    assert "where(x > 0, 1, 0) has a corner" in card.cell.text()


def test_there_is_no_hessian_of_a_vector_output(qtbot: QtBot, window: MainWindow) -> None:
    switch = child(window, QToolButton, "second-derivatives")
    qtbot.mouseClick(switch, LEFT)
    write(window, "y = [x, x^2]")
    settled(qtbot, window)
    assert not switch.isEnabled()
    assert window.bench.question is not None
    assert not window.bench.question.hessian
    assert matrix(window).title() == "Jacobian of y"
    write(window, "y = x^2")
    settled(qtbot, window)
    assert matrix(window).title() == "Hessian of y"


def choose(qtbot: QtBot, window: MainWindow, name: str) -> FurtherColumn:
    """Choose a fourth column with the keyboard."""
    chooser = child(window, FourthChoice, "fourth-column")
    chooser.setFocus()
    qtbot.keyClick(chooser, Key.Key_Home)
    for _ in range(chooser.findData(name)):
        qtbot.keyClick(chooser, Key.Key_Down)
    settled(qtbot, window)
    found = window.showing.further.fourth
    assert found is not None
    assert found.key == name
    return found


@pytest.mark.parametrize("name", [DIFFERENCE, COMPLEX, FORWARD, TAPE])
def test_a_fourth_column_shows_its_number_beside_the_three(
    qtbot: QtBot, window: MainWindow, name: str
) -> None:
    write(window, "y = exp(sin(x)*k)")
    column = choose(qtbot, window, name)
    assert column.isVisible()
    point = window.bench.desk.point
    with mpmath.workdps(30):
        true = float(mpmath.diff(lambda x: mpmath.exp(mpmath.sin(x) * point["k"]), point["x"]))
    assert abs(float(column.numbers()["x"]) - true) < 1e-6 * max(1, abs(true))
    assert near(three(window), true)
    assert all(home.isVisible() for home in window.showing.columns)
    assert set(column.numbers()) == {"x", "k"}


def test_forward_mode_tells_its_work_beside_the_reverse_sweeps(qtbot: QtBot, window: MainWindow) -> None:
    write(window, "y = a*b*c*d")
    column = choose(qtbot, window, FORWARD)
    told = dict(part.rsplit(": ", 1) for part in column.bars.accessibleName().split("; "))
    counts = list(map(int, told.values()))
    assert len(counts) == 3
    assert counts[1] > counts[0]
    assert "all 4 derivatives" in told
    assert str(counts[0]) in column.words.text()
    assert "1 pass" in column.words.text()


def test_a_tape_tells_its_objects_and_refuses_vectors(qtbot: QtBot, window: MainWindow) -> None:
    write(window, "y = x*k")
    column = choose(qtbot, window, TAPE)
    assert "objects" in column.words.text()
    write(window, "y = sum(u^2); u = [1, 2]")
    settled(qtbot, window)
    assert "single numbers" in column.trouble.text()


def quotient(x: float, h: float) -> float:
    with mpmath.workdps(40):
        return float((mpmath.sin((x + mpmath.mpf(h)) ** 2) - mpmath.sin((x - mpmath.mpf(h)) ** 2)) / (2 * h))


def test_the_step_of_a_finite_difference(qtbot: QtBot, window: MainWindow) -> None:
    write(window, "y = sin(x^2)")
    column = choose(qtbot, window, DIFFERENCE)
    assert isinstance(column, DifferenceColumn)
    x = window.bench.desk.point["x"]
    assert isinstance(x, float)
    first = column.step.slider.value()
    box = child(window, ExactBox, "exact-h")
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, "0.05")
    qtbot.keyClick(box, Key.Key_Return)
    settled(qtbot, window)
    assert abs(float(column.numbers()["x"]) - quotient(x, 0.05)) < 1e-9
    assert column.step.slider.value() > first
    qtbot.keyClick(child(window, FloatSlider, "slider-h"), Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, window)
    assert window.bench.question is not None
    h = window.bench.question.h
    assert h is not None
    assert 0.01 < h < 0.05
    assert abs(float(column.numbers()["x"]) - quotient(x, h)) < 1e-9
    qtbot.mouseClick(child(window, QToolButton, "h-auto"), LEFT)
    settled(qtbot, window)
    assert window.bench.question.h is None
    assert column.step.slider.value() == first


@pytest.mark.parametrize("typed", ["-1", "0", "nan", "inf", "h", "[1, 2]"])
def test_an_h_that_is_none_is_refused_with_a_sentence(qtbot: QtBot, window: MainWindow, typed: str) -> None:
    write(window, "y = sin(x^2)")
    column = choose(qtbot, window, DIFFERENCE)
    assert isinstance(column, DifferenceColumn)
    before = window.bench.question
    box = child(window, ExactBox, "exact-h")
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, typed)
    qtbot.keyClick(box, Key.Key_Return)
    assert column.step.note.isVisible()
    assert column.step.note.text()
    assert window.bench.question is before


def test_the_error_plot_marks_the_best_and_the_used_h(qtbot: QtBot, window: MainWindow) -> None:
    write(window, "y = sin(x^2)")
    column = choose(qtbot, window, DIFFERENCE)
    assert isinstance(column, DifferenceColumn)
    qtbot.waitUntil(lambda: column.plot.settled, timeout=PATIENCE)
    scene = column.plot.scene
    assert scene is not None
    assert scene.frame.log
    assert scene.frame.log_x
    x = window.bench.desk.point["x"]
    assert isinstance(x, float)
    true = 2 * x * math.cos(x * x)
    large = len(scene.x) - 1  # rounding is nothing there, so the error is the quotient's own
    wanted = math.log10(abs(quotient(x, 10 ** scene.x[large]) - true))
    assert abs(scene.lines[0].y[large] - wanted) < 1e-3
    assert scene.moving is not None
    best, used = scene.moving.marks
    assert best.x is not None
    assert best.y == min(scene.lines[0].y)
    assert used.x is None
    assert best.y <= used.y
    assert "the best tried" in column.told.text()


def test_what_is_not_shown_is_not_asked(qtbot: QtBot, window: MainWindow) -> None:
    write(window, "y = sin(x^2)")
    choose(qtbot, window, DIFFERENCE)
    chooser = child(window, FourthChoice, "fourth-column")
    qtbot.keyClick(chooser, Key.Key_Home)
    settled(qtbot, window)
    question, shown = window.bench.question, window.showing.shown
    assert question is not None
    assert shown is not None
    assert (question.extra, question.h, question.hessian, question.seed) == ((), None, False, None)
    assert window.showing.further.cards == []
    assert set(shown.gradients[0].columns) == {"symbolic", "by_hand", "autograd"}


def test_the_fourth_column_greys_with_the_others(qtbot: QtBot, window: MainWindow) -> None:
    write(window, "y = [sin(x), x]")
    column = choose(qtbot, window, FORWARD)
    window.asking.expression.editor.write("y = [sin(x), x")  # not by keys: "y" alone has an answer
    qtbot.waitUntil(lambda: column.stale)
    assert matrix(window).stale
    write(window, "y = [sin(x), x]")
    settled(qtbot, window)
    assert not column.stale


def test_in_a_small_window_the_fourth_column_is_a_tab(qtbot: QtBot, window: MainWindow) -> None:
    write(window, "y = x^2")
    window.resize(1024, 768)
    column = choose(qtbot, window, FORWARD)
    tabs = window.showing.plots.tabs
    assert tabs.isVisible()
    assert column.isVisible()
    assert tabs.tabText(tabs.currentIndex()) == column.title()
    assert not window.showing.plots.gradients.isVisible()
    tabs.setFocus()
    qtbot.keyClick(tabs, Key.Key_Left)
    assert window.showing.plots.gradients.isVisible()
    assert not column.isVisible()
    window.resize(*FIRST_SIZE)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not tabs.isVisible(), timeout=PATIENCE)
    shown = (window.showing.plots.output, window.showing.plots.gradients, column)
    lefts = [card.mapTo(window, QPoint()).x() for card in shown]
    assert all(card.isVisible() for card in shown)
    assert lefts == sorted(lefts)
