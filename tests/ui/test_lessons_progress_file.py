"""The Lessons room tells what is wrong with the file of progress, by its name, and the rest goes on."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.powerless import powerless

from triptych.course.attempts import Attempted, now
from triptych.course.progress import FILE, Progress
from triptych.course.schema import VERSION
from triptych.ui.lesson_progress import LEARNER
from triptych.ui.lessons_room import LessonsRoom
from triptych.ui.main_window import MainWindow
from triptych.ui.task_card import TaskCard
from triptych.ui.task_choice import TaskChoice

PATIENCE = 12_000
OLD = Attempted(LEARNER, now(), "01-slope", "x", "slope", "1", "right")


def filled(data: Path) -> Path:
    """A sound progress file with one attempt, in a data folder."""
    file = data / "triptych" / FILE
    Progress(file).add(OLD)
    return file


@contextmanager
def read_only(_tmp_path: Path) -> Iterator[Path]:
    with powerless(filled) as folder:
        if not reads(Path(__file__)):
            pytest.skip("Only root may read this checkout: who may not write could read no lessons there")
        yield folder / "triptych" / FILE


def reads(path: Path) -> bool:
    """Whether whoever runs this now comes as far as a file."""
    try:
        path.stat()
    except PermissionError:
        return False
    return True


@contextmanager
def locked(tmp_path: Path) -> Iterator[Path]:
    file = filled(tmp_path)
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield file


@contextmanager
def newer(tmp_path: Path) -> Iterator[Path]:
    file = filled(tmp_path)
    with closing(sqlite3.connect(file)) as raw:
        raw.execute(f"PRAGMA user_version = {VERSION + 1}")
    yield file


@contextmanager
def damaged(tmp_path: Path) -> Iterator[Path]:
    file = filled(tmp_path)
    file.write_bytes(b"no database at all" * 500)
    yield file


@contextmanager
def deleted(tmp_path: Path) -> Iterator[Path]:
    """It is taken away once the room has read it."""
    yield filled(tmp_path)


class Case(NamedTuple):
    """How the file is, what the room must say, before an answer or only after it, and what is left of it."""

    at: Callable[[Path], AbstractContextManager[Path]]
    says: str
    at_once: bool
    stays: bool


CASES = {
    "read-only": Case(read_only, "can't be written", False, True),
    "locked": Case(locked, "in use by another program", True, True),
    "newer": Case(newer, "written by a newer Triptych", True, True),
    "damaged": Case(damaged, "was set aside as", True, False),
    "deleted": Case(deleted, "was gone, so a new one was begun", False, False),
}


@pytest.mark.parametrize("name", CASES)
def test_a_troubled_file_is_named_and_the_rest_goes_on(
    qtbot: QtBot, lessons_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    case, window = CASES[name], lessons_window
    with case.at(tmp_path) as file:
        before = file.read_bytes()
        monkeypatch.setenv("XDG_DATA_HOME", str(file.parent.parent))
        room = LessonsRoom(
            window.themes, window.typesetter, window.sideline, lambda: window.late.lab.session, window
        )
        room.setGeometry(window.rect())
        room.show()
        read = []
        room.progress.changed.connect(lambda: read.append(True))
        qtbot.waitUntil(lambda: bool(read) and bool(room.course.lessons), timeout=PATIENCE)
        assert room.trouble.isVisible() == case.at_once
        if name == "deleted":
            file.unlink()
        answer(room)
        qtbot.waitUntil(lambda: case.says in room.trouble.text(), timeout=PATIENCE)
        assert room.trouble.isVisible()
        assert str(file.parent / file.stem) in room.trouble.text()
        if case.stays:
            assert file.read_bytes() == before
        else:
            qtbot.waitUntil(lambda: len(Progress(file).of(LEARNER)) == 1, timeout=PATIENCE)
            asides = list(file.parent.glob("*-damaged-*"))
            assert [one.read_bytes() for one in asides] == ([before] if name == "damaged" else [])
        room.close_room()
        room.deleteLater()


def answer(room: LessonsRoom) -> None:
    """Choose the right answer of a question, with the mouse; it is judged whatever the file is like."""
    room.open_lesson("01-slope", 5)
    card: TaskCard = room.text.cards[-1]
    assert isinstance(card.body, TaskChoice)
    QApplication.processEvents()
    QTest.mouseClick(card.body.rows[0], Qt.MouseButton.LeftButton)
    QTest.mouseClick(card.check, Qt.MouseButton.LeftButton)
    assert card.record.solved
    assert room.progress.state(room.course.lessons[0]) == "begun"
