"""What is taken from a formula without its picture: the words it is read in, and copies of its text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from triptych.ui.saying import said
from triptych.ui.spoken import spoken


def in_words(latex: str, text: str) -> str:
    """Return a formula as it is read aloud; ``text`` is its plain form, or tells about it."""
    words = said(text)
    if words != text:
        return words
    formula = said(spoken(latex))
    return words if formula == words or not formula else f"{words}: {formula}"


class FormulaMenu(QMenu):
    """Copies a formula as LaTeX, as text, or in words."""

    def __init__(self, latex: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = QGuiApplication.clipboard().setText
        self.addAction(self.tr("Copy as LaTeX")).triggered.connect(lambda: copy(latex))
        self.addAction(self.tr("Copy as text")).triggered.connect(lambda: copy(text))
        self.addAction(self.tr("Copy in words")).triggered.connect(lambda: copy(in_words(latex, text)))
