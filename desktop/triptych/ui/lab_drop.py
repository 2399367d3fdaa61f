"""A notebook's file that is dropped onto the window, in whatever room, is opened in the lab."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

ENDING = ".ipynb"


def dropped(data: QMimeData) -> str | None:
    """Return the path of the one notebook that is carried; None for anything else."""
    urls = [url for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []
    paths = [url.toLocalFile() for url in urls]
    return paths[0] if len(paths) == 1 and paths[0].lower().endswith(ENDING) else None


class LabDrop(QObject):
    """Watches one window for files that are dropped on it."""

    came = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a notebook and nothing else."""
        if not isinstance(event, QDragEnterEvent | QDropEvent):
            return False
        path = dropped(event.mimeData())
        if path is None:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.came.emit(path)
        return True
