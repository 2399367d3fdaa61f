"""The line that the help is searched with; Up and Down go through what it found."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class HelpSearch(QLineEdit):
    """Keeps the keyboard while one walks the pages it found."""

    stepped = Signal(int)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("help-search")
        self.setAccessibleName(self.tr("Search the help"))
        self.setPlaceholderText(self.tr("Search: kink, nan, ln, torch.sigmoid …"))
        self.setToolTip(self.tr("Words in any spelling; Down goes to what was found, Enter into the page"))
        self.setClearButtonEnabled(True)
        self.setMaxLength(200)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Up, Down and Enter to the list."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)
