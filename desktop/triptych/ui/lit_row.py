"""A row that means a node of the program, or one of its uses: it lights up with it, and points at it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from triptych.ui.highlight import Lit
from triptych.ui.theme import ThemeHolder


class LitRow(QWidget):
    """Has a frame while it is lit; ``means`` says of what it is."""

    pointed = Signal(object)  # Lit

    def __init__(self, theme_holder: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = theme_holder
        self.is_lit = False

    @property
    def means(self) -> Lit:
        """What the row is of."""
        return Lit()

    def show_highlight(self, lit: Lit) -> None:
        """Light up with the node; one of a single use with this use alone, where a use is meant."""
        own = self.means
        is_lit = bool(lit.node) and own.node == lit.node and (not own.by or lit.by in ("", own.by))
        if is_lit != self.is_lit:
            self.is_lit = is_lit
            self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Point at it."""
        self.pointed.emit(self.means)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        self.pointed.emit(Lit())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a frame where it is lit."""
        if self.is_lit:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._themes.theme.colours.focus), 1.5))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
