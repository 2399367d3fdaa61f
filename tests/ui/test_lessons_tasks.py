"""Each kind of task in a real lesson, answered right and wrong with real events, and judged for real."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from typing import NamedTuple

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from triptych.course.attempts import Attempted
from triptych.course.progress import Progress
from triptych.ui.knob import Leaf
from triptych.ui.lesson_judge import LessonJudge
from triptych.ui.main_window import FIRST_SIZE, MainWindow
from triptych.ui.task_bug import TaskBug
from triptych.ui.task_card import TaskCard
from triptych.ui.task_choice import TaskChoice
from triptych.ui.task_factors import TaskFactors
from triptych.ui.task_goal import TaskGoal
from triptych.ui.task_order import TaskOrder
from triptych.ui.task_predict import TaskPredict
from triptych.ui.task_rule import TaskRule
from triptych.ui.task_typed import TaskTyped

PATIENCE = 12_000
Act = Callable[[QtBot, MainWindow, TaskCard], None]


class Try(NamedTuple):
    """A task, what is done there, the verdict it must get, and the mistake or a word of the sentence."""

    lesson: str
    page: int
    act: Act
    verdict: str
    says: str = ""


@pytest.fixture
def window(lessons_window: MainWindow) -> MainWindow:
    lessons_window.themes.set_scale(1.0)
    lessons_window.resize(*FIRST_SIZE)
    lessons_window.rooms.open("lessons")
    lessons_window.late.lessons.open_lesson("20-rounding", 0)  # another program, so that sliders begin anew
    lessons_window.late.lessons.tools.answers.forget()
    lessons_window.late.lessons.progress.solved.clear()
    return lessons_window


def opened(qtbot: QtBot, window: MainWindow, lesson: str, page: int) -> TaskCard:
    window.late.lessons.open_lesson(lesson, page)
    qtbot.waitUntil(lambda: answered(window), timeout=PATIENCE)
    return window.late.lessons.text.cards[-1]


def answered(window: MainWindow) -> bool:
    question, shown = window.bench.question, window.showing.shown
    return question is not None and shown is not None and shown.revision == question.revision


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def typed(widget: QWidget, text: str) -> None:
    widget.setFocus()
    QTest.keyClicks(widget, text)


def choose(number: int) -> Act:
    def act(_bot: QtBot, _window: MainWindow, card: TaskCard) -> None:
        assert isinstance(card.body, TaskChoice)
        click(card.body.rows[number])
        click(card.check)

    return act


def write(text: str) -> Act:
    def act(_bot: QtBot, _window: MainWindow, card: TaskCard) -> None:
        assert isinstance(card.body, TaskTyped)
        typed(card.body.line.edit, text)
        QTest.keyClick(card.body.line.edit, Qt.Key.Key_Return)

    return act


def write_factors(*texts: str) -> Act:
    def act(_bot: QtBot, _window: MainWindow, card: TaskCard) -> None:
        assert isinstance(card.body, TaskFactors)
        for line, text in zip(card.body.typed, texts, strict=True):
            typed(line.edit, text)
        QTest.keyClick(card.body.typed[-1].edit, Qt.Key.Key_Return)

    return act


def foresee(sign: str) -> Act:
    def act(_bot: QtBot, _window: MainWindow, card: TaskCard) -> None:
        assert isinstance(card.body, TaskPredict)
        button = card.body.findChild(QWidget, f"predict-{sign}")
        assert button is not None
        click(button)
        click(card.check)

    return act


def guess(text: str) -> Act:
    def act(_bot: QtBot, _window: MainWindow, card: TaskCard) -> None:
        assert isinstance(card.body, TaskPredict)
        assert card.body.line is not None
        typed(card.body.line.edit, text)
        QTest.keyClick(card.body.line.edit, Qt.Key.Key_Return)

    return act


def draw(slope: float) -> Act:
    def act(_bot: QtBot, _window: MainWindow, card: TaskCard) -> None:
        assert isinstance(card.body, TaskPredict)
        pad = card.body.pad
        assert pad is not None
        first, last = (pad.place(x, slope * x).toPoint() for x in (-2.9, 2.9))
        QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=first)
        QTest.mouseMove(pad, QPoint((first.x() + last.x()) // 2, (first.y() + last.y()) // 2))
        QTest.mouseMove(pad, last)
        QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=last)
        click(card.check)

    return act


def carry(*moves: tuple[int, int]) -> Act:
    """Each step is taken by the mouse from its row to another, through all that lies between."""

    def act(_bot: QtBot, _window: MainWindow, card: TaskCard) -> None:
        assert isinstance(card.body, TaskOrder)
        shown = card.body.list
        port, steps = shown.viewport(), sorted(shown.texts())
        for source, target in moves:
            one, places = shown.item(source), [shown.visualItemRect(shown.item(k)) for k in range(len(steps))]
            end = places[target].bottom() - 2 if target > source else places[target].top() + 2
            x, start = places[0].center().x(), places[source].center().y()
            QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=QPoint(x, start))
            for part in range(1, 9):
                QTest.mouseMove(port, QPoint(x, start + (end - start) * part // 8))
            QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPoint(x, end))
            assert shown.row(one) == target
            QTest.mouseMove(port, QPoint(x, start))  # it is let go of
            assert shown.row(one) == target
        assert sorted(shown.texts()) == steps, "no step was lost or written over"
        click(card.check)

    return act


def draw_with_keys(_bot: QtBot, _window: MainWindow, card: TaskCard) -> None:
    """From the middle to the right, one notch up at each step, and the same downwards to the left."""
    assert isinstance(card.body, TaskPredict)
    pad = card.body.pad
    assert pad is not None
    pad.setFocus()
    for along, up in ((Qt.Key.Key_Right, Qt.Key.Key_Up), (Qt.Key.Key_Left, Qt.Key.Key_Down)):
        for step in range(30):
            QTest.keyClick(pad, along)
            if step % 5 < 2:
                QTest.keyClick(pad, up)
        for _ in range(30):
            QTest.keyClick(pad, Qt.Key.Key_Left)
    QTest.keyClick(card.check, Qt.Key.Key_Space)


def pick(*rules: str) -> Act:
    def act(qtbot: QtBot, _window: MainWindow, card: TaskCard) -> None:
        assert isinstance(card.body, TaskRule)
        for rule in rules:
            card.record.judgement = None
            click(card.body.buttons[rule])
            qtbot.waitUntil(lambda: card.record.judgement is not None, timeout=PATIENCE)

    return act


def lift(*ups: int) -> Act:
    """Move the step at each of these rows up to the top, by keys."""

    def act(_bot: QtBot, _window: MainWindow, card: TaskCard) -> None:
        assert isinstance(card.body, TaskOrder)
        order = card.body.list
        order.setFocus()
        for row in ups:
            order.setCurrentRow(row)
            for _ in range(row):
                QTest.keyClick(order, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        QTest.keyClick(order, Qt.Key.Key_Return)

    return act


def point(line: int) -> Act:
    def act(_bot: QtBot, _window: MainWindow, card: TaskCard) -> None:
        assert isinstance(card.body, TaskBug)
        editor = card.body.editor
        editor.setFocus()
        QTest.keyClick(editor, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
        for _ in range(line - 1):
            QTest.keyClick(editor, Qt.Key.Key_Down)
        click(card.body.point)

    return act


def mend(line: int, text: str) -> Act:
    def act(_bot: QtBot, _window: MainWindow, card: TaskCard) -> None:
        assert isinstance(card.body, TaskBug)
        editor = card.body.editor
        editor.setFocus()
        editor.go_to_line(line - 1)
        cursor = editor.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)
        QTest.keyClicks(editor, text)
        click(card.body.run)

    return act


def move(name: str, value: str, check: bool) -> Act:
    def act(qtbot: QtBot, window: MainWindow, card: TaskCard) -> None:
        assert isinstance(card.body, TaskGoal)
        if card.body.setup.isVisible():
            click(card.body.setup)
        qtbot.waitUntil(lambda: answered(window), timeout=PATIENCE)
        row = window.late.lesson_side.inputs.panel.row(Leaf(name))
        row.exact.selectAll()
        typed(row.exact, value)
        QTest.keyClick(row.exact, Qt.Key.Key_Return)
        assert window.late.lessons.tools.live.question is not None
        assert window.late.lessons.tools.live.question.point[name] == float(value)
        qtbot.waitUntil(lambda: window.late.lessons.tools.live.answer is not None, timeout=PATIENCE)
        if check:
            click(card.check)

    return act


TRIES = {
    "choice, right": Try("01-slope", 5, choose(0), "right", "smaller the step"),
    "choice, wrong": Try("01-slope", 5, choose(1), "wrong", "height"),
    "number, right": Try("01-slope", 0, write("6.1"), "right"),
    "number, wrong": Try("01-slope", 0, write("0.61"), "wrong"),
    "number, no number": Try("01-slope", 0, write("six"), "unread", "no number"),
    "derivative, right": Try("04-chain", 3, write("2x cos(x^2)"), "right"),
    "derivative, wrong": Try("04-chain", 3, write("cos(x^2)"), "wrong", "inner-derivative-missing"),
    "derivative, half typed": Try("04-chain", 3, write("2x cos(x^2) +"), "unread", "missing"),
    "derivative, empty": Try("04-chain", 3, write(""), "unread", "Type an answer"),
    "factors, right": Try("04-chain", 2, write_factors("cos(y)", "2x", "2x*cos(x^2)"), "right"),
    "factors, one wrong": Try("04-chain", 2, write_factors("cos(y)", "x", "x*cos(x^2)"), "wrong", "dy/dx"),
    "sign, right": Try("01-slope", 3, foresee("negative"), "right", "-4"),
    "sign, wrong": Try("01-slope", 3, foresee("positive"), "wrong", "-4"),
    "size, right": Try("02-powers", 5, guess("290"), "right"),
    "size, wrong": Try("02-powers", 5, guess("-300"), "wrong", "sign"),
    "drawing, right": Try("01-slope", 4, draw(2.0), "right"),
    "drawing, wrong": Try("01-slope", 4, draw(-2.0), "wrong", "above 0"),
    "drawing, by keys": Try("01-slope", 4, draw_with_keys, "right"),
    "rule, right": Try("03-sums", 2, pick("sum", "power", "constant-factor", "sine"), "right", "nothing"),
    "rule, wrong": Try("03-sums", 2, pick("sum", "sine"), "wrong", "does not fit"),
    "order, right": Try("10-backward", 2, lift(1, 2, 3, 4), "right"),
    "order, by mouse": Try("10-backward", 2, carry((4, 0), (4, 1), (4, 2), (4, 3)), "right"),
    "order, by mouse, to and fro": Try("10-backward", 2, carry((0, 4), (4, 0), (1, 3)), "wrong", "early"),
    "order, wrong": Try("10-backward", 2, lift(), "wrong", "too early"),
    "bug, the line": Try("09-tape", 3, point(2), "right", "mend it"),
    "bug, another line": Try("09-tape", 3, point(4), "wrong", "Line 4"),
    "bug, mended": Try("09-tape", 3, mend(2, "w = torch.tensor(1.0, requires_grad=True)"), "right", "Mended"),
    "bug, mended wrongly": Try("09-tape", 3, mend(2, "w = torch.tensor(1.0)"), "wrong", "stops at line 5"),
    "goal, reached": Try("25-training", 2, move("w", "-1", check=False), "right"),
    "goal, not yet": Try("25-training", 2, move("w", "0.5", check=True), "wrong", "below 0.1"),
    "goal, by the back door": Try("25-training", 2, move("x", "-5", check=True), "wrong", "x has to stay"),
}  # fmt: skip


@pytest.mark.parametrize("name", TRIES)
def test_an_answer_is_judged(qtbot: QtBot, window: MainWindow, name: str) -> None:
    one = TRIES[name]
    card = opened(qtbot, window, one.lesson, one.page)
    told: list[Attempted] = []
    window.late.lessons.attempted.connect(told.append)
    one.act(qtbot, window, card)
    qtbot.waitUntil(
        lambda: card.record.judgement is not None and card.record.judgement.verdict == one.verdict,
        timeout=PATIENCE,
    )
    judgement = card.record.judgement
    assert judgement is not None
    assert card.verdict.isVisible()
    assert one.says in f"{card.verdict.said.text()} {judgement.mistake}"
    assert card.state.text() == ("✓ done" if one.verdict == "right" else "")
    wanted = [] if one.verdict == "unread" else [(one.lesson, card.task.id, one.verdict)]
    assert [(a.lesson, a.task, a.verdict) for a in told] == wanted
    window.late.lessons.attempted.disconnect(told.append)


def test_a_goal_begins_where_it_says_and_not_at_the_pages_own_point(qtbot: QtBot, window: MainWindow) -> None:
    card = opened(qtbot, window, "21-saturation", 3)  # its first program would have reached the goal already
    assert isinstance(card.body, TaskGoal)
    qtbot.waitUntil(lambda: window.late.lessons.tools.live.answer is not None, timeout=PATIENCE)
    assert not card.record.tried
    assert not card.check.isVisible()
    move("w", "2", check=False)(qtbot, window, card)
    qtbot.waitUntil(lambda: card.record.solved, timeout=PATIENCE)
    assert card.check.isVisible()


def test_an_attempt_is_in_the_progress_file(qtbot: QtBot, window: MainWindow) -> None:
    before = datetime.now(UTC)
    card = opened(qtbot, window, "02-powers", 3)
    click(card.hint)
    write("5x^5")(qtbot, window, card)
    qtbot.waitUntil(lambda: card.record.judgement is not None, timeout=PATIENCE)

    def kept() -> list[Attempted]:
        found = Progress().of(window.late.lessons.progress.learner)
        return [one for one in found if (one.lesson, one.task) == card.key and one.hints == 1]

    qtbot.waitUntil(lambda: bool(kept()), timeout=PATIENCE)
    (one,) = kept()
    assert (one.given, one.verdict, one.skill) == ("5x^5", "wrong", card.task.skill)
    assert (one.at - before).total_seconds() > -1


def test_what_was_answered_and_the_hints_stay_when_pages_are_turned(qtbot: QtBot, window: MainWindow) -> None:
    card = opened(qtbot, window, "04-chain", 3)
    assert len(card.hints.shown) == 0
    for number in (1, 2):
        click(card.hint)
        assert len(card.hints.shown) == number
    write("cos(x^2)")(qtbot, window, card)
    qtbot.waitUntil(lambda: card.record.judgement is not None, timeout=PATIENCE)
    said = card.verdict.said.text()
    QTest.keyClick(window.late.lessons.text, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert window.late.lessons.page == 4
    QTest.keyClick(window.late.lessons.text, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    (again,) = window.late.lessons.text.cards
    assert again is not card
    assert isinstance(again.body, TaskTyped)
    assert again.body.line.text() == "cos(x^2)"
    assert again.verdict.said.text() == said
    assert len(again.hints.shown) == 2
    QTest.keyClicks(again.body.line.edit, "*2x")  # another answer: the old verdict is not about it
    assert not again.verdict.isVisible()


def test_until_something_is_predicted_its_slider_rests_and_nothing_is_shown(
    qtbot: QtBot, window: MainWindow
) -> None:
    card = opened(qtbot, window, "01-slope", 3)
    row = window.late.lesson_side.inputs.panel.row(Leaf("x"))
    assert not row.slider.isEnabled()
    assert "Predict first" in row.slider.toolTip()
    assert window.late.lesson_side.curtain.isVisible()
    assert not window.showing.isVisible()
    foresee("positive")(qtbot, window, card)
    qtbot.waitUntil(row.slider.isEnabled, timeout=PATIENCE)
    assert "Predict" not in row.slider.toolTip()
    assert window.showing.isVisible()
    assert not window.late.lesson_side.curtain.isVisible()
    window.rooms.open("expression")
    assert window.showing.isVisible()
    assert not window.late.lesson_side.inputs.isVisible()


def test_a_derivative_that_is_to_be_typed_is_not_shown_beside_it(qtbot: QtBot, window: MainWindow) -> None:
    curtain = window.late.lesson_side.curtain
    card = opened(qtbot, window, "05-product", 1)  # its program stands on the sliders
    assert curtain.isVisible()
    assert not window.showing.isVisible()
    write("cos(x)")(qtbot, window, card)
    qtbot.waitUntil(lambda: card.record.judgement is not None, timeout=PATIENCE)
    assert curtain.isVisible()  # a wrong answer shows nothing
    assert isinstance(card.body, TaskTyped)
    card.body.line.edit.clear()
    write("sin(x) + x cos(x)")(qtbot, window, card)
    qtbot.waitUntil(lambda: card.record.solved, timeout=PATIENCE)
    assert not curtain.isVisible()
    assert window.showing.isVisible()
    card = opened(qtbot, window, "06-quotient", 1)
    while curtain.isVisible():  # whoever has read the last hint may see it too
        assert card.hint.isEnabled()
        click(card.hint)
    assert len(card.hints.shown) == len(card.hints)


@pytest.mark.parametrize(
    ("lesson", "page", "wrong", "right"),
    [
        ("04-chain", 2, write_factors("cos(y)", "x", "x*cos(y)"), write_factors("cos(y)", "2x", "2x*cos(y)")),
        ("08-paths", 2, write("2"), write("3")),
        ("04-chain", 3, write("cos(x^2)"), write("2x cos(x^2)")),  # the page before has it in two lines
    ],
)
def test_what_a_task_asks_for_is_covered_until_it_is_answered(
    qtbot: QtBot, window: MainWindow, lesson: str, page: int, wrong: Act, right: Act
) -> None:
    curtain = window.late.lesson_side.curtain
    card = opened(qtbot, window, lesson, page)
    assert curtain.isVisible()
    assert not window.showing.isVisible()
    wrong(qtbot, window, card)
    qtbot.waitUntil(lambda: card.record.judgement is not None, timeout=PATIENCE)
    assert curtain.isVisible()
    for edit in card.findChildren(QLineEdit):
        edit.clear()
    right(qtbot, window, card)
    qtbot.waitUntil(lambda: card.record.solved, timeout=PATIENCE)
    assert not curtain.isVisible()
    assert window.showing.isVisible()


def test_after_the_last_hint_the_keyboard_stays_in_the_task(qtbot: QtBot, window: MainWindow) -> None:
    card = opened(qtbot, window, "04-chain", 3)
    card.hint.setFocus()
    for _ in range(len(card.hints)):
        QTest.keyClick(card.hint, Qt.Key.Key_Space)
    assert not card.hint.isEnabled()
    assert card.check.hasFocus()


@pytest.mark.parametrize("size", [(1024, 768, 1.0), (1440, 900, 2.0)])
def test_the_newest_hint_is_in_sight(qtbot: QtBot, window: MainWindow, size: tuple[int, int, float]) -> None:
    window.resize(*size[:2])
    window.themes.set_scale(size[2])
    card = opened(qtbot, window, "04-chain", 2)
    page = window.late.lessons.text
    write_factors("cos(y)", "x", "x*cos(y)")(qtbot, window, card)
    qtbot.waitUntil(lambda: card.record.judgement is not None, timeout=PATIENCE)
    for number in range(len(card.hints)):
        click(card.hint)
        hint = card.hints.shown[number]
        qtbot.waitUntil(partial(in_sight, hint, page.viewport()), timeout=PATIENCE)


def in_sight(part: QWidget, port: QWidget) -> bool:
    top = part.mapTo(port, QPoint(0, 0)).y()
    return top >= 0 and top + part.height() <= port.height()


def test_a_number_that_is_switched_on_meanwhile_does_not_tell_the_answer(
    qtbot: QtBot, window: MainWindow
) -> None:
    opened(qtbot, window, "12-perceptron-chain", 4)  # asks for dL/dx; the columns show dL/dw and dL/db
    curtain = window.late.lesson_side.curtain
    assert not curtain.isVisible()
    window.bench.switch_wrt("x", True)
    assert curtain.isVisible()
    window.bench.switch_wrt("x", False)
    assert not curtain.isVisible()


def test_while_it_is_judged_the_window_says_so_and_lives(qtbot: QtBot, window: MainWindow) -> None:
    card = opened(qtbot, window, "04-chain", 4)
    card.show()
    QApplication.processEvents()
    write("-3 sin(3x)")(qtbot, window, card)
    assert card.record.judgement is None  # nothing waited for it
    assert card.waits.text() == ""
    card._patience.timeout.emit()
    assert "judging" in card.waits.text()
    qtbot.waitUntil(lambda: card.record.solved, timeout=PATIENCE)
    assert card.waits.text() == ""


@pytest.fixture
def mortal(window: MainWindow) -> Iterator[LessonJudge]:
    """The window's judge for tests that kill it: what they leave running is ended; they come last."""
    judge = window.late.lessons.tools.judge
    yield judge
    judge.close()


def test_a_killed_judge_is_replaced_and_the_answer_is_judged_all_the_same(
    qtbot: QtBot, window: MainWindow, mortal: LessonJudge
) -> None:
    card = opened(qtbot, window, "04-chain", 3)
    pid = mortal.line.pid
    os.kill(pid, signal.SIGKILL)
    write("cos(x^2)")(qtbot, window, card)
    qtbot.waitUntil(lambda: card.record.judgement is not None, timeout=PATIENCE)
    assert card.record.judgement is not None
    assert card.record.judgement.mistake == "inner-derivative-missing"
    assert mortal.line.pid not in (0, pid)


def test_what_takes_too_long_is_shown_at_five_points(
    qtbot: QtBot, window: MainWindow, mortal: LessonJudge
) -> None:
    card = opened(qtbot, window, "04-chain", 3)
    qtbot.waitUntil(lambda: mortal.line.columns is not None, timeout=PATIENCE)
    mortal.line.set_deadline(0)
    mortal.line.late.connect(lambda _asked: mortal.line.set_deadline(PATIENCE))
    write("x*cos(x^2)")(qtbot, window, card)
    qtbot.waitUntil(lambda: card.verdict.table is not None, timeout=2 * PATIENCE)
    assert "five points" in card.verdict.said.text()
    assert card.verdict.table is not None
    cells = [cell.text() for cell in card.verdict.table.cells]
    assert len(cells) == 18
    assert cells[3:6] == ["x = −2", "2.614574", "1.307287"]  # 2x cos(x²) and half of it, at -2
