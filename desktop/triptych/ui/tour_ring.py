"""A ring around what the tour speaks of; it follows it, and lets every click through."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QWidget

from triptych.ui.theme import ThemeHolder

AROUND, STROKE = 5, 3
MOVES = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.LayoutRequest,
)


class TourRing(QWidget):
    """Lies around one widget, wherever that goes."""

    moved = Signal()

    def __init__(self, themes: ThemeHolder, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tour-ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._themes, self._window = themes, window
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self.hide()

    def surround(self, target: QWidget | None) -> None:
        """Lie around this widget from now on, after scrolling it into sight."""
        for watched in self._watched:
            watched.removeEventFilter(self)
        self._target = target
        self._watched = list(_with_ancestors(target))
        for watched in self._watched:
            watched.installEventFilter(self)
            if target is not None and isinstance(watched, QScrollArea):
                watched.ensureWidgetVisible(target)
        self._follow()

    @property
    def inside(self) -> QRect:
        """Where that which is ringed can be seen, in the window's own points; empty while it cannot."""
        if self._target is None or not self._target.isVisible():
            return QRect()
        seen = self._target.visibleRegion().boundingRect()
        return QRect(self._target.mapTo(self._window, seen.topLeft()), seen.size())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what moves."""
        if event.type() in MOVES:
            self._follow()
        return False

    def _follow(self) -> None:
        inside = self.inside
        around = inside.adjusted(-AROUND, -AROUND, AROUND, AROUND).intersected(self._window.rect())
        if around != self.geometry() or inside.isEmpty() == self.isVisible():
            self.setVisible(not inside.isEmpty())
            self.setGeometry(around)
            self.raise_()
            self.moved.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring in the colour of the focus, on a rim that stands out from any ground."""
        colours = self._themes.theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.rect().adjusted(2, 2, -2, -2)
        for colour, width in ((colours.window, STROKE + 1), (colours.focus, STROKE - 1)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawRoundedRect(line, 7, 7)


def _with_ancestors(widget: QWidget | None) -> list[QWidget]:
    """The widget and all that it lies in."""
    found = []
    while widget is not None:
        found.append(widget)
        widget = widget.parentWidget()
    return found
