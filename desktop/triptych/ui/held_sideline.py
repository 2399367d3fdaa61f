"""A sideline that waits for the window's first paint: what is being built must not share the interpreter."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from triptych.ui.sideline import Sideline


class HeldSideline(Sideline):
    """Keeps its jobs in order until ``release``, then does them like any sideline."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Callable[[], None]] | None = []

    def run(self, *order: Any) -> None:
        """Do a job in the other thread, now or once the window is painted."""
        if self._waiting is None:
            super().run(*order)
        else:
            self._waiting.append(partial(super().run, *order))

    def release(self) -> None:
        """Begin."""
        waiting, self._waiting = self._waiting or [], None
        for start in waiting:
            start()
