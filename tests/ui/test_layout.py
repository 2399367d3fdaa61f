"""Nothing is clipped and nothing overlaps: every widget is walked at each size, theme and room."""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QSplitterHandle,
    QWidget,
)
from pytestqt.exceptions import TimeoutError as WaitedTooLongError
from pytestqt.qtbot import QtBot

from triptych.ui.bench import first_desk, opened_desk
from triptych.ui.beside import DIFFERENCE, FORWARD, TAPE, Beside
from triptych.ui.chain_card import ChainCard
from triptych.ui.main_window import MainWindow
from triptych.ui.room_layout import Folds, folds
from triptych.ui.training_page import TrainingPage

SIZES = {
    "1024x768": (1024, 768, 1.0),
    "1440x900": (1440, 900, 1.0),
    "200%": (1440, 900, 2.0),
    "small 200%": (1024, 768, 2.0),
}
SCHEMES = ("light", "dark", "contrast")
OVERLAYS = ("drawer",)
LATE_ANSWER = 2_000
TROUBLED = "y = sigmoit(x) +\nz = sin(y) $ 2\nq = q2(y"


@pytest.fixture
def window(real_window: MainWindow) -> MainWindow:
    if real_window.view.drawer_open:
        real_window.view.toggle_drawer()
    return real_window


def arrange(qtbot: QtBot, window: MainWindow, room: str, size: str, scheme: str) -> None:
    """Bring the window to this state and wait until nothing is on its way any more."""
    wide, high, scale = SIZES[size]
    window.themes.choose(scheme)
    window.themes.set_scale(scale)
    window.rooms.open(room)
    window.resize(wide, high)
    qtbot.waitUntil(lambda: window.size() == QSize(wide, high))
    qtbot.waitUntil(lambda: settled(window), timeout=30_000)
    for _ in range(3):  # a new height for a new width asks for one more round
        QApplication.processEvents()
    with contextlib.suppress(WaitedTooLongError):  # an answer that came meanwhile may be being laid out still
        qtbot.waitUntil(lambda: not faults(window), timeout=LATE_ANSWER)


def settled(window: MainWindow) -> bool:
    plots = [p for p in (window.showing.plots.output, window.showing.plots.gradients) if p.isVisible()]
    question = window.bench.question
    assert question is not None
    return (
        bool(window.showing.autograd.numbers())
        and set(window.showing.autograd.numbers()) == set(question.wrt)
        and all(window.showing.autograd.numbers().values())
        and not window.showing.symbolic.stale
        and window.typesetter.waiting == 0
        and all(plot.settled for plot in plots)
    )


def seen(parent: QWidget) -> Iterator[QWidget]:
    """Every visible widget below, but the inner parts of Qt's own compound widgets."""
    for child in parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if not child.isVisible() or child.isWindow() or isinstance(child, QScrollBar):
            continue
        yield child
        if not isinstance(child, (QComboBox, QLineEdit)):
            yield from seen(child)


def tell(widget: QWidget) -> str:
    names: list[str] = []
    at: QWidget | None = widget
    while at is not None and len(names) < 4:
        names.append(at.objectName() or type(at).__name__)
        at = at.parentWidget()
    text = getattr(widget, "text", lambda: "")()
    return f"{' in '.join(names)} {widget.geometry().getRect()} {str(text)[:40]!r}"


def outside(widget: QWidget) -> str | None:
    """A widget that leaves its parent; in a scroll area it may do so downwards."""
    parent = widget.parentWidget()
    if parent is None or is_viewport(parent):
        scrolled = parent is not None and widget.width() > parent.width()
        return f"wider than its scroll area: {tell(widget)}" if scrolled else None
    return (
        None
        if parent.rect().contains(widget.geometry())
        else f"outside {parent.size().toTuple()}: {tell(widget)}"
    )


def is_viewport(widget: QWidget) -> bool:
    area = widget.parentWidget()
    return isinstance(area, QAbstractScrollArea) and area.viewport() is widget


def overlay(widget: QWidget) -> bool:
    return widget.property("role") in OVERLAYS or widget.testAttribute(
        Qt.WidgetAttribute.WA_TransparentForMouseEvents
    )


def overlaps(parent: QWidget) -> Iterator[str]:
    children = [c for c in seen(parent) if c.parentWidget() is parent and not overlay(c)]
    if isinstance(parent, QAbstractScrollArea):
        return
    for i, one in enumerate(children):
        for other in children[i + 1 :]:
            common: QRect = one.geometry().intersected(other.geometry())
            if isinstance(one, QSplitterHandle) or isinstance(other, QSplitterHandle):
                common.setWidth(common.width() - 1)  # from the right, Qt's parts reach one pixel into it
            if common.width() > 0 and common.height() > 0:
                yield f"overlap: {tell(one)} and {tell(other)}"


def clipped(widget: QWidget) -> str | None:
    """A text that its widget has no room for."""
    if isinstance(widget, QLabel) and widget.text():
        room = widget.contentsRect().size()
        if widget.wordWrap():
            short = widget.heightForWidth(widget.width()) > widget.height()
        else:
            need = widget.fontMetrics().size(0, widget.text())
            short = need.width() > room.width() + 1 or need.height() > room.height() + 1
        return f"clipped text: {tell(widget)}" if short else None
    if isinstance(widget, (QAbstractButton, QComboBox, QLineEdit)):
        need = widget.minimumSizeHint()
        wide = (
            need.width()
            if not isinstance(widget, QAbstractButton)
            else widget.fontMetrics().horizontalAdvance(widget.text()) + 4
        )
        short = wide > widget.width() or need.height() > widget.height()
        return f"clipped control ({need.toTuple()}): {tell(widget)}" if short else None
    return None


def faults(window: QWidget) -> list[str]:
    found: list[str] = []
    for widget in [window, *seen(window)]:
        found += overlaps(widget)
        for check in (outside, clipped):
            said = check(widget) if widget is not window else None
            found += [said] if said else []
    return found


@pytest.mark.parametrize("room", ["expression", "perceptron"])
def test_nothing_is_clipped_or_overlaps(qtbot: QtBot, window: MainWindow, room: str) -> None:
    found = {}
    for size, scheme in itertools.product(SIZES, SCHEMES):
        arrange(qtbot, window, room, size, scheme)
        found[size, scheme] = faults(window)
    assert found == {state: [] for state in itertools.product(SIZES, SCHEMES)}


@pytest.mark.parametrize("room", ["expression", "perceptron"])
def test_nor_in_the_open_drawer(qtbot: QtBot, window: MainWindow, room: str) -> None:
    arrange(qtbot, window, room, "200%", "light")
    window.view.toggle_drawer()
    qtbot.waitUntil(lambda: window.view.drawer_open and settled(window), timeout=30_000)
    if room == "expression":
        window.asking.fold_palette(False)
    for _ in range(3):
        QApplication.processEvents()
    found = faults(window)
    window.view.toggle_drawer()
    assert found == []


def test_nor_while_troubles_are_told(qtbot: QtBot, window: MainWindow) -> None:
    for size in SIZES:
        arrange(qtbot, window, "expression", size, "light")
        before = window.bench.desk.text
        window.asking.expression.editor.write(TROUBLED)
        if window.view.folds is not None and window.view.folds.drawer:
            window.view.toggle_drawer()
        for _ in range(4):
            QApplication.processEvents()
        assert faults(window) == []
        window.asking.expression.editor.write(before)


def test_nor_do_the_cards_touch_the_bar_beside_them(qtbot: QtBot, window: MainWindow) -> None:
    arrange(qtbot, window, "expression", "small 200%", "light")
    area = window.findChild(QScrollArea, "showing-scroll")
    assert area is not None
    bar = area.verticalScrollBar()
    assert bar.isVisible()
    drawn = bar.grab().toImage()
    inked = [x for x in range(drawn.width()) if drawn.pixel(x, 10) != drawn.pixel(0, 10)]
    assert inked, "the handle is seen"
    assert bar.width() - len(inked) >= 8, "there is air before it"


LAB = ("cells", "adding", "stopping", "leaves", "mistakes")


@pytest.mark.parametrize("place", LAB)
def test_nor_in_the_lab(qtbot: QtBot, lab_window: MainWindow, place: str) -> None:
    window = lab_window
    window.rooms.open("lab")
    lab = window.late.lab
    if place == "cells":
        lab.page.cells.run_all()
    lab.show_place(place)
    try:
        for size, scheme in [*((size, "light") for size in SIZES), ("1440x900", "contrast")]:
            arrange(qtbot, window, "lab", size, scheme)
            qtbot.waitUntil(lambda: lab.session.idle, timeout=60_000)
            for tab in range(lab.page.tabs.count()):
                lab.page.tabs.setCurrentIndex(tab)
                for _ in range(12):  # each level of nested layouts takes a round
                    QApplication.processEvents()
                assert faults(window) == [], (size, scheme, tab)
    finally:
        lab.show_place("cells")
        window.rooms.open("expression")


FURTHER = {
    "y = [x^2, sin(x)*k, x*k]": Beside(FORWARD),
    "L = x^2*k + sin(k)": Beside(DIFFERENCE, None, second=True),
    "L = mean(u^2)*k\nu = [1, 2, 3]": Beside(TAPE, None, second=True),
    "y = u^2*k\nu = [1, 2, 3, 4, 5, 6, 7, 8]": Beside(DIFFERENCE),
}


@pytest.mark.parametrize("program", FURTHER)
def test_nor_with_matrices_and_a_fourth_column(qtbot: QtBot, window: MainWindow, program: str) -> None:
    window.rooms.open("expression")
    window.bench.open(opened_desk(program, {}))
    window.bench.show_beside(FURTHER[program])
    try:
        for size, scheme in [*((size, "light") for size in SIZES), ("1440x900", "dark")]:
            arrange(qtbot, window, "expression", size, scheme)
            qtbot.waitUntil(lambda: answers_the_newest(window), timeout=30_000)
            tabs = window.showing.plots.tabs
            for tab in range(max(1, tabs.count())):
                tabs.setCurrentIndex(tab)
                for _ in range(4):  # a scroll bar that comes or goes asks for one more round
                    QApplication.processEvents()
                assert faults(window) == [], (size, scheme, tab)
    finally:
        window.bench.show_beside(Beside())
        window.bench.open(first_desk())


def test_nor_on_the_page_of_training_with_its_ledger(
    qtbot: QtBot, window: MainWindow, training_page: TrainingPage
) -> None:
    page = training_page
    window.rooms.open("perceptron")
    assert window.showing.stage is not None
    window.showing.stage.bring("training")
    try:
        page.settings.zero.click()
        page.buttons.step.click()
        qtbot.waitUntil(lambda: not page.trainer.running, timeout=60_000)
        assert page.trainer.story is not None
        found = {}
        for size, scheme in [*((size, "light") for size in SIZES), ("1440x900", "dark")]:
            arrange(qtbot, window, "perceptron", size, scheme)
            found[size, scheme] = faults(window)
        assert {state: said for state, said in found.items() if said} == {}
    finally:
        page.buttons.anew.click()
        page.settings.zero.click()
        window.showing.stage.bring("chain")


def answers_the_newest(window: MainWindow) -> bool:
    question, shown = window.bench.question, window.showing.shown
    return question is not None and shown is not None and shown.revision == question.revision


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((1440, 900, 1.0), Folds(False, False, False, 389, roomy=True, lines=20)),
        ((1024, 768, 1.0), Folds(True, False, False, 312)),
        ((1440, 900, 2.0), Folds(True, True, True, 624)),
        ((1024, 768, 2.0), Folds(True, True, True, 624)),
        ((720, 540, 1.0), Folds(True, True, True, 312)),
    ],
)
def test_less_room_folds_the_plots_first_and_then_the_left_side(
    size: tuple[int, int, float], expected: Folds
) -> None:
    assert folds(*size) == expected


def test_a_large_window_has_no_large_blank_below_the_inputs(qtbot: QtBot, window: MainWindow) -> None:
    """The editor takes the room; it keeps so much of it that a new input moves nothing above itself."""
    try:
        arrange(qtbot, window, "expression", "1440x900", "light")
        assert blank(window) < 150
        keys = window.asking.expression.keys.mapTo(window, QPoint())
        window.bench.open(opened_desk("y = x^2 + a\nz = sin(y)", {}))
        qtbot.waitUntil(lambda: blank(window) < 110, timeout=30_000)
        assert window.asking.expression.keys.mapTo(window, QPoint()) == keys
        arrange(qtbot, window, "expression", "1024x768", "light")
        assert not faults(window)
    finally:
        window.bench.open(first_desk())


def test_a_small_window_has_room_for_a_plot_that_is_not_flat(qtbot: QtBot, window: MainWindow) -> None:
    """The chain's head stands beside the tabs there, so that the whole plot is in sight without scrolling."""
    arrange(qtbot, window, "perceptron", "1024x768", "light")
    stage, plots = window.showing.stage, window.showing.plots
    area = window.findChild(QScrollArea, "showing-scroll")
    assert stage is not None
    assert area is not None
    card = stage.page("chain")
    assert isinstance(card, ChainCard)
    area.verticalScrollBar().setValue(0)
    for plot in (plots.output, plots.gradients):
        plots.tabs.setCurrentIndex(plots.cards.index(plot))
        for _ in range(6):  # the key to the curves is measured anew in its width
            QApplication.processEvents()
        assert plot.canvas.isVisible()
        assert plot.canvas.height() >= 130
        assert bottom_of(plot, window) <= bottom_of(area.viewport(), window)
    assert card.switch.parentWidget() is stage.corner
    card.switch.setFocus()
    qtbot.keyClick(card.switch, Qt.Key.Key_Space)
    assert card.switch.isChecked()
    qtbot.keyClick(card.switch, Qt.Key.Key_Space)
    arrange(qtbot, window, "perceptron", "small 200%", "light")
    assert card.switch.parentWidget() is card
    assert card.switch.isVisible()


def bottom_of(widget: QWidget, window: MainWindow) -> int:
    return widget.mapTo(window, QPoint(0, widget.height())).y()


def blank(window: MainWindow) -> int:
    """How many pixels below the last input the left side shows nothing."""
    side = window.asking
    return side.height() - side.inputs.geometry().bottom()


def test_the_three_columns_always_stand_side_by_side(qtbot: QtBot, window: MainWindow) -> None:
    for size in SIZES:
        arrange(qtbot, window, "expression", size, "light")
        left, middle, right = (column.geometry() for column in window.showing.columns)
        assert left.top() == middle.top() == right.top()
        assert left.right() < middle.left()
        assert middle.right() < right.left()
        assert isinstance(window.findChild(QScrollArea, "showing-scroll"), QScrollArea)
