"""The application, which on macOS is told by the system which files are to be opened.

A double click there is no word on the command line, but an event, also for a program that runs already
(https://doc.qt.io/qt-6/qfileopenevent.html).
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication


class FilesAsked(QApplication):
    """Tells each file; one that comes before anybody listens waits for ``tell_waiting``."""

    asked = Signal(str)

    def __init__(self, words: Sequence[str]) -> None:
        super().__init__(list(words))
        self._waiting: list[str] = []

    def event(self, event: QEvent) -> bool:
        """Take the files; all else is the application's own."""
        if event.type() != QEvent.Type.FileOpen:
            return super().event(event)
        path = event.file()  # type: ignore[attr-defined]  # a QFileOpenEvent, whose name the first paint does without
        if path:
            self._waiting.append(path)
            self.tell_waiting()
        return True

    def tell_waiting(self) -> None:
        """Tell what came so far, if there is a window to open it."""
        from PySide6.QtCore import QMetaMethod  # noqa: PLC0415 -- no file was asked for before the first paint

        if self.isSignalConnected(QMetaMethod.fromSignal(self.asked)):
            came, self._waiting = self._waiting, []
            for path in came:
                self.asked.emit(path)
