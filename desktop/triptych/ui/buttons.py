"""Makes buttons as all are here: with a name, a tooltip, and a word that is read aloud."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

Button = TypeVar("Button", bound=QPushButton)
ONE_OF_SEVERAL = "one-of-several"  # a property: readers are told of a radio button, not of a box to check


def tool_button(
    parent: QWidget, name: str, text: str, tip: str, *, aloud: str | None = None, role: str = ""
) -> QToolButton:
    """Return a button of a bar or of a card's head; ``aloud`` is read for it, else its tooltip.

    What stands on a button is a part of its name: so it is called by who says what to press.
    """
    button = QToolButton(parent)
    button.setObjectName(name)
    if role:
        button.setProperty("role", role)
    button.setText(text)
    button.setAccessibleName(_named(text, tip) if aloud is None else aloud)
    button.setToolTip(tip)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


def push_button(
    parent: QWidget, name: str, text: str, tip: str, *, aloud: str | None = None, role: str = ""
) -> QPushButton:
    """Return a button that stands by itself; ``aloud`` is read for it, else its text."""
    return dressed(QPushButton(parent), name, text, tip, aloud=aloud, role=role)


def dressed(
    button: Button, name: str, text: str, tip: str, *, aloud: str | None = None, role: str = ""
) -> Button:
    """Give a button that was made all that such buttons have."""
    button.setText(text)  # with its text at once, PySide would learn all names of icons for it
    button.setObjectName(name)
    if role:
        button.setProperty("role", role)
    button.setAccessibleName(text if aloud is None else aloud)
    button.setToolTip(tip)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


def _named(text: str, tip: str) -> str:
    """Return the words of a button that its tooltip lacks, else the tooltip."""
    words = " ".join(part for part in text.split() if sum(map(str.isalpha, part)) > 1)
    return words if words and words.casefold() not in tip.casefold() else tip
