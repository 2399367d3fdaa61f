"""A notebook's or a session's file that is dropped onto the window is opened, in whatever room one is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

ENDINGS = (".ipynb", ".triptych")


def dropped(data: QMimeData) -> str | None:
    """Return the path of the one file that is carried and can be opened; None for anything else."""
    urls = [url for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []
    paths = [url.toLocalFile() for url in urls]
    return paths[0] if len(paths) == 1 and paths[0].lower().endswith(ENDINGS) else None


class LabDrop(QObject):
    """Watches one window for files that are dropped on it."""

    came = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take such a file and nothing else."""
        if not isinstance(event, QDragEnterEvent | QDropEvent):
            return False
        path = dropped(event.mimeData())
        if path is None:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.came.emit(path)
        return True
