"""The tour: each of six steps waits for the real thing, covers nothing that is needed, and can be left."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from tests.ui.test_layout import SIZES, arrange, faults
from tests.ui.test_walk import controls, lacks, walk

from triptych.ui.bench import first_desk, opened_desk
from triptych.ui.input_row import InputRow
from triptych.ui.main_window import FIRST_SIZE, MainWindow
from triptych.ui.tour import Tour
from triptych.ui.tour_place import place

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot: QtBot, real_window: MainWindow) -> Iterator[MainWindow]:
    real_window.rooms.open("expression")
    real_window.bench.open(first_desk())
    arrange(qtbot, real_window, "expression", "1440x900", "light")
    yield real_window
    if real_window.late.tour is not None:
        real_window.late.tour.leave()
    real_window.showing.bring_plots()
    real_window.rooms.open("expression")
    real_window.bench.open(first_desk())


@pytest.fixture
def tour(window: MainWindow) -> Tour:
    window.late.open_tour()
    assert window.late.tour is not None
    return window.late.tour


def row(window: MainWindow) -> InputRow:
    """The row of x that is in sight."""
    return next(r for r in window.view.findChildren(InputRow) if r.isVisible() and r.name.text() == "x")


def give(window: MainWindow, text: str) -> None:
    box = row(window).exact
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, text)
    QTest.keyClick(box, Qt.Key.Key_Return)


def choose(tour: Tour, name: str) -> None:
    button = tour.card.findChild(QPushButton, f"tour-choice-{name}")
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, LEFT)


def act(qtbot: QtBot, window: MainWindow, tour: Tour) -> None:
    """Do what the step that is shown asks for, by mouse or keys."""
    match tour.step:
        case 1:
            QTest.keyClick(row(window).slider, Qt.Key.Key_Left)
        case 2:
            choose(tour, "positive")
            give(window, "1")
        case 3:
            QTest.mouseClick(window.showing.verdict.why, LEFT)
        case 4:
            editor = window.asking.expression.editor
            QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            QTest.keyClicks(editor, "y = x^3")
        case 5:
            QTest.mouseClick(window.bar.room_button("perceptron"), LEFT)
        case 6:
            QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: tour.done, timeout=30_000)


def on(tour: Tour) -> None:
    before = tour.step
    QTest.mouseClick(tour.card.next, LEFT)
    assert tour.step == before + 1


def test_all_six_steps_wait_until_the_thing_was_done(qtbot: QtBot, window: MainWindow, tour: Tour) -> None:
    titles = []
    for step in range(1, 7):
        assert tour.step == step
        title, asked, told = tour.card.texts
        titles.append(title)
        assert asked
        assert not tour.done, "a step that nobody has done is not done"
        assert not told
        act(qtbot, window, tour)
        assert tour.card.texts[2].startswith("✓ ")
        if step < 6:
            on(tour)
    assert len(set(titles)) == 6
    QTest.mouseClick(tour.card.next, LEFT)
    assert window.late.tour is None


def test_a_prediction_comes_before_the_look_and_is_answered_by_the_engines_number(
    qtbot: QtBot, window: MainWindow, tour: Tour
) -> None:
    on(tour)
    give(window, "1")
    qtbot.waitUntil(lambda: window.showing.shown is not None and window.showing.shown.point == {"x": 1.0})
    assert not tour.done, "looking alone is no prediction"
    give(window, "2")
    choose(tour, "negative")
    qtbot.waitUntil(lambda: window.showing.shown is not None and window.showing.shown.point == {"x": 2.0})
    assert not tour.done
    give(window, "1")
    qtbot.waitUntil(lambda: tour.done, timeout=30_000)
    assert "1.0806" in tour.card.texts[2]  # 2 cos(1), by a pocket calculator
    assert "Now look" in tour.card.texts[2]
    choose(tour, "positive")
    assert "You were right" in tour.card.texts[2]


def test_back_next_and_leave_go_by_keys_too(qtbot: QtBot, window: MainWindow, tour: Tour) -> None:
    assert not tour.card.back.isEnabled()
    alt = Qt.KeyboardModifier.AltModifier
    QTest.keyClick(window, Qt.Key.Key_N, alt)
    qtbot.waitUntil(lambda: tour.step == 2)
    QTest.keyClick(window, Qt.Key.Key_B, alt)
    qtbot.waitUntil(lambda: tour.step == 1)
    card = tour.card
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.late.tour is None
    qtbot.waitUntil(lambda: not window.findChildren(Tour))
    assert card not in window.findChildren(type(card))


def test_tab_and_f6_come_to_the_card(qtbot: QtBot, window: MainWindow, tour: Tour) -> None:
    on(tour)
    assert {w.objectName(): lacks(w) for w in controls(window) if lacks(w)} == {}
    reached = walk(qtbot, 2 * len(controls(window)))
    names = {widget.objectName() for widget in reached}
    assert {
        "tour-choice-negative",
        "tour-choice-positive",
        "tour-leave",
        "tour-back",
        "tour-next",
        "menu",
    } <= names
    for _ in range(12):
        QTest.keyClick(window, Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        if focus is not None and tour.card.isAncestorOf(focus):
            break
    else:
        pytest.fail("F6 never came to the card")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
def test_the_card_covers_nothing_that_is_needed_and_clips_nothing(
    qtbot: QtBot, window: MainWindow, tour: Tour, size: str, scheme: str
) -> None:
    wide, high, scale = SIZES[size]
    window.themes.choose(scheme)
    window.themes.set_scale(scale)
    window.resize(wide, high)
    qtbot.waitUntil(lambda: window.size() == QSize(wide, high))
    for step in range(1, 7):
        for _ in range(5):
            QApplication.processEvents()
        assert tour.step == step
        assert tour.ring.isVisible(), f"step {step} has nothing to show"
        assert not tour.ring.inside.isEmpty()
        assert window.rect().contains(tour.card.geometry())
        assert not tour.card.geometry().intersects(tour.ring.inside), f"step {step} covers what it is about"
        assert faults(tour.card) == []
        if step < 6:
            QTest.mouseClick(tour.card.next, LEFT)


def test_what_lay_on_the_desk_comes_back(window: MainWindow) -> None:
    window.bench.open(opened_desk("y = exp(k)", {}))
    next(offer for offer in window.menu.offers if offer.name == "help-tour").act()
    assert window.late.tour is not None
    assert window.bench.desk.text == first_desk().text
    window.late.tour.leave()
    assert window.bench.desk.text == "y = exp(k)"


def test_a_card_lies_beside_its_target_wherever_that_is() -> None:
    room, card = QRect(QPoint(0, 0), QSize(*FIRST_SIZE)), QSize(340, 180)
    for target in (
        QRect(0, 0, 90, 40),
        QRect(1300, 860, 140, 40),
        QRect(0, 400, 1440, 60),
        QRect(500, 0, 80, 900),
    ):
        here = QRect(place(card, target, room), card)
        assert room.contains(here)
        assert not here.intersects(target)
    spared = QRect(0, 100, 340, 300)
    here = QRect(place(card, QRect(0, 60, 90, 40), room, [spared]), card)
    assert not here.intersects(spared)
