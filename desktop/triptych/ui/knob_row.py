"""What every row with a slider shares: its parts side by side, and a sentence below when one is due."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from triptych.ui.directions import sides

SLIDER_SHARE, EXACT_SHARE = 3, 2


class KnobRow(QWidget):
    """A subclass makes the parts, and says what they mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = QLabel(self)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty("role", "small")
        self.note.hide()

    def lay_out(
        self, name: QWidget, slider: QWidget, exact: QWidget, *buttons: QWidget, indent: int = 0
    ) -> None:
        """Put the parts in one line; slider and box share the room that is left."""
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(name)
        line.addWidget(slider, SLIDER_SHARE)
        line.addWidget(exact, EXACT_SHARE)
        for button in buttons:
            line.addWidget(button)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(sides(indent, 0, 0, 0))
        lines.setSpacing(2)
        lines.addLayout(line)
        lines.addWidget(self.note)

    def say(self, sentence: str) -> None:
        """Show a sentence below the row; an empty one takes it away."""
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))
