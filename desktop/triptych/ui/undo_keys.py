"""Leaves undo and redo to the window where a text field itself has nothing to take back."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence

_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def is_for_window(event: QEvent, *, undo: bool, redo: bool) -> bool:
    """Whether Qt asks a field for the key of an undo (or redo) that it does not have.

    A field would take the key before any shortcut, though it does nothing with it.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    own = zip(_KEYS, (undo, redo), strict=True)
    return any(event.matches(key) and not has for key, has in own)
