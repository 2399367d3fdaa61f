"""A short light behind what has just changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from triptych.ui.theme import ThemeHolder

HELD_MS, STEP_MS, STEPS = 200, 60, 8
NO_PEN = Qt.PenStyle.NoPen  # in Python 3.11 looking an enumeration's name up costs more than the call


class Glow(QObject):
    """Lights up with a change, and fades when nothing has changed for a moment.

    While a slider is dragged it only stays lit: a light that moved all the time would have its widget
    painted twice as often as the numbers change.  It fades in a few steps, and keeps dark where motion is
    unwanted.
    """

    def __init__(self, theme_holder: ThemeHolder, widget: QWidget) -> None:
        super().__init__(widget)
        self._themes, self._widget = theme_holder, widget
        self._left = 0  # of STEPS
        self._stays = False
        self._mixed, self._colour = ("", 0), QColor()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._fade)

    @property
    def lit(self) -> bool:
        """Whether there is any light."""
        return self._left > 0

    def flash(self) -> None:
        """Light up, or stay lit for longer."""
        if self._left == STEPS:
            self._stays = True  # a timer that is started anew at each step costs more than one that looks
        elif not self._themes.still and self._widget.isVisible():
            self._left = STEPS
            self._timer.start(HELD_MS)

    def _fade(self) -> None:
        if self._stays:
            self._stays = False
            return
        self._left -= 1
        self._widget.update()
        if self.lit:
            self._timer.start(STEP_MS)
        else:
            self._timer.stop()

    def paint(self, painter: QPainter, radius: float = 4.0) -> None:
        """Paint the light over the whole widget, below its text."""
        if self.lit:
            name = self._themes.theme.colours.glow
            if (name, self._left) != self._mixed:
                self._mixed, self._colour = (name, self._left), QColor(name)
                self._colour.setAlphaF(self._left / STEPS)
            painter.setPen(NO_PEN)
            painter.setBrush(self._colour)
            painter.drawRoundedRect(self._widget.rect(), radius, radius)
