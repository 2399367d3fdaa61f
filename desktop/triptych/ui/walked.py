"""What holds parts that can be pointed at: one stop for Tab, whose parts the arrow keys walk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from triptych.ui.highlight import Lit


class Walked(QWidget):
    """Points at one part after the other, and at nothing once the keyboard is elsewhere."""

    pointed = Signal(object)  # Lit
    steps: ClassVar[Mapping[Qt.Key, int]] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def walk(self) -> Sequence[Lit]:
        """Return what can be pointed at, in the order in which it is read."""
        raise NotImplementedError

    def reach(self, place: int) -> None:
        """Show which part of the walk is pointed at now."""
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the parts, and stay at either end."""
        step, parts = self.steps.get(Qt.Key(event.key())), self.walk()
        if step is None or not parts:
            super().keyPressEvent(event)
            return
        self._at = min(max(self._at + step, 0), len(parts) - 1)
        self.pointed.emit(parts[self._at])
        self.reach(self._at)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point at nothing any more."""
        self._at = -1
        self.pointed.emit(Lit())
        self.update()
