"""A worked solution, rule by rule: what each rule was applied to, and how the derivative reads then."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from triptych.course.practice import Worked
from triptych.ui.theme import ThemeHolder
from triptych.ui.translate import translate


class PracticeWorked(QFrame):
    """Numbered lines; all of them can be selected and copied."""

    def __init__(self, themes: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("practice-worked")
        self.setProperty("role", "card")
        self._themes = themes
        self._lines = QGridLayout(self)
        self._lines.setContentsMargins(14, 10, 14, 12)
        self._lines.setColumnStretch(1, 1)
        self._lines.setVerticalSpacing(2)
        self._labels: list[QLabel] = []

    def show_steps(self, steps: Sequence[Worked], formula: str) -> None:
        """Show these steps, and the derivative in its simplest form."""
        for label in self._labels:
            label.hide()
            label.deleteLater()
        self._labels = []
        rows = [(f"{n}.", translate(step.rule), step.text) for n, step in enumerate(steps, start=1)]
        if formula:
            rows.append(("=", self.tr("in its simplest form"), formula))
        for line, (number, rule, text) in enumerate(rows):
            self._put(2 * line, 0, number, "small")
            self._put(2 * line, 1, rule, "small")
            self._put(2 * line + 1, 1, text, "code")

    @property
    def text(self) -> str:
        """All that is shown."""
        return "\n".join(label.text() for label in self._labels)

    def _put(self, line: int, column: int, text: str, role: str) -> None:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(column == 1)
        label.setProperty("role", role)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lines.addWidget(label, line, column, Qt.AlignmentFlag.AlignTop)
        self._labels.append(label)
