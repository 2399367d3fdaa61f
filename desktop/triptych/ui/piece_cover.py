"""Lies over a piece of a panel in the colour of its ground, so that the piece keeps its place unseen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from triptych.ui.card import Card
from triptych.ui.theme import ThemeHolder


class PieceCover(QWidget):
    """Follows its piece; what is pointed at through it lights up as ever."""

    def __init__(self, piece: QWidget, themes: ThemeHolder) -> None:
        super().__init__(piece.parentWidget())
        self._piece, self._themes = piece, themes
        self._ink = "card" if _on_card(piece) else "window"
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        piece.installEventFilter(self)
        piece.destroyed.connect(self.deleteLater)
        self._lay()
        self.show()

    def _lay(self) -> None:
        self.setGeometry(self._piece.geometry())
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go where the piece goes."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.ZOrderChange):
            self._lay()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground alone."""
        QPainter(self).fillRect(self.rect(), QColor(self._themes.theme.ink(self._ink)))

    def lift(self) -> None:
        """Let the piece be seen."""
        self._piece.removeEventFilter(self)
        self.hide()
        self.deleteLater()


def _on_card(piece: QWidget) -> bool:
    parent = piece.parentWidget()
    while parent is not None and not isinstance(parent, Card):
        parent = parent.parentWidget()
    return parent is not None
