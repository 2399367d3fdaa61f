"""Undo, sessions and what a crash leaves, in the real window: keys, dialogs, drops, and a second window."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from triptych.files.one_line import as_line, from_line
from triptych.files.reading import as_text, read_session, write_session
from triptych.files.session import Lab, Room, Session, Slider, Table
from triptych.ui.editor import Editor
from triptych.ui.exact_box import ExactBox
from triptych.ui.file_drop import FileDrop
from triptych.ui.float_slider import FloatSlider
from triptych.ui.knob import Leaf
from triptych.ui.main_window import MainWindow
from triptych.ui.swap import Swap
from triptych.userdata import data_folder

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ROOM = Room(
    "q = a*b + 3", ("b",), "b", None, "b", (), (Slider("a", 2.5), Slider("b", -1.0, 0.0, -2.0, 2.0, 0.5))
)


@pytest.fixture(scope="module")
def with_lab(real_window: MainWindow) -> MainWindow:
    """The window with the lab's process, which lives as long as it does."""
    assert not real_window.late.lab.isVisible()
    return real_window


@pytest.fixture
def window(with_lab: MainWindow, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window as it is at the start, with nothing to undo."""
    real_window = with_lab
    qtbot.waitUntil(lambda: real_window.findChild(FileDrop) is not None)
    sessions = real_window.late.keeping.sessions
    real_window.activateWindow()
    sessions.new()
    qtbot.waitUntil(lambda: real_window.bench.desk.text == "y = x^2\nz = sin(y)")
    real_window.late.notice.put_away()
    yield real_window
    sessions.new()
    sessions.leave()


def find(window: QWidget, kind: type[QWidget], name: str) -> QWidget:
    """Return the widget with this name."""
    found = window.findChild(kind, name)
    assert isinstance(found, kind)
    return found


def value(window: MainWindow, name: str) -> float:
    """Where the slider of this input stands."""
    return window.bench.desk.knobs[Leaf(name)].value


def press(window: MainWindow, key: Qt.Key, how: Qt.KeyboardModifier = CTRL) -> None:
    """Press a key wherever the keyboard is."""
    QTest.keyClick(QApplication.focusWidget() or window, key, how)


def drag(window: MainWindow, name: str, by: int) -> None:
    """Drag a slider's handle some pixels, in several moves, and let it go."""
    slider = find(window, FloatSlider, f"slider-{name}")
    assert isinstance(slider, FloatSlider)
    room = slider.width() - 16
    middle = QPoint(8 + round(room * slider.value() / slider.maximum()), slider.height() // 2)
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=middle)
    for step in range(1, 6):
        QTest.mouseMove(slider, middle + QPoint(by * step // 5, 0))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=middle + QPoint(by, 0))


def test_a_drag_is_one_step_back_and_forth(window: MainWindow) -> None:
    start = value(window, "x")
    drag(window, "x", -60)
    moved = value(window, "x")
    assert moved < start
    press(window, Qt.Key.Key_Z)
    assert value(window, "x") == start
    assert not window.late.keeping.history.can_undo
    press(window, Qt.Key.Key_Z, CTRL | SHIFT)
    assert value(window, "x") == moved
    press(window, Qt.Key.Key_Z)
    press(window, Qt.Key.Key_Y)
    assert value(window, "x") == moved


def test_two_sliders_two_texts_and_the_bar_are_steps_of_their_own(window: MainWindow, qtbot: QtBot) -> None:
    editor = find(window, Editor, "editor")
    assert isinstance(editor, Editor)
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_End, CTRL)
    QTest.keyClicks(editor, " + c")
    qtbot.waitUntil(lambda: Leaf("c") in window.bench.desk.leaves)
    box = find(window, ExactBox, "exact-c")
    assert isinstance(box, ExactBox)
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "4.5")
    QTest.keyClick(box, Qt.Key.Key_Return)
    window.bar.dtype.chosen.emit("float64")
    assert (value(window, "c"), window.bench.dtype) == (4.5, "float64")
    press(window, Qt.Key.Key_Z)
    assert (value(window, "c"), window.bench.dtype) == (4.5, "float32")
    press(window, Qt.Key.Key_Z)
    assert value(window, "c") == 1.0
    press(window, Qt.Key.Key_Z)
    assert editor.toPlainText() == window.bench.desk.text == "y = x^2\nz = sin(y)"
    for _ in range(3):
        press(window, Qt.Key.Key_Y)
    assert editor.toPlainText() == "y = x^2\nz = sin(y) + c"
    assert (value(window, "c"), window.bench.dtype) == (4.5, "float64")
    assert window.bench.question is not None
    assert window.bench.question.point == {"x": 3.0, "c": 4.5}


def test_a_step_in_another_room_is_taken_back_there(window: MainWindow) -> None:
    window.rooms.open("perceptron")
    window.bench.move(Leaf("w"), 2.0)
    window.rooms.open("expression")
    window.late.keeping.history.undo()
    assert window.rooms.room == "perceptron"
    assert value(window, "w") == 1.0


def test_save_as_new_and_open_by_dialogs(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    drag(window, "x", -40)
    moved, path = value(window, "x"), tmp_path / "meine Stunde"
    press(window, Qt.Key.Key_S)
    choose(window, qtbot, "save-dialog", path)
    stored = path.with_suffix(".triptych")
    qtbot.waitUntil(stored.is_file)
    qtbot.waitUntil(lambda: "meine Stunde.triptych" in window.windowTitle())
    assert not window.isWindowModified()
    drag(window, "x", -40)
    qtbot.waitUntil(window.isWindowModified)
    press(window, Qt.Key.Key_N)
    assert value(window, "x") == 3.0
    assert "meine Stunde" not in window.windowTitle()
    press(window, Qt.Key.Key_O)
    choose(window, qtbot, "open-dialog", stored)
    qtbot.waitUntil(lambda: value(window, "x") == moved)
    qtbot.waitUntil(lambda: window.late.keeping.sessions.recent.paths[:1] == (stored,))


def choose(window: MainWindow, qtbot: QtBot, name: str, path: Path) -> None:
    """Choose a file in the dialog that is open."""
    qtbot.waitUntil(lambda: window.findChild(QFileDialog, name) is not None)
    name_of_file = window.findChild(QLineEdit, "fileNameEdit")
    assert name_of_file is not None
    name_of_file.setText(str(path))
    QTest.keyClick(name_of_file, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(QFileDialog, name) is None)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def test_a_whole_session_comes_back_from_its_file(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    table = Table(("x", "y"), ((6.7, 0.0), (8.1, 1.0)), -1)
    program = "z = w*x + b\np = sigmoid(z)\nL = bce(p, y)"
    other = Room(program, ("w",), "b", None, "w", (), (Slider("w", 0.25, low=-4, high=4, step=0.001),), table)
    told = Session(
        written_by="0.1", room="perceptron", dtype="float64", expression=ROOM, perceptron=other,
        lab=Lab(("import torch", "x = torch.tensor(2.0)")),
    )  # fmt: skip
    write_session(tmp_path / "all.triptych", told)
    drop(window, tmp_path / "all.triptych")
    qtbot.waitUntil(lambda: window.rooms.room == "perceptron" and window.bench.desk.text == program)
    desk = window.bench.desk
    assert (desk.wrt, desk.axis, desk.picked, window.bench.dtype) == (("w",), Leaf("b"), -1, "float64")
    assert desk.rows is not None
    assert desk.rows.values == table.rows
    qtbot.waitUntil(lambda: window.late.lab.page.cells.texts == told.lab.cells)
    window.rooms.open("expression")
    assert (window.bench.desk.text, value(window, "a"), value(window, "b")) == (ROOM.program, 2.5, -1.0)
    assert window.bench.desk.knobs[Leaf("b")].step == 0.5
    assert window.bench.desk.wrt == ("b",)


def drop(window: MainWindow, path: Path) -> None:
    """Drop a file on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, plain = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(9, 9), copy, data, left, plain))
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), copy, data, left, plain))


def test_opening_something_else_offers_the_way_back(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    write_session(tmp_path / "other.triptych", Session(expression=ROOM))
    window.bench.move(Leaf("x"), 1.25)
    drop(window, tmp_path / "other.triptych")
    qtbot.waitUntil(lambda: window.bench.desk.text == ROOM.program)
    back = find(window, QPushButton, "back-to-before")
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    assert (window.bench.desk.text, value(window, "x")) == ("y = x^2\nz = sin(y)", 1.25)
    assert window.late.keeping.sessions.path is None


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("triptych = 99", "newer"),
        ("<html><script>alert(1)</script>", "no session"),
        ('triptych = 1\n[perceptron]\nprogram = "sin(x)"', "perceptron.program"),
        ("triptych = 1\n[expression]\nprogram = 5", "expression.program"),
        (f'triptych = 1\n[expression]\nprogram = "{"x + " * 3_000}x"', "at most 10000 are read"),
    ],
)
def test_a_file_that_cannot_be_used_leaves_the_window_as_it_was(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, content: str, told: str
) -> None:
    path = tmp_path / "bad.triptych"
    path.write_text(content, "utf-8")
    before = window.bench.desk
    drop(window, path)
    sentence = find(window, QLabel, "notice-sentence")
    assert isinstance(sentence, QLabel)
    qtbot.waitUntil(lambda: window.late.notice.isVisible() and told in sentence.text())
    assert "bad.triptych" in sentence.text()
    assert sentence.textFormat() == Qt.TextFormat.PlainText
    assert window.bench.desk is before


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="only POSIX has pipes in folders")
def test_a_pipe_is_told_and_never_waited_for(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "pipe.triptych"
    os.mkfifo(path)
    drop(window, path)
    assert "pipe.triptych is a pipe" in window.late.notice.sentence.text()
    write_session(tmp_path / "after.triptych", Session(expression=ROOM))
    drop(window, tmp_path / "after.triptych")
    qtbot.waitUntil(lambda: window.bench.desk.text == ROOM.program)  # the thread beside is not kept


def test_html_in_a_session_is_only_text(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "html.triptych"
    write_session(path, Session(expression=Room("<b>x</b> + 1")))
    drop(window, path)
    editor = find(window, Editor, "editor")
    assert isinstance(editor, Editor)
    qtbot.waitUntil(lambda: editor.toPlainText() == "<b>x</b> + 1")


def test_where_it_cannot_be_saved_another_place_is_offered(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.late.keeping.sessions.save_to(tmp_path / "none" / "a.triptych")
    qtbot.waitUntil(lambda: window.findChild(QPushButton, "save-elsewhere") is not None)
    assert window.late.keeping.sessions.path is None
    window.late.notice.put_away()


def test_what_another_window_saved_is_not_lost_without_a_word(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "shared.triptych"
    ours, theirs = Session(expression=ROOM), Session(expression=Room("y = exp(x)", ("x",), "x"))
    sessions = window.late.keeping.sessions
    write_session(path, ours)
    sessions.open_file(path)
    qtbot.waitUntil(lambda: window.bench.desk.text == ROOM.program)
    for _ in range(2):  # what was saved here is no other window's
        drag(window, "a", 20)
        window.late.notice.put_away()
        press(window, Qt.Key.Key_S)
        qtbot.waitUntil(lambda: window.late.notice.isVisible() and not sessions.changed)
    write_session(path, theirs)
    drag(window, "a", -40)
    press(window, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: window.findChild(QPushButton, "save-over") is not None)
    assert "another window" in window.late.notice.sentence.text()
    assert (read_session(path), sessions.changed) == (theirs, True)
    QTest.mouseClick(find(window, QPushButton, "save-over"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not sessions.changed)
    assert read_session(path).expression.sliders[0].value == value(window, "a")
    path.unlink()
    drag(window, "a", 40)
    press(window, Qt.Key.Key_S)
    qtbot.waitUntil(path.exists)


def test_saving_twice_in_a_row_is_no_quarrel_with_oneself(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "mine.triptych"
    sessions = window.late.keeping.sessions
    sessions.save_to(path)
    qtbot.waitUntil(lambda: sessions.path == path)
    window.late.notice.put_away()
    for value_of_x in (1.5, -2.5):
        window.bench.move(Leaf("x"), value_of_x)
        press(window, Qt.Key.Key_S)  # the first is not written yet when the second is asked for
    qtbot.waitUntil(lambda: window.late.notice.isVisible() and not sessions.changed)
    assert window.late.notice.sentence.text() == "Saved as mine.triptych."
    assert read_session(path).expression.sliders[0].value == -2.5


def test_the_state_goes_through_a_chat_as_one_line(window: MainWindow) -> None:
    window.bench.move(Leaf("x"), -2.5)
    window.late.keeping.sessions.copy_line()
    line = QGuiApplication.clipboard().text()
    assert "\n" not in line
    assert from_line(line).expression.sliders[0].value == -2.5
    window.late.keeping.sessions.new()
    QGuiApplication.clipboard().setText("> " + line[:40] + "\n> " + line[40:])
    window.late.keeping.sessions.paste_line()
    assert value(window, "x") == -2.5  # as a chat quotes it
    window.late.keeping.sessions.new()
    QGuiApplication.clipboard().setText(line[:40] + "\n" + line[40:])
    window.late.keeping.sessions.paste_line()
    assert value(window, "x") == -2.5


def test_a_line_that_is_pasted_into_the_program_opens_what_it_says(window: MainWindow) -> None:
    line = as_line(Session(expression=ROOM))
    editor = find(window, Editor, "editor")
    editor.setFocus()
    QGuiApplication.clipboard().setText(f" {line[:40]}\n{line[40:]}\n")
    QTest.keyClick(editor, Qt.Key.Key_V, CTRL)
    assert window.bench.desk.text == ROOM.program
    QGuiApplication.clipboard().setText(line[:60])
    QTest.keyClick(editor, Qt.Key.Key_V, CTRL)
    assert window.bench.desk.text == ROOM.program
    assert "copy it once more" in window.late.notice.sentence.text()


def test_a_changed_file_is_asked_about_when_the_window_closes(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "kept.triptych"
    window.late.keeping.sessions.save_to(path)
    qtbot.waitUntil(lambda: window.late.keeping.sessions.path == path)
    assert window.late.keeping.may_close()
    window.bench.move(Leaf("x"), 0.5)
    asked: list[str] = []

    def answer(box: QMessageBox) -> int:
        asked.append(box.text())
        return int(QMessageBox.StandardButton.Cancel.value)

    monkeypatch.setattr(QMessageBox, "exec", answer)
    assert not window.close()
    assert len(asked) == 1
    assert "kept.triptych" in asked[0]
    assert window.isVisible()


DIES = """
import sys, os, signal
from PySide6.QtCore import QCoreApplication
from triptych.files.session import Room, Session
from triptych.ui.swap import Swap
app = QCoreApplication(sys.argv)
swap = Swap()
assert swap.keep(Session(expression=Room("c = 1 + x^7")), swap.turn)
print(swap.path, flush=True)
if sys.argv[1] == "dies":
    os.kill(os.getpid(), signal.SIGKILL)
sys.stdin.read()
swap.forget()
"""


def other_window(how: str) -> subprocess.Popen[str]:
    """Start a process that keeps its state as another window does."""
    return subprocess.Popen(
        [sys.executable, "-c", DIES, how], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def test_what_a_dead_window_left_is_offered_and_a_living_ones_is_not(
    window: MainWindow, qtbot: QtBot
) -> None:
    with other_window("lives") as living, other_window("dies") as dead:
        assert living.stdout is not None
        assert dead.stdout is not None
        lives, left = (Path(one.stdout.readline().strip()) for one in (living, dead) if one.stdout)
        dead.wait()
        assert dead.returncode == -signal.SIGKILL
        assert Swap().left() == (left,)
        window.late.keeping.sessions.offer_left()
        qtbot.waitUntil(lambda: window.findChild(QPushButton, "restore") is not None)
        mark = window.findChild(QLabel, "notice-mark")
        assert isinstance(mark, QLabel)
        assert mark.text() == "ℹ", "a crash is no success"
        QTest.mouseClick(find(window, QPushButton, "restore"), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: window.bench.desk.text == "c = 1 + x^7")
        qtbot.waitUntil(lambda: not left.exists())  # only once it is written down here
        assert read_session(window.late.keeping.sessions.swap.path).expression.program == "c = 1 + x^7"
        assert lives.exists()
        living.communicate("")
    assert not lives.exists()


def test_what_a_dead_window_left_is_still_offered_once_a_file_is_open(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    with other_window("dies") as dead:
        assert dead.stdout is not None
        left = Path(dead.stdout.readline().strip())
        dead.communicate()
    sessions, notice, file = window.late.keeping.sessions, window.late.notice, tmp_path / "opened.triptych"
    write_session(file, Session(expression=ROOM))
    sessions.offer_left()
    qtbot.waitUntil(lambda: window.findChild(QPushButton, "restore") is not None)
    offer = notice.sentence.text()
    sessions.open_file(file)
    qtbot.waitUntil(lambda: window.bench.desk.text == ROOM.program)
    assert (notice.isVisible(), notice.sentence.text()) == (True, offer)
    sessions.save()
    qtbot.waitUntil(lambda: notice.sentence.text() == "Saved as opened.triptych.")
    cross = find(window, QToolButton, "notice-close")
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert (notice.isVisible(), notice.sentence.text()) == (True, offer)
    assert window.findChild(QPushButton, "restore") is not None
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert not notice.isVisible()
    sessions.save()
    qtbot.waitUntil(lambda: notice.sentence.text() == "Saved as opened.triptych.")
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert not notice.isVisible()
    assert left.exists(), "only what is thrown away is deleted"
    left.unlink()


def test_what_another_window_has_restored_meanwhile_is_told_as_no_fault(
    window: MainWindow, qtbot: QtBot
) -> None:
    with other_window("dies") as dead:
        assert dead.stdout is not None
        left = Path(dead.stdout.readline().strip())
        dead.communicate()
    sessions, text = window.late.keeping.sessions, window.bench.desk.text
    sessions.offer_left()
    qtbot.waitUntil(lambda: window.findChild(QPushButton, "restore") is not None)
    left.unlink()
    QTest.mouseClick(find(window, QPushButton, "restore"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "another window has restored" in window.late.notice.sentence.text())
    assert window.late.notice.isVisible()
    mark = find(window, QLabel, "notice-mark")
    assert isinstance(mark, QLabel)
    assert mark.text() == "✓"
    assert window.bench.desk.text == text


def test_a_file_s_name_may_hold_brackets_and_stands_once_in_a_refusal(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    sessions, sentence = window.late.keeping.sessions, window.late.notice.sentence
    path = tmp_path / "a {b} {0}.triptych"
    sessions.open_file(path)
    qtbot.waitUntil(lambda: sentence.text().count(path.name) == 1 and "can't be read" in sentence.text())
    path.write_text("nothing", "utf-8")
    sessions.open_file(path)
    qtbot.waitUntil(lambda: sentence.text().startswith(f"{path.name}: "))
    path.write_text(as_text(Session(expression=ROOM)), "utf-8")
    window.bench.move(Leaf("x"), 2.125)  # changed, so the way back is offered
    sessions.open_file(path)
    qtbot.waitUntil(lambda: sentence.text() == f"{path.name} is open.")


def test_what_is_not_saved_is_written_down_and_goes_with_the_window(window: MainWindow, qtbot: QtBot) -> None:
    swap = window.late.keeping.sessions.swap
    assert data_folder() in swap.path.parents
    window.bench.move(Leaf("x"), 2.125)
    qtbot.waitUntil(swap.path.exists, timeout=10_000)
    assert read_session(swap.path).expression.sliders[0].value == 2.125
    window.late.keeping.sessions.leave()
    assert not swap.path.exists()
    assert not list(swap.folder.iterdir())


def test_the_window_opens_on_the_file_that_is_named(tmp_path: Path) -> None:
    path = tmp_path / "given.triptych"
    path.write_text(as_text(Session(expression=ROOM)), "utf-8")
    shown = subprocess.run(
        [sys.executable, "-c", OPENS, str(path)], capture_output=True, text=True, timeout=120, check=False
    )
    assert (shown.stdout.strip(), shown.stderr) == (ROOM.program, "")


OPENS = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from triptych import app
from triptych.ui.main_window import MainWindow
def look():
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    if window.bench.desk.text.startswith("q"):
        print(window.bench.desk.text)
        window.close()
    else:
        QTimer.singleShot(20, look)
application = QApplication(["triptych"])
QTimer.singleShot(20, look)
sys.exit(app.main([sys.argv[1]]))
"""


def test_a_file_that_the_system_asks_for_is_opened(tmp_path: Path) -> None:
    """As macOS does on a double click: before the window is there, and while it is."""
    path = tmp_path / "given.triptych"
    path.write_text(as_text(Session(expression=ROOM)), "utf-8")
    shown = subprocess.run(
        [sys.executable, "-c", ASKED, str(path)], capture_output=True, text=True, timeout=120, check=False
    )
    assert (shown.stdout.split("\n"), shown.stderr) == ([ROOM.program, ROOM.program, ""], "")


ASKED = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from triptych import app
from triptych.ui.main_window import MainWindow
from triptych.ui.window import application as made
def ask():
    QApplication.postEvent(application, QFileOpenEvent(sys.argv[1]))
def look():
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    came = window.bench.desk.text.startswith("q")
    if came and "open" in wanted:
        wanted.remove("open")
        print(window.bench.desk.text)
        window.late.keeping.sessions.new()
    elif not came and "again" in wanted and "open" not in wanted:
        wanted.remove("again")
        ask()
    elif came and not wanted:
        print(window.bench.desk.text)
        window.close()
        return
    QTimer.singleShot(20, look)
wanted = ["open", "again"]
application = made([])
ask()
QTimer.singleShot(20, look)
sys.exit(app.main([]))
"""


def test_a_line_can_be_given_to_the_next_window_by_hand(window: MainWindow) -> None:
    window.late.keeping.sessions.open_line(as_line(Session(expression=ROOM)))
    assert window.bench.desk.text == ROOM.program
