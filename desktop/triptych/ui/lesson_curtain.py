"""Stands in the place of numbers and plots until something was predicted, or answered by oneself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget


class LessonCurtain(QFrame):
    """Says why nothing is seen yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lesson-curtain")
        self.setProperty("role", "card")
        self._title, self._text = QLabel(self), QLabel(self)
        self._title.setProperty("role", "heading")
        self._text.setProperty("role", "muted")
        self._text.setWordWrap(True)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(24, 24, 24, 24)
        lines.setSpacing(6)
        lines.addStretch(1)
        for label in (self._title, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            lines.addWidget(label)
        lines.addStretch(2)
        self.show_reason(predict=True)

    def show_reason(self, *, predict: bool) -> None:
        """Say that something has to be predicted first, or else that something has to be answered."""
        if predict:
            title = self.tr("Predict first")
            says = self.tr("Numbers and plots appear here as soon as you have said what you expect.")
        else:
            title = self.tr("Your turn first")
            says = self.tr("All three columns appear here once you have answered, or opened the last hint.")
        self._title.setText(title)
        self._text.setText(says)
        self.setAccessibleName(f"{title}. {says}")
