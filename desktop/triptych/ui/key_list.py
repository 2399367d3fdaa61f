"""Every key that is registered in the window, as rows to be listed: where, which keys, what they do."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

NATIVE = QKeySequence.SequenceFormat.NativeText


class Listed(NamedTuple):
    """One line: the part of the window in which the keys hold, "" for all of it."""

    place: str
    keys: str
    title: str


def registered(window: QWidget) -> list[Listed]:
    """Return the shortcuts of a window and of its buttons; two keys that do the same share a line."""
    found: dict[tuple[str, str], list[str]] = {}
    for shortcut in window.findChildren(QShortcut):
        if shortcut.isEnabled() and shortcut.whatsThis():  # a dialog's own for the window's keys have no name
            keys = shortcut.key().toString(NATIVE)
            found.setdefault((_place(shortcut.parent(), window), shortcut.whatsThis()), []).append(keys)
    for button in window.findChildren(QAbstractButton):
        keys = button.shortcut().toString(NATIVE)
        if keys and button.window() is window:
            found.setdefault((_place(button, window), button.accessibleName()), []).append(keys)
    lines = [Listed(place, ", ".join(dict.fromkeys(keys)), title) for (place, title), keys in found.items()]
    return sorted(lines, key=lambda line: line.place != "")


def _place(thing: object, window: QWidget) -> str:
    """The name of the panel that a key belongs to; keys of a panel's buttons are the window's."""
    if not isinstance(thing, QWidget) or thing is window or isinstance(thing, QAbstractButton):
        return ""
    return thing.accessibleName() or thing.objectName()
