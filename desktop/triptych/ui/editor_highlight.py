"""Quiet colours in the program: the language's functions, numbers, comments, and names being defined."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from triptych.lang.ops import TABLE
from triptych.ui.program_text import is_long, units

FUNCTION, NUMBER, COMMENT, DEFINED = "function", "number", "comment", "defined"
_PATTERN = re.compile(
    r"(?P<comment>#.*)|(?P<number>\b\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+)"
    r"|(?P<defined>^\s*[^\W\d]\w*(?=\s*=[^=]))|(?P<word>[^\W\d]\w*)"
)


def words() -> frozenset[str]:
    """Return every word that the language knows as a function."""
    return frozenset(TABLE) | {word for op in TABLE.values() for word in (op.written, *op.aliases)}


class Highlighter(QSyntaxHighlighter):
    """Colours what the language knows; meaning never rests on it."""

    def __init__(self, document: QTextDocument, colours: Mapping[str, QColor]) -> None:
        super().__init__(document)
        self._functions = words()
        self._formats: dict[str, QTextCharFormat] = {}
        self.recolour(colours)

    def recolour(self, colours: Mapping[str, QColor]) -> None:
        """Take other colours for function, number, comment and defined."""
        self._formats = {kind: _format(kind, colour) for kind, colour in colours.items()}
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Colour one line; Qt lays out one with thousands of coloured words in 50 ms, at each key."""
        if is_long(text):
            return
        at, place = 0, 0  # the same place as Python and as Qt count it; from the line's start each time
        for match in _PATTERN.finditer(text):  # would cost a long line the square of its length
            form = self._formats.get(self._kind(match))
            if form is not None:
                place += units(text[at : match.start()])
                at = match.start()
                self.setFormat(place, units(match.group()), form)

    def _kind(self, match: re.Match[str]) -> str:
        if match.lastgroup == "word":
            return FUNCTION if match.group() in self._functions else ""
        return match.lastgroup or ""


def _format(kind: str, colour: QColor) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(colour)
    if kind == DEFINED:
        form.setFontWeight(QFont.Weight.DemiBold)
    return form
