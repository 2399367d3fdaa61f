"""A bar that shows how far something is that will be written, and can stop it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget


class TakeBar(QFrame):
    """Hidden while nothing is under way."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("take-bar")
        self.setProperty("role", "card")
        self.words = QLabel(self)
        self.words.setObjectName("take-words")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.progress = QProgressBar(self)
        self.progress.setObjectName("take-progress")
        self.progress.setAccessibleName(self.tr("How far the file is"))
        self.progress.setToolTip(self.progress.accessibleName())
        self.progress.setTextVisible(False)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setObjectName("take-cancel")
        self.cancel.setAccessibleName(self.tr("Cancel; no file is written"))
        self.cancel.setToolTip(self.cancel.accessibleName())
        self.cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.setSpacing(12)
        row.addWidget(self.words, 2)
        row.addWidget(self.progress, 1)
        row.addWidget(self.cancel)
        self.hide()

    def show_step(self, done: int, of: int, words: str) -> None:
        """Show that so many steps are done; of none at all, that something is under way."""
        self.progress.setRange(0, of)
        self.progress.setValue(done)
        if words != self.words.text():
            self.words.setText(words)
            self.setAccessibleName(words)
        self.show()
