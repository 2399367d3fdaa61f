"""Tells a screen reader what changed, once things have come to rest."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

SETTLED_MS = 600


class Announcer(QObject):
    """Speaks for one widget; what is said again and again while somebody drags is heard once, at the end."""

    announced = Signal(str)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._said = self._to_say = ""
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._announce)

    def say(self, text: str) -> None:
        """Announce this as soon as nothing newer came for a while; the same text is not said twice."""
        if text != self._to_say:
            self._to_say = text
            self._settled.start()

    def _announce(self) -> None:
        if self._to_say == self._said:
            return
        self._said = self._to_say
        if not self._said:
            return
        # Imported only here: these two are 3 ms of names, and nothing is said before an answer.
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415 -- as said above

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._widget, self._said))
        self.announced.emit(self._said)
