"""A short light behind what has just changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from triptych.ui.ground import paint_ground
from triptych.ui.theme import ThemeHolder

HELD_MS, STEP_MS, STEPS = 200, 60, 8
CORNER = 2


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
        self._mixed, self._colour = ("", 0, 0), QColor()
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

    def paint(self, painter: QPainter, ground: QColor) -> None:
        """Paint the light over the widget's ground, below its text; its corners are cut, not round.

        A rounded rectangle costs as much as the number that is written over it.
        """
        if self.lit:
            key = self._themes.theme.colours.glow, ground.rgb(), self._left
            if key != self._mixed:
                self._mixed, self._colour = key, _between(ground, QColor(key[0]), self._left / STEPS)
            area = self._widget.rect()
            paint_ground(painter, area.adjusted(0, CORNER, 0, -CORNER), self._colour)
            paint_ground(painter, area.adjusted(CORNER, 0, -CORNER, 0), self._colour)


def _between(ground: QColor, light: QColor, share: float) -> QColor:
    """A colour between two, nearer to the second by the share."""
    pairs = (
        (ground.red(), light.red()), (ground.green(), light.green()), (ground.blue(), light.blue())
    )  # fmt: skip
    return QColor(*(round(a + (b - a) * share) for a, b in pairs))
