"""The scroll bar below a formula that is wider than its place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollBar, QWidget

HEIGHT = 6


class FormulaBar(QScrollBar):
    """Lies along its parent's lower edge while something is beyond the right one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._place = parent
        self.setObjectName("formula-scroll")
        self.setAccessibleName(self.tr("Scroll the formula"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(self.tr("The formula is wider than its place: scroll with the arrow keys"))
        self.setSingleStep(24)

    @property
    def room(self) -> int:
        """The height that it takes now."""
        return HEIGHT if self.isVisibleTo(self._place) else 0

    def fit(self, beyond: int) -> bool:
        """Scroll over so many pixels; tell whether the bar came or went."""
        place = self._place
        turned = self.isVisibleTo(place) != (beyond > 1)
        if turned:
            self.setVisible(beyond > 1)
        self.setRange(0, beyond)
        self.setPageStep(max(1, place.width()))
        self.setGeometry(0, place.height() - HEIGHT, place.width(), HEIGHT)
        return turned
