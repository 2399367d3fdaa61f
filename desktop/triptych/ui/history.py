"""Undo and redo over both rooms: a step for each thing that a person did, a whole drag being one.

What is kept are values of the desk, so a step costs a reference and going back nothing but an answer.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from triptych.ui.bench import Bench
from triptych.ui.beside import Beside
from triptych.ui.desk import Desk
from triptych.ui.rooms import Rooms

MOST_STEPS = 500
PAUSE_MS = 700  # that part two steps at the same thing, unless the mouse is still held down


@dataclass(frozen=True)
class State:
    """What a person can change in one room, and what is the same in all."""

    room: str
    desk: Desk
    dtype: str
    beside: Beside


@dataclass
class Step:
    """From one state to the next; ``kind`` is what was changed, so that a drag can go on as one step."""

    before: State
    after: State
    kind: tuple[object, ...]


class History(QObject):
    """Watches the bench; ``changed`` tells that there is more or less to undo."""

    changed = Signal()

    def __init__(self, bench: Bench, rooms: Rooms, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench, self._rooms = bench, rooms
        self._steps: list[Step] = []
        self._done = 0
        self._going = False
        self._sealed = True
        self._now = self._state()
        self._rest = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._rest.timeout.connect(self._seal_when_let_go)
        for told in (bench.desk_changed, bench.dtype_changed, bench.beside_changed):
            told.connect(self._look)

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back; the lab and the lessons have no desk to change."""
        return self._done > 0 and self._rooms.room == self._rooms.seated

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back and can be done again."""
        return self._done < len(self._steps) and self._rooms.room == self._rooms.seated

    def seal(self) -> None:
        """Let whatever comes be a step of its own."""
        self._sealed = True

    def forget(self) -> None:
        """Begin anew, as for another file."""
        self._steps, self._done, self._now = [], 0, self._state()
        self.seal()
        self.changed.emit()

    def undo(self) -> None:
        """Go back to how it was before the last step."""
        if self.can_undo:
            self._done -= 1
            self._go_to(self._steps[self._done].before)

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self.can_redo:
            self._done += 1
            self._go_to(self._steps[self._done - 1].after)

    def _state(self) -> State:
        bench = self._bench
        return State(self._rooms.seated, bench.desk, bench.dtype, bench.beside)

    def _go_to(self, state: State) -> None:
        self._going = True
        try:
            self._rooms.open(state.room)
            self._bench.set_dtype(state.dtype)
            self._bench.show_beside(state.beside)
            self._bench.open(state.desk)
        finally:
            self._going = False
        self._now = self._state()
        self.seal()
        self.changed.emit()

    def _look(self) -> None:
        if self._going:
            return
        before, self._now = self._now, self._state()
        if before.room != self._now.room:  # another room was opened: that is no step
            self.seal()
            return
        kind = changed_between(before, self._now)
        if kind:
            self._add(before, kind)
        elif self._done and self._steps[self._done - 1].after is before:
            self._steps[self._done - 1].after = self._now  # the same text, read by now

    def _add(self, before: State, kind: tuple[object, ...]) -> None:
        last = self._steps[self._done - 1] if self._done and not self._sealed else None
        if last is not None and last.kind == kind and last.after is before:
            last.after = self._now
        else:
            del self._steps[self._done :]
            self._steps.append(Step(before, self._now, kind))
            del self._steps[:-MOST_STEPS]
            self._done = len(self._steps)
        self._sealed = False
        self._rest.start()
        if last is None:
            self.changed.emit()

    def _seal_when_let_go(self) -> None:
        """A drag that stands still for a moment is the same drag."""
        if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._rest.start()
        else:
            self.seal()


def changed_between(before: State, after: State) -> tuple[object, ...]:
    """Return what differs, one entry a thing, () for nothing: what a step that goes on has in common."""
    if before.dtype != after.dtype or before.beside != after.beside:
        return ("bar",)
    one, other = before.desk, after.desk
    if one.text != other.text:
        typed = abs(len(one.text) - len(other.text)) <= 1
        return ("text",) if typed else ("text", other.text)
    knobs = [leaf for leaf in other.leaves if one.knobs.get(leaf) != other.knobs[leaf]]
    parts = ("wrt", "axis", "chosen", "seed", "table", "picked")
    return (*knobs, *(part for part in parts if getattr(one, part) != getattr(other, part)))
