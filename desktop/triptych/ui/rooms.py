"""Which room is open, and the desks of those that are not."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from triptych.ui.bench import Bench, opened_desk
from triptych.ui.desk import Desk

if TYPE_CHECKING:
    from triptych.ui.examples import Example

EXPRESSION, PERCEPTRON = "expression", "perceptron"


class Rooms(QObject):
    """Puts a room's desk on the bench when it opens, and keeps the one that leaves."""

    opened = Signal(str)

    def __init__(self, bench: Bench, others: dict[str, Desk], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._desks = others
        self.room = EXPRESSION

    def open(self, room: str) -> None:
        """Go to another room; everything there is as it was left."""
        if room != self.room:
            self._desks[self.room] = self._bench.desk
            self.room = room
            self.opened.emit(room)
            self._bench.open(self._desks.pop(room))

    def open_in_expression(self) -> None:
        """Take the open room's program and values into the Expression room."""
        desk = self._bench.desk
        self.open(EXPRESSION)
        self._bench.open(replace(desk, knobs={**self._bench.desk.knobs, **desk.knobs}))

    def open_example(self, example: Example) -> None:
        """Put an example on the desk; the sliders of other names are remembered."""
        if example.dtype is not None:
            self._bench.set_dtype(example.dtype)
        self._bench.open(opened_desk(example.program, {**self._bench.desk.knobs, **example.knobs}))
