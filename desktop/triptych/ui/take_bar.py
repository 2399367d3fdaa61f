"""A bar that shows how far something is that will be written, and can stop it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from triptych.ui.directions import sides

GAP = 6


class TakeBar(QFrame):
    """Hidden while nothing is under way.

    It lies over the page below ``head``, and over a sentence that is told there: to lay the whole window out
    anew for two seconds costs two frames.
    """

    cancelled = Signal()

    def __init__(self, head: QWidget) -> None:
        super().__init__(head.parentWidget())
        self._head = head
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
        row.setContentsMargins(sides(12, 6, 6, 6))
        row.setSpacing(12)
        row.addWidget(self.words, 2)
        row.addWidget(self.progress, 1)
        row.addWidget(self.cancel)
        head.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay below the head, as wide as it is."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._lie()
        return False

    def _lie(self) -> None:
        head = self._head.geometry()
        high = max(self.sizeHint().height(), self.minimumHeight())
        self.setGeometry(QRect(head.left(), head.bottom() + GAP, head.width(), high))
        self.raise_()

    def show_step(self, done: int, of: int, words: str) -> None:
        """Show that so many steps are done; of none at all, that something is under way."""
        self.progress.setRange(0, of)
        self.progress.setValue(done)
        if words != self.words.text():
            self.words.setText(words)
            self.setAccessibleName(words)
        if not self.isVisible():
            self._lie()
            self.show()
