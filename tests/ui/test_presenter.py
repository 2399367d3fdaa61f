"""The presenter: large type over the whole screen, revealed block by block by a clicker's keys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from tests.ui.test_practice import judging_window

from triptych.course.blocks import Posing
from triptych.course.tasks import Derivative
from triptych.ui.main_window import MainWindow
from triptych.ui.presenter import Presenter

__all__ = ["judging_window"]
LONG = 30_000


@pytest.fixture
def presenter(qtbot: QtBot, judging_window: MainWindow) -> Iterator[Presenter]:
    window = judging_window
    window.rooms.open("lessons")
    qtbot.waitUntil(lambda: len(window.late.lessons.course.lessons) > 20, timeout=LONG)
    window.late.lessons.open_lesson(window.late.lessons.course.lessons[0].name)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F11)
    (found,) = window.findChildren(Presenter)
    qtbot.waitExposed(found)
    yield found
    for left in window.findChildren(Presenter):
        left.close()
    qtbot.waitUntil(lambda: not window.findChildren(Presenter))
    window.rooms.open("expression")


def visible(presenter: Presenter) -> int:
    return sum(part.isVisible() for part in presenter.text.parts)


def test_blocks_come_one_by_one_and_pages_one_after_the_other(presenter: Presenter) -> None:
    assert presenter.isFullScreen()
    lesson = presenter.lesson
    assert lesson is not None
    assert visible(presenter) == 1, "the title alone"
    blocks = len(presenter.text.parts)
    for count, key in zip(range(2, blocks + 1), (Qt.Key.Key_PageDown, Qt.Key.Key_Space) * 9, strict=False):
        QTest.keyClick(presenter, key)
        assert visible(presenter) == count
    QTest.keyClick(presenter, Qt.Key.Key_PageDown)
    assert (presenter.page, visible(presenter)) == (1, 1)
    QTest.keyClick(presenter, Qt.Key.Key_PageUp)
    assert (presenter.page, visible(presenter)) == (0, blocks), "a page that one comes back to is whole"
    QTest.keyClick(presenter, Qt.Key.Key_PageUp)
    assert visible(presenter) == blocks - 1
    assert f"page 1 of {len(lesson.pages)}" in presenter.foot.text()


def test_it_leads_on_to_the_next_lesson_and_esc_leaves_the_room_there(
    qtbot: QtBot, judging_window: MainWindow, presenter: Presenter
) -> None:
    first = presenter.lesson
    assert first is not None
    for _ in range(500):
        if presenter.lesson is not first:
            break
        QTest.keyClick(presenter, Qt.Key.Key_PageDown)
    assert presenter.lesson is not None
    assert presenter.lesson.name == first.header.next
    QTest.keyClick(presenter, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not judging_window.findChildren(Presenter))
    room = judging_window.late.lessons
    assert room.lesson is not None
    assert (room.lesson.name, room.page) == (first.header.next, 0)


def test_type_is_large_and_the_rooms_own_is_as_it_was(
    judging_window: MainWindow, presenter: Presenter
) -> None:
    own = judging_window.late.lessons.text.parts[0]
    assert presenter.text.parts[0].heightForWidth(1200) > 1.5 * own.heightForWidth(1200)


def test_a_task_is_answered_before_the_class_and_a_space_is_typed_where_one_types(
    qtbot: QtBot, judging_window: MainWindow, presenter: Presenter
) -> None:
    lessons = judging_window.late.lessons.course.lessons
    places = [
        (lesson, number, place)
        for lesson in lessons
        for number, page in enumerate(lesson.pages)
        for place, block in enumerate(page.blocks)
        if isinstance(block, Posing) and isinstance(block.task, Derivative)
    ]
    lesson, number, place = places[0]
    presenter.lesson, presenter.page = lesson, number
    presenter._show(None)
    block = lesson.pages[number].blocks[place]
    assert isinstance(block, Posing)
    assert isinstance(block.task, Derivative)
    card = next(card for card in presenter.text.cards if card.task is block.task)
    line = card.body.findChild(QLineEdit)
    assert line is not None
    shown = presenter.shown
    line.setFocus()
    QApplication.processEvents()
    QTest.keyClicks(line, "( " + block.task.answer + " )")
    assert line.text().startswith("( ")
    assert presenter.shown == shown
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: card.record.solved, timeout=LONG)


def test_spot_black_screen_and_the_whole_page_have_their_keys(presenter: Presenter) -> None:
    QTest.keyClick(presenter, Qt.Key.Key_A)
    assert visible(presenter) == len(presenter.text.parts)
    QTest.keyClick(presenter, Qt.Key.Key_S)
    assert presenter.spot.isVisible()
    assert presenter.spot.size() == presenter.size()
    QTest.keyClick(presenter, Qt.Key.Key_S)
    QTest.keyClick(presenter, Qt.Key.Key_B)
    black = presenter.spot.grab().toImage()
    assert black.pixelColor(black.width() // 2, black.height() // 2).lightness() == 0
    QTest.keyClick(presenter, Qt.Key.Key_Period)
    assert not presenter.spot.isVisible()
    QTest.keyClick(presenter, Qt.Key.Key_F11)
    assert not presenter.isVisible()
