"""Opens the real window through its own door, plays a script in it, and stamps when it has been painted."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication
from tests.driver import Condition, Driver, run

from triptych.ui.main_window import MainWindow

PATIENCE = 60.0
TICK_MS = 16


class Watch(QObject):
    """Beside one window: ``painted`` tells the time at which a paint of everything changed was over."""

    painted = Signal(float)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the window paint what is due, then stamp."""
        if event.type() == QEvent.Type.UpdateRequest and watched is self.window:
            self.window.event(event)
            self.painted.emit(time.perf_counter())
            return True
        return False


class Ticks(QObject):
    """A timer at 60 Hz in the window's thread: where a tick comes late, the window stood still."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stamps: list[float] = []
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(lambda: self.stamps.append(time.perf_counter()))
        self._timer.start()

    def gaps(self, start: float = 0.0, end: float = float("inf")) -> list[float]:
        """The milliseconds between ticks, as far as both lie in this span of time."""
        return [1000 * (b - a) for a, b in pairwise(self.stamps) if start <= a and b <= end]


Script = Callable[[Watch], Generator[Condition, None, None]]


def through_main(script: Script) -> None:
    """Open the window in the size that it has by itself, play the script, close the window."""
    if QApplication.instance() is None:
        QApplication(["triptych"])
    run(Driver(lambda window: script(Watch(window)), size=None, patience=PATIENCE))


def after(seconds: float) -> Condition:
    """A condition that comes true by itself; the event loop runs on."""
    end = time.monotonic() + seconds
    return lambda: time.monotonic() >= end
