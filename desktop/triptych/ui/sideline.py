"""One thread beside the window's own, for what would make the window wait."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, Qt, QThreadPool, Signal
from shiboken6 import isValid

Result = TypeVar("Result")


class Sideline(QObject):
    """Runs jobs one after the other, and hands each result over in the window's thread.

    A single thread is meant: two would keep the interpreter from the window twice as long.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._open = True
        self._post = _Post()
        self._post.done.connect(_deliver, Qt.ConnectionType.QueuedConnection)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.close)

    def run(self, owner: QObject, job: Callable[[], Result], then: Callable[[Result], None]) -> None:
        """Do ``job`` in the other thread, then call ``then`` with its result, if ``owner`` is still there."""
        if self._open:
            post = self._post
            self._pool.start(_Job(job, lambda result: post.done.emit((owner, then, result))))

    def close(self) -> None:
        """Drop what waits and wait for what runs; nothing is taken on afterwards."""
        self._open = False
        self._pool.clear()
        self._pool.waitForDone()


class _Post(QObject):
    """Carries results across; jobs hold it, so that it outlives the sideline for as long as one runs."""

    done = Signal(object)


class _Job(QRunnable):
    """A job and the way back for its result."""

    def __init__(self, job: Callable[[], Any], hand_over: Callable[[Any], None]) -> None:
        super().__init__()
        self._job, self._hand_over = job, hand_over

    def run(self) -> None:
        """Called by the pool, in its thread."""
        self._hand_over(self._job())


def _deliver(parcel: tuple[QObject, Callable[[Any], None], Any]) -> None:
    owner, then, result = parcel
    if isValid(owner):
        then(result)
