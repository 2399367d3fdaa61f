"""The end of the row of the stage's tabs, where a page's head stands while there is room for it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from triptych.ui.quiet_label import QuietLabel
from triptych.ui.theme import ThemeHolder


class StageCorner(QWidget):
    """Holds a page's note and one control of its own; the page gets a line's height for it."""

    def __init__(self, themes: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = QuietLabel(
            themes, self, style="small", ink="muted", fit="whole", right=True, ground="window"
        )
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(themes.theme.space(2), 0, themes.theme.space(3), 0)
        self._line.setSpacing(themes.theme.space(2))
        self._line.addWidget(self.note, 1)

    def hold(self, control: QWidget) -> None:
        """Have this control stand here."""
        self._line.addWidget(control)
        control.show()
