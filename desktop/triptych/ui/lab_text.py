"""Plain text that was printed: it can be selected and copied, is as high as its lines, and scrolls beyond."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from triptych.ui.line_height import line_height
from triptych.ui.theme import ThemeHolder

MOST_LINES = 12


class LabText(QPlainTextEdit):
    """Read-only; ``tone`` is one of the roles of the lab's style sheet."""

    def __init__(
        self, themes: ThemeHolder, name: str, says: str, parent: QWidget | None = None, tone: str = "printed"
    ) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._themes = themes
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.setToolTip(says)
        self.setProperty("role", tone)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAcceptDrops(False)
        themes.changed.connect(self._restyle)
        self._restyle()

    def show_text(self, text: str) -> None:
        """Show this text."""
        if text != self.toPlainText():
            self.setPlainText(text)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other lines break in another width; the layout that gave it must end before it hears of that."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            QTimer.singleShot(0, self, self._fit)

    def _restyle(self) -> None:
        self.setFont(self._themes.theme.font("small", mono=True))
        self._fit()

    def _fit(self) -> None:
        lines = max(1, round(self.document().size().height()))
        edges = self.contentsMargins()
        around = round(2 * self.document().documentMargin()) + edges.top() + edges.bottom()
        high = min(lines, MOST_LINES) * line_height(self) + around
        scrolls = lines > MOST_LINES
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if scrolls else Qt.FocusPolicy.ClickFocus)
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        if high != self.height() or high != self.minimumHeight():
            self.setFixedHeight(high)
