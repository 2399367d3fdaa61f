"""A short light behind what has just changed."""

from __future__ import annotations

from PySide6.QtCore import QVariantAnimation
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from triptych.ui.theme import ThemeHolder

LASTS_MS = 700


class Glow(QVariantAnimation):
    """Fades from 1 to 0 and has its widget repainted; keeps dark where motion is unwanted."""

    def __init__(self, theme_holder: ThemeHolder, widget: QWidget) -> None:
        super().__init__(widget)
        self._themes, self._widget = theme_holder, widget
        self.setDuration(LASTS_MS)
        self.setStartValue(1.0)
        self.setEndValue(0.0)
        self.valueChanged.connect(lambda _value: widget.update())

    def flash(self) -> None:
        """Light up, or stay lit for longer."""
        if self._themes.still or not self._widget.isVisible():
            return
        if self.state() == self.State.Running:
            self.setCurrentTime(0)
        else:
            self.start()

    def paint(self, painter: QPainter, radius: float = 4.0) -> None:
        """Paint the light over the whole widget, below its text."""
        if self.state() == self.State.Running:
            colour = QColor(self._themes.theme.colours.glow)
            colour.setAlphaF(float(self.currentValue()))
            painter.setPen(QColor(0, 0, 0, 0))
            painter.setBrush(colour)
            painter.drawRoundedRect(self._widget.rect(), radius, radius)
