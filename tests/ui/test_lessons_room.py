"""The Lessons room as a whole: every page of every lesson, bad lessons, links, keys, hidden controls."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from tests.ui.test_layout import SIZES, faults
from tests.ui.test_walk import controls, lacks

from triptych.course.course import opened, own
from triptych.ui.beside import Beside
from triptych.ui.knob import Leaf
from triptych.ui.lesson_page import LessonPage
from triptych.ui.lesson_place import LessonPlace
from triptych.ui.lesson_program import LessonProgram
from triptych.ui.lesson_row import BEGUN, DONE, NEW
from triptych.ui.lesson_snippet import LessonSnippet
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


def snippets(page: LessonPage) -> list[LessonSnippet]:
    return [part for part in page.parts if isinstance(part, LessonSnippet)]


def programs(page: LessonPage) -> list[LessonProgram]:
    return [part for part in page.parts if isinstance(part, LessonProgram)]


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
        last, sheet = room.contents.rows[-1], room.contents.widget()
        assert sheet is not None
        assert sheet.height() - last.geometry().bottom() < last.height(), "it scrolls into emptiness"


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


def test_a_first_visit_gives_the_keyboard_to_the_list_when_it_is_read(
    qtbot: QtBot, window: MainWindow
) -> None:
    LessonPlace(window).keep("", 0)
    session = lambda: window.late.lab.session  # noqa: E731 -- as the window gives it
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    again = LessonsRoom(window.themes, window.typesetter, window.sideline, session, window)
    again.setGeometry(window.rect())
    again.show()
    again.take_focus()
    assert again.contents.rows == []
    qtbot.waitUntil(lambda: bool(again.contents.rows) and again.contents.rows[0].hasFocus(), timeout=PATIENCE)
    again.close_room()
    again.deleteLater()


def test_a_bad_lesson_is_named_and_the_rest_goes_on(window: MainWindow, folder: Path) -> None:
    room = window.late.lessons
    assert [row.lesson.name for row in room.contents.rows] == ["b-good"]
    told = [label.text() for label in room.contents.troubles]
    assert any(str(folder / "a-bad.md") in text and "line 2" in text for text in told)
    room.open_lesson("b-good")
    assert room.lesson is not None


def out_of_reach(window: MainWindow) -> dict[str, bool]:
    """Whether each thing that the lesson above hides or locks is out of reach, and one that it leaves."""
    shown, bar, here = window.showing, window.bar, window.rooms.room == "lessons"
    inputs = window.late.lesson_side.inputs.panel if here else window.asking.inputs
    return {
        "plots": not shown.plots.isVisible(),
        "verdict": not shown.verdict.isVisible(),
        "fourth": not bar.fourth.isVisible(),
        "dtype": not bar.dtype.isEnabled(),
        "slider": not inputs.row(Leaf("x")).slider.isEnabled(),
        "columns": not shown.columns[0].isVisible(),
    }


HELD = {"plots": True, "verdict": True, "fourth": True, "dtype": True, "slider": True, "columns": False}


def test_what_a_lesson_hides_or_locks_is_out_of_reach_in_every_room_until_it_is_closed(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    assert folder.is_dir()
    room = window.late.lessons
    window.rooms.open("expression")
    window.rooms.open("lessons")
    room.open_lesson("b-good")
    rest(qtbot, window)
    assert out_of_reach(window) == HELD
    for other in ("expression", "lab", "perceptron", "expression"):  # over a third room and back, too
        window.rooms.open(other)
        rest(qtbot, window)
        assert "“Hidden things” is open" in window.late.notice.sentence.text()
        assert window.late.notice.isVisible()
        if other == "expression":
            assert out_of_reach(window) == HELD
    back = window.late.notice.findChild(QPushButton, "lesson-back")
    assert back is not None
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    assert window.rooms.room == "lessons"
    assert not window.late.notice.isVisible()
    QTest.mouseClick(room.bar.contents, Qt.MouseButton.LeftButton)  # the list: the lesson is left
    window.rooms.open("expression")
    rest(qtbot, window)
    assert out_of_reach(window) == dict.fromkeys(HELD, False)
    assert not window.late.notice.isVisible()


def test_a_lesson_that_locks_something_is_closed_from_another_room(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    text = LESSON.replace(', "rooms"]', "]")
    (tmp_path / "b-good.md").write_text(text, encoding="utf-8")
    window.late.lessons.open_course(opened(tmp_path))
    window.late.lessons.open_lesson("b-good")
    rest(qtbot, window)
    QTest.mouseClick(window.bar.room_button("expression"), Qt.MouseButton.LeftButton)
    rest(qtbot, window)
    assert out_of_reach(window) == HELD
    close = window.late.notice.findChild(QPushButton, "lesson-close")
    assert close is not None
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    rest(qtbot, window)
    assert out_of_reach(window) == dict.fromkeys(HELD, False)
    assert not window.late.notice.isVisible()
    assert faults(window) == []


def test_the_lab_stands_beside_a_page_that_has_lines_for_it_and_no_program(
    qtbot: QtBot, window: MainWindow
) -> None:
    room = window.late.lessons
    room.open_lesson("14-zero-grad", 0)
    rest(qtbot, window)
    lab = window.late.lab
    assert lab.isVisible()
    assert not window.view.isVisible()
    assert not window.bar.dtype.isVisible()
    assert not window.bar.fourth.isVisible()
    cells = len(lab.page.cells.cells)
    QTest.mouseClick(snippets(room.text)[0].away, Qt.MouseButton.LeftButton)
    assert window.rooms.room == "lessons"
    assert len(lab.page.cells.cells) == cells + 1
    room.open_lesson("04-chain", 0)
    rest(qtbot, window)
    assert not lab.isVisible()
    assert window.view.isVisible()
    assert window.bar.dtype.isVisible()
    window.resize(880, 700)  # there is room for one of them only
    room.open_lesson("14-zero-grad", 1)
    rest(qtbot, window)
    assert not lab.isVisible()
    QTest.keyClick(room.text, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    rest(qtbot, window)
    assert lab.isVisible()
    assert not room.text.isVisible()
    window.rooms.open("expression")
    assert not lab.isVisible()
    window.rooms.open("lab")
    assert lab.isVisible()


@pytest.mark.parametrize("size", ["1440x900", "small 200%"])
def test_code_is_as_high_as_its_lines(qtbot: QtBot, window: MainWindow, size: str) -> None:
    wide, high, scale = SIZES[size]
    window.themes.set_scale(scale)
    window.resize(wide, high)
    text = window.late.lessons.text
    for page in (1, 2, 3, 5):
        window.late.lessons.open_lesson("15-stopping", page)
        rest(qtbot, window)
        codes = [*(one.code for one in snippets(text)), *(one.code for one in programs(text))]
        assert {code.verticalScrollBar().maximum() for code in codes} == {0}


def test_where_no_program_stands_beside_it_the_bar_says_nothing_of_columns(
    qtbot: QtBot, window: MainWindow
) -> None:
    room, bar, extras = window.late.lessons, window.bar, window.late.lesson_extras
    room.open_lesson("04-chain", 0)
    rest(qtbot, window)
    about = (bar.dtype, bar.wrt, bar.second, bar.fourth)
    assert all(part.isVisible() for part in about)
    for act in (extras.open_practice, extras.open_progress, lambda: room.show_contents(True)):
        act()
        rest(qtbot, window)
        assert not any(part.isVisible() for part in (*about, bar.drawer))
    room.show_contents(False)
    assert all(part.isVisible() for part in about)


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
    snippet = snippets(room.text)[0]
    QTest.mouseClick(snippet.run, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(snippet.result.isVisible, timeout=PATIENCE)
    assert "[4.0, 8.0, 12.0]" in snippet.result.printed
    room.open_lesson("15-stopping", 5)  # a program stands beside this page
    cells = len(window.late.lab.page.cells.cells)
    QTest.mouseClick(snippets(room.text)[0].away, Qt.MouseButton.LeftButton)
    assert window.rooms.room == "lab"
    assert len(window.late.lab.page.cells.cells) == cells + 1


def test_a_program_goes_to_a_room_of_its_own_with_its_values(qtbot: QtBot, window: MainWindow) -> None:
    room = window.late.lessons
    room.open_lesson("01-slope", 2)
    rest(qtbot, window)
    assert window.bench.desk.text == "y = x^2"
    (program,) = programs(room.text)
    window.bench.move(Leaf("x"), 2.5)
    QTest.mouseClick(program.away, Qt.MouseButton.LeftButton)
    assert window.rooms.room == "expression"
    assert window.bench.desk.text == "y = x^2"
    assert window.bench.desk.point == {"x": 2.5}
    qtbot.waitUntil(lambda: window.view.folds is not None and not window.view.folds.drawer, timeout=PATIENCE)


def test_a_lesson_leaves_the_other_rooms_number_type_and_further_column(
    qtbot: QtBot, window: MainWindow
) -> None:
    bench, room = window.bench, window.late.lessons
    window.rooms.open("expression")
    bench.set_dtype("float32")
    bench.show_beside(Beside("complex_step"))
    window.rooms.open("lessons")
    room.open_lesson("23-differences", 0)
    rest(qtbot, window)
    in_lesson = bench.dtype, bench.beside
    assert in_lesson[0] == "float64"
    window.rooms.open("expression")
    assert (bench.dtype, bench.beside) == ("float32", Beside("complex_step"))
    bench.show_beside(Beside())
    window.rooms.open("lessons")
    assert (bench.dtype, bench.beside) == in_lesson
    window.late.lesson_side._leave_for("expression", None)
    assert (bench.dtype, bench.beside) == ("float64", Beside())
    bench.set_dtype("float32")
