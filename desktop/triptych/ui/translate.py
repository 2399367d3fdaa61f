"""Puts what the engine says, and what tables and resources hold, into the language of the window."""

from __future__ import annotations

import re
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from triptych.messages import Said
from triptych.sentences import ENGLISH, filled
from triptych.ui.decimals import as_chosen

# What sentences are filled in with that was computed; what was typed keeps its dot.
COMPUTED = {
    "value", "exact", "loss", "first", "rate", "true", "given", "point", "within", "most", "least",
    "curvature",
}  # fmt: skip
_NUMBER = re.compile(r"(\w+ = )?[-−]?\d+(\.\d+)?…?(e[-+]?\d+)?")
Texts = TypeVar("Texts")


def translate(said: Said) -> str:
    """Return the sentence in the person's language, its arguments filled in."""
    template = ENGLISH.get(said.id)
    if template is None:
        return said.text
    words = {name: _shown(word) if name in COMPUTED else word for name, word in said.args.items()}
    return filled(QCoreApplication.translate("engine", template), words)


def _shown(word: str) -> str:
    """Numbers with the decimal sign that was chosen; a word that is none stays as it is."""
    return as_chosen(word) if all(map(_NUMBER.fullmatch, word.strip("[]").split(", "))) else word


def noted(_context: str, texts: Texts) -> Texts:
    """Return a text, or a table of them, as it is, marked for the translators.

    ``translated`` is asked where it is shown.  Of a mapping only the values are texts.
    """
    return texts


def translated(context: str, text: str) -> str:
    """Return a text that was noted, or that a resource holds, in the person's language."""
    return QCoreApplication.translate(context, text)
