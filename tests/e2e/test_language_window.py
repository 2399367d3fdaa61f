"""Another language, chosen in the menu of the real window: it opens anew in it, at the same page."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu
from tests.driver import Condition, Driver, Script, run
from tests.e2e.test_window import near

from triptych.course.course import own
from triptych.resources import resource
from triptych.ui.decimals import choose_sign
from triptych.ui.language import speak
from triptych.ui.main_window import MainWindow

pytestmark = pytest.mark.usefixtures("qapp", "tour_seen", "english_again")
EXACT = -5.46678157130806190
LESSON, PAGE = "04-chain", 2
HELP = "verdict-kink"
Steps = Generator[Condition, None, None]


@pytest.fixture
def english_again(qapp: QApplication) -> Generator[None, None, None]:
    yield
    speak(qapp, "en")
    choose_sign(comma=False)


class InTurns(Driver):
    """Plays a script in each window that opens, one after the other."""

    def __init__(self, *scripts: Script) -> None:
        super().__init__(scripts[0])
        self.left = list(scripts[1:])

    def end(self, error: BaseException | None) -> None:
        if error is not None or not self.left:
            super().end(error)
        else:
            self.play(self.left.pop(0))


def through(*scripts: Script, course: Path | None = None, preview: Path | None = None) -> None:
    driver = InTurns(*scripts)
    words = ["lesson", "preview", str(preview)] if preview else ["--course", str(course)] if course else []
    run(driver, *words)
    assert driver.left == []


def choose(window: MainWindow, code: str) -> Steps:
    """Choose a language by keys and mouse, as one does."""
    yield from click(window, f"language-{code}")


def click(window: MainWindow, name: str) -> Steps:
    """Click a line of the menu of languages."""
    QTest.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    yield lambda: isinstance(QApplication.activePopupWidget(), QMenu)
    menu = window.findChild(QMenu, "main-menu")
    assert menu is not None
    inner = menu.findChild(QMenu, "language-menu")
    assert inner is not None
    menu.setActiveAction(inner.menuAction())
    QTest.keyClick(menu, Qt.Key.Key_Left if menu.isRightToLeft() else Qt.Key.Key_Right)
    yield inner.isVisible
    action = next(one for one in inner.actions() if one.objectName() == name)
    QTest.mouseClick(inner, Qt.MouseButton.LeftButton, pos=inner.actionGeometry(action).center())
    yield lambda: not menu_is_open()


def menu_is_open() -> bool:
    return QApplication.activePopupWidget() is not None


def stands(window: MainWindow, language: str) -> Condition:
    """Whether lesson and help stand where they stood, in this language."""
    wanted = own(language).lesson(LESSON)
    assert wanted is not None

    def holds() -> bool:
        lessons, manual = window.late.built_lessons, window.late.help
        if lessons is None or lessons.lesson is None or manual is None or manual.window is None:
            return False
        sheet = manual.window.page.sheet
        return (
            (lessons.lesson.name, lessons.page) == (LESSON, PAGE)
            and lessons.lesson.header.title == wanted.header.title
            and lessons.text.accessibleName() != ""
            and sheet is not None
            and sheet.id == HELP
        )

    return holds


def english(window: MainWindow) -> Steps:
    yield near(window, EXACT)
    window.rooms.open("lessons")
    yield lambda: bool(window.late.lessons.course.lessons)
    window.late.lessons.open_lesson(LESSON, PAGE)
    assert window.late.help is not None
    window.late.help.open(HELP)
    yield stands(window, "en")
    window.activateWindow()
    yield window.isActiveWindow
    yield from choose(window, "ar")


def arabic(window: MainWindow) -> Steps:
    assert window.isRightToLeft()
    yield stands(window, "ar")
    assert window.rooms.room == "lessons"
    lessons = window.late.lessons
    (card,) = [card for card in lessons.text.cards if card.task.kind == "factors"]
    fields = card.body.findChildren(QLineEdit)
    for field, answer in zip(fields, ("cos(y)", "2x", "2x cos(x^2)"), strict=True):
        QTest.keyClicks(field, answer)
    QTest.mouseClick(card.check, Qt.MouseButton.LeftButton)
    yield lambda: card.record.solved
    assert (LESSON, "both-factors") in lessons.progress.solved
    window.activateWindow()
    yield window.isActiveWindow
    yield from choose(window, "de")


def german(window: MainWindow) -> Steps:
    assert not window.isRightToLeft()
    yield stands(window, "de")
    yield lambda: (LESSON, "both-factors") in window.late.lessons.progress.solved


def test_lesson_and_help_stand_in_the_new_language_where_they_stood() -> None:
    through(english, arabic, german)


def test_the_next_time_it_opens_in_the_language_that_was_chosen() -> None:
    spoken: list[str] = []

    def first(window: MainWindow) -> Steps:
        yield near(window, EXACT)
        spoken.append(window.showing.verdict.accessibleName())
        yield from choose(window, "es")

    def second(window: MainWindow) -> Steps:
        yield near(window, EXACT)
        spoken.append(window.showing.verdict.accessibleName())

    through(first, second)
    through(second)
    english, spanish, next_time = spoken
    assert english != spanish == next_time


def test_a_decimal_comma_is_there_at_once_for_every_number() -> None:
    def first(window: MainWindow) -> Steps:
        yield near(window, EXACT)
        window.asking.expression.editor.setPlainText("y = 1.5*x^2")
        yield near(window, 9.0)
        yield from click(window, "decimal-comma")

    def second(window: MainWindow) -> Steps:
        yield near(window, 9.0)
        assert window.asking.expression.editor.toPlainText() == "y = 1.5*x^2"
        window.asking.expression.editor.setPlainText("y = sin(x^2)")
        yield near(window, EXACT)
        yield lambda: "−5,467" in window.showing.plots.output.canvas.accessibleDescription()
        yield from click(window, "decimal-comma")

    def third(window: MainWindow) -> Steps:
        yield near(window, EXACT)
        yield lambda: "−5.467" in window.showing.plots.output.canvas.accessibleDescription()

    through(first, second, third)


def test_a_course_of_ones_own_stays_open(tmp_path: Path) -> None:
    text = resource("lessons", f"{LESSON}.md").read_text(encoding="utf-8")
    (tmp_path / "01-own.md").write_text(text.replace('next = "05-product"\n', ""), encoding="utf-8")

    def first(window: MainWindow) -> Steps:
        yield lambda: window.rooms.room == "lessons" and len(window.late.lessons.course.lessons) == 1
        window.late.lessons.open_lesson("01-own", 1)
        yield from choose(window, "de")

    def second(window: MainWindow) -> Steps:
        place = ("01-own", 1, str(tmp_path))
        yield lambda: window.late.built_lessons is not None and window.late.lessons.standing == place
        yield window.late.lessons.text.isVisible
        yield lambda: bool(window.late.lessons.course.lessons)
        assert [lesson.name for lesson in window.late.lessons.course.lessons] == ["01-own"]

    through(first, second, course=tmp_path)


@pytest.mark.parametrize("room", ["lessons", "expression"])
def test_a_preview_goes_on_in_the_new_language(tmp_path: Path, room: str) -> None:
    path = tmp_path / "01-own.md"
    text = resource("lessons", f"{LESSON}.md").read_text(encoding="utf-8")
    path.write_text(text.replace('next = "05-product"\n', ""), encoding="utf-8")

    def first(window: MainWindow) -> Steps:
        yield lambda: window.late.built_lessons is not None and window.late.lessons.lesson is not None
        window.late.lessons.turn(1)
        window.rooms.open(room)
        yield from choose(window, "de")

    def second(window: MainWindow) -> Steps:
        place = ("01-own", 1, str(path))
        yield lambda: window.late.built_lessons is not None and window.late.lessons.standing == place
        assert window.rooms.room == room
        yield lambda: window.late.lessons.course.place == str(path)
        window.rooms.open("lessons")
        yield lambda: window.late.lessons.lesson is not None and window.late.lessons.page == 1
        shown = window.late.lessons.findChild(QLabel, "lesson-faults-text")
        assert shown is not None
        yield lambda: shown.text().startswith("✓")
        before = window.late.lessons.lesson
        path.write_text(path.read_text(encoding="utf-8") + "\n# New\n\nA page.\n", encoding="utf-8")
        yield lambda: window.late.lessons.lesson != before
        assert window.late.lessons.lesson is not None
        assert window.late.lessons.lesson.pages[-1].title == "New"
        assert window.late.lessons.page == 1

    through(first, second, preview=path)


def test_a_list_of_lessons_of_ones_own_stays_open(tmp_path: Path) -> None:
    text = resource("lessons", f"{LESSON}.md").read_text(encoding="utf-8")
    (tmp_path / "01-own.md").write_text(text.replace('next = "05-product"\n', ""), encoding="utf-8")

    def lists_it(window: MainWindow) -> bool:
        lessons = window.late.built_lessons
        return lessons is not None and [one.name for one in lessons.course.lessons] == ["01-own"]

    def first(window: MainWindow) -> Steps:
        yield lambda: lists_it(window)
        yield from choose(window, "de")

    def second(window: MainWindow) -> Steps:
        yield lambda: lists_it(window)
        assert window.late.lessons.shows_contents

    through(first, second, course=tmp_path)
