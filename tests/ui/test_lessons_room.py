"""The Lessons room as a whole: every page of every lesson, bad lessons, links, keys, hidden controls."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot
from tests.ui.test_layout import SIZES, faults
from tests.ui.test_walk import controls, lacks

from triptych.course.course import opened, own
from triptych.ui.knob import Leaf
from triptych.ui.lesson_row import BEGUN, DONE, NEW
from triptych.ui.lessons_room import LessonsRoom
from triptych.ui.main_window import FIRST_SIZE, MainWindow
from triptych.ui.prose import Prose

PATIENCE = 12_000
LESSONS = [lesson.name for lesson in own().lessons]
LESSON = """+++
title = "Hidden things"
summary = "Little is left."
hidden = ["plots", "verdict", "fourth"]
locked = ["sliders", "dtype", "rooms"]
+++
# One page

A [link](https://example.org/page) and another to [the first](lesson:b-good). <b>No HTML</b>, *marks*, `code`,
and $x^2$.

```program
text = "y = x^2"
at = { x = 3 }
```
"""
BAD = "+++\ntitle = 7\n+++\n# Page\n"


@pytest.fixture
def window(lessons_window: MainWindow) -> MainWindow:
    lessons_window.themes.set_scale(1.0)
    lessons_window.themes.choose("light")
    lessons_window.resize(*FIRST_SIZE)
    lessons_window.rooms.open("lessons")
    if lessons_window.late.lessons.course.lesson("01-slope") is None:
        lessons_window.late.lessons.open_course(own())
    return lessons_window


@pytest.fixture
def folder(tmp_path: Path, window: MainWindow) -> Path:
    (tmp_path / "a-bad.md").write_text(BAD, encoding="utf-8")
    (tmp_path / "b-good.md").write_text(LESSON, encoding="utf-8")
    window.late.lessons.open_course(opened(tmp_path))
    return tmp_path


def settled(window: MainWindow) -> bool:
    question, shown = window.bench.question, window.showing.shown
    side = window.view.isVisible() and not window.late.lesson_side.curtain.isVisible()
    whole = shown is not None and question is not None and shown.revision == question.revision
    return (
        window.typesetter.waiting == 0
        and all(prose.settled for prose in window.late.lessons.text.findChildren(Prose) if prose.isVisible())
        and question is not None
        and (not side or (whole and shown is not None and shown.part != "first"))
    )


def rest(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: settled(window), timeout=PATIENCE)
    for _ in range(6):  # a new height for a new width asks for one more round
        QApplication.processEvents()


@pytest.mark.parametrize("size", ["1440x900", "1024x768", "small 200%"])
@pytest.mark.parametrize("name", LESSONS)
def test_every_page_is_shown_whole_and_named(qtbot: QtBot, window: MainWindow, name: str, size: str) -> None:
    wide, high, scale = SIZES[size]
    window.themes.set_scale(scale)
    window.resize(wide, high)
    room = window.late.lessons
    lesson = room.course.lesson(name)
    assert lesson is not None
    for page in range(len(lesson.pages)):
        room.open_lesson(name, page)
        rest(qtbot, window)
        assert len(room.text.parts) == 1 + len(lesson.pages[page].blocks)
        assert faults(window) == [], (name, page)
        found = controls(window)
        assert {f"{type(w).__name__} {w.objectName()!r}": lacks(w) for w in found if lacks(w)} == {}


def test_the_list_shows_every_lesson_with_its_state(qtbot: QtBot, window: MainWindow) -> None:
    room = window.late.lessons
    lesson = room.course.lessons[0]
    ids = [task.id for task in lesson.tasks]
    room.progress.tried = {(lesson.name, ids[0])}
    room.progress.solved = set()
    for solved, state in (((), BEGUN), (ids[:1], BEGUN), (ids, DONE)):
        room.progress.solved = {(lesson.name, one) for one in solved}
        room.show_contents(True)
        assert room.contents.rows[0].state == state
        assert room.contents.rows[-1].state == NEW
        assert room.contents.rows[0].accessibleName().startswith(f"Lesson 1: {lesson.header.title}, {state}")
    assert len(room.contents.rows) == 25
    assert not window.view.isVisible()
    for size in SIZES:
        wide, high, scale = SIZES[size]
        window.themes.set_scale(scale)
        window.resize(wide, high)
        rest(qtbot, window)
        assert faults(window) == [], size


def test_a_lesson_is_found_and_opened_by_keys_alone(window: MainWindow) -> None:
    room = window.late.lessons
    room.open_lesson("01-slope")
    QTest.keyClick(room.text, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    assert room.shows_contents
    assert room.contents.rows[0].hasFocus()
    for _ in range(3):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Down)
    QTest.keyClick(room.contents.rows[3], Qt.Key.Key_Return)
    assert room.lesson is not None
    assert room.lesson.name == "04-chain"
    for _ in room.lesson.pages:
        QTest.keyClick(room.text, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert (room.lesson.name, room.page) == ("05-product", 0)  # on to where the header leads


def test_a_new_room_opens_where_the_learner_stopped(qtbot: QtBot, window: MainWindow) -> None:
    window.late.lessons.open_lesson("18-kinks", 2)
    session = lambda: window.late.lab.session  # noqa: E731 -- as the window gives it
    again = LessonsRoom(window.themes, window.typesetter, window.sideline, session, window)
    qtbot.waitUntil(lambda: again.lesson is not None, timeout=PATIENCE)
    assert again.lesson is not None
    assert (again.lesson.name, again.page) == ("18-kinks", 2)
    again.close_room()
    again.deleteLater()


def test_a_bad_lesson_is_named_and_the_rest_goes_on(window: MainWindow, folder: Path) -> None:
    room = window.late.lessons
    assert [row.lesson.name for row in room.contents.rows] == ["b-good"]
    told = [label.text() for label in room.contents.troubles]
    assert any(str(folder / "a-bad.md") in text and "line 2" in text for text in told)
    room.open_lesson("b-good")
    assert room.lesson is not None


def test_what_a_lesson_hides_or_locks_is_out_of_reach_until_it_is_left(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    assert folder.is_dir()
    window.late.lessons.open_lesson("b-good")
    rest(qtbot, window)
    shown, bar = window.showing, window.bar
    assert not shown.plots.isVisible()
    assert not shown.verdict.isVisible()
    assert shown.columns[0].isVisible()
    assert not bar.fourth.isVisible()
    assert not bar.dtype.isEnabled()
    assert not window.late.lesson_side.inputs.panel.row(Leaf("x")).slider.isEnabled()
    window.rooms.open("expression")
    rest(qtbot, window)
    assert shown.plots.isVisible()
    assert shown.verdict.isVisible()
    assert bar.fourth.isVisible()
    assert bar.dtype.isEnabled()
    assert window.asking.inputs.row(Leaf("x")).slider.isEnabled()


def test_html_stays_text_and_links_wait_for_a_click_and_a_yes(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    assert folder.is_dir()
    room = window.late.lessons
    room.open_lesson("b-good")
    prose = next(part for part in room.text.parts if isinstance(part, Prose) and part.links())
    assert "<b>No HTML</b>" in prose.text()
    rest(qtbot, window)
    prose.setFocus()
    QTest.keyClick(prose, Qt.Key.Key_Return)
    box = room.findChild(QMessageBox, "lesson-link-question")
    assert box is not None
    assert box.informativeText() == "https://example.org/page"
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    QTest.mouseClick(box.button(QMessageBox.StandardButton.Cancel), Qt.MouseButton.LeftButton)
    place = prose._boxes(1)[0].center().toPoint()
    QTest.mouseClick(prose, Qt.MouseButton.LeftButton, pos=place)  # the link within the course
    assert room.page == 0


def test_a_snippet_runs_in_place_and_goes_to_the_lab(qtbot: QtBot, window: MainWindow) -> None:
    room = window.late.lessons
    room.open_lesson("14-zero-grad", 0)
    snippet = room.text.snippets[0]
    QTest.mouseClick(snippet.run, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(snippet.result.isVisible, timeout=PATIENCE)
    assert "[4.0, 8.0, 12.0]" in snippet.result.printed
    cells = len(window.late.lab.page.cells.cells)
    QTest.mouseClick(snippet.away, Qt.MouseButton.LeftButton)
    assert window.rooms.room == "lab"
    assert len(window.late.lab.page.cells.cells) == cells + 1


def test_a_program_goes_to_a_room_of_its_own_with_its_values(qtbot: QtBot, window: MainWindow) -> None:
    room = window.late.lessons
    room.open_lesson("01-slope", 2)
    rest(qtbot, window)
    assert window.bench.desk.text == "y = x^2"
    (program,) = room.text.programs
    window.bench.move(Leaf("x"), 2.5)
    QTest.mouseClick(program.away, Qt.MouseButton.LeftButton)
    assert window.rooms.room == "expression"
    assert window.bench.desk.text == "y = x^2"
    assert window.bench.desk.point == {"x": 2.5}
    assert window.view.folds is not None
    assert not window.view.folds.drawer
