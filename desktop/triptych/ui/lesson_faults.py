"""What does not hold in an author's lesson, each fault with its file and line, above the page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from triptych.course.course import Found
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

    def show_found(self, found: Sequence[Found], name: str, left: int) -> None:
        """Tell the faults of a course that is being written; ``left`` blocks have still to be played."""
        told = [f"▲ {one.place}: {translate(one.fault.said)}" for one in found[:MOST]]
        if len(found) > MOST:
            told.append(self.tr("… and {count} more").format(count=len(found) - MOST))
        if left:
            told.append(self.tr("… {count} programs and tasks are still being checked").format(count=left))
        elif not told:
            good = self.tr("✓ Preview of {name}: all holds. It is read again whenever it is saved.")
            told.append(good.format(name=name))
        self._show("\n".join(told), "trouble" if found else "small")

    def _show(self, text: str, role: str) -> None:
        if text == self._words.text():
            return
        self._words.setText(text)
        self._words.setAccessibleName(text)
        if role != self._words.property("role"):
            self._words.setProperty("role", role)
            self._words.style().unpolish(self._words)
            self._words.style().polish(self._words)
