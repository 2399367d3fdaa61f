"""Opens Triptych as its own command does, and tells when it was painted and when it answered.

Run as a program of its own by ``start.py``: ``python tests/bench/opened.py``.
"""

from __future__ import annotations

import json
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from triptych.app import main
from triptych.messages import Answer
from triptych.ui.main_window import MainWindow


class Stamps(QObject):
    """Looks at events only until the first paint, so that it costs next to nothing."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.times: dict[str, float] = {}
        self._app = app
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Find the window at its first paint; the timer comes when that is over."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, MainWindow):
            self._app.removeEventFilter(self)
            QTimer.singleShot(0, self._stamp_paint)
            watched.client.answered.connect(self._hear)
        return False

    def _stamp_paint(self) -> None:
        self.times["painted"] = time.monotonic()

    def _hear(self, answer: Answer) -> None:
        part = "first" if answer.part == "first" else "all"
        if part not in self.times:
            QTimer.singleShot(0, lambda: self._stamp_answer(part))

    def _stamp_answer(self, part: str) -> None:
        self.times.setdefault(part, time.monotonic())
        if part == "all":
            self._app.closeAllWindows()


if __name__ == "__main__":
    stamps = Stamps(QApplication(["triptych"]))
    main([])
    print(json.dumps(stamps.times))
