"""Greys what is shown where it does not answer what stands in the editor."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from triptych.messages import Answer
from triptych.ui.bench import Bench
from triptych.ui.client import BUSY, DEAD, LATE, RESTARTED, Client
from triptych.ui.show_side import ShowSide

STALE = (LATE, RESTARTED, DEAD)
HALF_TYPED_MS = 150  # before what is shown is called an earlier answer
SLOW_MS = 800  # of computing, before it is called so beside a program that can be read


class Ageing(QObject):
    """Looks, after each change, whether what is shown is still the answer."""

    def __init__(self, bench: Bench, client: Client, showing: ShowSide, parent: QObject) -> None:
        super().__init__(parent)
        self._bench, self._client, self._showing = bench, client, showing
        self._half_typed = QTimer(self, singleShot=True, interval=HALF_TYPED_MS)
        self._half_typed.timeout.connect(self._grey)
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._slow.timeout.connect(self._grey_another)

    def show_answer(self, answer: Answer) -> None:
        """Show an answer; a late part of an earlier one is no reason to look new for a moment."""
        was_grey = self._showing.verdict.stale
        self._showing.show_answer(answer)
        if was_grey:
            self._grey()
        self.look()

    def look(self) -> None:
        """Grey what is shown if it is old.

        A text that is half typed is given a moment: all panels would be painted grey, and whole again, while
        somebody types on.
        """
        if self._client.state != BUSY:
            self._slow.stop()
        elif not self._slow.isActive():
            self._slow.start()
        if self._client.state in STALE:
            self._showing.set_stale(True)
        elif not self._bench.desk.stale:
            self._half_typed.stop()
        elif not self._half_typed.isActive():
            self._half_typed.start()

    def _grey(self) -> None:
        if self._bench.desk.stale:
            self._showing.set_stale(True)

    def _grey_another(self) -> None:
        """Another program is being computed for long; a slider's new value is no reason."""
        shown, asked = self._showing.shown, self._bench.question
        if shown is not None and asked is not None and shown.program != asked.program:
            self._showing.set_stale(True)
