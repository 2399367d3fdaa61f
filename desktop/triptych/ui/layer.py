"""A picture that is kept, and drawn anew only where what it shows, its size or its looks changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from triptych.ui.focus_shown import is_for_file
from triptych.ui.theme import ThemeHolder


class Layer:
    """As large as its widget, on the ground of a card, in the screen's own pixels."""

    def __init__(self, widget: QWidget, themes: ThemeHolder) -> None:
        self._widget, self._themes = widget, themes
        self._drawn: tuple[object, ...] = ()
        self._picture = QPixmap()

    @property
    def empty(self) -> bool:
        """Whether nothing was drawn yet."""
        return not self._drawn

    def paint(self, painter: QPainter, what: object, draw: Callable[[QPainter], None]) -> bool:
        """Paint it; return whether the kept one had to be drawn for that.  A file has no use for pixels."""
        theme = self._themes.theme
        if is_for_file(self._widget):
            painter.save()
            painter.fillRect(self._widget.rect(), QColor(theme.colours.card))
            draw(painter)
            painter.restore()
            return False
        wanted = (what, self._widget.size(), self._widget.devicePixelRatioF(), theme)
        fresh = self._drawn != wanted
        if fresh:
            self._drawn = wanted
            self._clear(theme.colours.card)
            inner = QPainter(self._picture)
            draw(inner)
            inner.end()
        painter.drawPixmap(0, 0, self._picture)
        return fresh

    def _clear(self, colour: str) -> None:
        """A picture of the same size is used again: making one costs more than filling it."""
        ratio = self._widget.devicePixelRatioF()
        size = self._widget.size() * ratio
        if (self._picture.size(), self._picture.devicePixelRatio()) != (size, ratio):
            self._picture = QPixmap(size)
            self._picture.setDevicePixelRatio(ratio)
        self._picture.fill(QColor(colour))
