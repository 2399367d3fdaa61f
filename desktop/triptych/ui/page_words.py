"""A page in words, as a reader hears it from top to bottom: texts, formulas as spoken, code, pictures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from triptych.ui.formula import FormulaLabel
from triptych.ui.lesson_image import LessonImage
from triptych.ui.prose import Prose
from triptych.ui.quiet_label import QuietLabel

ENDS = (".", ":", "!", "?", "…", ",", ";", "।", "؟")


def in_words(parts: Iterable[QWidget]) -> str:
    """Return what stands on these parts, one piece after the other, each with a stop behind it."""
    return " ".join(filter(None, (_ended(piece.strip()) for part in parts for piece in _pieces(part))))


def piece_in_words(piece: QWidget) -> str:
    """Return what a single widget is called, or what stands on it."""
    named = "" if isinstance(piece, FormulaLabel) else piece.accessibleName()
    return _ended(named) or in_words([piece])


def _ended(piece: str) -> str:
    return piece if not piece or piece.endswith(ENDS) else f"{piece}."


def _pieces(part: QWidget) -> Iterator[str]:
    around = part.parentWidget() or part
    for widget in (part, *part.findChildren(QWidget)):
        if not widget.isVisibleTo(around):
            continue
        if isinstance(widget, FormulaLabel):
            yield widget.in_words()
        elif isinstance(widget, Prose | QLabel | QuietLabel):
            yield widget.text()
        elif isinstance(widget, QPlainTextEdit):
            yield widget.toPlainText()
        elif isinstance(widget, LessonImage):
            yield widget.accessibleName()
