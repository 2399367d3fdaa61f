"""A large spot around the pointer for whoever presents, or black over everything."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QColor, QCursor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

RADIUS = 44


class PointerSpot(QWidget):
    """Lies over a window and lets every click through; it follows the pointer while it is on."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("pointer-spot")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.black = self.spot = False
        self._at = QPointF()
        self.hide()

    def switch_spot(self) -> None:
        """Show the spot, or take it away."""
        self.spot = not self.spot
        self._at = QPointF(self.mapFromGlobal(QCursor.pos()))
        handle = self.window().windowHandle()  # it gets every movement before the widget below the pointer
        if handle is not None:
            handle.installEventFilter(self) if self.spot else handle.removeEventFilter(self)
        self._lay()

    def switch_black(self) -> None:
        """Cover everything with black, or uncover it."""
        self.black = not self.black
        self._lay()

    def _lay(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.setVisible(self.spot or self.black)
        self.raise_()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the pointer, wherever in the window it is."""
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._at = QPointF(self.mapFromGlobal(event.globalPosition().toPoint()))
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the black, else a ring that is seen on light and on dark."""
        painter = QPainter(self)
        if self.black:
            painter.fillRect(self.rect(), QColor("black"))
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(255, 255, 255, 220), 8))
        painter.setBrush(QColor(255, 190, 0, 70))
        painter.drawEllipse(self._at, RADIUS, RADIUS)
        painter.setPen(QPen(QColor(200, 40, 0), 4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(self._at, RADIUS, RADIUS)
