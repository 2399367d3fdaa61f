"""One rule for the keys of undo in every field of text: what nobody has taken yet is the field's own.

A box hands its text over when it is left or with Return; until then, undo works in the box.  Programs, cells
and answers are taken as they are typed, so the window keeps their steps among all others.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

UNDO, REDO = "undo", "redo"
WATCHED = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
TAKEN = "taken-as-typed"
CTRL = Qt.KeyboardModifier.ControlModifier
REDOES = (
    QKeyCombination(CTRL, Qt.Key.Key_Y),
    QKeyCombination(CTRL | Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_Z),
)


class UndoKeys(QObject):
    """Looks at the keys of whichever field of text has the keyboard."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        self._follow(None, QApplication.focusWidget())

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(before, QLineEdit | QPlainTextEdit):
            before.removeEventFilter(self)
        if isinstance(now, QLineEdit | QPlainTextEdit):
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the field have its own undo, and keep the key from it where it has none."""
        if event.type() not in WATCHED or not isinstance(event, QKeyEvent):
            return False
        wish = wish_of(event)
        if not wish or not isinstance(watched, QLineEdit | QPlainTextEdit):
            return False
        asks = event.type() == QEvent.Type.ShortcutOverride
        if not has_own(watched, wish):
            event.ignore()  # a field would take the key before any shortcut, though it does nothing with it
            return asks
        event.accept()
        if not asks:
            watched.undo() if wish == UNDO else watched.redo()
        return True


def taken_as_typed(field: QLineEdit) -> None:
    """Mark a line that is taken letter by letter: the window keeps its steps."""
    field.setProperty(TAKEN, True)


def has_own(field: QLineEdit | QPlainTextEdit, wish: str) -> bool:
    """Whether a field has something of its own to take back or do again, that nobody has taken."""
    if isinstance(field, QPlainTextEdit):
        return field.document().isUndoAvailable() if wish == UNDO else field.document().isRedoAvailable()
    if field.property(TAKEN):
        return False
    return field.isUndoAvailable() if wish == UNDO else field.isRedoAvailable()


def wish_of(event: QKeyEvent) -> str:
    """Return what the key of an event asks for, "" for anything else; redo has two keys on every system."""
    if event.matches(QKeySequence.StandardKey.Redo) or event.keyCombination() in REDOES:
        return REDO
    return UNDO if event.matches(QKeySequence.StandardKey.Undo) else ""
