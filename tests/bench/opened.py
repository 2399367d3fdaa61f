"""Opens Triptych as its own command does, and tells when it was painted and when it answered.

Run as a program of its own by ``start.py``: ``python tests/bench/opened.py [SESSION PROGRAM]``.
"""

from __future__ import annotations

import json
import sys
import time
from typing import TYPE_CHECKING

from triptych.app import main
from triptych.ui import quick_start

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from triptych.messages import Answer
    from triptych.ui.main_window import MainWindow


class Stamps:
    """Looks on at the first paint and at the answers.

    A filter on all events would cost more than it measures: each thing that it is handed has to become an
    object of Python's first.
    """

    def __init__(self, kind: type[MainWindow], program: str) -> None:
        """``program`` is what must be answered, "" for whatever comes first."""
        self.times: dict[str, float] = {}
        self._program = program
        self._paint = kind.paintEvent

        def paint(window: MainWindow, event: QPaintEvent) -> None:
            self._see(window, event)

        kind.paintEvent = paint  # type: ignore[method-assign, assignment]  # paints as before, and is seen

    def _see(self, window: MainWindow, event: QPaintEvent) -> None:
        """Before the window's own orders for the time after its first paint comes ours."""
        if not self.times:
            self._soon("painted")
            window.showing.showed.connect(lambda answer: self._hear(window, answer))
        self._paint(window, event)

    def _hear(self, window: MainWindow, answer: Answer) -> None:
        if self._program not in ("", answer.program):
            return
        self._soon("first" if answer.part == "first" else "all")
        if answer.part != "first":
            QTimer.singleShot(0, window.close)

    def _soon(self, name: str) -> None:
        if name not in self.times:
            self.times[name] = 0.0
            QTimer.singleShot(0, lambda: self.times.update({name: time.monotonic()}))


if __name__ == "__main__":
    quick_start.begin()  # what the command does first
    from PySide6.QtCore import QTimer

    from triptych.ui.main_window import MainWindow

    session, program = sys.argv[1:] or ("", "")
    stamps = Stamps(MainWindow, program)
    main([session] if session else [])
    print(json.dumps(stamps.times))
