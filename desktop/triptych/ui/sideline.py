"""One thread beside the window's own, for what would make the window wait."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from itertools import count
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, Qt, QThreadPool, Signal
from shiboken6 import isValid

from triptych.ui.collector import Collector

Result = TypeVar("Result")

# How long the other thread may keep the interpreter once the window wants it.  Painting gives it up many
# times, and waits this long each time to have it back: at Python's own 5 ms a step takes a third longer while
# anything is computed there; at a fifth of this, both threads do little else than hand it over.
SWITCH = 0.00005
# How many new objects may lie about.  What drawing leaves is thousands of rings: while it is young, a look
# costs 1 or 2 ms.  But what a job still holds would survive the look, and be old when it is rubbish.
IDLE, BUSY = 2_000, 20_000


class Sideline(QObject):
    """Runs jobs one after the other, and hands each result over in the window's thread.

    A single thread is meant: two would keep the interpreter from the window twice as long.  Nothing that
    a job was given, or left for a collector, ends in the other thread, which Qt forbids its objects.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(SWITCH)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._open = True
        self._post = _Post()
        self._post.tried.connect(self._post.deliver, Qt.ConnectionType.QueuedConnection)
        self.collector = Collector(self.allowed, self)
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
            self._pool.start(_Job(self._post.take(_Order(owner, job, then, otherwise)), self._post))

    def allowed(self) -> int:
        """How many new objects may lie about until it is looked whether they are rubbish."""
        return BUSY if self._post.awaits else IDLE

    def hold(self) -> None:
        """Let what comes next wait for a paint, where there is a window that paints."""

    def close(self) -> None:
        """Drop what waits and wait for what runs; nothing is taken on afterwards."""
        self._open = False
        self._pool.clear()
        self._pool.waitForDone()
        self._post.forget_untried()
        self.collector.end()


class _Order(NamedTuple):
    """What is to be done for whom, and what is to be called then."""

    owner: QObject
    job: Callable[[], Any]
    then: Callable[[Any], None]
    otherwise: Callable[[], None]


class _Outcome(NamedTuple):
    """What is to be called, and the error that a job failed of."""

    call: Callable[[], None]
    error: Exception | None


class _Post(QObject):
    """Holds orders and what came of them, so that they end in the window's thread; the other knows a number.

    Jobs hold the post, so that it outlives the sideline for as long as one runs.
    """

    tried = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._numbers = count()
        self._orders: dict[int, _Order] = {}
        self._outcomes: dict[int, _Outcome] = {}

    @property
    def awaits(self) -> bool:
        """Whether something is still to be tried or delivered."""
        return bool(self._orders)

    def take(self, order: _Order) -> int:
        """Keep an order, and return its number."""
        number = next(self._numbers)
        self._orders[number] = order
        return number

    def try_order(self, number: int) -> None:
        """Do the job, in the other thread; keep what is to be called then, and the error if there was one."""
        order = self._orders[number]
        try:
            self._outcomes[number] = _Outcome(partial(order.then, order.job()), None)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is raised again where it is seen
            self._outcomes[number] = _Outcome(order.otherwise, error)

    def deliver(self, number: int) -> None:
        """Call what is to be called, in the window's thread."""
        order, outcome = self._orders.pop(number), self._outcomes.pop(number)
        if isValid(order.owner):
            outcome.call()
        if outcome.error is not None:
            raise outcome.error

    def forget_untried(self) -> None:
        """Keep only what is to be delivered."""
        for number in self._orders.keys() - self._outcomes.keys():
            del self._orders[number]


class _Job(QRunnable):
    """The way to an order and back for what comes of it."""

    def __init__(self, number: int, post: _Post) -> None:
        super().__init__()
        self._number, self._post = number, post

    def run(self) -> None:
        """Called by the pool, in its thread."""
        self._post.try_order(self._number)
        self._post.tried.emit(self._number)
