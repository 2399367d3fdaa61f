"""What Qt itself says in the window's menus and dialogs is said in the window's language too."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Qt, QTimer, QTranslator
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.ui.whole_window import whole_window

from triptych.ui.commands import Commands
from triptych.ui.key_list import registered
from triptych.ui.language import speak, spoken_language
from triptych.ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[2]
TEXTS = tomllib.loads((ROOT / "packaging" / "qt_texts.toml").read_text(encoding="utf-8"))
KEYS = "QShortcut"
SAME = {"de": {"Alias", "Name", "OK"}, "es": {"Alias", "No"}}  # the English word is theirs
# Asked for as well, but no words: keys, and what the program decides by itself.
WORDLESS = {"", "Alt+Left", "Alt+Right", "Alt+Up", "QT_LAYOUT_DIRECTION", "%p%"}


class Asked(QTranslator):
    """Hears what Qt asks for, and leaves the answer to those that were there before."""

    def __init__(self, parent: QApplication) -> None:
        super().__init__(parent)
        self.heard: set[tuple[str, str]] = set()

    def translate(self, context: str, text: str, *_more: object) -> str:
        self.heard.add((context, text))
        return None  # type: ignore[return-value]  # as a QString that is null: not translated here


@pytest.fixture(scope="module", params=("ar", "de", "es", "hi"))
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[tuple[MainWindow, Asked]]:
    """The window in one language after the other, and what is asked for in it."""
    speak(qapp, request.param)
    asked = Asked(qapp)
    qapp.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    try:
        with whole_window(qapp) as window:
            qapp.installTranslator(asked)
            yield window, asked
            qapp.removeTranslator(asked)
    finally:
        qapp.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, False)
        speak(qapp, "en")


def english(shown: set[str]) -> set[str]:
    """Which of these texts Qt says in English, where the language has another word."""
    same = SAME.get(spoken_language(), set())
    plain = {text.replace("&", "") for context in TEXTS if context != KEYS for text in TEXTS[context]}
    return {text for text in shown if text.partition("\t")[0].replace("&", "") in plain - same}


def unanswered(asked: Asked) -> set[tuple[str, str]]:
    """What Qt asked for that no table has; the program's own contexts are another test's."""
    qt = {(c, t) for c, t in asked.heard if c in TEXTS or c.startswith("Q")}
    return {(c, t) for c, t in qt if t not in WORDLESS and c != KEYS and t not in TEXTS.get(c, ())}


def texts_of(dialog: QWidget) -> set[str]:
    """All that a dialog shows, says in a tooltip, or offers."""
    said: set[str] = set()
    for part in (dialog, *dialog.findChildren(QWidget)):
        said |= {part.toolTip(), part.accessibleName(), part.windowTitle()}
        said |= {part.text()} if isinstance(part, QLabel | QAbstractButton) else set()
        if isinstance(part, QAbstractItemView) and (model := part.model()) is not None:
            columns = range(model.columnCount(QModelIndex()))
            said |= {str(model.headerData(n, Qt.Orientation.Horizontal)) for n in columns}
    return said | {action.text() for action in dialog.findChildren(QAction)}


def popped(qtbot: QtBot, ask: Callable[[], object]) -> set[str]:
    """The lines of the menu that opens, which may keep a loop of its own until it is closed."""
    lines: set[str] = set()

    def read() -> None:
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            lines.update(action.text() for action in menu.actions())
            for inner in menu.findChildren(QMenu):
                lines.update(action.text() for action in inner.actions())
            menu.close()

    looking = QTimer(interval=10)
    looking.timeout.connect(read)
    looking.start()
    ask()
    qtbot.waitUntil(lambda: bool(lines))
    looking.stop()
    return lines - {""}


def right_click(qtbot: QtBot, part: QWidget) -> set[str]:
    here = QPoint(4, 4)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, here, part.mapToGlobal(here))
    return popped(qtbot, lambda: QApplication.sendEvent(part, event))


def row_of(rows: QAbstractItemView) -> QPoint:
    """Where the first file of a list stands."""
    return rows.visualRect(rows.model().index(0, 0, rows.rootIndex())).center()


def opened(qtbot: QtBot, window: MainWindow, keys: str) -> QFileDialog:
    """The file dialog that these keys open."""
    sequence = QKeySequence(keys)
    qtbot.waitUntil(lambda: sequence in [shortcut.key() for shortcut in window.findChildren(QShortcut)])
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keySequence(window, sequence)
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(QFileDialog)))
    (dialog,) = (d for d in window.findChildren(QFileDialog) if d.isVisible())
    return dialog


def test_a_right_click_speaks_the_language(qtbot: QtBot, spoken: tuple[MainWindow, Asked]) -> None:
    window, asked = spoken
    asked.heard.clear()
    box = next(box for box in window.findChildren(QLineEdit) if box.isVisible())
    bar = QScrollBar(Qt.Orientation.Vertical, window)
    bar.show()
    lines = {
        part: right_click(qtbot, part)
        for part in (window.asking.expression.editor.viewport(), box, bar)
    }
    bar.deleteLater()
    assert [len(found) for found in lines.values()] == [7, 7, 7]
    assert set().union(*map(english, lines.values())) == set()
    assert ("QWidgetTextControl", "&Undo") in asked.heard
    assert unanswered(asked) == set()


@pytest.mark.parametrize("keys", ["Ctrl+Shift+S", "Ctrl+O"])
def test_a_file_dialog_speaks_the_language(
    qtbot: QtBot, spoken: tuple[MainWindow, Asked], keys: str, tmp_path: Path
) -> None:
    window, asked = spoken
    (tmp_path / "mine.triptych").write_text("", encoding="utf-8")
    asked.heard.clear()
    dialog = opened(qtbot, window, keys)
    dialog.setDirectory(str(tmp_path))
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    rows = dialog.findChild(QAbstractItemView, "treeView")
    assert rows is not None
    qtbot.waitUntil(lambda: rows.indexAt(row_of(rows)).isValid())
    said = texts_of(dialog)
    lines = popped(qtbot, lambda: rows.customContextMenuRequested.emit(row_of(rows)))
    dialog.close()
    assert len(said) > 20
    assert len(lines) >= 4
    assert english(said | lines) == set()
    assert ("QFileSystemModel", "Size") in asked.heard
    assert unanswered(asked) == set()


@pytest.mark.parametrize("keys", ["Ctrl+Shift+S", "Ctrl+O"])
def test_its_questions_speak_the_language(
    qtbot: QtBot, spoken: tuple[MainWindow, Asked], keys: str, tmp_path: Path
) -> None:
    """To replace what is there, and that what is to be opened is not there."""
    window, asked = spoken
    (tmp_path / "mine.triptych").write_text("", encoding="utf-8")
    asked.heard.clear()
    dialog = opened(qtbot, window, keys)
    dialog.setDirectory(str(tmp_path))
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert name is not None
    name.setText("mine.triptych" if keys == "Ctrl+Shift+S" else "none.triptych")
    questions: list[str] = []
    buttons: set[str] = set()

    def read() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            questions.append(box.text())
            buttons.update(button.text() for button in box.buttons())
            box.reject()

    looking = QTimer(interval=10)
    looking.timeout.connect(read)
    looking.start()
    qtbot.keyClick(name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(questions))
    looking.stop()
    dialog.close()
    assert all("already" not in text and "not found" not in text for text in questions)
    assert ".triptych" in questions[0]
    assert english(buttons) == set()
    assert unanswered(asked) == set()


def test_keys_are_named_as_the_tooltips_name_them(spoken: tuple[MainWindow, Asked]) -> None:
    window, _ = spoken
    names = {name: QCoreApplication.translate(KEYS, name) for name in TEXTS[KEYS]}
    listed = {part for line in registered(window) for part in line.keys.replace(", ", "+").split("+")}
    other = {name for name, told in names.items() if told != name}
    commands = Commands(window.late._around, window.late.panels).all
    offered = {part for command in commands for part in command.keys.split("+")}
    for seen in (listed, offered):
        assert names["Ctrl"] in seen
        assert not seen & other
    for keys in ("Ctrl+Shift+Delete", "Alt+Left", "Shift+F6", "Ctrl+Return", "Ctrl+PgUp"):
        told = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        portable = QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)
        assert QKeySequence(told) == QKeySequence(portable, QKeySequence.SequenceFormat.PortableText)
