"""What was run of the lab's cells, in which order, and how the lab stands; it decides, and shows nothing."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial

import msgspec
from PySide6.QtCore import QElapsedTimer, QObject, Signal

from triptych.messages import Mend, Ran
from triptych.ui.lab_lines import Span, spans
from triptych.ui.lab_session import LabSession, Task
from triptych.ui.lab_step import Step

MOST_REMEMBERED = 4_000_000  # characters of tensors in all the states that are kept to go back to
PATIENCE_MS = 100  # between two states that are shown while many lines are run


class LabBook(QObject):
    """Every line that is run is a step; the lab can go back to before any of them."""

    told = Signal(int)  # the cell whose steps changed
    stood = Signal(object, object)  # Ran, as the lab stands now, and as it stood before the last line

    def __init__(self, session: LabSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.kept: list[Step] = []
        self._states: list[Ran | None] = []  # after each kept step; None where it was let go of
        self._size = 0
        self._passes: dict[int, list[Step]] = {}
        self._waiting: dict[int, _Pass] = {}
        self._to_come: deque[tuple[int, str]] = deque()
        self._shown = QElapsedTimer()

    def steps(self, cell: int) -> tuple[Step, ...]:
        """Return what was run of a cell the last time."""
        return tuple(self._passes.get(cell, ()))

    def waits(self, cell: int) -> bool:
        """Whether something of a cell is being run or will be."""
        return cell in self._waiting

    def run_cell(self, cell: int, text: str) -> None:
        """Run a whole cell, line by line."""
        self._passes[cell] = []
        self._run(cell, text, spans(text))

    def run_span(self, cell: int, text: str, span: Span) -> None:
        """Run one statement of a cell; what was run above it stays told."""
        before = self._passes.get(cell, [])
        self._passes[cell] = [step for step in before if step.span.last < span.begin and not step.stops]
        self._run(cell, text, (span,))

    def run_all(self, cells: Sequence[tuple[int, str]]) -> None:
        """Run all cells from a fresh beginning; an error ends its own cell only, as in a notebook."""
        self.go_back(0)
        self._to_come = deque(cells)
        self._go_on()

    def _go_on(self) -> None:
        """Run the next of all cells; each waits for the one before, so that nothing is done in one heap."""
        while self._to_come and not self._waiting:
            self.run_cell(*self._to_come.popleft())

    def _run(self, cell: int, text: str, pieces: Sequence[Span]) -> None:
        if (before := self._waiting.pop(cell, None)) is not None:
            self.session.forget(before)
        run = _Pass(cell, len(pieces))
        if pieces:
            self._waiting[cell] = run
        self.told.emit(cell)
        for i, span in enumerate(pieces):
            source = span.source(text)
            then = partial(self._take, run, span, source, i == len(pieces) - 1)
            self.session.run(Task(source, then, run))

    def _take(self, run: _Pass, span: Span, source: str, closing: bool, ran: Ran) -> None:
        before = (self._states[-1] if self._states else None) or Ran(0)
        small = msgspec.structs.replace(ran, tensors=(), tape=())
        step = Step(run.cell, span, source, small, len(self.kept), closing)
        self._passes.setdefault(run.cell, []).append(step)
        if ran.keep:
            self.kept.append(step)
            self._remember(ran)
        run.left = 0 if step.stops else run.left - 1
        if run.left == 0:
            self.session.forget(run)
            self._waiting.pop(run.cell, None)
            self.told.emit(run.cell)
            self._go_on()
        self._show(ran, before)

    def _show(self, ran: Ran, before: Ran) -> None:
        """Show how the lab stands, but not sixty times a second while many lines are run."""
        if self.session.idle or not self._shown.isValid() or self._shown.hasExpired(PATIENCE_MS):
            self._shown.start()
            self.stood.emit(ran, before)

    def _remember(self, ran: Ran) -> None:
        """Keep a state; the oldest are let go of where all are too large, for their lines can make them."""
        self._states.append(Ran(ran.revision, tensors=ran.tensors, tape=ran.tape))
        self._size += _size(ran)
        for place, state in enumerate(self._states[:-1]) if self._size > MOST_REMEMBERED else ():
            if state is not None and self._size > MOST_REMEMBERED:
                self._size -= _size(state)
                self._states[place] = None

    def until(self, mend: Mend) -> tuple[Step, ...]:
        """Return the kept steps up to the one whose error is mended so: the text that was changed."""
        ends = [i + 1 for i, step in enumerate(self.kept) if step.ran.error and mend in step.ran.error.mends]
        return tuple(self.kept[: ends[-1] if ends else 0])

    def place_of(self, cell: int, line: int) -> int | None:
        """Return the place, among the kept steps, of the last one that ran this line; None if none did."""
        for place in range(len(self.kept) - 1, -1, -1):
            step = self.kept[place]
            if step.cell == cell and step.span.begin <= line <= step.span.last:
                return place
        return None

    def go_back(self, place: int) -> None:
        """Let the lab stand as it did before this kept step, and forget what came after."""
        self.interrupt()
        del self.kept[place:], self._states[place:]
        state = self._states[-1] if self._states else Ran(0)
        self._size = sum(_size(kept) for kept in self._states if kept is not None)
        self.session.go_back(place, state or Ran(0))
        for cell, steps in self._passes.items():
            still = [step for step in steps if step.place < place]
            if len(still) != len(steps):
                self._passes[cell] = still
                self.told.emit(cell)
        if state is not None:
            self.stood.emit(state, state)
        else:
            self._make_again()

    def _make_again(self) -> None:
        """Have the last state made again by its lines."""
        *before, last = (step.source for step in self.kept)
        self.session.run(Task(last, lambda ran: self.stood.emit(ran, ran), self, tuple(before)))

    def forget(self, cell: int) -> None:
        """A cell was taken away; what it did stays done, and is told again should the cell come back."""
        if (run := self._waiting.pop(cell, None)) is not None:
            self.session.forget(run)

    def interrupt(self) -> None:
        """Stop what runs; the lab stands as before the line that was stopped."""
        self._to_come.clear()
        waiting, self._waiting = self._waiting, {}
        self.session.interrupt()
        for cell in waiting:
            self.told.emit(cell)

    def try_out(self, code: str, then: Callable[[Ran], None], owner: object) -> None:
        """Run a whole other text from a fresh beginning, beside the lab's own lines."""
        self.session.run(Task(code, then, owner, ()))


class _Pass:
    """One run of a cell: so many of its lines are still to be run."""

    def __init__(self, cell: int, left: int) -> None:
        self.cell, self.left = cell, left


def _size(state: Ran) -> int:
    return sum(len(view.text) for view in state.tensors)
