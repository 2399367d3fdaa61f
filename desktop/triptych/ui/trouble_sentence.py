"""One trouble of the program as a sentence that can be followed to its place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QWidget

from triptych.messages import Fault
from triptych.ui.translate import translate


class TroubleSentence(QLabel):
    """One trouble as plain text; Enter or a click asks to go where it is."""

    chosen = Signal(object)  # Fault

    def __init__(self, trouble: Fault, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trouble = trouble
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("tone", "note" if trouble.note else "trouble")
        self.setText(f"{'ℹ' if trouble.note else '▲'} {self._sentence()}")
        self.setAccessibleName(self._sentence())
        if trouble.line is not None:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setToolTip(self.tr("Click or press Enter to go there."))

    def _sentence(self) -> str:
        said = translate(self._trouble.said)
        if self._trouble.line is None or self._trouble.column is None:
            return said
        place = self.tr("Line {line}, column {column}:")
        return place.format(line=self._trouble.line, column=self._trouble.column) + " " + said

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        self.chosen.emit(self._trouble)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go there with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self._trouble)
            return
        super().keyPressEvent(event)
