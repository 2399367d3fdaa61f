"""A program that was written by a form: shown whole, to be read and copied, not to be edited."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget


class WrittenProgram(QPlainTextEdit):
    """As high as its lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("written-program")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(self.tr("The program that the form wrote"))
        self.setToolTip(self.tr("What the form wrote; it is read and computed like any other program."))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_program(self, text: str) -> None:
        """Show this program."""
        if text != self.toPlainText():
            self.setPlainText(text)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for every line."""
        around = 2 * self.frameWidth() + round(2 * self.document().documentMargin()) + 10
        return QSize(120, self.blockCount() * self.fontMetrics().lineSpacing() + around)

    def minimumSizeHint(self) -> QSize:
        """Room for every line."""
        return self.sizeHint()
