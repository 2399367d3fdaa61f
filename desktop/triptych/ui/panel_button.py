"""A button that opens a panel of check boxes below it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from triptych.ui.check_box import CheckBox


class PanelButton(QToolButton):
    """The panel is made anew each time that it opens; what it holds is a subclass's own work."""

    switched = Signal(str, bool)

    def __init__(self, name: str, says: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.setToolTip(tip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self.open)

    def open(self) -> None:
        """Open the panel below the button, with the keyboard in its first box."""
        panel = QFrame(self, Qt.WindowType.Popup)
        panel.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        panel.setObjectName(f"{self.objectName()}-panel")
        panel.setAccessibleName(self.accessibleName())
        self.fill(QVBoxLayout(panel), panel)
        panel.adjustSize()
        corner = self.mapToGlobal(self.rect().bottomRight())
        panel.move(corner.x() - panel.width(), corner.y() + 2)
        panel.show()
        first = panel.findChild(CheckBox)
        if isinstance(first, CheckBox):
            first.setFocus()

    def fill(self, lines: QVBoxLayout, panel: QFrame) -> None:
        """Put the boxes into the panel."""
        raise NotImplementedError

    def box(self, name: str, panel: QFrame, says: str, tip: str) -> CheckBox:
        """Return a box for a name."""
        box = CheckBox(name, panel)
        box.setObjectName(f"{self.objectName()}-{name}")
        box.setAccessibleName(says)
        box.setToolTip(tip)
        return box
