"""The window through its own door: real main(), real computing process, real keys and mouse."""

from __future__ import annotations

import math
import os
import signal
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QStyle, QStyleOptionSlider, QToolButton
from tests.driver import Condition, through_main

from triptych.ui.client import BUSY
from triptych.ui.exact_box import ExactBox
from triptych.ui.float_slider import FloatSlider
from triptych.ui.formula import FormulaLabel
from triptych.ui.main_window import MainWindow

pytestmark = pytest.mark.usefixtures("qapp")

LEFT = Qt.MouseButton.LeftButton
EXACT = -5.46678157130806190


def numbers(window: MainWindow, wrt: str = "x") -> list[float | None]:
    """What the three columns show, read from the panels."""
    shown = [column.numbers().get(wrt, "") for column in window.showing.columns]
    return [float(text) if text and not text.startswith("[") else None for text in shown]


def near(window: MainWindow, value: float, wrt: str = "x", tolerance: float = 1e-5) -> Condition:
    """Whether all three columns show about this value, and none of it is old."""

    def holds() -> bool:
        shown = numbers(window, wrt)
        return not window.showing.symbolic.stale and all(
            n is not None and abs(n - value) <= tolerance * max(1.0, abs(value)) for n in shown
        )

    return holds


def type_over(window: MainWindow, text: str) -> None:
    """Select the program and type another one, key by key."""
    editor = window.asking.expression.editor
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    for i, line in enumerate(text.split("\n")):
        if i:
            QTest.keyClick(editor, Qt.Key.Key_Return)
        QTest.keyClicks(editor, line)


def slider(window: MainWindow, name: str = "x") -> FloatSlider:
    found = window.asking.findChild(FloatSlider, f"slider-{name}")
    assert isinstance(found, FloatSlider)
    return found


def enter(window: MainWindow, text: str, name: str = "x") -> None:
    box = window.asking.findChild(ExactBox, f"exact-{name}")
    assert isinstance(box, ExactBox)
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, text)
    QTest.keyClick(box, Qt.Key.Key_Return)


def handle(target: FloatSlider) -> QPoint:
    option = QStyleOptionSlider()
    target.initStyleOption(option)
    kind, part = QStyle.ComplexControl.CC_Slider, QStyle.SubControl.SC_SliderHandle
    return target.style().subControlRect(kind, option, part, target).center()


def children() -> set[int]:
    """The living children of this process."""
    found = set()
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if int(fields[1]) == os.getpid() and fields[0] != "Z":
                found.add(int(entry.name))
    return found


def test_it_opens_on_the_sine_of_a_square_and_all_three_answer() -> None:
    def script(window: MainWindow) -> Generator[Condition, None, None]:
        assert window.asking.expression.editor.toPlainText() == "y = x^2\nz = sin(y)"
        yield near(window, EXACT)
        assert window.showing.verdict.kind in ("agree", "rounding")
        yield lambda: window.showing.plots.output.settled and window.showing.plots.gradients.settled

    through_main(script)


def test_typing_and_dragging_change_all_three() -> None:
    def script(window: MainWindow) -> Generator[Condition, None, None]:
        yield near(window, EXACT)
        type_over(window, "y = x^3")
        yield near(window, 27.0)
        target = slider(window)
        start = handle(target)
        QTest.mousePress(target, LEFT, pos=start)
        seen = set()
        for step in range(1, 30):
            QTest.mouseMove(target, start - QPoint(2 * step, 0))
            value = window.bench.desk.point["x"]
            assert isinstance(value, float)
            seen.add(value)
        QTest.mouseRelease(target, LEFT, pos=start - QPoint(58, 0))
        assert len(seen) > 10
        value = window.bench.desk.point["x"]
        assert isinstance(value, float)
        assert value < 2
        yield near(window, 3 * value * value)

    through_main(script)


def test_nonsense_is_told_and_the_last_answer_stays_greyed() -> None:
    def script(window: MainWindow) -> Generator[Condition, None, None]:
        yield near(window, EXACT)
        window.asking.expression.editor.setPlainText("y = sigmoit(x")  # not by keys: "y = s" has an answer
        troubles = window.asking.expression.troubles.sentences
        assert any("line 1" in sentence.lower() for sentence in troubles)
        assert window.asking.expression.editor.extraSelections()
        yield lambda: window.showing.symbolic.stale
        assert numbers(window)[0] == pytest.approx(EXACT)
        type_over(window, "y = 9**9**9**9 + x")
        yield lambda: bool(window.status.sentence)
        type_over(window, "((((((((((")
        type_over(window, "y = sqrt(x)")
        yield near(window, 1 / (2 * 3**0.5))
        assert window.asking.expression.troubles.sentences == ()

    through_main(script)


@pytest.mark.parametrize("text", ["y = 9**9**9**9", "y = 2 + 3", "a = pi\ny = exp(a)"])
def test_a_program_without_an_input_is_told_and_the_last_answer_stays_greyed(text: str) -> None:
    def script(window: MainWindow) -> Generator[Condition, None, None]:
        yield near(window, EXACT)
        window.asking.expression.editor.setPlainText(text)
        yield lambda: all(card.stale for card in (*window.showing.columns, window.showing.verdict))
        assert "y is a constant" in window.asking.expression.troubles.fine
        assert window.showing.verdict.accessibleName().startswith("Earlier answer: dz/dx")
        type_over(window, "y = sqrt(x)")
        yield near(window, 1 / (2 * 3**0.5))
        assert window.showing.verdict.accessibleName().startswith("dy/dx: They agree")

    through_main(script)


def test_what_is_shown_is_greyed_while_another_program_is_computed_for_long() -> None:
    def script(window: MainWindow) -> Generator[Condition, None, None]:
        yield near(window, EXACT)
        window.asking.expression.editor.setPlainText("y = gamma(10^9)*x")
        yield lambda: window.showing.symbolic.stale
        assert window.client.state == BUSY  # the deadline is still to come
        assert not window.bench.desk.stale
        window.asking.expression.editor.setPlainText("y = sqrt(x)")
        yield near(window, 1 / (2 * 3**0.5))

    through_main(script)


def test_another_room_is_met_at_its_top() -> None:
    def script(window: MainWindow) -> Generator[Condition, None, None]:
        yield near(window, EXACT)
        window.themes.set_scale(2.0)
        scroll = window.findChild(QScrollArea, "showing-scroll")
        assert isinstance(scroll, QScrollArea)
        QTest.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
        yield lambda: scroll.verticalScrollBar().value() > 0
        QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        yield lambda: scroll.verticalScrollBar().maximum() > 0 and window.showing.stage is not None
        assert scroll.verticalScrollBar().value() == 0
        window.themes.set_scale(1.0)

    through_main(script)


def test_a_new_name_gets_a_slider_and_its_own_number() -> None:
    def script(window: MainWindow) -> Generator[Condition, None, None]:
        type_over(window, "y = k*x^2")
        yield near(window, 9.0, "k")
        assert near(window, 6.0)()
        enter(window, "2", "k")
        yield near(window, 12.0)
        choice = window.bar.wrt
        QTest.mouseClick(choice, LEFT)
        panel = next(
            w for w in QApplication.topLevelWidgets() if w.objectName() == "wrt-panel" and w.isVisible()
        )
        box = panel.findChild(QObject, "wrt-k")
        assert box is not None
        QTest.mouseClick(box, LEFT)  # type: ignore[call-overload]  # found by name, so only a QObject to mypy
        panel.close()
        yield lambda: "k" not in window.showing.symbolic.numbers()
        assert near(window, 12.0)()

    through_main(script)


def test_a_vector_has_a_slider_for_each_component_and_its_gradient_everywhere() -> None:
    def script(window: MainWindow) -> Generator[Condition, None, None]:
        type_over(window, "x = [1, 2, 3]\ny = mean(x^2)")
        shown = window.showing.columns

        def whole() -> bool:
            texts = [column.numbers().get("x", "") for column in shown]
            return all(text.count(",") == 2 and text.startswith("[0.6666") for text in texts)

        yield whole
        QTest.keyClick(slider(window, "x-2"), Qt.Key.Key_Home)
        yield lambda: all("-3.333" in column.numbers()["x"] for column in shown)

    through_main(script)


@pytest.mark.parametrize("text", ["nan", "inf", "-inf"])
def test_what_is_no_number_is_a_value_like_any_other(text: str) -> None:
    def script(window: MainWindow) -> Generator[Condition, None, None]:
        yield near(window, EXACT)
        enter(window, text)
        yield lambda: window.showing.autograd.numbers()["x"] == "nan" and not window.showing.autograd.stale
        assert window.showing.verdict.kind not in ("agree", "differ")
        enter(window, "3")
        yield near(window, EXACT)

    through_main(script)


def test_float64_agrees_to_more_digits() -> None:
    def script(window: MainWindow) -> Generator[Condition, None, None]:
        yield near(window, EXACT)
        button = window.bar.findChild(QToolButton, "dtype-float64")
        assert button is not None
        QTest.mouseClick(button, LEFT)
        yield near(window, EXACT, tolerance=1e-14)

    through_main(script)


def test_the_perceptron_walks_the_same_path() -> None:
    def script(window: MainWindow) -> Generator[Condition, None, None]:
        room = window.bar.findChild(QToolButton, "room-perceptron")
        assert room is not None
        QTest.mouseClick(room, LEFT)
        yield near(window, 6.691763029237441, "w")
        assert near(window, 0.998770601378723, "b")()
        assert near(window, 0.998770601378723, "x")()
        assert len(window.asking.understood.findChildren(FormulaLabel)) == 3
        QTest.keyClick(slider(window, "w"), Qt.Key.Key_Home)
        yield near(window, 6.7 / (1 + 2.718281828459045**26.8), "w")
        QTest.mouseClick(window.asking.perceptron.open_button, LEFT)
        assert window.asking.expression.editor.toPlainText().startswith("z = w*x + b")
        assert window.bench.desk.point["w"] == -4.0
        yield near(window, 6.7 / (1 + 2.718281828459045**26.8), "w")

    through_main(script)


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a signal of Unix")
def test_a_killed_computing_process_is_replaced_while_the_window_goes_on() -> None:
    def script(window: MainWindow) -> Generator[Condition, None, None]:
        yield near(window, EXACT)
        first = window.client.line.pid
        os.kill(first, signal.SIGKILL)
        yield lambda: window.client.line.pid not in (0, first)
        QTest.keyClick(slider(window), Qt.Key.Key_Home)
        assert window.bench.desk.point == {"x": -5.0}
        yield near(window, -10 * 0.9912028118634736)

    through_main(script)


def test_a_late_answer_is_told_and_what_is_shown_greyed_until_the_program_changes() -> None:
    def script(window: MainWindow) -> Generator[Condition, None, None]:
        yield near(window, EXACT)
        yield lambda: window.client.state == "ready"
        window.client.line.set_deadline(0)
        window.asking.expression.editor.setPlainText("y = x^4")  # one question, and no time for it
        yield lambda: window.client.state == "late"
        assert "stopped" in window.status.sentence
        assert window.showing.symbolic.stale
        assert numbers(window)[0] == pytest.approx(EXACT)
        window.client.line.set_deadline(30_000)
        type_over(window, "y = x^5")
        yield near(window, 405.0)

    through_main(script)


def test_where_sympy_would_walk_through_copies_it_says_so_and_the_others_answer() -> None:
    """Forty lines that use the last one twice are 10^12 visits to SymPy, and forty lines to the others."""
    lines = "\n".join(["t0 = x", *(f"t{i} = t{i - 1} + 0.001*sin(t{i - 1})" for i in range(1, 41))])

    def script(window: MainWindow) -> Generator[Condition, None, None]:
        yield near(window, EXACT)
        symbolic, others = window.showing.symbolic, window.showing.columns[1:]
        QGuiApplication.clipboard().setText(lines)
        editor = window.asking.expression.editor
        QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        yield lambda: symbolic.trouble.isVisible() and not any(other.stale for other in others)
        assert symbolic.trouble.text().startswith("Steps are used so often here that SymPy would")
        assert numbers(window) == [None, *[pytest.approx(0.9611406976540442, abs=1e-5)] * 2]
        assert window.client.state != "late"
        assert window.showing.verdict.accessibleName().startswith("dt40/dx: They agree")

    through_main(script)


def test_a_megabyte_is_refused_and_html_stays_text() -> None:
    def script(window: MainWindow) -> Generator[Condition, None, None]:
        editor = window.asking.expression.editor
        control = Qt.KeyboardModifier.ControlModifier
        QGuiApplication.clipboard().setText("x+" * 524_288)
        editor.setFocus()
        QTest.keyClick(editor, Qt.Key.Key_V, control)
        assert editor.toPlainText() == "y = x^2\nz = sin(y)"
        assert "10,000" in window.asking.expression.troubles.sentences[0]
        data = QMimeData()
        data.setHtml("<h1>y = x<sup>2</sup></h1>")
        data.setText("<h1>y</h1>")
        QGuiApplication.clipboard().setMimeData(data)
        QTest.keyClick(editor, Qt.Key.Key_A, control)
        QTest.keyClick(editor, Qt.Key.Key_V, control)
        assert editor.toPlainText() == "<h1>y</h1>"
        type_over(window, "y = x^2")
        yield near(window, 6.0)

    through_main(script)


def test_closing_leaves_no_child_behind() -> None:
    before = children()

    def script(window: MainWindow) -> Generator[Condition, None, None]:
        yield near(window, EXACT)
        assert children() - before

    through_main(script)
    assert children() == before


def test_it_can_be_closed_before_it_has_answered() -> None:
    before = children()

    def script(window: MainWindow) -> Generator[Condition, None, None]:
        assert not window.showing.symbolic.numbers()
        yield lambda: True

    through_main(script)
    assert children() == before


FIRST_PAINT = """
import sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from tests.driver import Condition, through_main
from triptych.app import main
app = QApplication([])
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.objectName() == "column-symbolic":
            print(*{"torch", "sympy", "matplotlib", "ziamath", "numpy"}.intersection(sys.modules))
            app.removeEventFilter(self)
            QTimer.singleShot(0, app.closeAllWindows)
        return False
watch = Watch()
app.installEventFilter(watch)
sys.exit(main([]))
"""


def test_nothing_heavy_is_imported_before_the_first_paint() -> None:
    done = subprocess.run([sys.executable, "-c", FIRST_PAINT], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == []


def test_keys_alone_reach_every_panel() -> None:
    def script(window: MainWindow) -> Generator[Condition, None, None]:
        yield near(window, EXACT)
        window.activateWindow()
        yield window.isActiveWindow
        reached = set()
        for _ in range(12):
            QTest.keyClick(window, Qt.Key.Key_F6)
            focus = QApplication.focusWidget()
            while focus is not None:
                reached.add(focus.objectName())
                focus = focus.parentWidget()
        assert {"top-bar", "asking-side", "inputs", "column-symbolic", "plots"} <= reached
        control = Qt.KeyboardModifier.ControlModifier
        QTest.keyClick(window, Qt.Key.Key_2, control)
        assert window.rooms.room == "perceptron"
        QTest.keyClick(window, Qt.Key.Key_1, control)
        assert window.rooms.room == "expression"
        for _ in range(8):
            QTest.keyClick(window, Qt.Key.Key_Plus, control)
        assert window.themes.theme.scale == 2.0
        QTest.keyClick(window, Qt.Key.Key_F9)
        assert window.view.drawer_open
        QTest.keyClick(window, Qt.Key.Key_Escape)
        assert not window.view.drawer_open
        QTest.keyClick(window, Qt.Key.Key_0, control)
        assert window.themes.theme.scale == 1.0

    through_main(script)


def test_tab_walks_the_left_side_from_top_to_bottom_before_the_right() -> None:
    above = "editor palette-toggle palette-signs key-7 copy-as understood".split()
    expected = [*above, *"axis-x slider-x exact-x play-x range-x".split()]

    def script(window: MainWindow) -> Generator[Condition, None, None]:
        yield near(window, EXACT)
        window.activateWindow()
        yield window.isActiveWindow
        window.asking.expression.examples.setFocus()
        yield window.asking.expression.examples.hasFocus
        walked = []
        for _ in expected:
            focus = QApplication.focusWidget()
            assert focus is not None
            QTest.keyClick(focus, Qt.Key.Key_Tab)
            focus = QApplication.focusWidget()
            assert focus is not None
            walked.append(focus.objectName())
        assert walked == expected

    through_main(script)


def test_the_slider_that_matters_stays_in_sight_when_the_left_side_is_folded() -> None:
    def script(window: MainWindow) -> Generator[Condition, None, None]:
        window.themes.set_scale(2.0)
        strip = window.view.strip.findChild(FloatSlider, "strip-slider-x")
        assert strip is not None
        yield strip.isVisible
        QTest.keyClick(strip, Qt.Key.Key_End)
        yield near(window, 10 * 0.9912028118634736)

    through_main(script)


def test_a_vector_output_its_v_and_its_jacobian() -> None:
    def script(window: MainWindow) -> Generator[Condition, None, None]:
        type_over(window, "y = [x^2, sin(x)]")
        yield near(window, 6.0 + math.cos(3.0))
        unit = window.findChild(QToolButton, "seed-unit-0")
        assert isinstance(unit, QToolButton)
        QTest.mouseClick(unit, LEFT)
        yield near(window, 6.0)
        matrix = window.showing.further.matrix
        assert matrix is not None
        assert matrix.isVisible()
        rows = [line.split("\t") for line in matrix.map.text().splitlines()[1:]]
        assert [row[0] for row in rows] == ["y[0]", "y[1]"]
        assert abs(float(rows[1][1]) - math.cos(3.0)) < 1e-6

    through_main(script)


def test_second_derivatives_and_a_fourth_column() -> None:
    def script(window: MainWindow) -> Generator[Condition, None, None]:
        yield near(window, EXACT)
        QTest.mouseClick(window.bar.second, LEFT)
        yield lambda: window.showing.further.matrix is not None
        window.bar.fourth.setFocus()
        QTest.keyClick(window.bar.fourth, Qt.Key.Key_Down)
        further = window.showing.further
        yield lambda: further.fourth is not None and bool(further.fourth.numbers().get("x"))
        matrix, fourth = further.matrix, further.fourth
        assert matrix is not None
        assert fourth is not None
        second = float(matrix.map.text().splitlines()[1].split("\t")[1])
        assert abs(second - (2 * math.cos(9.0) - 36 * math.sin(9.0))) < 1e-4
        assert abs(float(fourth.numbers()["x"]) - EXACT) < 0.05  # a quotient in float32
        assert all(column.isVisible() for column in (*window.showing.columns, matrix, fourth))

    through_main(script)
