"""Practice and progress in the real window: exercises judged, what went wrong back, and all of it kept."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.ui.test_layout import SIZES, arrange, faults
from tests.ui.test_walk import controls, lacks

from triptych.course.attempts import Attempted, now
from triptych.course.exports import from_csv
from triptych.course.progress import Progress, path
from triptych.ui.formula import FormulaLabel
from triptych.ui.lesson_extras import LessonExtras
from triptych.ui.main_window import MainWindow
from triptych.ui.practice_page import PracticePage
from triptych.ui.progress_page import ProgressPage
from triptych.ui.skill_words import DUE, HOLDS, LEARNING, NEW

LEFT = Qt.MouseButton.LeftButton
LONG = 30_000


@pytest.fixture(autouse=True)
def no_progress_yet(settings_folder: Path) -> Iterator[None]:
    """Let each test begin with no progress file, and leave none."""
    assert settings_folder.is_dir()
    remove()
    yield
    remove()


def remove() -> None:
    for file in path().parent.glob("progress*"):
        file.chmod(0o644)
        file.unlink()


@pytest.fixture(scope="module")
def judging_window(real_window: MainWindow) -> MainWindow:
    """The window with the process that judges, which then lives as long as the window."""
    line = real_window.late.lessons.tools.judge.line
    loop = QEventLoop()
    line.ready.connect(loop.quit)
    late = QTimer(loop, singleShot=True, interval=LONG)
    late.timeout.connect(lambda: loop.exit(1))
    late.start()
    line.start()
    assert loop.exec() == 0, "the process that judges did not come up in time"
    late.stop()
    return real_window


@pytest.fixture
def extras(qtbot: QtBot, judging_window: MainWindow, real_window: MainWindow) -> Iterator[LessonExtras]:
    assert judging_window is real_window
    real_window.rooms.open("lessons")
    found = real_window.late.lesson_extras
    real_window.late.lessons.progress._progress = None  # the file of the test before is gone
    found.learning.switch("Ada")
    qtbot.waitUntil(lambda: found.learning.now.learner == "Ada" and bool(found.learning.now.known))
    yield found
    found.learning.switch("Nobody")
    qtbot.waitUntil(  # what comes last out of the thread beside: nothing is under way when the file goes
        lambda: found.learning.now.learner == "Nobody" and bool(found.learning.now.known), timeout=LONG
    )
    real_window.late.lessons.show_contents(True)
    real_window.rooms.open("expression")


@pytest.fixture
def practice(qtbot: QtBot, real_window: MainWindow, extras: LessonExtras) -> PracticePage:
    real_window.late.lessons.show_contents(True)
    button = real_window.late.lessons.bar.findChild(QToolButton, "lessons-practice")
    assert button is not None
    QTest.mouseClick(button, LEFT)
    page = extras.practice
    page.practise("")
    qtbot.waitUntil(lambda: shown(page), timeout=LONG)
    return page


def shown(page: PracticePage) -> bool:
    one, card = page.exercise, page.card
    return one is not None and card is not None and card.task is one.task


def give(qtbot: QtBot, page: PracticePage, text: str) -> str:
    """Type an answer, press Return, and bring the verdict."""
    assert page.card is not None
    line = page.card.body.findChild(QLineEdit)
    assert line is not None
    line.selectAll()
    QTest.keyClicks(line, text)
    record = page.card.record
    before = record.tries
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: record.tries > before, timeout=LONG)
    assert record.judgement is not None
    return record.judgement.verdict


def answer(page: PracticePage) -> str:
    """The derivative as SymPy writes it: the last hint."""
    assert page._answer is not None
    return str(page._answer.gradients[0].columns["symbolic"].formula)


def known(extras: LessonExtras, skill: str) -> tuple[int, int]:
    one = next(k for k in extras.learning.now.known if k.skill == skill)
    return one.tries, one.right


def press(qtbot: QtBot, window: MainWindow, kind: type[QDialog], act: Callable[[QDialog], None]) -> None:
    """Wait for a question of this kind, and answer it."""
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(kind)), timeout=LONG)
    act(next(d for d in window.findChildren(kind) if d.isVisible()))


def test_an_exercise_is_judged_and_the_next_one_is_a_return_away(
    qtbot: QtBot, extras: LessonExtras, practice: PracticePage
) -> None:
    first = practice.exercise
    assert first is not None
    assert first.task.skill == "power", "the course begins with it"
    assert practice.why.text().startswith("New: Power rule. Level 1 of 5")
    assert give(qtbot, practice, "17*x + 1") == "wrong"
    qtbot.waitUntil(lambda: known(extras, "power") == (1, 0))
    assert give(qtbot, practice, answer(practice)) == "right"
    qtbot.waitUntil(lambda: known(extras, "power") == (2, 1))
    assert practice.next.hasFocus()
    QTest.keyClick(practice.next, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: practice.exercise is not first and shown(practice), timeout=LONG)


def test_tab_walks_the_exercise_as_it_is_read_and_it_is_told(qtbot: QtBot, practice: PracticePage) -> None:
    heard: list[str] = []
    practice._announcer.announced.connect(heard.append)
    practice.begin()
    qtbot.waitUntil(lambda: bool(heard), timeout=LONG)
    formulas = practice.findChildren(FormulaLabel, "practice-formula")
    shown = [label.in_words() for label in formulas if label.isVisible()]
    assert shown
    assert all(words in heard[-1] for words in shown)
    assert heard[-1].endswith("Differentiate by x.")
    walked: list[str] = []
    practice.choices.last.setFocus()
    for _ in range(5):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        stop: QWidget | None = QApplication.focusWidget()
        walked.append(stop.objectName() if stop else "")
    assert walked[1:] == ["task-check", "task-hint", "practice-show-worked", "practice-next"]
    assert walked[0].startswith("answer-")


def test_what_went_wrong_comes_back(qtbot: QtBot, extras: LessonExtras, practice: PracticePage) -> None:
    late = now() - timedelta(minutes=30)
    progress = extras._room.progress
    progress.with_progress(
        lambda kept: kept.add(Attempted("Ada", late, "practice", "chain-1-1", "chain", "x", "wrong"))
    )
    extras.learning.refresh()
    qtbot.waitUntil(lambda: known(extras, "chain") == (1, 0))
    QTest.mouseClick(practice.next, LEFT)
    qtbot.waitUntil(lambda: shown(practice), timeout=LONG)
    assert practice.exercise is not None
    assert practice.exercise.task.skill == "chain"
    assert "did not go well the last time" in practice.why.text()


def test_hints_and_the_worked_solution_are_the_engines_and_count_as_help(
    qtbot: QtBot, extras: LessonExtras, practice: PracticePage
) -> None:
    practice.practise("product")
    qtbot.waitUntil(lambda: shown(practice), timeout=LONG)
    assert practice.card is not None
    hint = practice.card.findChild(QPushButton, "task-hint")
    assert hint is not None
    for _ in range(4):
        QTest.mouseClick(hint, LEFT)
    texts = [prose.accessibleName() for prose in practice.card.hints.shown]
    assert len(texts) == 4
    assert "product rule" in texts[1]
    QTest.mouseClick(practice.show_worked, LEFT)
    assert practice.worked.isVisible()
    assert "product rule" in practice.worked.text
    assert "′" not in practice.worked.text.splitlines()[-1]
    formulas = practice.worked.formulas
    qtbot.waitUntil(lambda: all(formula.settled for formula in formulas), timeout=LONG)
    assert len(formulas) == len(practice.worked.text.splitlines()) // 3
    assert r"\right)'" in formulas[0].latex  # something is still to be differentiated there
    assert "the derivative of open" in formulas[0].in_words()
    assert all("′" not in formula.in_words() for formula in formulas)
    assert "*" not in texts[2] + texts[3]  # set as formulas are, not in the program's signs
    assert give(qtbot, practice, practice.worked.text.splitlines()[-1]) == "right"
    qtbot.waitUntil(lambda: known(extras, "product") == (1, 1))
    one = next(k for k in extras.learning.now.known if k.skill == "product")
    assert one.unaided == 0


@pytest.mark.parametrize("level", [1, 3, 5])
def test_the_difficulty_is_shown_and_can_be_chosen(qtbot: QtBot, practice: PracticePage, level: int) -> None:
    practice.choices._levels.setCurrentIndex(level)
    practice.practise("chain")
    qtbot.waitUntil(lambda: shown(practice), timeout=LONG)
    assert practice.exercise is not None
    assert practice.exercise.level == level
    assert f"Level {level} of 5" in practice.why.text()
    practice.choices._levels.setCurrentIndex(0)


def test_several_learners_each_have_their_own_and_one_begins_anew(
    qtbot: QtBot, real_window: MainWindow, extras: LessonExtras, practice: PracticePage
) -> None:
    assert give(qtbot, practice, "17*x + 1") == "wrong"
    qtbot.waitUntil(lambda: known(extras, "power") == (1, 0))
    extras.open_progress()
    tools = extras.progress.tools
    QTest.mouseClick(tools.new, LEFT)

    def name_her(dialog: QDialog) -> None:
        assert isinstance(dialog, QInputDialog)
        dialog.setTextValue("  Grace   H. ")
        dialog.accept()

    press(qtbot, real_window, QInputDialog, name_her)
    qtbot.waitUntil(lambda: extras.learning.now.learner == "Grace H." and bool(extras.learning.now.known))
    assert known(extras, "power") == (0, 0)
    assert {"Ada", "Grace H."} <= set(extras.learning.now.learners)
    tools.learners.setCurrentIndex(tools.learners.findData("Ada"))
    tools.learners.activated.emit(tools.learners.currentIndex())
    qtbot.waitUntil(lambda: known_or_none(extras) == (1, 0))
    QTest.mouseClick(tools.reset, LEFT)
    press(qtbot, real_window, QMessageBox, lambda box: box.reject())
    assert known(extras, "power") == (1, 0), "a question that is not answered with yes changes nothing"
    QTest.mouseClick(tools.reset, LEFT)

    def yes(box: QDialog) -> None:
        assert isinstance(box, QMessageBox)
        box.button(QMessageBox.StandardButton.Yes).click()

    press(qtbot, real_window, QMessageBox, yes)
    qtbot.waitUntil(lambda: known_or_none(extras) == (0, 0), timeout=LONG)
    assert Progress().of("Ada") == ()


def known_or_none(extras: LessonExtras) -> tuple[int, int] | None:
    return known(extras, "power") if extras.learning.now.known else None


def note_has(page: ProgressPage, text: str) -> bool:
    return text in page.note.text()


def test_attempts_are_saved_as_csv_and_json_and_a_folder_that_is_none_is_told(
    qtbot: QtBot, real_window: MainWindow, extras: LessonExtras, practice: PracticePage, tmp_path: Path
) -> None:
    give(qtbot, practice, "17*x + 1")
    qtbot.waitUntil(lambda: known(extras, "power") == (1, 0))
    extras.open_progress()
    page = extras.progress
    for ending, button in (("csv", page.tools.csv), ("json", page.tools.json)):
        QTest.mouseClick(button, LEFT)
        file = tmp_path / f"mine.{ending}"

        def save(dialog: QDialog, file: Path = file) -> None:
            assert isinstance(dialog, QFileDialog)
            dialog.fileSelected.emit(str(file))
            dialog.reject()

        press(qtbot, real_window, QFileDialog, save)
        qtbot.waitUntil(file.is_file)
        qtbot.waitUntil(partial(note_has, page, str(file)))
    (attempt,) = from_csv((tmp_path / "mine.csv").read_text(encoding="utf-8"))
    assert (attempt.learner, attempt.given, attempt.verdict) == ("Ada", "17*x + 1", "wrong")
    assert json.loads((tmp_path / "mine.json").read_text())["attempts"][0]["skill"] == "power"
    page.save(str(tmp_path / "no" / "folder.csv"))
    qtbot.waitUntil(lambda: "can't be written" in page.note.text())


def test_the_map_says_in_signs_and_words_how_each_skill_stands(qtbot: QtBot, extras: LessonExtras) -> None:
    moment = now()
    tried = [
        Attempted("Ada", moment - timedelta(days=30), "l", "a", "slope", "1", "right"),
        *(
            Attempted("Ada", moment - timedelta(days=2 - k), "l", "b", "power", "1", "right")
            for k in range(2)
        ),
        Attempted("Ada", moment, "l", "c", "sum", "1", "wrong", "sign"),
    ]
    for one in tried:
        extras._room.progress.add(one)
    extras.open_progress()
    page = extras.progress
    qtbot.waitUntil(lambda: known(extras, "sum") == (1, 0))
    states = page.map.states
    assert [states[s] for s in ("slope", "power", "sum", "product")] == [DUE, HOLDS, LEARNING, NEW]
    page.fold.button.setChecked(True)
    row = [page.table.table.item(2, column) for column in range(8)]
    texts = [cell.text() for cell in row if cell is not None]
    assert texts[:4] == ["Sum rule", "being learnt", "1", "0"]
    assert texts[-1] == "sign"
    page.map.setFocus()
    QTest.keyClick(page.map, Qt.Key.Key_Right)
    assert page.map.accessibleDescription().startswith("Power rule: holds, 2 of 2 right")
    QTest.keyClick(page.map, Qt.Key.Key_Return)
    assert extras._room.place is extras.practice
    page.fold.button.setChecked(False)


def test_a_skill_that_is_not_practised_opens_its_lesson(
    qtbot: QtBot, real_window: MainWindow, extras: LessonExtras
) -> None:
    qtbot.waitUntil(lambda: len(real_window.late.lessons.course.lessons) > 20, timeout=LONG)
    extras.open_skill("clamp")
    lesson = real_window.late.lessons.lesson
    assert lesson is not None
    assert any(task.skill == "clamp" for task in lesson.tasks)


def damaged(file: Path) -> None:
    file.write_bytes(b"SQLite format 3\0" + b"no page of it" * 400)


def newer(file: Path) -> None:
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()


@pytest.mark.parametrize(("harm", "words"), [(damaged, "set aside"), (newer, "newer")])
def test_a_progress_file_that_cannot_be_used_is_told_and_practice_goes_on(
    qtbot: QtBot, extras: LessonExtras, harm: Callable[[Path], None], words: str
) -> None:
    room = extras._room
    remove()
    path().parent.mkdir(parents=True, exist_ok=True)
    harm(path())
    before = path().read_bytes()
    room.progress._progress = None
    extras.learning.refresh()
    qtbot.waitUntil(lambda: words in room.trouble.text(), timeout=LONG)
    assert room.trouble.isVisible()
    assert str(path().parent) in room.trouble.text()
    kept = [file.read_bytes() for file in path().parent.glob("progress*")]
    assert before in kept, "what cannot be used is never deleted"
    extras.open_practice()
    extras.practice.practise("power")
    qtbot.waitUntil(lambda: shown(extras.practice), timeout=LONG)
    assert give(qtbot, extras.practice, "17*x + 1") == "wrong"
    qtbot.waitUntil(lambda: known(extras, "power") == (1, 0))


def test_a_progress_file_that_another_program_holds_is_told_and_written_later(
    qtbot: QtBot, extras: LessonExtras
) -> None:
    room = extras._room
    remove()
    path().parent.mkdir(parents=True, exist_ok=True)
    holder = sqlite3.connect(path(), isolation_level=None)
    try:
        holder.execute("BEGIN EXCLUSIVE")
        room.progress._progress = None
        extras.learning.refresh()
        qtbot.waitUntil(lambda: "in use by another program" in room.trouble.text(), timeout=LONG)
        room._keep_attempt(Attempted("Ada", now(), "l", "a", "slope", "1", "wrong"))
        qtbot.waitUntil(lambda: known(extras, "slope") == (1, 0))
        holder.execute("ROLLBACK")
    finally:
        holder.close()
    room._keep_attempt(Attempted("Ada", now(), "l", "a", "slope", "2", "right"))
    qtbot.waitUntil(lambda: known(extras, "slope") == (2, 1))
    qtbot.waitUntil(lambda: not room.trouble.isVisible())
    assert [one.given for one in Progress().of("Ada")] == ["1", "2"]


@pytest.mark.parametrize("place", ["practice", "progress"])
def test_every_control_is_named_and_nothing_is_clipped(
    qtbot: QtBot, real_window: MainWindow, extras: LessonExtras, practice: PracticePage, place: str
) -> None:
    if place == "progress":
        extras.open_progress()
    else:
        QTest.mouseClick(practice.show_worked, LEFT)
    for size in SIZES:
        arrange(qtbot, real_window, "lessons", size, "light")
        for _ in range(6):
            QApplication.processEvents()
        assert faults(real_window) == [], size
        if place == "progress":
            shown = extras.progress.map
            assert shown.height() == shown.heightForWidth(shown.width())  # no skill is cut off
    assert {w.objectName(): lacks(w) for w in controls(real_window) if lacks(w)} == {}
    arrange(qtbot, real_window, "lessons", "1440x900", "light")


def test_an_exercise_is_presented_with_its_worked_solution(
    qtbot: QtBot, real_window: MainWindow, practice: PracticePage
) -> None:
    real_window.activateWindow()
    qtbot.waitUntil(real_window.isActiveWindow)
    QTest.keyClick(real_window, Qt.Key.Key_F11)
    presenter = real_window.late.presenter
    assert presenter is not None
    qtbot.waitUntil(lambda: len(presenter.reveal.pieces) >= 3)
    assert not practice.next.isVisible()
    assert not practice.worked.isVisible()
    QTest.keyClick(real_window, Qt.Key.Key_A)
    before = len(presenter.reveal.pieces)
    QTest.keyClick(real_window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(presenter.reveal.pieces) > before)
    assert practice.worked.isVisible()
    assert presenter.reveal.count == before + 1
    QTest.keyClick(real_window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: real_window.late.presenter is None)
    assert practice.next.isVisible()
