"""Does what can wait bit by bit, and lets the window live in between."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from functools import partial
from importlib import import_module

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from shiboken6 import isValid

Step = Callable[[], object]

LAST = Qt.EventPriority.LowEventPriority.value - 1  # a paint that is due has that of Low
LONG = 0.008  # seconds in which others kept the event loop: its timers are late, and come first
MOST_WAITS = 3  # one after the other, or a window that is never idle would never be complete


class Steps(tuple[Step, ...]):
    """What a step returns that has found out which others come next."""

    __slots__ = ()


def in_turns(owner: QObject, *steps: Step) -> None:
    """Take one step each time that the event loop comes round, for as long as the owner is there.

    ``Steps`` that a step returns are taken next, each in its turn.
    """
    if steps:
        _Turns(owner, steps)


def imports(*names: str) -> tuple[Step, ...]:
    """A step for each of these modules, so that what needs them all is there at once when its turn comes."""
    return tuple(partial(import_module, name) for name in names)


class _Turns(QObject):
    """Comes after what is to be painted, and not at once after what took long."""

    def __init__(self, owner: QObject, steps: Iterable[Step]) -> None:
        super().__init__(owner)
        self._rest, self._waits, self._since = list(steps), 0, 0.0
        self._come()

    def _come(self) -> None:
        self._since = time.perf_counter()
        QTimer.singleShot(0, self, self._queue)

    def _queue(self) -> None:
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), LAST)

    def customEvent(self, event: QEvent) -> None:
        """Take a step, or come again later; what a step raises keeps no other from its turn."""
        if time.perf_counter() - self._since > LONG and self._waits < MOST_WAITS:
            self._waits += 1
            self._come()
            return
        self._waits = 0
        try:
            more = self._rest.pop(0)()
            self._rest[:0] = more if isinstance(more, Steps) else ()
        finally:
            if isValid(self):
                self._come() if self._rest else self.deleteLater()
