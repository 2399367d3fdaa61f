"""What could not be used of an author's lesson, each fault with its file and line, above the page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from triptych.course.course import Course
from triptych.ui.translate import translate

MOST = 5


class LessonFaults(QFrame):
    """Shows the first few in full and counts the rest; the text can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lesson-faults")
        self.setProperty("role", "card")
        self._words = QLabel(self)
        self._words.setObjectName("lesson-faults-text")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        select = Qt.TextInteractionFlag
        self._words.setTextInteractionFlags(select.TextSelectableByMouse | select.TextSelectableByKeyboard)
        self._words.setToolTip(self.tr("What the check of the lesson's file found; it can be copied."))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(10, 6, 10, 6)
        lines.addWidget(self._words)

    @property
    def text(self) -> str:
        """What is told."""
        return self._words.text()

    def show_course(self, course: Course, name: str) -> None:
        """Tell the faults of a course that is being written, or that all can be read."""
        told = [f"▲ {found.place}: {translate(found.fault.said)}" for found in course.faults[:MOST]]
        more = len(course.faults) - len(told)
        if more > 0:
            told.append(self.tr("… and {count} more").format(count=more))
        good = self.tr("✓ Preview of {name}: it is read again whenever it is saved.").format(name=name)
        text = "\n".join(told) or good
        if text != self._words.text():
            self._words.setText(text)
            self._words.setAccessibleName(text)
            self._words.setProperty("role", "trouble" if told else "small")
            self._words.style().unpolish(self._words)
            self._words.style().polish(self._words)
