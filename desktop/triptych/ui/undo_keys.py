"""Leaves undo and redo to the window where a text field itself has nothing to take back."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent


def is_for_window(event: QEvent, *, undo: bool, redo: bool) -> bool:
    """Whether Qt asks a field for the key of an undo (or redo) that it does not have.

    A field would take the key before any shortcut, though it does nothing with it.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    from PySide6.QtGui import QKeySequence  # noqa: PLC0415 -- for keys alone, which come after the first paint

    own = ((QKeySequence.StandardKey.Undo, undo), (QKeySequence.StandardKey.Redo, redo))
    return any(event.matches(key) and not has for key, has in own)
