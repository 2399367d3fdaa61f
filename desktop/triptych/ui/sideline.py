"""One thread beside the window's own, for what would make the window wait."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from functools import partial
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, Qt, QThreadPool, Signal
from shiboken6 import isValid

Result = TypeVar("Result")

# How long the other thread may keep the interpreter once the window wants it.  Painting gives it up many
# times, and waits this long each time to have it back: at Python's own 5 ms a step takes a third longer while
# anything is computed there; at a fifth of this, both threads do little else than hand it over.
SWITCH = 0.00005


class Sideline(QObject):
    """Runs jobs one after the other, and hands each result over in the window's thread.

    A single thread is meant: two would keep the interpreter from the window twice as long.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(SWITCH)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._open = True
        self._post = _Post()
        self._post.done.connect(_deliver, Qt.ConnectionType.QueuedConnection)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.close)

    def run(
        self,
        owner: QObject,
        job: Callable[[], Result],
        then: Callable[[Result], None],
        otherwise: Callable[[], None] = lambda: None,
    ) -> None:
        """Do ``job`` in the other thread, then call ``then`` with its result, if ``owner`` is still there.

        A job that raises leads to ``otherwise``, and its error is raised again in the window's thread.
        """
        if self._open:
            self._pool.start(_Job(partial(_attempt, owner, job, then, otherwise), self._post))

    def hold(self) -> None:
        """Let what comes next wait for a paint, where there is a window that paints."""

    def close(self) -> None:
        """Drop what waits and wait for what runs; nothing is taken on afterwards."""
        self._open = False
        self._pool.clear()
        self._pool.waitForDone()


class _Post(QObject):
    """Carries results across; jobs hold it, so that it outlives the sideline for as long as one runs."""

    done = Signal(object)


class _Job(QRunnable):
    """A job and the way back for what comes of it."""

    def __init__(self, attempt: Callable[[], _Outcome], post: _Post) -> None:
        super().__init__()
        self._attempt, self._post = attempt, post

    def run(self) -> None:
        """Called by the pool, in its thread."""
        outcome = self._attempt()
        gc.collect(0)  # what drawing leaves is thousands of rings; while it is young, a look costs 1 or 2 ms
        self._post.done.emit(outcome)


class _Outcome(NamedTuple):
    """For whom a job was done, what is to be called, and what it failed of."""

    owner: QObject
    call: Callable[[], None]
    error: Exception | None


def _attempt(
    owner: QObject, job: Callable[[], Result], then: Callable[[Result], None], otherwise: Callable[[], None]
) -> _Outcome:
    try:
        return _Outcome(owner, partial(then, job()), None)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is raised again where it is seen
        return _Outcome(owner, otherwise, error)


def _deliver(outcome: _Outcome) -> None:
    if isValid(outcome.owner):
        outcome.call()
    if outcome.error is not None:
        raise outcome.error
