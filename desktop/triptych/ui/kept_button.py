"""A button that keeps the keyboard while it is off: Qt would hand that on, and the next key press with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPushButton, QWidget


class KeptButton(QPushButton):
    """Tells of a click only while it is on; it is grey as soon as the keyboard is elsewhere."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._on = True
        self.clicked.connect(self._ask)

    def allow(self, on: bool) -> None:
        """Turn it on or off."""
        self._on = on
        self.setEnabled(on or self.hasFocus())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Be grey now, if it is off."""
        super().focusOutEvent(event)
        self.setEnabled(self._on)

    def _ask(self) -> None:
        if self._on:
            self.asked.emit()
