"""Waits for a window's next paint, for what would only make it later."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimerEvent

PATIENCE_MS = 250  # where nothing is to be painted, or nobody sees the window


class UntilPainted(QObject):
    """Calls ``then`` once the window has painted what changes now; a timer of 0 ms would come before."""

    def __init__(self, window: QObject, then: Callable[[], object]) -> None:
        super().__init__(window)
        self._then, self._timer = then, self.startTimer(PATIENCE_MS)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The paint goes on at once; when the event loop comes round again, it is over."""
        if event.type() == QEvent.Type.UpdateRequest:
            watched.removeEventFilter(self)
            self.killTimer(self._timer)
            self._timer = self.startTimer(0)
        return False

    def timerEvent(self, event: QTimerEvent) -> None:
        """The wait is over."""
        self.killTimer(self._timer)
        self.deleteLater()
        self._then()
