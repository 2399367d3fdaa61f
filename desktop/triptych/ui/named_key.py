"""A shortcut that knows what it does, so that the list of keys can be made of the shortcuts themselves."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

EVERYWHERE = Qt.ShortcutContext.WindowShortcut


def add_key(
    parent: QWidget,
    keys: str,
    title: str,
    act: Callable[[], object],
    context: Qt.ShortcutContext = EVERYWHERE,
) -> QShortcut:
    """Let these keys do something in the parent's window, or only inside of it; the title tells what."""
    shortcut = QShortcut(QKeySequence(keys), parent)
    shortcut.setContext(context)
    shortcut.setWhatsThis(title)
    shortcut.activated.connect(act)
    return shortcut
