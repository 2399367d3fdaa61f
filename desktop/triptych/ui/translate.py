"""Puts what the engine says into the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from triptych.messages import Said
from triptych.sentences import ENGLISH


def translate(said: Said) -> str:
    """Return the sentence in the person's language, its arguments filled in."""
    template = ENGLISH.get(said.id)
    if template is None:
        return said.text
    return QCoreApplication.translate("engine", template).format_map(said.args)
