"""Formulas: typeset beside the window's thread, kept, and never cut off in silence."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QScrollBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from triptych.messages import Typeset, TypesetAsk
from triptych.typeset import formulas
from triptych.ui import formula_picture
from triptych.ui.formula import FormulaLabel
from triptych.ui.formula_picture import Picture, Request, pictured
from triptych.ui.sideline import Sideline
from triptych.ui.theme import ThemeHolder
from triptych.ui.typesetter import Typesetter

Put = Callable[[QWidget], None]

DRAWN = {
    "fraction": r"\frac{\partial L}{\partial w} = x \left(\sigma{\left(b + w x \right)} - y\right)",
    "cases": r"\begin{cases} 1 & \text{for}\: x > 0 \\0 & \text{otherwise} \end{cases}",
    "matrix": r"\left[\begin{matrix}1 & 2\\3 & 4\end{matrix}\right]",
}


@pytest.fixture
def label(themes: ThemeHolder, typesetter: Typesetter, put: Put) -> FormulaLabel:
    formula = FormulaLabel(themes, typesetter)
    put(formula)
    return formula


def picture(request: Request) -> Picture:
    """What the typesetting process draws, as the window paints it."""
    ask = TypesetAsk(0, request.latex, request.px, request.colour, request.dpr)
    return pictured(formulas.typeset(ask), request)


def ink(image: QImage) -> int:
    """How many pixels are not empty, in a coarse grid."""
    points = ((x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2))
    return sum(image.pixelColor(x, y).alpha() > 40 for x, y in points)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("latex", DRAWN.values(), ids=DRAWN)
def test_what_sympy_prints_is_drawn_as_a_formula(latex: str) -> None:
    drawn = picture(Request(latex, "plain", 20, "#ff0000", 2.0))
    assert drawn.way == "ziamath"
    assert ink(drawn.image) > 30
    assert drawn.image.devicePixelRatio() == 2.0
    assert drawn.image.width() == pytest.approx(2 * drawn.width, abs=2)
    colours = {drawn.image.pixelColor(x, y).name() for x in range(drawn.image.width()) for y in range(20, 30)}
    assert QColor("#ff0000").name() in colours


@pytest.mark.usefixtures("qapp")
def test_a_formula_that_ziamath_cannot_draw_goes_to_mathtext_and_then_to_text(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(ask: TypesetAsk) -> Typeset:
        raise ValueError(ask.latex)

    request = Request(r"\frac{a}{b}", "a/b", 20, "#00ff00", 1.0)
    monkeypatch.setattr(formulas, "_by_ziamath", refuse)
    by_mathtext = picture(request)
    assert by_mathtext.way == "mathtext"
    assert ink(by_mathtext.image) > 5
    by_text = picture(request._replace(latex=r"\begin{cases} 1 \end{cases}"))
    assert by_text.way == "text"
    assert ink(by_text.image) > 5


def test_a_formula_comes_from_another_process_and_only_once(
    qtbot: QtBot, label: FormulaLabel, typesetter: Typesetter, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []

    def watched(drawn: Typeset, request: Request) -> Picture:
        threads.append(threading.current_thread())
        return pictured(drawn, request)

    monkeypatch.setattr(formula_picture, "pictured", watched)
    label.show_latex("x^{2}", "x**2")
    qtbot.waitUntil(lambda: label.settled)
    label.show_latex("x^{3}", "x**3")
    qtbot.waitUntil(lambda: label.settled)
    label.show_latex("x^{2}", "x**2")
    assert label.settled
    assert typesetter.rendered == len(threads) == 2
    assert threading.main_thread() not in threads
    assert typesetter.line.pid not in (0, os.getpid())


def struck_down(qtbot: QtBot, typesetter: Typesetter, label: FormulaLabel) -> tuple[int, list[str]]:
    """Kill its process with a formula in hand; return its number, and what drew each picture that comes."""
    ways: list[str] = []
    typesetter.ready.connect(lambda _request, picture: ways.append(picture.way))
    typesetter.begin()
    qtbot.waitUntil(lambda: typesetter.line.columns is not None)
    first = typesetter.line.pid
    os.kill(first, signal.SIGSTOP)  # it takes the formula and does not answer
    label.show_latex(DRAWN["fraction"], "dL/dw = x (p - y)")
    os.kill(first, signal.SIGKILL)
    return first, ways


def test_a_formula_whose_process_dies_is_drawn_by_the_next(
    qtbot: QtBot, label: FormulaLabel, typesetter: Typesetter
) -> None:
    first, ways = struck_down(qtbot, typesetter, label)
    qtbot.waitUntil(lambda: label.settled)
    assert len(ways) == 1
    assert ways[0] != "text"
    assert label.accessibleName() == "dL/dw = x (p - y)"
    assert typesetter.line.pid not in (0, first)
    assert (typesetter.rendered, typesetter.waiting) == (1, 0)


def test_a_formula_that_ends_two_processes_is_text_and_the_next_is_drawn(
    qtbot: QtBot, label: FormulaLabel, typesetter: Typesetter
) -> None:
    first, ways = struck_down(qtbot, typesetter, label)
    qtbot.waitUntil(lambda: typesetter.line.pid not in (0, first))
    os.kill(typesetter.line.pid, signal.SIGKILL)  # it still imports, and has the formula waiting
    qtbot.waitUntil(lambda: label.settled)
    assert ways == ["text"]
    label.show_latex("x^{2}", "x**2")
    qtbot.waitUntil(lambda: label.settled)
    assert len(ways) == 2
    assert ways[1] != "text"
    assert (typesetter.rendered, typesetter.waiting) == (2, 0)


def test_a_formula_that_takes_too_long_is_shown_as_text(
    qtbot: QtBot, themes: ThemeHolder, sideline: Sideline, put: Put
) -> None:
    typesetter = Typesetter(sideline)
    label = FormulaLabel(themes, typesetter)
    put(label)
    typesetter.begin()
    qtbot.waitUntil(lambda: typesetter.line.columns is not None)
    typesetter.line.set_deadline(50)
    stopped = typesetter.line.pid
    os.kill(stopped, signal.SIGSTOP)
    label.show_latex("x^{2}", "x**2")
    qtbot.waitUntil(lambda: label.settled)
    assert typesetter.line.pid != stopped
    typesetter.close()


def test_the_old_picture_stays_until_the_new_one_has_come(
    qtbot: QtBot, label: FormulaLabel, sideline: Sideline
) -> None:
    label.show_latex(DRAWN["fraction"], "first")
    qtbot.waitUntil(lambda: label.settled)
    held = threading.Event()
    sideline.run(label, held.wait, lambda _done: None)
    before = label.sizeHint()
    label.show_latex("x", "second")
    assert not label.settled
    assert label.sizeHint() == before
    assert label.accessibleName() == "second"
    held.set()
    qtbot.waitUntil(lambda: label.settled)
    assert label.sizeHint().width() < before.width()


def test_only_the_newest_of_fast_changes_is_typeset(
    qtbot: QtBot, label: FormulaLabel, typesetter: Typesetter, sideline: Sideline
) -> None:
    held = threading.Event()
    sideline.run(label, held.wait, lambda _done: None)
    for power in range(30):
        label.show_latex(f"x^{{{power}}}", f"x**{power}")
    held.set()
    qtbot.waitUntil(lambda: label.settled)
    assert typesetter.rendered <= 2


def test_a_hidden_formula_is_not_typeset_before_it_shows(
    qtbot: QtBot, themes: ThemeHolder, typesetter: Typesetter, put: Put
) -> None:
    formula = FormulaLabel(themes, typesetter)
    formula.show_latex("x", "x")
    assert typesetter.waiting == 0
    put(formula)
    qtbot.waitUntil(lambda: formula.settled)
    assert typesetter.rendered == 1


def test_a_formula_too_wide_for_its_place_can_be_scrolled(qtbot: QtBot, label: FormulaLabel) -> None:
    label.show_latex(" + ".join(f"x_{{{i}}}" for i in range(60)), "a long sum")
    qtbot.waitUntil(lambda: label.settled)
    bar = label.findChild(QScrollBar, "formula-scroll")
    assert bar is not None
    assert bar.isVisible()
    qtbot.keyClick(bar, Qt.Key.Key_End)
    assert bar.value() == bar.maximum() > 0


def test_a_formula_a_little_too_wide_shrinks_instead(qtbot: QtBot, label: FormulaLabel) -> None:
    label.show_latex(DRAWN["fraction"], "a fraction")
    qtbot.waitUntil(lambda: label.settled)
    label.resize(round(label.sizeHint().width() * 0.85), label.height())
    bar = label.findChild(QScrollBar, "formula-scroll")
    assert bar is None


def test_a_very_long_formula_waits_behind_a_button(
    qtbot: QtBot, label: FormulaLabel, typesetter: Typesetter
) -> None:
    label.show_latex(" + ".join([r"\mathrm{summand}"] * 120), "long")
    button = label.findChild(QToolButton, "formula-unfold")
    assert button is not None
    assert button.isVisible()
    assert "2,277" in button.text()
    assert typesetter.rendered == 0
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: label.settled, timeout=20_000)
    assert typesetter.rendered == 1
    label.show_latex("+".join(["x"] * 60_000), "endless")
    assert button.isVisible()
    assert not button.isEnabled()


def test_a_formula_follows_the_theme(
    qtbot: QtBot, label: FormulaLabel, themes: ThemeHolder, typesetter: Typesetter
) -> None:
    label.show_latex("x", "x")
    qtbot.waitUntil(lambda: label.settled)
    small = label.sizeHint()
    themes.set_scale(2.0)
    qtbot.waitUntil(lambda: label.settled)
    assert typesetter.rendered == 2
    assert label.sizeHint().height() > 1.5 * small.height()


def test_a_formula_is_copied_as_latex_as_text_and_in_words(label: FormulaLabel) -> None:
    label.show_latex("x^{2}", "x**2")
    in_words = "x squared"
    for action, expected in zip(label.copy_menu().actions(), ("x^{2}", "x**2", in_words), strict=True):
        action.trigger()
        assert QGuiApplication.clipboard().text() == expected


def test_the_window_starts_without_ziamath_and_matplotlib() -> None:
    late = "'ziamath', 'matplotlib', 'numpy', 'sympy', 'torch'"
    modules = "column_symbolic, column_by_hand, column_autograd, plot_output, plot_gradients, verdict_bar"
    code = f"import sys; from triptych.ui import {modules}; print({{{late}}} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
