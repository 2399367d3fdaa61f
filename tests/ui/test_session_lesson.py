"""A session keeps which lesson is open: it is saved, and opened again from every state of the room."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from triptych.files.reading import read_session
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
