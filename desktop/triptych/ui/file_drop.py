"""A file that is dropped onto the window, in whatever room: a notebook, a session, or lessons."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

ENDINGS = (".ipynb", ".triptych", ".zip", ".md")


def dropped(data: QMimeData) -> str | None:
    """Return the path of the one file, or folder of lessons, that is carried and can be opened; else None."""
    urls = [url for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []
    paths = [url.toLocalFile() for url in urls]
    if len(paths) != 1:
        return None
    return paths[0] if paths[0].lower().endswith(ENDINGS) or Path(paths[0]).is_dir() else None


class FileDrop(QObject):
    """Watches one window for files that are dropped on it."""

    came = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take one file of a known kind and nothing else."""
        if not isinstance(event, QDragEnterEvent | QDropEvent):
            return False
        path = dropped(event.mimeData())
        if path is None:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.came.emit(path)
        return True
