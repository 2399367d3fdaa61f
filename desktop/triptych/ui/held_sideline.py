"""A sideline that waits for a paint, the first or a room's: what is built must not share the interpreter."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from triptych.ui.sideline import Sideline
from triptych.ui.until_painted import UntilPainted


class HeldSideline(Sideline):
    """Keeps its jobs in order until ``release``, then does them like any sideline, but while it is held."""

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: list[Callable[[], None]] | None = []
        self._begun = False

    def run(self, *order: Any) -> None:
        """Do a job in the other thread, now or once the window is painted."""
        if self._waiting is None:
            super().run(*order)
        else:
            self._waiting.append(partial(super().run, *order))

    def hold(self) -> None:
        """Keep jobs back until the window has painted what is being changed now."""
        if self._waiting is None:
            self._waiting = []
            UntilPainted(self._window, self.release)

    def allowed(self) -> int:
        """Nothing is looked for while something is to be painted soon."""
        return super().allowed() if self._waiting is None else sys.maxsize

    def release(self) -> None:
        """Begin."""
        if not self._begun:
            self._begun = True
            self.collector.spare()
        waiting, self._waiting = self._waiting or [], None
        for start in waiting:
            start()
