"""Undo and redo in every room, by real keys: what is taken back, what is done again, and to the letter."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from triptych.course.course import opened, own
from triptych.files.one_line import from_line
from triptych.files.reading import as_text
from triptych.lang.perceptron import Form
from triptych.messages import Rows
from triptych.ui.data import Data
from triptych.ui.data_page import DataPage
from triptych.ui.editor import Editor
from triptych.ui.exact_box import ExactBox
from triptych.ui.examples import examples
from triptych.ui.float_slider import FloatSlider
from triptych.ui.history import History
from triptych.ui.input_row import InputRow
from triptych.ui.knob import Leaf
from triptych.ui.lab_bench import LabBench
from triptych.ui.lab_cells import LabCells
from triptych.ui.lessons_room import LessonsRoom
from triptych.ui.main_window import MainWindow
from triptych.ui.task_card import TaskCard
from triptych.ui.task_choice import TaskChoice
from triptych.ui.task_order import TaskOrder
from triptych.ui.task_typed import TaskTyped
from triptych.ui.trainer import Trainer
from triptych.ui.training_page import TrainingPage

T = TypeVar("T", bound=QWidget)
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
NOTEBOOK = Path(__file__).parent.parent / "lab" / "notebooks"
LESSON = """+++
title = "Three tasks"
summary = "To be answered."
+++
# First

```program
text = "y = x^2"
at = { x = 3 }
dtype = "float64"
```

```task
id = "typed"
kind = "derivative"
skill = "power"
hints = ["A.", "B.", "C.", "D."]
ask = "What is $y'$?"
program = "y = x^2"
wrt = "x"
answer = "2*x"
```

# Second

```program
text = "z = sin(x)"
at = { x = 1 }
```

```task
id = "chosen"
kind = "choice"
skill = "power"
hints = ["A.", "B.", "C.", "D."]
ask = "Which?"

[[options]]
text = "one"
why = "No."

[[options]]
text = "two"
right = true
why = "Yes."
```
"""


@pytest.fixture
def window(lessons_window: MainWindow, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window in the Expression room as it is at the start, with nothing to undo."""
    lessons_window.activateWindow()
    lessons_window.resize(1440, 900)
    sessions = lessons_window.late.keeping.sessions
    lessons_window.rooms.open("expression")
    sessions.new()
    lessons_window.late.notice.put_away()
    qtbot.waitUntil(lessons_window.isActiveWindow)
    yield lessons_window
    lessons_window.rooms.open("expression")
    sessions.new()
    sessions.leave()


def history(window: MainWindow) -> History:
    """The window's steps."""
    return window.late.keeping.history


def press(window: MainWindow, key: Qt.Key, how: Qt.KeyboardModifier = CTRL) -> None:
    """Press a key wherever the keyboard is."""
    QTest.keyClick(QApplication.focusWidget() or window, key, how)


def undo(window: MainWindow) -> None:
    """Press the key of undo."""
    press(window, Qt.Key.Key_Z)


def redo(window: MainWindow) -> None:
    """Press the key of redo."""
    press(window, Qt.Key.Key_Z, CTRL | SHIFT)


def session(window: MainWindow) -> str:
    """All that is kept of the window, as the file would have it."""
    window.late.keeping.sessions.copy_line()
    return as_text(from_line(QGuiApplication.clipboard().text()))


def there_and_back(window: MainWindow, act: Callable[[], object], steps: int = 1) -> None:
    """Do something, take it back, do it again and take it back: each time all is to the letter as it was."""
    history(window).seal()
    before = session(window)
    act()
    after = session(window)
    assert after != before
    for _ in range(2):
        for _ in range(steps):
            undo(window)
        assert session(window) == before
        for _ in range(steps):
            redo(window)
        assert session(window) == after
    for _ in range(steps):
        undo(window)
    assert session(window) == before


def find(window: QWidget, kind: type[T], name: str) -> T:
    """Return the widget with this name."""
    found = window.findChild(kind, name)
    assert isinstance(found, kind)
    return found


def type_into(field: QLineEdit | QPlainTextEdit, text: str) -> None:
    """Type letter by letter at the end."""
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_End, CTRL)
    QTest.keyClicks(field, text)


# the sliders' rooms


def test_what_is_typed_into_the_program_is_one_step(window: MainWindow) -> None:
    editor = find(window, Editor, "editor")
    there_and_back(window, lambda: type_into(editor, " + x"))
    assert editor.toPlainText() == "y = x^2\nz = sin(y)"


def test_what_is_typed_over_the_whole_program_is_one_step(window: MainWindow) -> None:
    """Its first letter is the old one's, so that it looks like a cut; the step begins there all the same."""
    editor = find(window, Editor, "editor")

    def type_over() -> None:
        editor.setFocus()
        QTest.keyClick(editor, Qt.Key.Key_A, CTRL)
        QTest.keyClicks(editor, "y = cos(x)")

    there_and_back(window, type_over)
    assert editor.toPlainText() == "y = x^2\nz = sin(y)"


def test_a_slider_that_plays_stands_still_where_it_began(window: MainWindow, qtbot: QtBot) -> None:
    row = next(one for one in window.asking.inputs.findChildren(InputRow) if one.leaf == Leaf("x"))
    row.toggle_play()
    qtbot.waitUntil(lambda: window.bench.desk.knobs[Leaf("x")].value > 3.1)
    undo(window)
    assert not row.player.playing
    assert window.bench.desk.knobs[Leaf("x")].value == 3.0
    assert not history(window).can_undo, "all of it is one step"


def test_a_box_has_its_own_undo_until_it_is_taken(window: MainWindow) -> None:
    window.bench.move(Leaf("x"), 2.0)
    history(window).seal()
    box = find(window, ExactBox, "exact-x")
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "4.5")
    undo(window)
    assert box.text() == "2"
    assert window.bench.desk.knobs[Leaf("x")].value == 2.0, "the window's step is not touched"
    press(window, Qt.Key.Key_Y)
    assert box.text() == "4.5"
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert window.bench.desk.knobs[Leaf("x")].value == 4.5
    undo(window)
    assert (box.text(), window.bench.desk.knobs[Leaf("x")].value) == ("2", 2.0)
    redo(window)
    assert (box.text(), window.bench.desk.knobs[Leaf("x")].value) == ("4.5", 4.5)


def test_an_example_with_its_number_type_is_one_step(window: MainWindow) -> None:
    example = next(one for one in examples() if one.dtype == "float64")
    there_and_back(window, lambda: window.asking.example_chosen.emit(example))


@pytest.mark.parametrize(
    "act",
    [
        lambda window: window.bar.dtype.chosen.emit("float64"),
        lambda window: window.bar.wrt.switched.emit("y", True),
        lambda window: window.bar.second.switched.emit(True),
        lambda window: window.bar.fourth.chosen.emit("forward_mode"),
        lambda window: window.asking.ranged.emit(Leaf("x"), -10.0, 10.0, 0.5),
    ],
    ids=["dtype", "wrt", "second", "fourth", "range"],
)
def test_the_bar_and_the_ranges_are_steps(window: MainWindow, act: Callable[[MainWindow], object]) -> None:
    there_and_back(window, lambda: act(window))


@pytest.mark.parametrize("instead", ["ledger", "tape"])
@pytest.mark.parametrize("part", ["second", "fourth"])
def test_what_made_way_for_a_choice_in_the_bar_comes_back_with_it(
    window: MainWindow, instead: str, part: str
) -> None:
    bar, line = window.bar, history(window)
    window.showing.put_instead(instead)
    if part == "second":
        bar.second.switched.emit(True)
    else:
        bar.fourth.chosen.emit("forward_mode")
    assert window.showing.instead == ""
    line.undo()
    assert window.showing.instead == instead
    line.redo()
    assert window.showing.instead == ""


def test_what_was_closed_by_hand_stays_closed(window: MainWindow) -> None:
    window.showing.put_instead("ledger")
    window.asking.ranged.emit(Leaf("x"), -10.0, 10.0, 0.5)
    window.showing.bring_plots()
    history(window).undo()
    assert window.showing.instead == ""


# the Perceptron room


@pytest.fixture
def perceptron(window: MainWindow) -> MainWindow:
    """The Perceptron room, in front."""
    window.rooms.open("perceptron")
    return window


def test_the_form_is_a_step(perceptron: MainWindow) -> None:
    there_and_back(perceptron, lambda: perceptron.asking.formed.emit(Form(("x1", "x2"), hidden=2)))


def test_the_table_has_no_undo_of_its_own(perceptron: MainWindow, qtbot: QtBot) -> None:
    stage = perceptron.showing.stage
    assert stage is not None
    stage.bring("data")
    page = stage.page("data")
    assert isinstance(page, DataPage)
    page.tools.add.click()
    history(perceptron).seal()
    perceptron.bench.move(Leaf("w"), 0.5)
    history(perceptron).seal()
    page.table.setFocus()
    there_and_back(perceptron, page.tools.add.click)
    undo(perceptron)
    assert perceptron.bench.desk.knobs[Leaf("w")].value == 1.0, "the slider was moved after the row came"
    assert len(page.rows.values) == 1
    assert page.tools.undo.isEnabled()
    qtbot.mouseClick(page.tools.undo, Qt.MouseButton.LeftButton)
    assert not page.rows.values
    assert not page.tools.undo.isEnabled()
    for count in (1, 1, 2):
        redo(perceptron)
        assert len(page.rows.values) == count


def test_a_drag_that_leaves_the_picked_row_is_one_step(perceptron: MainWindow) -> None:
    rows = Rows(("x", "y"), ((6.7, 0.0), (8.1, 1.0)))
    perceptron.rooms.tabulate(Form(), Data(rows, 1))
    history(perceptron).forget()

    def drag() -> None:
        for value in (8.0, 7.0, 6.0):
            perceptron.bench.move(Leaf("x"), value)

    there_and_back(perceptron, drag)
    assert perceptron.bench.desk.picked == 1


def test_what_is_typed_in_a_cell_of_the_table_is_its_own_until_it_is_taken(
    perceptron: MainWindow, qtbot: QtBot
) -> None:
    stage = perceptron.showing.stage
    assert stage is not None
    stage.bring("data")
    page = stage.page("data")
    assert isinstance(page, DataPage)
    page.tools.add.click()
    page.table.setFocus()
    page.table.setCurrentIndex(page.model.index(0, 0))
    QTest.keyClick(page.table, Qt.Key.Key_F2)
    cell = page.table.findChild(QLineEdit)
    assert isinstance(cell, QLineEdit)
    qtbot.waitUntil(cell.hasFocus)
    was = cell.text()
    cell.selectAll()
    QTest.keyClicks(cell, "8.5")
    undo(perceptron)
    assert cell.text() == was
    assert len(page.rows.values) == 1
    redo(perceptron)
    with qtbot.waitSignal(cell.destroyed):
        QTest.keyClick(cell, Qt.Key.Key_Return)
    assert page.rows.values[0][0] == 8.5
    undo(perceptron)
    assert page.rows.values[0][0] == 6.7


def test_the_settings_of_the_training_are_steps(perceptron: MainWindow, training_page: TrainingPage) -> None:
    stage = perceptron.showing.stage
    assert stage is not None
    stage.bring("training")
    settings, first = training_page.settings, training_page.settings.stand
    settings.optimizer.setFocus()
    QTest.keyClick(settings.optimizer, Qt.Key.Key_Down)
    assert settings.recipe.optimizer == "momentum"
    rate = settings.rate
    rate.setFocus()
    rate.selectAll()
    QTest.keyClicks(rate, "0.25")
    QTest.keyClick(rate, Qt.Key.Key_Return)
    second = settings.stand
    assert second.recipe.rate == 0.25
    stage.bring("chain")
    undo(perceptron)
    assert stage.front is training_page
    assert (settings.recipe.rate, settings.recipe.optimizer) == (first.recipe.rate, "momentum")
    undo(perceptron)
    assert settings.stand == first
    assert settings.optimizer.currentData() == "sgd"
    redo(perceptron)
    redo(perceptron)
    assert settings.stand == second


@pytest.fixture
def untrained(perceptron: MainWindow, training_page: TrainingPage) -> Trainer:
    """The trainer before its first step, its page in front, and nothing to undo."""
    assert perceptron.showing.stage is not None
    perceptron.showing.stage.bring("training")
    training_page.trainer.forget()
    history(perceptron).forget()
    return training_page.trainer


def test_a_run_of_training_is_one_step_and_the_story_goes_along(
    perceptron: MainWindow, training_page: TrainingPage, untrained: Trainer, qtbot: QtBot
) -> None:
    trainer, start = untrained, session(perceptron)
    qtbot.mouseClick(training_page.buttons.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not trainer.running and trainer.cursor == 100, timeout=30_000)
    end = session(perceptron)
    undo(perceptron)
    assert session(perceptron) == start
    assert (trainer.cursor, trainer.is_at_hand) == (0, True)
    assert not history(perceptron).can_undo
    redo(perceptron)
    assert session(perceptron) == end
    assert (trainer.cursor, trainer.is_at_hand) == (100, True)
    history(perceptron).seal()
    trainer.forget()
    assert session(perceptron) == start
    undo(perceptron)
    assert session(perceptron) == end
    assert trainer.story is not None, "what was forgotten is there again"
    assert (trainer.cursor, trainer.is_at_hand, trainer.story.steps) == (100, True, 100)


def test_an_undo_ends_the_training_that_goes_on(
    perceptron: MainWindow, training_page: TrainingPage, untrained: Trainer, qtbot: QtBot
) -> None:
    trainer, start = untrained, session(perceptron)
    trainer.train(training_page.settings.recipe, 1000, 5)
    qtbot.waitUntil(lambda: trainer.cursor >= 2 and session(perceptron) != start, timeout=30_000)
    undo(perceptron)
    qtbot.waitUntil(lambda: not trainer.running, timeout=10_000)
    assert session(perceptron) == start
    assert (trainer.cursor, trainer.is_at_hand) == (0, True)


# the Tape lab


@pytest.fixture
def cells(window: MainWindow, qtbot: QtBot) -> LabCells:
    """The lab's cells, three of them, with nothing to undo."""
    window.rooms.open("lab")
    found = window.late.lab.page.cells
    window.late.lab.load_texts(("a = 1", "b = 2", "c = 3"))
    qtbot.waitUntil(lambda: not found.loading)
    history(window).forget()
    found.cells[0].editor.setFocus()
    return found


def test_typing_in_two_cells_is_taken_back_in_turn(window: MainWindow, cells: LabCells) -> None:
    there_and_back(window, lambda: type_into(cells.cells[0].editor, "23"))
    type_into(cells.cells[0].editor, "0")
    type_into(cells.cells[2].editor, "00")
    assert cells.texts == ("a = 10", "b = 2", "c = 300")
    undo(window)
    assert cells.texts == ("a = 10", "b = 2", "c = 3")
    undo(window)
    assert cells.texts == ("a = 1", "b = 2", "c = 3")
    assert cells.cells[0].editor.hasFocus(), "the keyboard is where something was changed"
    assert not history(window).can_undo


@pytest.mark.parametrize(
    ("key", "how"),
    [
        (Qt.Key.Key_Return, CTRL | SHIFT),
        (Qt.Key.Key_Delete, CTRL | SHIFT),
        (Qt.Key.Key_Down, ALT),
    ],
    ids=["added", "removed", "moved"],
)
def test_cells_come_go_and_move_as_steps(
    window: MainWindow, cells: LabCells, key: Qt.Key, how: Qt.KeyboardModifier
) -> None:
    there_and_back(window, lambda: press(window, key, how))
    assert QApplication.focusWidget() in [cell.editor for cell in cells.cells]
    numbers = [cell.number for cell in cells.cells]
    assert numbers == sorted(numbers)


def test_a_cell_that_comes_back_still_tells_what_it_did(
    window: MainWindow, cells: LabCells, qtbot: QtBot
) -> None:
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.late.lab.session.idle and bool(cells.cells[0].editor.marks))
    marks = cells.cells[0].editor.marks
    press(window, Qt.Key.Key_Delete, CTRL | SHIFT)
    assert cells.texts[0] == "b = 2"
    undo(window)
    assert cells.texts == ("a = 1", "b = 2", "c = 3")
    assert cells.cells[0].editor.marks == marks


def test_a_notebook_that_was_opened_over_ones_cells_gives_them_back(
    window: MainWindow, cells: LabCells, qtbot: QtBot
) -> None:
    type_into(cells.cells[1].editor, "0")
    mine = cells.texts
    path = max(NOTEBOOK.glob("*.ipynb"), key=lambda one: one.stat().st_size)
    window.late.lab.open_file(str(path))
    qtbot.waitUntil(lambda: cells.texts != mine)
    undo(window)  # while the notebook's cells are still being built
    qtbot.waitUntil(lambda: not cells.loading)
    assert cells.texts == mine
    redo(window)
    qtbot.waitUntil(lambda: not cells.loading)
    theirs = cells.texts
    assert len(theirs) > 3
    assert cells.cells[0].stored is not None, "what the file had stored is compared as before"
    undo(window)
    qtbot.waitUntil(lambda: not cells.loading)
    undo(window)
    assert cells.texts == ("a = 1", "b = 2", "c = 3")


def test_a_step_of_the_lab_is_taken_back_there_from_every_room(window: MainWindow, cells: LabCells) -> None:
    type_into(cells.cells[0].editor, "0")
    window.rooms.open("expression")
    window.bench.move(Leaf("x"), 1.0)
    undo(window)
    assert (window.rooms.room, window.bench.desk.knobs[Leaf("x")].value) == ("expression", 3.0)
    undo(window)
    assert (window.rooms.room, cells.texts[0]) == ("lab", "a = 1")


def test_a_benchs_input_and_expression_are_steps(window: MainWindow, cells: LabCells, qtbot: QtBot) -> None:
    assert cells.isVisible()
    lab = window.late.lab
    lab.show_place("adding")
    bench = lab.findChild(LabBench, "lab-bench-adding")
    assert isinstance(bench, LabBench)
    first = bench.stand
    bench.input.slider.setFocus()
    QTest.keyClick(bench.input.slider, Qt.Key.Key_Right)
    moved = bench.stand
    assert moved != first
    type_into(bench.expression, "+1")
    typed = bench.stand
    assert typed.expression == first.expression + "+1"
    lab.show_place("cells")
    undo(window)
    assert bench.isVisible()
    assert bench.stand == moved
    undo(window)
    assert bench.stand == first
    redo(window)
    redo(window)
    assert bench.stand == typed
    qtbot.waitUntil(lambda: bench.resting, timeout=20_000)
    lab.show_place("cells")


# the Lessons room


@pytest.fixture
def lessons(window: MainWindow, tmp_path: Path) -> Iterator[LessonsRoom]:
    """A course of one lesson with two pages."""
    (tmp_path / "tasks.md").write_text(LESSON, encoding="utf-8")
    window.rooms.open("lessons")
    room = window.late.lessons
    room.open_course(opened(tmp_path))
    assert room.course.faults == ()
    room.open_lesson("tasks")
    history(window).forget()
    yield room
    room.open_course(own())


def card(room: LessonsRoom) -> TaskCard:
    """The page's task."""
    return room.text.cards[0]


def test_a_page_is_no_step_and_a_slider_on_it_is(window: MainWindow, lessons: LessonsRoom) -> None:
    lessons.turn(1)
    assert not history(window).can_undo, "nobody did anything yet"
    window.bench.move(Leaf("x"), 2.0)
    undo(window)
    redo(window)
    assert (lessons.page, window.bench.desk.knobs[Leaf("x")].value) == (1, 2.0)
    lessons.turn(-1)
    assert window.bench.dtype == "float64"
    assert history(window).can_undo
    undo(window)
    assert (lessons.page, window.bench.desk.text) == (1, "z = sin(x)")
    assert (window.bench.desk.knobs[Leaf("x")].value, window.bench.dtype) == (1.0, "float32")


def test_an_answer_that_was_typed_is_taken_back_and_its_attempt_is_not(
    window: MainWindow, lessons: LessonsRoom, qtbot: QtBot
) -> None:
    body = card(lessons).body
    assert isinstance(body, TaskTyped)
    type_into(body.line.edit, "3*x")
    QTest.keyClick(body.line.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: card(lessons).record.judgement is not None, timeout=20_000)
    tries = card(lessons).record.tries
    lessons.turn(1)
    undo(window)
    assert lessons.page == 0
    body = card(lessons).body
    assert isinstance(body, TaskTyped)
    assert (body.line.text(), card(lessons).record.tries) == ("", tries)
    assert body.line.edit.hasFocus()
    redo(window)
    assert body.line.text() == "3*x"
    undo(window)
    type_into(body.line.edit, "2*x")
    assert not history(window).can_redo
    undo(window)
    assert body.line.text() == ""


def test_a_choice_is_taken_back_to_none(window: MainWindow, lessons: LessonsRoom) -> None:
    lessons.turn(1)
    body = card(lessons).body
    assert isinstance(body, TaskChoice)
    for row in body.rows:
        row.setFocus()
        QTest.keyClick(row, Qt.Key.Key_Space)
    assert body.given().texts == ("2",)
    undo(window)
    assert body.given().texts == ("1",)
    undo(window)
    assert body.given().texts == ()
    redo(window)
    redo(window)
    assert body.given().texts == ("2",)


def test_steps_in_another_room_are_passed_over_where_a_lesson_locks_the_rooms(
    window: MainWindow, tmp_path: Path
) -> None:
    window.bench.move(Leaf("x"), 2.0)
    window.rooms.open("lessons")
    room = window.late.lessons
    locked = LESSON.replace('summary = "To be answered."', 'summary = "Stay here."\nlocked = ["rooms"]')
    (tmp_path / "tasks.md").write_text(locked, encoding="utf-8")
    room.open_course(opened(tmp_path))
    room.open_lesson("tasks")
    assert not history(window).can_undo
    undo(window)
    assert window.rooms.room == "lessons"
    room.open_course(own())
    assert history(window).can_undo
    undo(window)
    assert (window.rooms.room, window.bench.desk.knobs[Leaf("x")].value) == ("expression", 3.0)


def test_an_order_that_is_dragged_is_one_step(window: MainWindow) -> None:
    window.rooms.open("lessons")
    room = window.late.lessons
    room.open_course(own())
    name, page = next(
        (lesson.name, number)
        for lesson in room.course.lessons
        for number, page in enumerate(lesson.pages)
        if any(getattr(getattr(block, "task", None), "kind", "") == "order" for block in page.blocks)
    )
    room.open_lesson(name, page)
    history(window).forget()
    body = next(one.body for one in room.text.cards if isinstance(one.body, TaskOrder))
    assert isinstance(body, TaskOrder)
    steps = body.list.texts()
    first, last = (body.list.visualItemRect(body.list.item(row)).center() for row in (0, len(steps) - 1))
    port = body.list.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=first)
    for part in range(1, 9):
        QTest.mouseMove(port, first + (last - first) * part / 8 + QPoint(0, part))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=last)
    moved = body.list.texts()
    assert moved != steps
    undo(window)
    assert body.list.texts() == steps
    assert not history(window).can_undo
    redo(window)
    assert body.list.texts() == moved


def test_a_slider_is_dragged_in_one_step_beside_a_lesson(window: MainWindow, lessons: LessonsRoom) -> None:
    assert lessons.page == 0
    slider = window.late.lesson_side.inputs.findChild(FloatSlider)
    assert isinstance(slider, FloatSlider)
    middle = QPoint(slider.width() // 2, slider.height() // 2)
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=middle)
    for step in range(1, 6):
        QTest.mouseMove(slider, middle + QPoint(8 * step, 0))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=middle + QPoint(40, 0))
    assert window.bench.desk.knobs[Leaf("x")].value != 3.0
    undo(window)
    assert window.bench.desk.knobs[Leaf("x")].value == 3.0
    assert not history(window).can_undo
