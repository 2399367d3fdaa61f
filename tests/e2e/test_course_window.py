"""Lessons from outside in the real window: a teacher's folder or zip, an author's file as it is written."""

from __future__ import annotations

import zipfile
from collections.abc import Generator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QMenu
from tests.driver import Condition, through_main
from tests.e2e.test_window import near

from triptych.app import main
from triptych.commands.asker import Asker
from triptych.course import course as courses
from triptych.course.attempts import Attempted
from triptych.course.exports import as_csv
from triptych.course.playing import played
from triptych.ui.class_page import ClassPage
from triptych.ui.file_drop import FileDrop
from triptych.ui.main_window import MainWindow
from triptych.ui.prose import Prose

pytestmark = pytest.mark.usefixtures("qapp")
HEAD = '+++\ntitle = "{title}"\nsummary = "About it."\n+++\n'
GOOD = HEAD + "# First\n\nSome *text*.\n\n# Second\n\nMore text.\n"
Steps = Generator[Condition, None, None]


def titles(window: MainWindow) -> list[str]:
    return [row.lesson.header.title for row in window.late.lessons.contents.rows]


def told(window: MainWindow) -> str:
    """All that is said about faults on the list of lessons."""
    labels = window.late.lessons.contents.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if not label.isHidden())


def write(path: Path, title: str, body: str = "") -> Path:
    path.write_text((HEAD + body if body else GOOD).replace("{title}", title), encoding="utf-8")
    return path


def opened(window: MainWindow, *wanted: str) -> Condition:
    return lambda: window.rooms.room == "lessons" and titles(window) == list(wanted)


def test_a_folder_is_opened_by_the_command_line(tmp_path: Path) -> None:
    write(tmp_path / "01-a.md", "Of hills")
    write(tmp_path / "02-b.md", "Of valleys")

    def script(window: MainWindow) -> Steps:
        yield opened(window, "Of hills", "Of valleys")
        assert window.late.tour is None

    through_main(script, "--course", str(tmp_path))


def test_a_zip_on_a_read_only_medium_is_opened_and_the_rest_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "stick" / "lessons.zip"
    path.parent.mkdir()
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("01-a.md", GOOD.replace("{title}", "Of hills"))
        archive.writestr("../02-evil.md", GOOD.replace("{title}", "Of evil"))
        archive.writestr("03-torn.md", '+++\ntitle = "torn"\n+++\n# A page\n')
        archive.writestr("04-large.md", "x" * (10 << 20))
    path.chmod(0o444)
    path.parent.chmod(0o555)

    def script(window: MainWindow) -> Steps:
        yield lambda: opened(window, "Of hills")() and bool(told(window))
        said = told(window)
        for name in ("../02-evil.md", "03-torn.md, line ", "04-large.md"):
            assert f"lessons.zip:{name}" in said
        window.late.lessons.open_lesson("01-a")
        yield lambda: any(p.isVisible() for p in window.late.lessons.text.findChildren(Prose))

    try:
        through_main(script, f"--course={path}")
    finally:
        path.parent.chmod(0o755)
    assert not (tmp_path / "02-evil.md").exists()


@pytest.mark.parametrize("name", ["nothing-here", "no.zip"])
def test_a_path_without_lessons_is_told_in_the_window(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    if path.suffix:
        path.write_bytes(b"PK but no more")

    def script(window: MainWindow) -> Steps:
        yield lambda: name in told(window)

    through_main(script, "--course", str(path))


def test_an_option_without_its_path_is_refused_before_any_window(capsys: pytest.CaptureFixture[str]) -> None:
    for words, option in ((["--course"], "--course"), (["lesson", "preview"], "--preview")):
        assert main(words) == 2
        assert capsys.readouterr().err.startswith(f"error: {option} needs the path")


def test_a_course_is_dropped_on_the_window_in_any_room(tmp_path: Path) -> None:
    write(tmp_path / "01-a.md", "Of hills")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])

    def script(window: MainWindow) -> Steps:
        yield lambda: window.findChild(FileDrop) is not None
        left, none, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
        entering = QDragEnterEvent(window.rect().center(), copy, data, left, none)
        QApplication.sendEvent(window, entering)
        assert entering.isAccepted()
        QApplication.sendEvent(window, QDropEvent(QPointF(window.rect().center()), copy, data, left, none))
        yield opened(window, "Of hills")

    through_main(script)


def page(window: MainWindow) -> str:
    """What can be read on the page."""
    prose = window.late.lessons.text.findChildren(Prose)
    return " ".join(one.accessibleName() for one in prose if one.isVisible())


def says(window: MainWindow, text: str) -> Condition:
    return lambda: text in page(window)


def faults(window: MainWindow) -> str:
    label = window.late.lessons.findChild(QLabel, "lesson-faults-text")
    return label.text() if isinstance(label, QLabel) else ""


def test_a_preview_follows_the_file_and_keeps_the_page_that_is_open(tmp_path: Path) -> None:
    path = write(tmp_path / "01-mine.md", "Mine")

    def script(window: MainWindow) -> Steps:
        yield says(window, "First")
        assert faults(window).startswith("✓")
        window.late.lessons.turn(1)
        assert "Second" in page(window)
        write(path, "Mine", "# First\n\nSome.\n\n# Second\n\nA new line.\n")
        yield says(window, "A new line")
        assert "Second" in page(window), "the page that was open stays open"
        saved = write(tmp_path / "saved.tmp", "Mine", "# First\n\nOne.\n\n# Second\n\n<b>Bold</b> two.\n")
        saved.replace(path)  # as many editors save
        yield says(window, "<b>Bold</b> two")
        assert faults(window).startswith("✓")

    through_main(script, "lesson", "preview", str(path))


def test_a_torn_or_missing_file_leaves_the_page_as_it_was(tmp_path: Path) -> None:
    path = write(tmp_path / "01-mine.md", "Mine")

    def script(window: MainWindow) -> Steps:
        yield says(window, "Some text")
        path.write_text('+++\ntitle = "Mine"\n+++\n# First\n', encoding="utf-8")
        yield lambda: "01-mine.md, line" in faults(window)
        assert "summary" in faults(window)
        assert "Some text" in page(window)
        path.unlink()
        yield lambda: faults(window).startswith("▲") and "line" not in faults(window)
        assert "01-mine.md" in faults(window)
        assert "Some text" in page(window)
        write(path, "Mine", "# First\n\nBack again.\n")
        yield says(window, "Back again")
        assert faults(window).startswith("✓")

    through_main(script, "lesson", "preview", str(path))


VALUES = """# Values

```program
text = "y = x^2"
at = {{ x = 3 }}
expect = {{ "dy/dx" = "{slope}" }}
```

```lab
source = "import torch; x = torch.tensor(3.0, requires_grad=True); y = x**2; y.backward()"
expect = {{ "x.grad" = "{grad}" }}
```

```task
kind = "derivative"
id = "square"
skill = "power"
ask = "Differentiate."
program = "y = x^2"
wrt = "x"
answer = "{answer}"
wrong = [{{ answer = "x^2", mistake = "{mistake}" }}]
hints = ["Think."]
```
"""


def test_a_preview_plays_what_is_written_and_tells_what_does_not_hold(tmp_path: Path, asks: Asker) -> None:
    """The sentences are those of ``lesson check``; each fault that is mended is gone at the next saving."""
    wrong = VALUES.format(slope=7, grad=5, answer="3x", mistake="sine-sign")
    path = write(tmp_path / "01-mine.md", "Mine", wrong)
    (lesson,) = courses.opened(path).lessons
    checked = [f"▲ {path}, line {fault.line}: {fault.said.text}" for fault in played(lesson, asks)]
    assert len(checked) == 4

    def script(window: MainWindow) -> Steps:
        yield lambda: faults(window).splitlines() == checked
        assert "dy/dx should be 7, and is 6.0" in checked[0]
        assert "x.grad should be 5, and is 6.0" in checked[1]
        write(path, "Mine", VALUES.format(slope=6, grad=6, answer="3x", mistake="sine-sign"))
        yield lambda: faults(window).splitlines() == checked[2:]
        write(path, "Mine", VALUES.format(slope=6, grad=6, answer="2x", mistake=""))
        yield lambda: faults(window).startswith("✓ Preview of 01-mine.md: all holds")

    through_main(script, "lesson", "preview", str(path))


LOCKED = """+++
title = "Locked"
summary = "About it."
locked = ["editor", "rooms"]
hidden = ["fourth", "palette"]
next = "02-free"
+++
# First

```program
text = "y = x^2"
at = { x = 3 }
expect = { "dy/dx" = "7" }
```
"""


def pressed(window: MainWindow, name: str) -> None:
    button = window.findChild(QAbstractButton, name)
    assert button is not None
    assert button.isVisible(), name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_what_a_lesson_locks_and_hides_stays_so_in_the_room_that_it_opens(tmp_path: Path) -> None:
    """The program expects 7 where 6 is right: that is for ``lesson check`` to tell, and stops nobody here."""
    (tmp_path / "01-locked.md").write_text(LOCKED, encoding="utf-8")
    write(tmp_path / "02-free.md", "Free")
    control = Qt.KeyboardModifier.ControlModifier

    def script(window: MainWindow) -> Steps:
        yield opened(window, "Locked", "Free")
        window.late.lessons.open_lesson("01-locked")
        yield near(window, 6.0)
        pressed(window, "program-away")
        assert window.rooms.room == "expression"
        yield near(window, 6.0)
        expression = window.asking.expression
        assert expression.editor.isVisible()
        assert not expression.editor.isEnabled()
        assert not expression.palette_fold.isVisible()
        assert not window.bar.fourth.isVisible()
        QTest.keyClick(window, Qt.Key.Key_2, control)
        assert window.rooms.room == "expression", "a locked room is locked for the keyboard too"
        pressed(window, "room-lessons")
        assert window.rooms.room == "lessons"
        window.late.lessons.open_lesson("02-free")
        QTest.keyClick(window, Qt.Key.Key_1, control)
        assert window.rooms.room == "expression"
        assert expression.editor.isEnabled()
        assert expression.palette_fold.isVisible()
        assert window.bar.fourth.isVisible()

    through_main(script, "--course", str(tmp_path))


def test_the_form_of_the_perceptron_room_is_locked_as_the_editor_is(tmp_path: Path) -> None:
    at = "at = { x = 6.7, w = 1, b = 0, y = 0 }"
    neuron = f'room = "perceptron"\ntext = "z = w*x + b; p = sigmoid(z); L = bce(p, y)"\n{at}'
    text = LOCKED.replace('text = "y = x^2"', neuron).replace("at = { x = 3 }\n", "").partition("expect")[0]
    (tmp_path / "01-locked.md").write_text(text + "```\n", encoding="utf-8")
    write(tmp_path / "02-free.md", "Free")

    def script(window: MainWindow) -> Steps:
        yield opened(window, "Locked", "Free")
        window.late.lessons.open_lesson("01-locked")
        yield near(window, 6.691763029237441, "w")
        pressed(window, "program-away")
        assert window.rooms.room == "perceptron"
        assert window.asking.perceptron.form.isVisible()
        assert not window.asking.perceptron.form.isEnabled()
        pressed(window, "room-lessons")
        window.late.lessons.open_lesson("02-free")
        pressed(window, "room-perceptron")
        assert window.asking.perceptron.form.isEnabled()

    through_main(script, "--course", str(tmp_path))


def test_lessons_that_lead_in_a_circle_and_a_script_are_told_and_shown_as_text(tmp_path: Path) -> None:
    circle = LOCKED.replace('next = "02-free"', 'next = "01-a"')
    (tmp_path / "01-a.md").write_text(circle, encoding="utf-8")
    evil = "# First\n\n<script>alert(1)</script> <img src=x onerror=alert(2)>\n\n<h1>Big</h1>\n"
    write(tmp_path / "02-evil.md", "<b>Evil</b>", evil)

    def script(window: MainWindow) -> Steps:
        yield opened(window, "Locked", "<b>Evil</b>")
        yield lambda: "01-a.md" in told(window)
        assert "01-a → 01-a" in told(window)
        window.late.lessons.open_lesson("02-evil")
        yield says(window, "<script>alert(1)</script> <img src=x onerror=alert(2)>")
        assert "<h1>Big</h1>" in page(window)
        window.late.lessons.open_lesson("01-a")
        for _ in range(4):
            window.late.lessons.turn(1)  # round and round
        yield says(window, "First")

    through_main(script, "--course", str(tmp_path))


def test_the_tables_of_a_class_are_merged_by_the_menu_and_a_torn_one_is_told(tmp_path: Path) -> None:
    at = datetime(2026, 3, 1, 12, tzinfo=UTC)
    for name, verdict in (("Ada", "wrong"), ("Bo", "right")):
        attempt = Attempted(name, at, "01-a", "slope", "slope", "2", verdict, "sign")
        (tmp_path / f"{name}.csv").write_text(as_csv([attempt]), encoding="utf-8")
    torn = tmp_path / "torn.csv"
    torn.write_text("nothing of ours\n", encoding="utf-8")

    def script(window: MainWindow) -> Steps:
        yield lambda: window.findChild(FileDrop) is not None
        offered(window, "course-class")
        dialog = window.findChild(QFileDialog, "course-dialog")
        assert dialog is not None
        dialog.filesSelected.emit([str(path) for path in sorted(tmp_path.glob("*.csv"))])
        dialog.reject()
        yield lambda: bool(window.findChildren(ClassPage)) and page_of(window).table.rowCount() == 1
        shown = [page_of(window).table.item(0, column) for column in range(5)]
        assert [cell.text() for cell in shown if cell is not None] == ["01-a", "slope", "2", "1", "1"]
        assert page_of(window).summary.text().startswith("2 learners, 2 attempts")
        assert "torn.csv, line 1" in page_of(window).troubles.text()

    through_main(script)


def page_of(window: MainWindow) -> ClassPage:
    return window.findChildren(ClassPage)[0]


def offered(window: MainWindow, name: str) -> None:
    """Choose a line of the window's menu."""
    QTest.mouseClick(window.bar.menu, Qt.MouseButton.LeftButton)
    menu = window.findChild(QMenu, "main-menu")
    assert menu is not None
    next(action for action in menu.actions() if action.objectName() == name).trigger()
    menu.close()


@pytest.mark.parametrize("name", ["course-file", "course-folder"])
def test_a_course_is_opened_by_the_menu(tmp_path: Path, name: str) -> None:
    path = write(tmp_path / "01-a.md", "Of hills")

    def script(window: MainWindow) -> Steps:
        yield lambda: window.findChild(FileDrop) is not None
        offered(window, name)
        dialog = window.findChild(QFileDialog, "course-dialog")
        assert dialog is not None
        dialog.fileSelected.emit(str(path if name == "course-file" else tmp_path))
        dialog.reject()
        yield opened(window, "Of hills")
        offered(window, "course-own")
        yield lambda: len(titles(window)) > 20

    through_main(script)
