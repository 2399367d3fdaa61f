"""Lessons from outside in the real window: a teacher's folder or zip, an author's file as it is written."""

from __future__ import annotations

import zipfile
from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel
from tests.e2e.test_window import Condition, Driver, Script

from triptych.app import main
from triptych.ui.file_drop import FileDrop
from triptych.ui.main_window import MainWindow
from triptych.ui.prose import Prose

pytestmark = pytest.mark.usefixtures("qapp")
HEAD = '+++\ntitle = "{title}"\nsummary = "About it."\n+++\n'
GOOD = HEAD + "# First\n\nSome *text*.\n\n# Second\n\nMore text.\n"
Steps = Generator[Condition, None, None]


def through(script: Script, *arguments: str) -> None:
    driver = Driver(script)
    code = main([*arguments])
    if driver.error is not None:
        raise driver.error
    assert code == 0


def titles(window: MainWindow) -> list[str]:
    return [row.lesson.header.title for row in window.lessons.contents.rows]


def told(window: MainWindow) -> str:
    """All that is said about faults on the list of lessons."""
    labels = window.lessons.contents.findChildren(QLabel)
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
        assert window.tour is None

    through(script, "--course", str(tmp_path))


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
        yield opened(window, "Of hills")
        said = told(window)
        for name in ("../02-evil.md", "03-torn.md, line ", "04-large.md"):
            assert f"lessons.zip:{name}" in said
        window.lessons.open_lesson("01-a")
        yield lambda: any(p.isVisible() for p in window.lessons.text.findChildren(Prose))

    try:
        through(script, f"--course={path}")
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

    through(script, "--course", str(path))


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

    through(script)


def page(window: MainWindow) -> str:
    """What can be read on the page."""
    prose = window.lessons.text.findChildren(Prose)
    return " ".join(one.accessibleName() for one in prose if one.isVisible())


def says(window: MainWindow, text: str) -> Condition:
    return lambda: text in page(window)


def faults(window: MainWindow) -> str:
    label = window.lessons.findChild(QLabel, "lesson-faults-text")
    return label.text() if isinstance(label, QLabel) else ""


def test_a_preview_follows_the_file_and_keeps_the_page_that_is_open(tmp_path: Path) -> None:
    path = write(tmp_path / "01-mine.md", "Mine")

    def script(window: MainWindow) -> Steps:
        yield says(window, "First")
        assert faults(window).startswith("✓")
        window.lessons.turn(1)
        assert "Second" in page(window)
        write(path, "Mine", "# First\n\nSome.\n\n# Second\n\nA new line.\n")
        yield says(window, "A new line")
        assert "Second" in page(window), "the page that was open stays open"
        saved = write(tmp_path / "saved.tmp", "Mine", "# First\n\nOne.\n\n# Second\n\n<b>Bold</b> two.\n")
        saved.replace(path)  # as many editors save
        yield says(window, "<b>Bold</b> two")
        assert faults(window).startswith("✓")

    through(script, "lesson", "preview", str(path))


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

    through(script, "lesson", "preview", str(path))
