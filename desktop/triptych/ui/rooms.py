"""Which room is open, and the desks of those that are not."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from triptych.messages import Program
from triptych.ui.bench import Bench, opened_desk
from triptych.ui.desk import Desk
from triptych.ui.knob import knobs_at

if TYPE_CHECKING:
    from triptych.lang.perceptron import Form
    from triptych.ui.data import Data
    from triptych.ui.examples import Example
    from triptych.ui.perceptron_desk import Ready

EXPRESSION, PERCEPTRON, LAB, LESSONS = "expression", "perceptron", "lab", "lessons"


class Rooms(QObject):
    """Puts a room's desk on the bench when it opens, and keeps the one that leaves."""

    opened = Signal(str)
    recognised = Signal(object)  # Recognised

    def __init__(
        self, bench: Bench, others: Mapping[str, Callable[[], Desk]], parent: QObject | None = None
    ) -> None:
        """``others`` lay a room's first desk, when it is first opened."""
        super().__init__(parent)
        self._bench = bench
        self._first = others
        self._desks: dict[str, Desk] = {}
        self._fresh: dict[str, Desk] = {}
        self.room = self._seated = EXPRESSION
        self.opening = False  # while it is, what changes is another room's and nobody's act

    @property
    def seated(self) -> str:
        """The room whose desk lies on the bench; the lab and the lessons leave it there."""
        return self._seated

    @property
    def desks(self) -> dict[str, Desk]:
        """The desk of each room that has been open."""
        return {**self._desks, self._seated: self._bench.desk}

    def furnish(self, desks: Mapping[str, Desk], room: str) -> None:
        """Put other desks in place of all, and open this room; one that has none is as at the start."""
        with self._while_opening():
            self._furnish(desks, room)

    def _furnish(self, desks: Mapping[str, Desk], room: str) -> None:
        self._desks = dict(desks)
        seat = EXPRESSION if room == LAB else room
        self.room, self._seated = room, seat
        self.opened.emit(room)
        kept = self._desks.pop(seat, None)
        self._bench.open(self._lay(seat) if kept is None else kept)

    def _lay(self, room: str) -> Desk:
        desk = self._fresh[room] = self._first[room]()
        return desk

    def fresh(self, room: str) -> Desk | None:
        """Return a room's desk as it was first laid; None where that was not done here."""
        return self._fresh.get(room)

    def open(self, room: str) -> None:
        """Go to another room, where everything is as it was left; the lab leaves the bench as it is."""
        if room != self.room:
            with self._while_opening():
                self._open(room)

    @contextmanager
    def _while_opening(self) -> Iterator[None]:
        was, self.opening = self.opening, True
        try:
            yield
        finally:
            self.opening = was

    def _open(self, room: str) -> None:
        self.room = room
        if room in (LAB, self._seated):
            self.opened.emit(room)
            return
        self._desks[self._seated], self._seated = self._bench.desk, room
        self.opened.emit(room)
        kept = self._desks.pop(room, None)
        self._bench.open(self._lay(room) if kept is None else kept)

    def open_program(self, program: Program) -> None:
        """Take a derivative that was met in the lab into the Expression room, with its values."""
        self.open(EXPRESSION)
        self._bench.set_dtype(program.dtype)
        text = "\n".join(line.strip() for line in program.program.split(";"))
        desk = opened_desk(text, {**self._bench.desk.knobs, **knobs_at(program.at)})
        wrt = tuple(name for name in program.wrt if desk.graph is not None and name in desk.graph.names)
        self._bench.open(replace(desk, wrt=wrt or desk.wrt))

    def open_in_expression(self) -> None:
        """Take the open room's program and values into the Expression room."""
        from triptych.ui.perceptron_desk import listed  # noqa: PLC0415 -- the first paint must not wait for this room

        desk = self._bench.desk
        self.open(EXPRESSION)
        desk = listed(desk)
        self._bench.open(replace(desk, knobs={**self._bench.desk.knobs, **desk.knobs}, chain=None))

    def open_in_perceptron(self) -> None:
        """Take the open room's program into the Perceptron room with its values, if it has that shape."""
        from triptych.lang.perceptron_known import recognised  # noqa: PLC0415 -- the first paint must not wait for this room
        from triptych.lang.perceptron_shape import Shape, shape_of  # noqa: PLC0415 -- as above
        from triptych.ui.perceptron_desk import taken_over  # noqa: PLC0415 -- as above

        desk = self._bench.desk
        shape = None if desk.graph is None or desk.stale else shape_of(desk.graph)
        if isinstance(shape, Shape):
            self.open(PERCEPTRON)
            if desk.graph is not None:
                self.recognised.emit(recognised(desk.graph, desk.text, shape))
            self._bench.open(taken_over(desk, shape))

    def form(self, form: Form) -> None:
        """Write another form's program on the desk; the sliders of names that stay are kept."""
        from triptych.ui.perceptron_desk import formed  # noqa: PLC0415 -- the first paint must not wait for this room

        self._bench.open(formed(self._bench.desk, form))

    def tabulate(self, form: Form, data: Data) -> None:
        """Write a form's program over a table's rows, or with the values of the row that is picked."""
        from triptych.ui.perceptron_desk import tabled  # noqa: PLC0415 -- the first paint must not wait for this room

        self._bench.open(tabled(self._bench.desk, form, data.table, data.picked, data.knobs))

    def open_ready(self, ready: Ready) -> None:
        """Put a ready-made network on the desk."""
        from triptych.ui.perceptron_desk import ready_desk  # noqa: PLC0415 -- the first paint must not wait for this room

        if ready.dtype is not None:
            self._bench.set_dtype(ready.dtype)
        self._bench.open(ready_desk(ready))

    def open_example(self, example: Example) -> None:
        """Put an example on the desk; the sliders of other names are remembered."""
        if example.dtype is not None:
            self._bench.set_dtype(example.dtype)
        self._bench.open(opened_desk(example.program, {**self._bench.desk.knobs, **example.knobs}))
