"""Rows that light up, one stop for Tab: the arrow keys walk them, and they point at what they mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QWidget

from triptych.ui.highlight import Lit
from triptych.ui.lit_row import LitRow
from triptych.ui.theme import ThemeHolder
from triptych.ui.walked import Walked


class LitRows(Walked):
    """Holds what is lit, for rows that come later; its kinds say which ``rows`` are shown."""

    steps: ClassVar[Mapping[Qt.Key, int]] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}

    def __init__(self, theme_holder: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = theme_holder
        self._lit = Lit()

    def shown_rows(self) -> Sequence[LitRow]:
        """Return the rows that are shown."""
        return ()

    def show_highlight(self, lit: Lit) -> None:
        """Light up the rows of a node, or the one of a use."""
        self._lit = lit
        for row in self.shown_rows():
            row.show_highlight(lit)

    def walk(self) -> Sequence[Lit]:
        """Return what the rows mean, from the top."""
        return [row.means for row in self.shown_rows()]

    def reach(self, place: int) -> None:
        """Bring the row into sight."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(self.shown_rows()[place], 0, 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a frame where the keyboard is here."""
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(QColor(self._themes.theme.colours.focus), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
