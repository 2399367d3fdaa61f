"""Widgets one below the other, each as high as it needs to be; one that changes leaves the others alone.

Qt's box layout asks all of its items anew whenever one changes, which takes 60 ms for 500 cells.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

GAP = 6
RIGHT = 8  # room beside the scroll bar


class LabColumn(QWidget):
    """Holds widgets in order; it is as high as they are together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[QWidget] = []
        self._heights: dict[QWidget, int] = {}
        self._total = 0
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._place)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def settled(self) -> bool:
        """Whether every part has its place."""
        return not self._again.isActive()

    def put_in(self, place: int, part: QWidget) -> None:
        """Put a widget at this place of the order."""
        self._parts.insert(place, part)
        part.installEventFilter(self)
        self._place()  # at once: shown before it has its place it would lie over the first one
        part.show()

    def take_out(self, part: QWidget) -> None:
        """Take a widget out of the order; it is not deleted."""
        part.removeEventFilter(self)
        self._parts.remove(part)
        self._heights.pop(part, None)
        self._again.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Measure a part anew when something in it asks for another height."""
        if event.type() == QEvent.Type.LayoutRequest and isinstance(watched, QWidget):
            self._heights.pop(watched, None)
            if not self._again.isActive():
                self._again.start()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need other heights."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._heights.clear()
            self._place()

    def sizeHint(self) -> QSize:
        """As high as all parts."""
        return QSize(200, self._total)

    def minimumSizeHint(self) -> QSize:
        """The same: what holds it scrolls."""
        return self.sizeHint()

    def _place(self) -> None:
        wide, top = max(0, self.width() - RIGHT), 0
        for part in self._parts:
            if part not in self._heights:
                self._heights[part] = height_for(part, wide)
            high = self._heights[part]
            part.setGeometry(0, top, wide, high)
            top += high + GAP
        if top != self._total:
            self._total = top
            self.updateGeometry()


def height_for(part: QWidget, wide: int) -> int:
    """Return how high a widget wants to be in this width, in pixels."""
    layout = part.layout()
    if layout is not None and layout.hasHeightForWidth():
        return layout.totalHeightForWidth(wide)
    return part.sizeHint().height()
