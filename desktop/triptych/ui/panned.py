"""A drawing that may be larger than its widget: moved by the mouse or keys, zoomed, fitted."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSizeF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from triptych.ui.tape_camera import SMALLEST, Camera

NOTCH = 1.25
READABLE = 0.72  # the least zoom at which a drawing opens, its type at 100 %
STRIDE = 48
WALKS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Panned(QWidget):
    """Keeps the camera; a subclass tells it how large the drawing is, and paints."""

    type_scale = 1.0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.camera = Camera()
        self._drawing = QSizeF(0, 0)
        self._grip: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_drawing(self, width: float, height: float) -> None:
        """Take the size of another drawing, in pixels at a zoom of 1."""
        self._drawing = QSizeF(width, height)
        self.camera.look_at(self._drawing, QSizeF(self.size()))

    def fit(self, *, readable: bool = False) -> None:
        """Show all of it; or no more than can be read."""
        self.camera.fit(READABLE / self.type_scale if readable else SMALLEST)
        self.update()

    def show_type(self, scale: float) -> None:
        """Take the scale of the type: what is written larger can be read at a smaller zoom."""
        self.type_scale = scale
        self.camera.allow(READABLE / scale)

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Draw it larger or smaller around a point, by default the middle."""
        self.camera.zoom_by(factor, at)
        self.update()

    def pan_by(self, across: float, down: float) -> None:
        """Move it."""
        self.camera.pan_by(across, down)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What was fitted is fitted again."""
        self.camera.look_at(self._drawing, QSizeF(event.size()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it along, or point at what lies there."""
        if self._grip is not None and event.buttons() & Qt.MouseButton.LeftButton:
            moved = event.position() - self._grip
            self._grip = event.position()
            self.pan_by(moved.x(), moved.y())
        else:
            self.point_at(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go."""
        self._grip = None

    def point_at(self, point: QPointF) -> None:
        """The mouse is at a point of the widget, and drags nothing."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl zoom at the pointer; without it, what lies around may scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(NOTCH ** (event.angleDelta().y() / 120), event.position())
            event.accept()
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move it by Shift and arrows, zoom and fit; the rest is for those around."""
        key = Qt.Key(event.key())
        if key in WALKS and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.pan_by(-STRIDE * WALKS[key][0], -STRIDE * WALKS[key][1])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(NOTCH)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(1 / NOTCH)
        elif key == Qt.Key.Key_F:
            self.fit()
        else:
            super().keyPressEvent(event)
