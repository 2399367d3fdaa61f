"""A pad of keys: one stop for Tab, arrows walk inside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QToolButton, QWidget

from triptych.ui.directions import isolated, runs_from_right
from triptych.ui.flow_layout import FlowLayout

GAP = 4


class Key(QToolButton):
    """A button that leaves the arrows to the flow that it stands in."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand arrows on; Qt's own buttons would walk by place on the screen, out of the flow."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
            return
        super().keyPressEvent(event)


class Keys(QWidget):
    """Buttons in a flow, or in so many columns; one stop for Tab, arrows walk inside it."""

    def __init__(self, parent: QWidget | None = None, columns: int = 0) -> None:
        super().__init__(parent)
        self.buttons: list[QToolButton] = []
        self._columns = columns
        self._grid = QGridLayout() if columns else None
        self._flow = FlowLayout()
        if columns:
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as on any calculator
        layout = self._grid or self._flow
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        self.setLayout(layout)

    def add(self, text: str, name: str, says: str) -> QToolButton:
        """Add a button; only the first one is reached by Tab."""
        button = Key(self)
        button.setText(text if runs_from_right(text) else isolated(text))  # no ( may become a )
        button.setObjectName(name)
        button.setAccessibleName(says)
        button.setToolTip(says)
        button.setProperty("role", "key")
        button.setFocusPolicy(Qt.FocusPolicy.ClickFocus if self.buttons else Qt.FocusPolicy.StrongFocus)
        if self._grid is None:
            self._flow.addWidget(button)
        else:
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self._grid.addWidget(button, *divmod(len(self.buttons), self._columns))
        self.buttons.append(button)
        return button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows give a neighbour the focus."""
        row, on = self._columns or 1, -1 if self.isRightToLeft() else 1
        steps = {Qt.Key.Key_Left: -on, Qt.Key.Key_Right: on, Qt.Key.Key_Up: -row, Qt.Key.Key_Down: row}
        step = steps.get(Qt.Key(event.key()))
        here = next((i for i, button in enumerate(self.buttons) if button.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        self._stop_at((here + step) % len(self.buttons))

    def _stop_at(self, place: int) -> None:
        for button in self.buttons:
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.buttons[place].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.buttons[place].setFocus(Qt.FocusReason.TabFocusReason)
