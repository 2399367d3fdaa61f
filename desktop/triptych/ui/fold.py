"""A part that folds away below its title."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from triptych.ui.directions import sides


class Fold(QWidget):
    """A title button and a content that it shows or hides."""

    def __init__(
        self, name: str, parent: QWidget | None = None, *, tip: str = "", unfolded: bool = False
    ) -> None:
        super().__init__(parent)
        self.button = QPushButton()
        self.button.setObjectName(name)
        self.button.setProperty("role", "fold")
        self.button.setCheckable(True)
        self.button.setToolTip(tip)
        self._title = ""
        self._content = QWidget()
        self.content = QVBoxLayout(self._content)
        self.content.setContentsMargins(sides(4, 0, 0, 4))
        self.content.setSpacing(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._content)
        self.button.toggled.connect(self._turn)
        self.button.setChecked(unfolded)
        self._turn(unfolded)

    def set_title(self, title: str) -> None:
        """Name what is folded away."""
        if title != self._title:
            self._title = title
            self.button.setAccessibleName(title)
            self._turn(self.button.isChecked())

    def _turn(self, unfolded: bool) -> None:
        self.button.setText(f"{'▾' if unfolded else '▸'} {self._title}")
        self._content.setVisible(unfolded)
