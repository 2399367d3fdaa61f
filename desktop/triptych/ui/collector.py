"""Rings of rubbish are looked for in the window's thread, and only between two events.

Python looks in whichever thread makes the next object.  In a thread beside the window's it would delete Qt's
objects there, which Qt forbids (https://doc.qt.io/qt-6/threads-qobject.html#per-thread-event-loop): both
threads may then wait for each other for ever.  In the midst of an event it may delete what Qt is just using.
"""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QAbstractEventDispatcher, QObject

# How often a generation is looked at before the next older one is too.  A look at all that is old stops the
# window for longer than a frame, so it is rare.
MIDDLE_EVERY, OLD_EVERY = 20, 20


class Collector(QObject):
    """Takes the place of Python's own, from here to ``end``; ``allowed`` new objects may lie about."""

    def __init__(self, allowed: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._allowed, self._was_on = allowed, gc.isenabled()
        gc.disable()
        self._events: QAbstractEventDispatcher | None = QAbstractEventDispatcher.instance()
        if self._events is not None:
            self._events.aboutToBlock.connect(self._look)

    def _look(self) -> None:
        young, middle, old = gc.get_count()
        if young > self._allowed():
            aged = middle >= MIDDLE_EVERY
            gc.collect(2 if aged and old >= OLD_EVERY else 1 if aged else 0)

    def spare(self) -> None:
        """Take what there is by now for what stays: modules, classes and a window are no rubbish."""
        gc.freeze()

    def end(self) -> None:
        """Leave it to Python again, if it was before; a second call does nothing."""
        if self._events is None:
            return
        self._events.aboutToBlock.disconnect(self._look)
        self._events = None
        if self._was_on:
            gc.enable()
