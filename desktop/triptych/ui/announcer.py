"""Tells a screen reader what changed, once things have come to rest."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from triptych.ui.aloud import SpokenNote

SETTLED_MS, APART_S = 600, 2.0
OVER_AT_SPI = ("xcb", "wayland")


class Announcer(QObject):
    """Speaks for one widget; what is said again and again while somebody drags is heard once, at the end.

    Two announcements are some time apart, so that each can be heard out; the newest is the one that comes.
    """

    announced = Signal(str)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._said = self._to_say = ""
        self._when = -APART_S  # when it spoke last
        self._note: SpokenNote | None = None
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._announce)

    def say(self, text: str, *, least_ms: int = SETTLED_MS) -> None:
        """Announce this as soon as nothing newer came for a while; the same text is not said twice."""
        if text != self._to_say:
            self._to_say = text
            wait = APART_S - (monotonic() - self._when)
            self._settled.start(max(least_ms, round(1000 * wait)))

    def _announce(self) -> None:
        if self._to_say == self._said:
            return
        self._said, self._when = self._to_say, monotonic()
        if not self._said:
            return
        self._speak(self._said)
        self.announced.emit(self._said)

    def _speak(self, text: str) -> None:
        # Imported only here: these are 3 ms of names, and nothing is said before an answer.
        from PySide6.QtGui import QAccessible, QGuiApplication  # noqa: PLC0415 -- as said above

        if QAccessible.isActive() and QGuiApplication.platformName() in OVER_AT_SPI:
            from triptych.ui.aloud import Hearing  # noqa: PLC0415 -- only where a reader listens, and over D-Bus

            hearing = Hearing(self)
            hearing.found.connect(lambda heard: self._tell(text, heard))
            hearing.found.connect(hearing.deleteLater)
            hearing.ask()
        else:
            self._tell(text, heard=True)

    def _tell(self, text: str, heard: bool) -> None:
        """Announce it, or where announcements are not heard let it come as a notification."""
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415 -- as above

        if heard:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._widget, text))
            return
        from triptych.ui.aloud import SpokenNote  # noqa: PLC0415 -- as above

        if self._note is None:
            self._note = SpokenNote(self._widget.window())
        self._note.tell(text)
