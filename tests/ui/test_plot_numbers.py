"""Every plot as a table and a sentence: the numbers are the curve's, and the keyboard gets at them."""

from __future__ import annotations

import math
from collections.abc import Iterator

import mpmath
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from triptych.ui.bench import first_desk
from triptych.ui.faces import install
from triptych.ui.main_window import MainWindow
from triptych.ui.plot_numbers import Curve, Numbers, summary
from triptych.ui.plot_table import PlotTable, plots_in
from triptych.ui.training_page import TrainingPage

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, real_window: MainWindow) -> Iterator[MainWindow]:
    real_window.rooms.open("expression")
    real_window.bench.open(first_desk())
    numbers = real_window.showing.plots.output.numbers
    qtbot.waitUntil(lambda: numbers() is not None, timeout=30_000)
    real_window.activateWindow()
    yield real_window
    real_window.rooms.open("expression")


def table_of(qtbot: QtBot, window: MainWindow) -> PlotTable:
    qtbot.waitUntil(lambda: window.findChild(PlotTable) is not None)
    found = window.findChild(PlotTable)
    assert isinstance(found, PlotTable)
    qtbot.waitUntil(found.isActiveWindow)
    return found


def test_the_table_has_the_curves_own_numbers(window: MainWindow) -> None:
    """Z = sin(x²) and its slope, against 50 digits."""
    output, gradients = window.showing.plots.output.numbers(), window.showing.plots.gradients.numbers()
    assert output is not None
    assert gradients is not None
    assert [curve.name for curve in output.curves] == ["z"]
    assert [curve.name for curve in gradients.curves] == ["SymPy", "chain rule", "PyTorch"]
    assert output.axis == "x"
    with mpmath.workdps(50):
        for x, z in zip(output.x, output.curves[0].values, strict=True):
            assert z == pytest.approx(float(mpmath.sin(mpmath.mpf(x) ** 2)), abs=1e-5)
        for curve in gradients.curves:
            for x, slope in list(zip(gradients.x, curve.values, strict=True))[::37]:
                exact = float(2 * mpmath.mpf(x) * mpmath.cos(mpmath.mpf(x) ** 2))
                assert slope == pytest.approx(exact, abs=1e-4)


def test_enter_on_a_plot_opens_its_table_and_keys_sort_and_copy_it(qtbot: QtBot, window: MainWindow) -> None:
    canvas = window.showing.plots.output.canvas
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    dialog = table_of(qtbot, window)
    table = dialog.table
    qtbot.waitUntil(table.hasFocus)
    qtbot.keyClick(table, Qt.Key.Key_Right)
    qtbot.keyClick(table, Qt.Key.Key_Down, CTRL)
    highest = table.model().index(0, 1).data(Qt.ItemDataRole.UserRole)
    assert dialog.numbers is not None
    assert highest == max(dialog.numbers.curves[0].values)
    qtbot.keyClick(table, Qt.Key.Key_C, CTRL)
    x, z = map(float, QGuiApplication.clipboard().text().split("\t"))
    assert z == highest == pytest.approx(math.sin(x * x), abs=1e-5)
    dialog.copy_numbers()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0] == "x\tz"
    assert len(lines) == len(dialog.numbers.x) + 1
    qtbot.keyClick(table, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_every_plot_of_a_room_is_in_the_table_of_ctrl_shift_t(
    qtbot: QtBot, window: MainWindow, training_page: TrainingPage
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_T, CTRL | Qt.KeyboardModifier.ShiftModifier)
    dialog = table_of(qtbot, window)
    titles = [dialog.choice.itemText(i) for i in range(dialog.choice.count())]
    assert titles == ["z along x", "dz/dx along x"]
    dialog.choice.setCurrentIndex(1)
    assert dialog.said.text().startswith("dz/dx along x. SymPy: from ")
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    window.rooms.open("perceptron")
    assert window.showing.stage is not None
    assert training_page.trainer is not None
    window.showing.stage.bring("surface")
    qtbot.waitUntil(lambda: known(window) == 1, timeout=30_000)
    window.showing.stage.bring("losses")
    qtbot.waitUntil(lambda: known(window) == 2, timeout=30_000)
    window.showing.stage.bring("chain")


def known(window: MainWindow) -> int:
    return sum(plot.plotted() is not None for plot in plots_in(window))


def test_the_summary_tells_range_changes_of_sign_gaps_and_the_point() -> None:
    x = [i / 4 for i in range(-8, 9)]
    numbers = Numbers(
        "z along x", "x", x,
        (
            Curve("z", [v * v - 1 for v in x]),
            Curve("twin", [v * v - 1 + 1e-9 for v in x]),
            Curve("root", [math.sqrt(v) if v >= 0 else math.nan for v in x]),
            Curve("none", [math.inf] * len(x)),
            Curve("flat", [2.0] * len(x)),
        ),
        0.5,
    )  # fmt: skip
    told = summary(numbers)
    assert "z: from −1 at x = 0 up to 3 at x = −2, changes its sign near x = −1, 1, at x = 0.5: −0.75" in told
    assert "twin cannot be told from z" in told
    assert "root: from 0 at x = 0 up to 1.414 at x = 2, never below 0, no value at 8 of 17 points" in told
    assert "none: no value anywhere" in told
    assert "flat: 2 everywhere" in told


def test_a_screen_reader_hears_the_summary(window: MainWindow) -> None:
    install()
    canvas = window.showing.plots.output.canvas
    face = QAccessible.queryAccessibleInterface(canvas)
    assert face is not None
    assert face.role() == QAccessible.Role.Chart
    assert face.text(QAccessible.Text.Name) == "z along x"
    told = face.text(QAccessible.Text.Description)
    assert "z: from −0.9999 at x = −2.168" in told
    assert "changes its sign 14 times, first near x = −4.69" in told, "at the roots of k·π, up to k = 7"
    assert "at x = 3: 0.4121" in told


def test_a_plot_shows_that_it_has_the_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    canvas = window.showing.plots.output.canvas
    qtbot.waitUntil(lambda: window.showing.plots.output.settled, timeout=30_000)
    window.asking.take_focus()
    QApplication.processEvents()
    before = canvas.grab().toImage().pixelColor(1, canvas.height() // 2)
    canvas.setFocus()
    after = canvas.grab().toImage().pixelColor(1, canvas.height() // 2)
    assert after.name() == window.themes.theme.colours.focus != before.name()
