"""Puts what the engine says, and what tables and resources hold, into the language of the window."""

from __future__ import annotations

import re
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from triptych.messages import Said
from triptych.sentences import ENGLISH, filled
from triptych.ui.decimals import as_chosen

_NUMBER = re.compile(r"\[?[-−]?\d+\.\d+…?(e[-+]?\d+)?(, [-−]?[\d.]+…?(e[-+]?\d+)?)*\]?")
Texts = TypeVar("Texts")


def translate(said: Said) -> str:
    """Return the sentence in the person's language, its arguments filled in."""
    template = ENGLISH.get(said.id)
    if template is None:
        return said.text
    words = {name: as_chosen(word) if _NUMBER.fullmatch(word) else word for name, word in said.args.items()}
    return filled(QCoreApplication.translate("engine", template), words)


def noted(_context: str, texts: Texts) -> Texts:
    """Return a text, or a table of them, as it is, marked for the translators.

    ``translated`` is asked where it is shown.  Of a mapping only the values are texts.
    """
    return texts


def translated(context: str, text: str) -> str:
    """Return a text that was noted, or that a resource holds, in the person's language."""
    return QCoreApplication.translate(context, text)
