"""Knows where along each slider steps break down, and what of it is still to be asked for.

An input's spans depend on everything but its own value: a step along it asks for nothing.  What has become
another is not shown any more, and asked for once things rest: the plots' axis first, then the other sliders.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QAbstractSlider, QApplication

from triptych.messages import Answer, Axis, Question, Rows
from triptych.ui.desk import Desk
from triptych.ui.knob import Knob, Leaf
from triptych.ui.stretches import Stretches, stretches

REST_MS = 120
MOST_LEAVES = 24  # of a long vector only the first have their spans shown


class Ground(Struct, frozen=True):
    """What the spans of a leaf depend on."""

    leaf: Leaf
    program: str
    dtype: str
    axis: Axis
    knobs: Mapping[Leaf, Knob]
    rows: Rows | None = None

    def is_that_of(self, desk: Desk, dtype: str) -> bool:
        """Whether these spans are those of this desk: at most its own leaf has moved."""
        return (
            desk.good is not None
            and self.leaf in desk.leaves
            and (self.program, self.dtype) == (desk.good.source, dtype)
            and self.axis == desk.axis_of(self.leaf)
            and self.rows == desk.rows
            and all(
                self.knobs.get(leaf) is desk.knobs[leaf] or self._stands(leaf, desk)
                for leaf in desk.leaves
                if leaf != self.leaf
            )
        )

    def _stands(self, leaf: Leaf, desk: Desk) -> bool:
        return leaf in self.knobs and self.knobs[leaf].value == desk.knobs[leaf].value


class Thresholds(QObject):
    """Keeps each leaf's newest spans with what they belong to; ``rested`` says that nothing moves now."""

    rested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: dict[Leaf, tuple[Ground, Stretches]] = {}
        self._asked: dict[int, Ground] = {}
        self._hopeless = ""
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.rested)

    def asked(self, desk: Desk, question: Question, leaf: Leaf) -> Axis:
        """Return the range whose spans this question is to ask for, and await them."""
        ground = Ground(leaf, question.program, question.dtype, desk.axis_of(leaf), desk.knobs, desk.rows)
        self._asked[question.revision] = ground
        return ground.axis

    def moved(self) -> None:
        """Wait for the next rest."""
        if self._rest.isActive():
            self._rest.start()

    def missing(self, desk: Desk, dtype: str) -> Leaf | None:
        """Return the first leaf whose spans are not known, the plots' axis before all others.

        While a hand is on a slider, the axis alone counts: along it, its own spans stand.
        """
        if desk.good is None or desk.good.source == self._hopeless:
            return None
        order = (desk.axis, *desk.leaves[:MOST_LEAVES]) if desk.axis is not None else ()
        if hand_on_slider():
            self._rest.start()  # the others, when it lets go
            order = order[:1]
        return next((leaf for leaf in order if not self._is_known(leaf, desk, dtype)), None)

    def shown(self, desk: Desk, dtype: str) -> dict[Leaf, Stretches]:
        """Return what may be shown on this desk: what still holds."""
        known = self._known.items()
        return {leaf: found for leaf, (ground, found) in known if ground.is_that_of(desk, dtype)}

    def take(self, answer: Answer) -> bool:
        """Keep the spans that an answer brings, and tell whether it brought any.

        What was asked before it is not awaited any more.
        """
        ground = self._asked.pop(answer.revision, None)
        self._asked = {r: g for r, g in self._asked.items() if r > answer.revision}
        if not self._rest.isActive():
            self._rest.start()
        if ground is None or answer.spans is None:
            return False
        self._known[ground.leaf] = (ground, stretches(ground.leaf, answer.spans, ground.axis, ground.dtype))
        return True

    def give_up(self, question: Question) -> bool:
        """After a question had no answer in time: whether its spans may be why; they are not asked again."""
        if question.spans is not None:
            self._hopeless = question.program
        return question.spans is not None

    def _is_known(self, leaf: Leaf, desk: Desk, dtype: str) -> bool:
        return leaf in self._known and self._known[leaf][0].is_that_of(desk, dtype)


def hand_on_slider() -> bool:
    """Whether somebody holds a slider now."""
    focus = QApplication.focusWidget()
    return isinstance(focus, QAbstractSlider) and focus.isSliderDown()
