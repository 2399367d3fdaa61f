"""How a sentence reaches a reader: announced, or on Linux, where nobody hears that, as a notification.

AT-SPI has had announcements since its release 2.46.  Orca 43 does not listen to them, but it speaks what has
the role of a notification when that comes into sight; newer ones would speak both.  So AT-SPI's registry is
asked first who listens to what.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

BUS = "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress"
REGISTRY = "org.a11y.atspi.Registry", "/org/a11y/atspi/registry", "org.a11y.atspi.Registry"
LISTENS = "Object:Announcement", '"Object::"'  # to these, or to whatever an object tells
OURS = "triptych-a11y"  # the name of our own connection
PATIENCE_MS = 1_000


class Hearing(QObject):
    """Asks once who listens, and lives until it is told; nobody waits for it."""

    found = Signal(bool)  # whether announcements are heard

    def ask(self) -> None:
        """Find the bus of assistive tools, then ask its registry."""
        if QDBusConnection(OURS).isConnected():
            self._ask_registry()
        else:
            call = QDBusMessage.createMethodCall(*BUS)
            self._send(QDBusConnection.sessionBus(), call, self._connect)

    def _send(self, bus: QDBusConnection, call: QDBusMessage, then: object) -> None:
        watcher = QDBusPendingCallWatcher(bus.asyncCall(call, PATIENCE_MS), self)
        watcher.finished.connect(then)

    def _connect(self, watcher: QDBusPendingCallWatcher) -> None:
        told = watcher.reply().arguments()
        if told and QDBusConnection.connectToBus(str(told[0]), OURS).isConnected():
            self._ask_registry()
        else:
            self.found.emit(True)

    def _ask_registry(self) -> None:
        call = QDBusMessage.createMethodCall(*REGISTRY, "GetRegisteredEvents")
        self._send(QDBusConnection(OURS), call, self._read)

    def _read(self, watcher: QDBusPendingCallWatcher) -> None:
        """PySide cannot take pairs of texts out of an answer, but it spells them."""
        reply = watcher.reply()
        failed = reply.type() != QDBusMessage.MessageType.ReplyMessage
        self.found.emit(failed or any(what in repr(reply) for what in LISTENS))


class SpokenNote(QWidget):
    """Never seen: a notification inside of a status bar, since a reader then takes labels that are hidden."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._inner = _Note(self)
        self._label = QLabel(self._inner)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        QVBoxLayout(self._inner).addWidget(self._label)
        self.hide()

    def tell(self, text: str) -> None:
        """Have the reader think that this came into sight."""
        self._label.setText(text)
        QAccessible.updateAccessibility(QAccessibleEvent(self._inner, QAccessible.Event.ObjectShow))


class _Note(QWidget):
    """A widget of its own, since a role goes by the class."""
