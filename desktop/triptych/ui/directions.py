"""Which way a text runs in a window that is read from the right: formulas and numbers stay as they are."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

AROUND = re.compile(r"([(\[{«“\"']*)(.*?)([\]}»”\"'.,:;!?…]*)$")  # what stands around a word
ISOLATE, END = "\u2066", "\u2069"  # what stands between them runs from the left, whatever is around it


def runs_from_right(text: str) -> bool:
    """Whether a text has a letter of a script that is read from the right."""
    return any("\u0590" <= sign <= "\u08ff" for sign in text)


def direction_flag(text: str) -> Qt.TextFlag:
    """Return how a painter is to run a text, whatever its first sign is."""
    return Qt.TextFlag.TextForceRightToLeft if runs_from_right(text) else Qt.TextFlag.TextForceLeftToRight


def reading_direction(texts: Iterable[str]) -> Qt.LayoutDirection:
    """Return which way one reads these texts: by their letters, where they have none as the window."""
    whole = "".join(texts)
    if runs_from_right(whole):
        return Qt.LayoutDirection.RightToLeft
    if any(map(str.isalpha, whole)):
        return Qt.LayoutDirection.LeftToRight
    return QGuiApplication.layoutDirection()


def isolated(formula: str) -> str:
    """Return a formula as it is to stand in any text; the same where all runs from the left."""
    return f"{ISOLATE}{formula}{END}" if QGuiApplication.isRightToLeft() else formula


def steady(text: str) -> str:
    """Return a text that runs from the right so that each formula or number in it runs from the left."""
    if not runs_from_right(text):
        return text
    return " ".join(word if runs_from_right(word) else _steady_word(word) for word in text.split(" "))


def _steady_word(word: str) -> str:
    before, core, after = AROUND.findall(word)[0]
    return f"{before}{ISOLATE}{core}{END}{after}" if len(core) > 1 else word
