"""What has to be said about a table: why something was not taken, and what to know about what was."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from triptych.messages import Said
from triptych.ui.translate import translate


class DataNotes(QWidget):
    """A trouble that stays until the next change, and notes; nothing where there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("data-notes")
        self.trouble = self._label("data-trouble", "trouble")
        self.note = self._label("data-note", "note")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addWidget(self.trouble)
        lines.addWidget(self.note)
        self.hide()

    def _label(self, name: str, tone: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("tone", tone)
        label.hide()
        return label

    def refuse(self, said: Said | None) -> None:
        """Say why something was not taken; None where all is well again."""
        text = ""
        if said is not None:
            kept = self.tr("The table is as it was.")
            text = f"▲ {translate(said)}. {kept}"
        self._show(self.trouble, text)

    def show_notes(self, said: Iterable[Said]) -> None:
        """Say these."""
        self._show(self.note, "\n".join(map(translate, said)))

    def _show(self, label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))
        self.setVisible(bool(self.trouble.text() or self.note.text()))
