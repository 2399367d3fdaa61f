"""What the words of a written program come to, in small type below it: a number can be had by hand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from triptych.lang.perceptron import Form
from triptych.lang.perceptron_meanings import meanings
from triptych.ui.number_text import printed_signs


class ProgramWords(QLabel):
    """A line for each word with a formula; hidden where the program writes everything out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("program-words")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setWordWrap(True)
        self.setProperty("role", "small")
        self.setAccessibleName(self.tr("What the program's words come to"))
        self.setToolTip(self.tr("The same in plain arithmetic, so that it can be worked out by hand."))

    def show_form(self, form: Form, *, rows: bool) -> None:
        """Show the words of this form's program, over a table's rows or at one point."""
        told = meanings(form, rows=rows)
        text = "\n".join(f"{word}{_sign(word)} {printed_signs(of)}" for word, of in told)
        if text != self.text():
            self.setText(text)
            self.setVisible(bool(text))


def _sign(word: str) -> str:
    """A call is equal to its formula; what PyTorch computes stands after its name."""
    return " =" if "(" in word else ":"
