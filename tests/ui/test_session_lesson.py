"""A session keeps which lesson is open: it is saved, and opened again from every state of the room."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from triptych.course.course import again
from triptych.files.reading import read_session, write_session
from triptych.files.session import Lesson, Session
from triptych.resources import resource
from triptych.ui.main_window import MainWindow

STORED = Path(__file__).parents[1] / "files" / "version-1-lesson.triptych"


@pytest.fixture
def window(lessons_window: MainWindow) -> Iterator[MainWindow]:
    """The window with its lessons read, nothing of it belonging to a file."""
    yield lessons_window
    lessons_window.late.keeping.sessions.leave()
    lessons_window.late.keeping.sessions.path = None


def stands(window: MainWindow, name: str, page: int) -> bool:
    room = window.late.lessons
    return room.isVisible() and room.lesson is not None and (room.lesson.name, room.page) == (name, page)


def test_it_is_written_and_comes_back(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    sessions, path = window.late.keeping.sessions, tmp_path / "with a lesson.triptych"
    window.rooms.open("lessons")
    window.late.lessons.open_lesson("09-tape", 1)
    sessions.save_to(path)
    qtbot.waitUntil(path.exists)
    assert read_session(path).lesson.name == "09-tape"
    window.late.lessons.open_lesson("02-powers")
    sessions.open_file(path)
    qtbot.waitUntil(lambda: stands(window, "09-tape", 1))


def test_a_stored_file_opens_in_the_lessons_and_leaves_the_expression_as_it_says(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.rooms.open("expression")
    window.late.keeping.sessions.open_file(STORED)
    qtbot.waitUntil(lambda: stands(window, "04-chain", 1))
    lesson_program = window.bench.desk.text
    window.rooms.open("expression")
    assert window.bench.desk.text == "q = x^3"
    window.rooms.open("lessons")
    assert window.bench.desk.text == lesson_program


def test_turning_pages_is_no_change_that_asks_to_be_saved(window: MainWindow, qtbot: QtBot) -> None:
    sessions = window.late.keeping.sessions
    window.rooms.open("expression")
    sessions.open_file(STORED)
    qtbot.waitUntil(lambda: stands(window, "04-chain", 1))
    window.late.lessons.turn(1)
    assert not sessions.changed


@pytest.fixture
def own_lessons(tmp_path: Path) -> Path:
    """A folder with two lessons of a class's own, one by a name that the program has too."""
    folder = tmp_path / "lessons of a class"
    folder.mkdir()
    text = (resource("lessons") / "09-tape.md").read_text(encoding="utf-8")
    for name in ("09-tape", "20-ours"):
        (folder / f"{name}.md").write_text(
            text.replace('next = "', 'next = "20-ours" # "', 1), encoding="utf-8"
        )
    return folder


def test_lessons_of_ones_own_come_back_from_where_they_lie(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, own_lessons: Path
) -> None:
    sessions, path, room = window.late.keeping.sessions, tmp_path / "ours.triptych", window.late.lessons
    window.late.open_course(str(own_lessons))
    qtbot.waitUntil(lambda: room.course.place == str(own_lessons))
    room.open_lesson("20-ours", 1)
    sessions.save_to(path)
    qtbot.waitUntil(path.exists)
    assert read_session(path).lesson == Lesson("20-ours", 1, str(own_lessons))
    sessions.open_file(STORED)  # it goes with the program's own lessons
    qtbot.waitUntil(lambda: stands(window, "04-chain", 1))
    assert room.course.place == ""
    window.rooms.open("expression")
    sessions.open_file(path)
    qtbot.waitUntil(lambda: stands(window, "20-ours", 1))
    assert room.course.place == str(own_lessons)
    back_to_own(window, qtbot)


def test_lessons_that_are_gone_are_told_and_what_is_shown_stays(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    gone, path, room = tmp_path / "gone.zip", tmp_path / "gone.triptych", window.late.lessons
    window.rooms.open("lessons")
    room.open_lesson("09-tape", 1)
    write_session(path, Session(room="lessons", lesson=Lesson("20-ours", 1, str(gone))))
    window.late.keeping.sessions.open_file(path)
    qtbot.waitUntil(room.trouble.isVisible)
    assert str(gone) in room.trouble.text()
    assert stands(window, "09-tape", 1)
    back_to_own(window, qtbot)


@pytest.mark.parametrize(
    "place",
    [
        "lessons",
        "../lessons",
        "//server/share",
        "\\\\server\\share",
        "/dev/zero",
        "/dev/stdin",
        "/a\nb",
        "/" + "x" * 1900,
    ],
)
def test_a_place_that_a_session_of_somebody_elses_names_is_not_touched(place: str) -> None:
    course = again(place)
    assert course.lessons == ()
    assert [found.fault.kind for found in course.faults] == ["file"]


def back_to_own(window: MainWindow, qtbot: QtBot) -> None:
    room = window.late.lessons
    window.late.open_course("")
    qtbot.waitUntil(lambda: room.course.place == "" and bool(room.course.lessons))
    room.trouble.hide()
