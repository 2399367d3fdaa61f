"""A decimal comma where it was chosen: in shown numbers and value boxes, never in a program."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.whole_window import whole_window

from triptych.ui.decimals import choose_sign, locale_of, with_dot
from triptych.ui.exact_box import ExactBox
from triptych.ui.formula import FormulaLabel
from triptych.ui.knob import Knob
from triptych.ui.language_menu import DecimalChoice, LanguageMenu
from triptych.ui.main_menu import MainMenu
from triptych.ui.main_window import MainWindow
from triptych.ui.number_label import NumberLabel
from triptych.ui.plot_canvas import PlotCanvas
from triptych.ui.theme import ThemeHolder

Put = Callable[[QWidget], None]


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("6,7", "6.7"),
        ("6.7", "6.7"),
        ("-1,5e-3", "-1.5e-3"),
        ("pi/2", "pi/2"),
        ("max(1, 5)", "max(1, 5)"),
        ("[1,5, 2,5]", "[1.5, 2.5]"),
    ],
)
def test_a_comma_between_digits_is_decimal_and_one_with_a_space_is_none(typed: str, read: str) -> None:
    assert with_dot(typed) == read


@pytest.mark.parametrize(("comma", "typed", "taken"), [
    (True, "6,7", [6.7]), (True, "6.7", [6.7]), (False, "6.7", [6.7]), (False, "6,7", []),
])  # fmt: skip
def test_the_box_takes_what_was_chosen(
    put: Put, qtbot: QtBot, comma: bool, typed: str, taken: list[float]
) -> None:
    box = ExactBox(Knob(0.0, low=-10, high=10))
    box.setLocale(locale_of(comma=comma))
    put(box)
    entered: list[float] = []
    refused: list[str] = []
    box.entered.connect(entered.append)
    box.refused.connect(refused.append)
    box.selectAll()
    qtbot.keyClicks(box, typed)
    box.returnPressed.emit()
    assert entered == taken
    assert bool(refused) == (not taken)


def test_shown_numbers_change_at_once_and_copies_keep_the_dot(put: Put, themes: ThemeHolder) -> None:
    place = QWidget()
    place.setLocale(locale_of(comma=False))
    label, box = NumberLabel(themes, place), ExactBox(Knob(-2.25, low=-10, high=10), place)
    put(place)
    label.resize(400, 40)
    label.show_value((1.5, -2.25), "float64")
    assert (label.text(), box.text()) == ("[1.5, −2.25]", "-2.25")
    place.setLocale(locale_of(comma=True))
    assert (label.text(), box.text()) == ("[1,5; −2,25]", "-2,25")
    assert label.full_text() == "[1.5, -2.25]"
    place.setLocale(locale_of(comma=False))
    assert (label.text(), box.text()) == ("[1.5, −2.25]", "-2.25")


def test_it_is_chosen_beside_the_languages(put: Put) -> None:
    window = QWidget()
    put(window)
    menu = MainMenu(window)
    chosen: list[str] = []
    commas: list[bool] = []
    languages = LanguageMenu(menu, "", chosen.append)

    def choose(comma: bool) -> None:
        commas.append(comma)

    DecimalChoice(languages, False, choose)
    shown = QMenu(window)
    languages._fill(shown)
    actions = {action.objectName(): action for action in shown.actions()}
    assert {"language-system", "language-en", "language-de", "language-ar", "decimal-comma"} <= set(actions)
    assert not actions["decimal-comma"].isChecked()
    actions["decimal-comma"].trigger()
    assert commas == [True]
    actions["language-system"].trigger()
    assert chosen == []
    actions["language-de"].trigger()
    assert chosen == ["de"]


@pytest.fixture
def comma() -> Iterator[None]:
    choose_sign(comma=True)
    yield
    choose_sign(comma=False)


def seen(window: MainWindow) -> list[str]:
    """The texts and tooltips that stand in the window, but formulas and PyTorch's own words."""
    every = [part for part in window.findChildren(QWidget) if part.isVisible()]
    parts = [part for part in every if not isinstance(part, FormulaLabel)]
    texts = [part.text() for part in parts if isinstance(part, QLabel | NumberLabel | ExactBox)]
    texts += [part.accessibleDescription() for part in parts if isinstance(part, PlotCanvas)]
    return [text for text in [*texts, *(part.toolTip() for part in parts)] if "tensor(" not in text]


@pytest.mark.usefixtures("comma")
def test_no_number_of_the_window_keeps_the_dot_but_in_programs(qapp: QApplication, qtbot: QtBot) -> None:
    typed = "f(a, b) = a*b\ny = atan2(x, 2.5)\nz = f(y, 0.5)"
    with whole_window(qapp) as window:
        window.asking.expression.editor.setPlainText(typed)
        told = window.asking.understood
        qtbot.waitUntil(lambda: "y*0.5" in told.accessibleDescription(), timeout=20_000)
        qtbot.waitUntil(lambda: any("0,08196" in text for text in seen(window)), timeout=20_000)
        assert window.asking.expression.editor.toPlainText() == typed
        assert [text for text in seen(window) if re.search(r"\d\.\d", text)] == []
        window.rooms.open("perceptron")
        qtbot.waitUntil(lambda: any("6,6917" in text for text in seen(window)), timeout=20_000)
        assert [text for text in seen(window) if re.search(r"\d\.\d", text)] == []
