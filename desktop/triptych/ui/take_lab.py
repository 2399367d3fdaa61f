"""The lab's cells as a notebook: run once more from a fresh beginning by the lab, and told as they ran."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from triptych.export.notebook_file import Cell
from triptych.messages import Ran
from triptych.sentences import say
from triptych.ui.lab_session import LabSession, Task


class TakeLab(QObject):
    """Nothing typed is run but by the lab's interpreter; a cell that it does not run leaves no file."""

    moved = Signal(int, int, str)
    taken = Signal(object)  # a Cell for each text
    refused = Signal(object)  # Said

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: LabSession | None = None
        self._texts: tuple[str, ...] = ()
        self._kept: tuple[str, ...] = ()
        self._cells: list[Cell] = []

    def run(self, session: LabSession, texts: Sequence[str]) -> None:
        """Run all of them, one after the other."""
        self.cancel()
        self._session, self._texts, self._kept, self._cells = session, tuple(texts), (), []
        self._next()

    def cancel(self) -> None:
        """Ask for nothing more; the lab itself stands as it did."""
        if self._session is not None:
            self._session.forget(self)

    def _next(self) -> None:
        place = len(self._cells)
        if self._session is None or place == len(self._texts):
            self.taken.emit(tuple(self._cells))
            return
        self.moved.emit(place, len(self._texts), "cells")
        self._session.run(Task(self._texts[place], partial(self._hear, place), self, self._kept))

    def _hear(self, place: int, ran: Ran) -> None:
        if ran.refused is not None:
            because = ran.refused.because.text
            self.refused.emit(say("take-cell", number=place + 1, because=because))
            return
        if ran.keep:
            self._kept = (*self._kept, self._texts[place])
        self._cells.append(cell_of(self._texts[place], ran))
        self._next()


def cell_of(source: str, ran: Ran) -> Cell:
    """Return a cell with what the lab told of it, as a notebook tells it."""
    error: tuple[str, str, tuple[str, ...]] | None = None
    if ran.error is not None:
        lines = (f"line {ran.error.line}", f"{ran.error.type}: {ran.error.message}")
        error = (ran.error.type, ran.error.message, lines)
    warned = "".join(f"{warning.type}: {warning.message}\n" for warning in ran.warnings)
    return Cell(source, ran.stdout, ran.result, error, warned=warned)
