"""Reads programs: a short one at once, a long one beside the window's thread, the newest text first."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from triptych.lang import latex
from triptych.lang.graph import Reading
from triptych.lang.parse import read
from triptych.ui.sideline import Sideline

AT_ONCE = 1_000  # characters; eight times as many take 90 ms, and a key must not wait for them
Formulas = tuple[str, ...]
Taker = Callable[[Reading, Formulas], None]


def read_whole(text: str) -> tuple[Reading, Formulas]:
    """Return what was understood, and each line of it in LaTeX that is marked with its nodes."""
    reading = read(text)
    return reading, latex.program(reading.graph, marked=True) if reading.graph is not None else ()


class Reader(QObject):
    """Hands each reading to ``take``, in the window's thread; an older one may never come.

    Without a sideline every text is read at once.
    """

    def __init__(self, take: Taker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._take = take
        self._sideline: Sideline | None = None
        self._wanted: str | None = None
        self._busy = False

    def use(self, sideline: Sideline) -> None:
        """Read long texts there from now on."""
        self._sideline = sideline

    def waits_for(self, text: str) -> bool:
        """Whether this text is not read at once, but later."""
        return self._sideline is not None and len(text) > AT_ONCE

    def read(self, text: str) -> None:
        """Read this text instead of any that still waits."""
        if self.waits_for(text):
            self._wanted = text
            if self._sideline is not None:
                self._sideline.hold()  # until the key is painted, which would take twice as long beside it
            self._next()
        else:
            self._wanted = None
            self._take(*read_whole(text))

    def drop(self) -> None:
        """Want nothing any more."""
        self._wanted = None

    def _next(self) -> None:
        if self._sideline is not None and self._wanted is not None and not self._busy:
            self._busy = True
            text = self._wanted
            self._sideline.run(self, partial(read_whole, text), partial(self._arrived, text), self._failed)

    def _failed(self) -> None:
        self._busy, self._wanted = False, None

    def _arrived(self, text: str, found: tuple[Reading, Formulas]) -> None:
        self._busy = False
        if text == self._wanted:
            self._wanted = None
            self._take(*found)
        self._next()
