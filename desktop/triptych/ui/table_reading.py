"""Reads tables beside the window's thread: out of a file, or out of text that was pasted or dropped."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from triptych.messages import Said
from triptych.table_text import Sheet, Unreadable, read_file, read_table
from triptych.ui.sideline import Sideline


class TableReading(QObject):
    """Tells what was read, or why it can't be; one that was asked for before it is dropped."""

    read = Signal(object)  # Sheet
    refused = Signal(object)  # Said

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sideline: Sideline | None = None
        self._asked = 0

    def use(self, sideline: Sideline) -> None:
        """Read in this thread from now on."""
        self._sideline = sideline

    def open(self, path: str) -> None:
        """Read a file."""
        self._run(partial(read_file, Path(path)))

    def take(self, text: str) -> None:
        """Read a text."""
        self._run(lambda: text)

    def _run(self, source: Callable[[], str]) -> None:
        self._asked += 1
        job, then = partial(_attempt, source), partial(self._arrived, self._asked)
        if self._sideline is None:
            then(job())
        else:
            self._sideline.run(self, job, then)

    def _arrived(self, asked: int, found: Sheet | Said) -> None:
        if asked != self._asked:
            return
        if isinstance(found, Said):
            self.refused.emit(found)
        else:
            self.read.emit(found)


def _attempt(source: Callable[[], str]) -> Sheet | Said:
    try:
        return read_table(source())
    except Unreadable as unreadable:
        return unreadable.said
