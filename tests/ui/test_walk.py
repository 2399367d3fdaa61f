"""Every control can be reached and is named: all widgets of the real window are walked."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QButtonGroup,
    QComboBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from triptych.ui.bench import first_desk, opened_desk
from triptych.ui.beside import DIFFERENCE, Beside
from triptych.ui.float_slider import FloatSlider
from triptych.ui.fold import Fold
from triptych.ui.lab_room import LabRoom
from triptych.ui.main_window import FIRST_SIZE, MainWindow
from triptych.ui.training_page import TrainingPage

KEBAB = re.compile(r"[a-z][a-z0-9]*(-\S+)*")  # what stands after a hyphen may be a name of the program
COMPOUND = (QAbstractSpinBox, QComboBox)


@pytest.fixture
def window(real_window: MainWindow) -> MainWindow:
    real_window.themes.set_scale(1.0)
    real_window.resize(*FIRST_SIZE)
    return real_window


def answered(window: MainWindow) -> bool:
    question, numbers = window.bench.question, window.showing.autograd.numbers()
    return question is not None and set(numbers) == set(question.wrt) and all(numbers.values())


def controls(window: MainWindow) -> list[QWidget]:
    """Every widget in sight that Tab would stop at, but the parts inside Qt's own compound widgets."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not isinstance(widget.parentWidget(), COMPOUND)
    ]


def lacks(widget: QWidget) -> list[str]:
    wanted = {
        "accessible name": bool(widget.accessibleName()),
        "tooltip": bool(widget.toolTip()),
        "name in kebab-case": KEBAB.fullmatch(widget.objectName()) is not None,
    }
    return [what for what, there in wanted.items() if not there]


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("room", ["expression", "perceptron"])
def test_every_control_is_named_and_explained(
    qtbot: QtBot, window: MainWindow, room: str, scale: float
) -> None:
    window.rooms.open(room)
    window.themes.set_scale(scale)
    qtbot.waitUntil(lambda: answered(window), timeout=30_000)
    if scale > 1.0 and not window.view.drawer_open:
        window.view.toggle_drawer()
    for fold in window.findChildren(Fold):
        fold.button.setChecked(True)
    found = controls(window)
    assert len(found) > 20
    assert {f"{type(w).__name__} {w.objectName()!r}": lacks(w) for w in found if lacks(w)} == {}


@pytest.fixture
def training(qtbot: QtBot, window: MainWindow, training_page: TrainingPage) -> Iterator[MainWindow]:
    """The window with the page of training in front, all of its controls in sight."""
    page = training_page
    window.rooms.open("perceptron")
    assert window.showing.stage is not None
    window.showing.stage.bring("training")
    page.settings.zero.click()
    page.buttons.step.click()
    qtbot.waitUntil(lambda: not page.trainer.running and answered(window), timeout=60_000)
    page.buttons.back.click()
    page.buttons.step.click()
    qtbot.waitUntil(lambda: not page.trainer.running and answered(window), timeout=60_000)
    yield window
    page.buttons.anew.click()
    page.settings.zero.click()
    window.showing.stage.bring("chain")


def test_what_training_has_is_named_and_reached(qtbot: QtBot, training: MainWindow) -> None:
    found = controls(training)
    names = {widget.objectName() for widget in found}
    assert {
        "training-step",
        "training-rate",
        "training-zero-grad",
        "training-ledger",
        "training-scrub",
    } <= names
    assert {f"{type(w).__name__} {w.objectName()!r}": lacks(w) for w in found if lacks(w)} == {}
    training.asking.take_focus()
    enabled = [widget for widget in found if widget.isEnabled()]
    reached = walk(qtbot, 2 * len(enabled))
    left_out = {w.objectName() for w in enabled if not any(friend in reached for friend in company(w))}
    assert left_out == set()


@pytest.fixture
def lab(qtbot: QtBot, lab_window: MainWindow, window: MainWindow) -> Iterator[LabRoom]:
    """The lab with all its cells run, so that there are mends and programs to choose."""
    assert window is lab_window
    window.rooms.open("lab")
    window.late.lab.show_place("cells")
    window.late.lab.page.cells.run_all()
    qtbot.waitUntil(lambda: window.late.lab.session.idle, timeout=60_000)
    yield window.late.lab
    window.late.lab.show_place("cells")
    window.rooms.open("expression")


@pytest.mark.parametrize("place", ["cells", "adding", "stopping", "leaves", "mistakes"])
def test_tab_comes_to_every_named_control_of_the_lab(
    qtbot: QtBot, window: MainWindow, lab: LabRoom, place: str
) -> None:
    lab.show_place(place)
    qtbot.waitUntil(lambda: lab.session.idle, timeout=60_000)
    found = controls(window)
    assert {f"{type(w).__name__} {w.objectName()!r}": lacks(w) for w in found if lacks(w)} == {}
    enabled = [widget for widget in found if widget.isEnabled()]
    lab.places.buttons[place].setFocus()
    reached = walk(qtbot, 2 * len(enabled))
    left_out = {w.objectName() for w in enabled if not any(friend in reached for friend in company(w))}
    assert left_out == set()


def test_f6_goes_round_the_lab(qtbot: QtBot, window: MainWindow, lab: LabRoom) -> None:
    lab.take_focus()
    visited = set()
    for _ in range(2 * len(lab.panels) + 2):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        assert focus is not None
        visited |= {panel.objectName() for panel in lab.panels if panel.isAncestorOf(focus)}
    assert visited == {panel.objectName() for panel in lab.panels}


@pytest.fixture
def everything(qtbot: QtBot, window: MainWindow) -> Iterator[MainWindow]:
    """The window with a vector output, its Jacobian, and the fourth column that has most controls."""
    window.rooms.open("expression")
    window.bench.open(opened_desk("y = [x^2, sin(x)*k]", {}))
    window.bench.show_beside(Beside(DIFFERENCE))

    def holds() -> bool:
        question, shown = window.bench.question, window.showing.shown
        return question is not None and shown is not None and shown.revision == question.revision

    qtbot.waitUntil(holds, timeout=30_000)
    yield window
    window.bench.show_beside(Beside())
    window.bench.open(first_desk())


def test_what_stands_beside_is_named_and_explained_too(everything: MainWindow) -> None:
    found = controls(everything)
    assert {f"{type(w).__name__} {w.objectName()!r}": lacks(w) for w in found if lacks(w)} == {}


def test_tab_comes_to_what_stands_beside(qtbot: QtBot, everything: MainWindow) -> None:
    found = [widget for widget in controls(everything) if widget.isEnabled()]
    names = {widget.objectName() for widget in found}
    assert {"seed-0", "seed-exact-1", "seed-unit-0", "seed-ones", "matrix-map", "matrix-copy"} <= names
    assert {"slider-h", "exact-h", "h-auto", "fourth-column"} <= names
    everything.asking.take_focus()
    reached = walk(qtbot, 2 * len(found))
    left_out = {w.objectName() for w in found if not any(friend in reached for friend in company(w))}
    assert left_out == set()


def company(widget: QWidget) -> list[QWidget]:
    """The widget and those that the arrow keys bring from it: the others of an exclusive group."""
    if isinstance(widget, QAbstractButton):
        group: QButtonGroup | None = widget.group()  # PySide's stub forgets that there may be none
        parent = widget.parentWidget()
        if group is not None and group.exclusive():
            return list(group.buttons())
        if widget.autoExclusive() and parent is not None:
            return [b for b in parent.findChildren(QAbstractButton) if b.autoExclusive()]
    return [widget]


@pytest.mark.parametrize("room", ["expression", "perceptron"])
def test_tab_comes_to_every_control(qtbot: QtBot, window: MainWindow, room: str) -> None:
    window.rooms.open(room)
    qtbot.waitUntil(lambda: answered(window), timeout=30_000)
    found = [widget for widget in controls(window) if widget.isEnabled()]
    reached = walk(qtbot, 2 * len(found))
    left_out = {w.objectName() for w in found if not any(friend in reached for friend in company(w))}
    assert left_out == set()


def walk(qtbot: QtBot, steps: int) -> list[QWidget]:
    """Press Tab so many times, and return where it stopped."""
    reached: list[QWidget] = []
    for _ in range(steps):
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.append(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    return reached


def test_f6_goes_round_all_panels_and_back(qtbot: QtBot, window: MainWindow) -> None:
    window.rooms.open("expression")
    show = window.showing
    panels = [window.bar, window.asking.expression, window.asking.inputs, *show.columns, show.plots]
    visited = set()
    for _ in range(2 * len(panels)):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        assert focus is not None
        visited |= {panel.objectName() for panel in panels if panel.isAncestorOf(focus)}
    assert visited == {panel.objectName() for panel in panels}
    before = QApplication.focusWidget()
    qtbot.keyClick(window, Qt.Key.Key_F6)
    qtbot.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is before


@pytest.mark.parametrize("room", ["expression", "perceptron"])
def test_the_keyboard_stays_at_hand_when_the_left_side_goes(
    qtbot: QtBot, window: MainWindow, room: str
) -> None:
    window.rooms.open(room)
    window.asking.take_focus()
    window.themes.set_scale(2.0)
    assert on_strip(window)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert window.view.drawer_open
    assert not on_strip(window)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.view.drawer_open
    assert on_strip(window)


def on_strip(window: MainWindow) -> bool:
    """Whether the keyboard moves the slider of the strip."""
    focus = QApplication.focusWidget()
    return isinstance(focus, FloatSlider) and window.view.strip.isAncestorOf(focus)
