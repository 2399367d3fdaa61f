"""A drawing that may be larger than its widget: moved by the mouse or keys, zoomed, fitted."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSizeF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QRegion, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from triptych.ui.focus_shown import shows_focus
from triptych.ui.tape_camera import SMALLEST, Camera

NOTCH = 1.25
READABLE = 0.72  # the least zoom at which a drawing opens, its type at 100 %
STRIDE = 48
FRAME = 2  # pixels of the frame around what has the keyboard
REST_MS = 250  # without a move until all is painted anew
WALKS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Panned(QWidget):
    """Keeps the camera; a subclass tells how large the drawing is, and paints the parts asked for."""

    type_scale = 1.0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.camera = Camera()
        self._drawing = QSizeF(0, 0)
        self._grip: QPointF | None = None
        self._due = QRect()
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.update)  # the dots of a line in two pieces do not quite meet
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # or nothing painted could move along
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
        before = QPointF(self.camera.corner)
        self.camera.pan_by(across, down)
        self.follow(before)

    def follow(self, before: QPointF) -> None:
        """The drawing's corner was there: what is painted of it moves along where that can be."""
        moved = self.camera.corner - before
        whole = moved.toPoint()
        if QPointF(whole) != moved:
            self.update()
        elif not whole.isNull():
            edge = FRAME if shows_focus(self) else 0  # which stays where it is
            inside = self.rect().adjusted(edge, edge, -edge, -edge)
            self.scroll(whole.x(), whole.y(), inside)
            self._rest.start()
            if not self._due.isEmpty():
                fresh = QRegion(inside) - inside.translated(whole) + self._due.translated(whole)
                self._due = QRect()
                self.renew(fresh)

    def renew(self, region: QRegion) -> None:
        """Paint parts anew, and what lies between them: cut to several, lines and letters take longer."""
        found = (region & self.rect()).boundingRect()
        self._due |= found.adjusted(-1, -1, 1, 1) & self.rect() if found.isValid() else found
        self.update(self._due)

    def painted(self) -> None:
        """Begin to paint what was to be painted anew."""
        self._due = QRect()

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
            moved = (event.position() - self._grip).toPoint()
            self._grip += QPointF(moved)
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
