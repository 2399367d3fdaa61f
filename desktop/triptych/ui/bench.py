"""The one holder of the current Question: every change replaces it whole, one revision higher."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from triptych.lang.graph import Reading
from triptych.messages import Answer, Question
from triptych.ui.beside import Beside
from triptych.ui.desk import Desk
from triptych.ui.knob import Knob, Leaf, first_knob
from triptych.ui.reader import Formulas, Reader, read_whole
from triptych.ui.staged import Staged
from triptych.ui.stretches import Stretches
from triptych.ui.thresholds import Thresholds

FIRST_PROGRAM = "y = x^2\nz = sin(y)"
FIRST_KNOBS = {Leaf("x"): first_knob(3.0)}
FIRST_DTYPE = "float32"
PAINTED_MS = 50  # by then the editor shows the key that was pressed


def empty_desk() -> Desk:
    """Return a desk on which nothing was written yet."""
    return Desk(read_whole("")[0])


def first_desk() -> Desk:
    """Return the desk that the Expression room opens with."""
    return opened_desk(FIRST_PROGRAM, FIRST_KNOBS)


def opened_desk(text: str, knobs: Mapping[Leaf, Knob]) -> Desk:
    """Return a desk with this program and these knobs; knobs of names that it lacks are kept for later."""
    return replace(empty_desk(), knobs=dict(knobs)).written(*read_whole(text))


class Walk(NamedTuple):
    """The way that training has gone so far: for some of its steps, a number for each name."""

    names: tuple[str, ...] = ()
    points: tuple[tuple[float, ...], ...] = ()


class Bench(QObject):
    """Holds the desk of the open room and the number type; tells of each change as whole values."""

    question_changed = Signal(object)  # Question
    desk_changed = Signal(object)  # Desk
    dtype_changed = Signal(str)
    stretches_changed = Signal(object)  # dict[Leaf, Stretches]
    beside_changed = Signal(object)  # Beside
    walked = Signal(object)  # Walk
    was_put_back = Signal()  # by an undo, or a redo

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._dtype = FIRST_DTYPE
        self._beside = Beside()
        self._revision = 0
        self._question = desk.question(0, self._dtype)
        self._ledger = self._tape = False
        self._staged = Staged()
        self.walk = Walk()
        self.together: tuple[Leaf, ...] = ()  # while one hand moves several
        self._thresholds = Thresholds(self)
        self._thresholds.rested.connect(self._ask_in_turn)
        self._painted = QTimer(self, singleShot=True, interval=PAINTED_MS)
        self._painted.timeout.connect(self._show_stretches)
        self._stretches: dict[Leaf, Stretches] = {}
        self.reader = Reader(self._take, self)

    @property
    def desk(self) -> Desk:
        """The state of the open room."""
        return self._desk

    @property
    def dtype(self) -> str:
        """The number type of all rooms."""
        return self._dtype

    @property
    def beside(self) -> Beside:
        """What is shown beside the three columns, in all rooms."""
        return self._beside

    @property
    def question(self) -> Question | None:
        """The current question; None until something readable was written."""
        return self._question

    def write(self, text: str) -> None:
        """Take the editor's text: it is read, and asked for where it can be read."""
        if text != self._desk.text:
            if self.reader.waits_for(text):
                self._replace(self._desk.unread(text))
            self.reader.read(text)

    def _take(self, reading: Reading, formulas: Formulas) -> None:
        self._replace(self._desk.written(reading, formulas), typed=True)

    def move(self, leaf: Leaf, value: float) -> None:
        """Set one input, or one component of a vector."""
        if leaf in self._desk.leaves:
            self._replace(self._desk.moved(leaf, value))

    def move_together(self, values: Mapping[Leaf, float]) -> None:
        """Set several inputs by one hand, as a point on a map: the whole drag is one step to take back."""
        desk = self._desk
        for leaf, value in values.items():
            desk = desk.moved(leaf, value) if leaf in desk.leaves else desk
        if desk is not self._desk:
            self.together = tuple(values)
            self._replace(desk)
            self.together = ()

    def put(self, knobs: Mapping[Leaf, Knob]) -> None:
        """Set several sliders at once, with their ranges."""
        known = {leaf: knob for leaf, knob in knobs.items() if leaf in self._desk.leaves}
        self._replace(replace(self._desk, knobs={**self._desk.knobs, **known}))

    def set_range(self, leaf: Leaf, low: float, high: float, step: float) -> None:
        """Give one slider another range and step."""
        if leaf in self._desk.leaves:
            self._replace(self._desk.ranged(leaf, low, high, step))

    def set_seed(self, values: Sequence[float]) -> None:
        """Take another v of vᵀJ, a number for each component of the output."""
        self._replace(self._desk.seeded(values))

    def set_axis(self, leaf: Leaf) -> None:
        """Let the plots run along this input."""
        if leaf in self._desk.leaves and leaf != self._desk.axis:
            self._replace(replace(self._desk, axis=leaf, chosen=leaf.name))

    def show_in_full(self, wrt: str) -> None:
        """Ask for this wrt's factors and printed gradient."""
        if wrt in self._desk.wrt and wrt != self._desk.detail:
            self._replace(replace(self._desk, chosen=wrt))

    def switch_wrt(self, name: str, on: bool) -> None:
        """Differentiate by this name, or no longer; the last one stays on."""
        self._replace(self._desk.switched(name, on))

    def set_dtype(self, dtype: str) -> None:
        """Compute in float32 or float64."""
        if dtype != self._dtype:
            self._dtype = dtype
            self.dtype_changed.emit(dtype)
            self._ask()

    def show_beside(self, beside: Beside) -> None:
        """Show something else beside the three columns, or nothing."""
        if beside != self._beside:
            self._beside = beside
            self.beside_changed.emit(beside)
            self._ask()

    def open(self, desk: Desk) -> None:
        """Put another room's desk (or an example) in place of this one."""
        self.reader.drop()
        self._replace(desk, typed=True)
        if desk.is_unread:  # it was left while its text was still being read
            self.reader.read(desk.text)

    def put_back(self, desk: Desk) -> None:
        """Put a desk back as an undo had it, and say so."""
        self.open(desk)
        self.was_put_back.emit()

    def keep_ledger(self, on: bool) -> None:
        """Ask for every step's rounding from now on, or no longer."""
        if on != self._ledger:
            self._ledger = on
            if on:
                self._ask()

    def stage(self, staged: Staged) -> None:
        """Ask for what the stage's page shows from now on, or for nothing more."""
        if staged != self._staged:
            self._staged = staged
            if staged.covers or not self._has_curves:
                self._ask()

    def show_walk(self, walk: Walk) -> None:
        """Tell the way that training has gone, for whoever draws it."""
        if walk != self.walk:
            self.walk = walk
            self.walked.emit(walk)

    def keep_tape(self, on: bool) -> None:
        """Ask for torch's recording from now on, or no longer."""
        if on != self._tape:
            self._tape = on
            if on:
                self._ask()

    def take(self, answer: Answer) -> None:
        """Learn from an answer where steps break down."""
        if self._thresholds.take(answer):
            self._show_stretches()

    def be_late(self) -> None:
        """Where the question that had no answer in time asked for spans too, ask it without them."""
        if self._question is not None and self._thresholds.give_up(self._question):
            self._ask()

    def _replace(self, desk: Desk, *, typed: bool = False) -> None:
        before, self._desk = self._desk, desk
        asks = asks_otherwise(before, desk)
        moved = desk.good is before.good
        if asks and moved:
            self._ask(curves=not self._staged.covers)  # the answer is on its way while the value is shown
        self.desk_changed.emit(desk)
        if not moved:
            self.show_walk(Walk())
            if asks:
                self._ask(typed=typed)

    @property
    def _has_curves(self) -> bool:
        """Whether the question asks for all curves that it can ask for."""
        return self._question is None or (self._question.axis is None) == (self._desk.axis is None)

    def _ask(self, spans_of: Leaf | None = None, *, curves: bool = True, typed: bool = False) -> None:
        """Ask; without curves where nobody sees them, until things rest."""
        question = self._desk.question(self._revision + 1, self._dtype)
        if question is not None:
            self._revision += 1
            spans = self._thresholds.asked(self._desk, question, spans_of) if spans_of is not None else None
            asked = self._staged.asked(self._desk, self._beside.asked(question))
            axis = asked.axis if curves else None
            self._question = replace(asked, axis=axis, spans=spans, ledger=self._ledger, tape=self._tape)
            self.question_changed.emit(self._question)
            self._thresholds.moved()
            if typed and self._stretches:
                self._painted.start()  # at once, the plots would be painted together with the key
            else:
                self._show_stretches()

    def _ask_in_turn(self) -> None:
        leaf = self._thresholds.missing(self._desk, self._dtype)
        if leaf is not None or not self._has_curves:
            self._ask(leaf)

    def _show_stretches(self) -> None:
        found = self._thresholds.shown(self._desk, self._dtype)
        if found != self._stretches:
            self._stretches = found
            self.stretches_changed.emit(found)


def asks_otherwise(before: Desk, after: Desk) -> bool:
    """Whether the question differs, not only the text in the editor."""
    return replace(before, reading=after.reading) != after or before.good is not after.good
