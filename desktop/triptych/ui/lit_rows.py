"""Rows that light up, one stop for Tab: the arrow keys walk them, and they point at what they mean."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QWidget

from triptych.ui.highlight import Lit
from triptych.ui.lit_row import LitRow
from triptych.ui.theme import ThemeHolder


class LitRows(QWidget):
    """Holds what is lit, for rows that come later; its kinds say which ``rows`` are shown."""

    pointed = Signal(object)  # Lit

    def __init__(self, theme_holder: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = theme_holder
        self._at, self._lit = -1, Lit()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def shown_rows(self) -> Sequence[LitRow]:
        """Return the rows that are shown."""
        return ()

    def show_highlight(self, lit: Lit) -> None:
        """Light up the rows of a node, or the one of a use."""
        self._lit = lit
        for row in self.shown_rows():
            row.show_highlight(lit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the rows; the one that is pointed at comes into sight."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        rows = self.shown_rows()
        if step is None or not rows:
            super().keyPressEvent(event)
            return
        self._at = min(max(self._at + step, 0), len(rows) - 1)
        row = rows[self._at]
        self.pointed.emit(row.means)
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(row, 0, 4)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point at nothing any more."""
        self._at = -1
        self.pointed.emit(Lit())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a frame where the keyboard is here."""
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(QColor(self._themes.theme.colours.focus), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
