"""A page of the lab that scrolls up and down, and brings what was chosen into sight."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from triptych.ui.room_view import dress_scroll


class LabScroll(QScrollArea):
    """Holds one widget, as wide as itself."""

    def __init__(self, name: str, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        page.setProperty("role", "page")
        self.setWidget(page)
        dress_scroll(self, name)

    def bring(self, part: QWidget) -> None:
        """Scroll to a part of the page, once it has its place."""
        QTimer.singleShot(0, part, lambda: self.ensureWidgetVisible(part, 0, 20))
