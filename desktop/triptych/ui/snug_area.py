"""A scroll area that asks for the whole height of its content, and scrolls only where it does not get it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from triptych.ui.viewport import own_viewport


class SnugArea(QScrollArea):
    """``content`` is the layout to fill; ``least`` is the height below which it never goes."""

    def __init__(self, least: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least
        self._port = own_viewport(self)
        self._page = QWidget(self._port)
        self._page.setProperty("role", "page")
        self._settling = False
        self.content = QVBoxLayout(self._page)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._page)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._page.installEventFilter(self)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._scrolls)

    def _scrolls(self, _low: int, high: int) -> None:
        """It is a stop on Tab's way only as long as there is something to scroll."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if high > 0 else Qt.FocusPolicy.NoFocus)

    def set_least(self, least: int) -> None:
        """Take another least height."""
        self._least = least
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as the content is at this width."""
        hint = self.content.sizeHint()
        wide = self._port.width()
        high = self.content.totalHeightForWidth(wide) if self.content.hasHeightForWidth() else hint.height()
        return QSize(hint.width(), max(high, hint.height() if high < 0 else 0))

    def minimumSizeHint(self) -> QSize:
        """A few lines, or less where the content is less."""
        return QSize(self.content.minimumSize().width(), min(self._least, self.sizeHint().height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """When the content asks for another height, ask for it further up.

        While nobody sees this area nobody gives it another height: a scroll bar comes and goes, each time
        with another width, and the content answers from within.  Once is enough.
        """
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        if self._settling:
            return False
        self._settling = True
        try:
            return super().eventFilter(watched, event)
        finally:
            self._settling = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another height."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()
