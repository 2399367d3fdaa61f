"""Undo and redo over all rooms: one line of steps, each put back by the part of the window that told it.

What is kept are whole values, so a step costs a reference and going back nothing but an answer.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

MOST_STEPS = 500
PAUSE_MS = 700  # that part two steps at the same thing, unless the mouse is still held down

Kind = tuple[object, ...]


class Part(Protocol):
    """One who tells steps as pairs of values, and can go back to any of them."""

    def may_put(self, state: Any) -> bool:
        """Whether there is a way to this state now; a step without one is passed over."""

    def named(self, before: Any, after: Any) -> str:
        """Say in a few words what was changed from one state to the other."""

    def put(self, state: Any) -> None:
        """Show the place where this state was, and put it there."""


@dataclass
class Step:
    """From one state to the next; ``kind`` is what was changed, so that a drag can go on as one step."""

    part: Part
    before: object
    after: object
    kind: Kind


class History(QObject):
    """Takes steps from its parts.

    ``changed`` tells that there is more or less to undo, ``noted`` of what a session keeps beside the desks.
    """

    changed = Signal()
    noted = Signal()
    forgotten = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: list[Step] = []
        self._done = 0
        self._going = False
        self._sealed = True
        self._rest = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._rest.timeout.connect(self._seal_when_let_go)

    @property
    def left(self) -> int:
        """How many steps there are to take back."""
        return self._done

    @property
    def taken_back(self) -> int:
        """How many steps can be done again."""
        return len(self._steps) - self._done

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._next(range(self._done - 1, -1, -1)) is not None

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back and can be done again."""
        return self._next(range(self._done, len(self._steps)), forth=True) is not None

    @property
    def to_undo(self) -> str:
        """What the step changed that would be taken back now; "" where there is none."""
        return self._named(self._next(range(self._done - 1, -1, -1)))

    @property
    def to_redo(self) -> str:
        """What the step changed that would be done again now; "" where there is none."""
        return self._named(self._next(range(self._done, len(self._steps)), forth=True))

    def _named(self, place: int | None) -> str:
        step = self._steps[place] if place is not None else None
        return "" if step is None else step.part.named(step.before, step.after)

    def seal(self) -> None:
        """Let whatever comes be a step of its own."""
        self._sealed = True

    def forget(self) -> None:
        """Begin anew, as for another file."""
        self._steps, self._done = [], 0
        self.seal()
        self.forgotten.emit()
        self.changed.emit()

    def undo(self) -> None:
        """Go back to how it was before the last step."""
        place = self._next(range(self._done - 1, -1, -1))
        if place is not None:
            self._done = place
            self._go_to(self._steps[place].part, self._steps[place].before)

    def redo(self) -> None:
        """Do again what was taken back last."""
        place = self._next(range(self._done, len(self._steps)), forth=True)
        if place is not None:
            self._done = place + 1
            self._go_to(self._steps[place].part, self._steps[place].after)

    def _next(self, places: range, *, forth: bool = False) -> int | None:
        """The place of the first of these steps to which there is a way."""
        steps = ((place, self._steps[place]) for place in places)
        ways = (place for place, step in steps if step.part.may_put(step.after if forth else step.before))
        return next(ways, None)

    def _go_to(self, part: Part, state: object) -> None:
        self._going = True
        try:
            part.put(state)
        finally:
            self._going = False
        self.seal()
        self.changed.emit()
        self.noted.emit()

    def note(self, part: Part, before: object, after: object, kind: Kind = ()) -> None:
        """Take what was done; it goes on with the last step where both are of one kind, and () is of none."""
        if self._going:
            return
        last = self._steps[self._done - 1] if self._done and not self._sealed else None
        if last is not None and kind and last.part is part and last.kind == kind:
            last.after = after
        else:
            self._add(Step(part, before, after, kind))
        self._sealed = False
        self._rest.start()

    def _add(self, step: Step) -> None:
        del self._steps[self._done :]
        self._steps.append(step)
        del self._steps[:-MOST_STEPS]
        self._done = len(self._steps)
        self.changed.emit()

    def amend(self, part: Part, before: object, after: object, kind: Kind | None = None) -> bool:
        """Let the last step end otherwise, if it is this part's and ended so; whether it did."""
        last = self._steps[self._done - 1] if self._done and not self._going else None
        if last is None or last.part is not part or last.after is not before:
            return False
        last.after = after
        last.kind = last.kind if kind is None else kind
        return True

    def _seal_when_let_go(self) -> None:
        """A drag that stands still for a moment is the same drag."""
        if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._rest.start()
        else:
            self.seal()
