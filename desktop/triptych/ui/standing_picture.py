"""A widget whose picture stands while something moves over it, and which is drawn finer once things rest."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from triptych.ui.focus_shown import shows_focus
from triptych.ui.ground import paint_ground
from triptych.ui.layer import Layer
from triptych.ui.theme import ThemeHolder

REST_MS = 150


class StandingPicture(QWidget):
    """``draws`` counts full drawings; a step that only moves a point must not add to it."""

    is_picture = True  # it can be copied and saved as one

    def __init__(self, themes: ThemeHolder, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.themes = themes
        self.draws = 0
        self._ground, self._standing = Layer(self, themes), Layer(self, themes)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.update)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # or all below it is painted each time
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        themes.changed.connect(self.updateGeometry)

    @property
    def hurried(self) -> bool:
        """Whether the picture itself changes now, so that a coarse one must do."""
        return self._rest.isActive()

    def hurry(self) -> None:
        """Be coarse until nothing has changed for a while, where there is a picture already."""
        if not self._standing.empty:
            self._rest.start()
        self.update()

    def stand(self, painter: QPainter, what: object, draw: Callable[[QPainter], None]) -> None:
        """Paint the standing picture, drawn anew where ``what`` it shows, its size or its looks changed."""
        self.draws += self._standing.paint(painter, (what, self.hurried), draw)

    def underlay(self, painter: QPainter, what: object, draw: Callable[[QPainter], None]) -> None:
        """Paint what stays as it is while the standing picture changes, such as its axes."""
        self._ground.paint(painter, what, draw)

    def blank(self) -> None:
        """Paint nothing but the ground."""
        paint_ground(QPainter(self), self.rect(), QColor(self.themes.theme.colours.card))

    def frame(self, painter: QPainter) -> None:
        """Show that the keyboard is here."""
        if shows_focus(self):
            painter.setPen(QPen(QColor(self.themes.theme.colours.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
