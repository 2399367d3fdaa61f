"""Opens the real window through its own door, plays a script in it, and stamps when it has been painted."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from itertools import pairwise
from types import GeneratorType
from typing import Any, cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from triptych.app import main
from triptych.ui.main_window import MainWindow

Condition = Callable[[], bool]
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


class Driver(QObject):
    """Plays a script inside the window's event loop: each condition that it yields is waited for."""

    def __init__(self, script: Script) -> None:
        super().__init__()
        self.error: BaseException | None = None
        self._script = script
        self._steps: Generator[Condition, None, None] | None = None
        self._until: Condition = lambda: True
        self._window: MainWindow | None = None
        self._limit = time.monotonic() + PATIENCE
        self._tick = QTimer(self, interval=10)
        self._tick.timeout.connect(self._go)
        self._tick.start()

    def _go(self) -> None:
        try:
            self._step()
        except StopIteration:
            self._end(None)
        except BaseException as error:  # noqa: BLE001 -- raised again by through_main, outside Qt's slot
            self._end(error)

    def _step(self) -> None:
        if self._window is None:
            self._find()
        elif self._until():
            assert self._steps is not None
            self._until = next(self._steps)
            self._limit = time.monotonic() + PATIENCE
        elif time.monotonic() > self._limit:
            state = self._window.client.state
            raise TimeoutError(
                f"waited for {PATIENCE:g} s in vain, from {self._where()}; the client: {state}"
            )

    def _where(self) -> str:
        """The script's line, and the lines of the scripts that it waits for."""
        steps, lines = cast("Any", self._steps), []
        while isinstance(steps, GeneratorType) and steps.gi_frame is not None:
            lines.append(f"{steps.gi_code.co_name}, line {steps.gi_frame.f_lineno}")
            steps = steps.gi_yieldfrom
        return " > ".join(lines)

    def _find(self) -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, MainWindow) and widget.isVisible():
                self._window = widget
                self._steps = self._script(Watch(widget))

    def _end(self, error: BaseException | None) -> None:
        self._tick.stop()
        self.error = error
        if self._window is not None:
            self._window.close()


def through_main(script: Script) -> None:
    """Open the window, play the script, close the window."""
    if QApplication.instance() is None:
        QApplication(["triptych"])
    driver = Driver(script)
    main([])
    if driver.error is not None:
        raise driver.error


def after(seconds: float) -> Condition:
    """A condition that comes true by itself; the event loop runs on."""
    end = time.monotonic() + seconds
    return lambda: time.monotonic() >= end
