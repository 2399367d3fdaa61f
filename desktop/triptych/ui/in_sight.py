"""Scrolls whatever gets the keyboard into sight: Qt does so only for Tab inside of one scroll area."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

AIR = 8  # pixels around it, for its ring


class InSight(QObject):
    """Watches where the keyboard goes; what the mouse chose lies under the pointer already."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._bring)

    def _bring(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        at = now.parentWidget()
        while at is not None and at is not self._window:
            if isinstance(at, QScrollArea) and now.visibleRegion().boundingRect() != now.rect():
                at.ensureWidgetVisible(now, AIR, AIR)
            at = at.parentWidget()
