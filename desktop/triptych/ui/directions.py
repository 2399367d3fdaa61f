"""Which way a text runs in a window that is read from the right: formulas and numbers stay as they are."""

from __future__ import annotations

from PySide6.QtCore import Qt


def runs_from_right(text: str) -> bool:
    """Whether a text has a letter of a script that is read from the right."""
    return any("\u0590" <= sign <= "\u08ff" for sign in text)


def direction_flag(text: str) -> Qt.TextFlag:
    """Return how a painter is to run a text, whatever its first sign is."""
    return Qt.TextFlag.TextForceRightToLeft if runs_from_right(text) else Qt.TextFlag.TextForceLeftToRight
