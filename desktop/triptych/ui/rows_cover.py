"""Lies over those rows of a table that are still to come."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QTableView, QWidget
from shiboken6 import isValid

from triptych.ui.theme import ThemeHolder


class RowsCover(QWidget):
    """Stays below the last row that is shown, wherever the table is scrolled to."""

    def __init__(self, table: QTableView, themes: ThemeHolder) -> None:
        super().__init__(table)
        self._table, self._themes, self._count = table, themes, 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        table.viewport().installEventFilter(self)
        table.verticalScrollBar().valueChanged.connect(self._lay)

    @property
    def shares(self) -> int:
        """How many rows there are."""
        return self._table.model().rowCount()

    def share_words(self, number: int) -> str:
        """What stands in a row."""
        model = self._table.model()
        cells = (model.index(number, column).data() for column in range(model.columnCount()))
        return ", ".join(str(cell) for cell in cells if cell)

    def show_share(self, count: int | None) -> None:
        """Show so many rows, the last of them in sight; with None the cover is gone for good."""
        if not isValid(self):
            return
        if count is None:
            self.hide()
            self.deleteLater()
            return
        self._count = count
        if count:
            self._table.scrollTo(self._table.model().index(count - 1, 0))
        self.setVisible(count < self.shares)
        self.raise_()
        self._lay()

    def _lay(self) -> None:
        view = self._table.viewport().geometry()
        top = (
            max(0, self._table.rowViewportPosition(self._count))
            if self._count < self.shares
            else view.height()
        )
        side = self._table.verticalHeader()
        left = 1 if side.isVisible() else view.left()
        self.setGeometry(left, view.top() + top, view.right() - left + 1, max(0, view.height() - top))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go where the rows go."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._lay()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground alone."""
        QPainter(self).fillRect(self.rect(), QColor(self._themes.theme.ink("card")))
