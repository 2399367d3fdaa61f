"""Two parts side by side with a handle between them, inside of their place whichever way one reads."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget


class Halves(QSplitter):
    """A splitter that lets none of its parts vanish."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName(name)
        self.setChildrenCollapsible(False)
        if self.isRightToLeft():
            self.setContentsMargins(0, 0, 1, 0)  # Qt puts the first part one pixel too far right
