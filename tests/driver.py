"""Plays a script inside the event loop of the real window that main() opens."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from types import GeneratorType
from typing import Any, cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from triptych.app import main
from triptych.ui.main_window import FIRST_SIZE, MainWindow

Condition = Callable[[], bool]
Script = Callable[[MainWindow], Generator[Condition, None, None]]


TICK_MS = 10


class Driver(QObject):
    """Waits for each condition that the script yields; what it raises is kept as ``error``, and ends it."""

    def __init__(
        self, script: Script, *, size: tuple[int, int] | None = FIRST_SIZE, patience: float = 30.0
    ) -> None:
        super().__init__()
        self.error: BaseException | None = None
        self._script = script
        self._window: MainWindow | None = None
        self._size, self._patience = size, patience  # the offscreen platform's screen is smaller
        self._steps: Generator[Condition, None, None] | None = None
        self._until: Condition = lambda: True
        self._limit = time.monotonic() + patience
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._go)
        self._tick.start()

    def play(self, script: Script) -> None:
        """Play another script, in the next window."""
        self._script, self._window, self._steps, self._until = script, None, None, lambda: True
        self._limit = time.monotonic() + self._patience

    def end(self, error: BaseException | None) -> None:
        """Close the window: the script was played, or it raised this."""
        from triptych.ui.fault_report import FaultReport  # no window that is measured begins with it

        self._tick.stop()
        faults = [w for w in QApplication.topLevelWidgets() if isinstance(w, FaultReport)]
        self.error = error or (AssertionError("a fault was reported") if faults else None)
        for fault in faults:
            fault.close()
        if self._window is not None:
            self._window.close()

    def _find(self) -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, MainWindow) and widget.isVisible():
                self._window = widget
                if self._size is not None:
                    widget.resize(*self._size)
                self._steps = self._script(widget)

    def _go(self) -> None:
        try:
            self._step()
        except StopIteration:
            self.end(None)
        except BaseException as error:  # noqa: BLE001 -- raised again by who runs main(), outside Qt's slot
            self.end(error)

    def _step(self) -> None:
        if self._steps is None:
            self._find()
        elif self._until():
            self._until = lambda: False  # a step that opens a loop of its own must not be entered twice
            self._until = next(self._steps)
            self._limit = time.monotonic() + self._patience
        if time.monotonic() > self._limit:
            state = "no window" if self._window is None else self._window.client.state
            raise TimeoutError(f"waited {self._patience:g} s in vain, {self._where()}; the client: {state}")

    def _where(self) -> str:
        """The script's line, and the lines of the scripts that it waits for."""
        steps, lines = cast("Any", self._steps), []
        while isinstance(steps, GeneratorType) and steps.gi_frame is not None:
            lines.append(f"{steps.gi_code.co_name}, line {steps.gi_frame.f_lineno}")
            steps = steps.gi_yieldfrom
        return " > ".join(lines) or "before the script"


def through_main(script: Script, *args: str) -> None:
    """Open the window with these arguments, play the script in it, and close it."""
    run(Driver(script), *args)


def run(driver: Driver, *args: str) -> None:
    """Run main() while a driver plays, and raise what went wrong."""
    code = main([*args])
    if driver.error is not None:
        raise driver.error
    assert code == 0
