"""Code in a lesson: as high as its lines, to be read, selected and copied."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from triptych.ui.theme import ThemeHolder

MOST_LINES = 24
MARGIN = 6


class LessonCode(QPlainTextEdit):
    """Shows a text letter by letter; what is too wide or too long for it scrolls."""

    def __init__(self, themes: ThemeHolder, text: str, says: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._themes = themes
        self.setObjectName("lesson-code")
        self.setProperty("role", "lesson-code")
        self.setAccessibleName(says)
        self.setToolTip(self.tr("{says}: to be selected, and copied with Ctrl+C").format(says=says))
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(MARGIN)
        self.setPlainText(text.rstrip("\n"))
        themes.changed.connect(self._fit)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height of the lines in the font that the style gave."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = QFontMetricsF(self._themes.theme.font("text", mono=True))
        lines = self.toPlainText().split("\n")
        line = math.ceil(metrics.ascent()) + math.ceil(metrics.descent())  # as a text's layout rounds them
        height = min(len(lines), MOST_LINES) * line + 2 * MARGIN + 8
        widest = max(metrics.horizontalAdvance(line) for line in lines)
        bar = 8 if widest + 3 * MARGIN > self.width() else 0
        if self.minimumHeight() != height + bar:
            self.setFixedHeight(height + bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for the bar where a line is wider than its place."""
        super().resizeEvent(event)
        self._fit()
