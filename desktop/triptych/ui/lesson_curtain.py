"""Stands in the place of numbers and plots until something was predicted."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget


class LessonCurtain(QFrame):
    """Says why nothing is seen yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lesson-curtain")
        self.setProperty("role", "card")
        title = QLabel(self.tr("Predict first"), self)
        title.setProperty("role", "heading")
        says = self.tr("Numbers and plots appear here as soon as you have said what you expect.")
        text = QLabel(says, self)
        text.setProperty("role", "muted")
        text.setWordWrap(True)
        self.setAccessibleName(f"{title.text()}. {says}")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(24, 24, 24, 24)
        lines.setSpacing(6)
        lines.addStretch(1)
        for label in (title, text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            lines.addWidget(label)
        lines.addStretch(2)
