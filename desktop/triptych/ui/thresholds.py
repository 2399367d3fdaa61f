"""Knows where along each slider steps break down, and what of it is still to be asked for.

An input's spans depend on everything but its own value: a step along it asks for nothing.  The plots' axis
is asked for with the question that made its spans old; the other sliders come in turn, once things rest.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QAbstractSlider, QApplication

from triptych.messages import Answer, Axis, Question
from triptych.ui.desk import Desk
from triptych.ui.knob import Knob, Leaf
from triptych.ui.stretches import Stretches, stretches

REST_MS = 120
MOST_LEAVES = 24  # of a long vector only the first have their spans shown
LIVE_STEPS = 100  # a longer program's spans wait for a rest even along the axis


@dataclass(frozen=True)
class Ground:
    """What the spans of a leaf depend on."""

    leaf: Leaf
    program: str
    dtype: str
    axis: Axis
    knobs: Mapping[Leaf, Knob]

    def is_that_of(self, desk: Desk, dtype: str) -> bool:
        """Whether these spans are those of this desk."""
        return self.is_along(desk, dtype) and all(
            self.knobs.get(leaf) is desk.knobs[leaf] or self._stands(leaf, desk)
            for leaf in desk.leaves
            if leaf != self.leaf
        )

    def is_along(self, desk: Desk, dtype: str) -> bool:
        """Whether at most another input's value differs."""
        return (
            desk.good is not None
            and self.leaf in desk.leaves
            and (self.program, self.dtype) == (desk.good.source, dtype)
            and self.axis == desk.axis_of(self.leaf)
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
        self._rest.timeout.connect(self._look)

    def wanted(self, desk: Desk, question: Question, *, in_turn: bool) -> Axis | None:
        """Return the range whose spans this question is to ask for, None for none."""
        leaf = self.missing(desk, question.dtype) if in_turn else self._at_once(desk, question.dtype)
        if self._rest.isActive():
            self._rest.start()
        if leaf is None or desk.good is None:
            return None
        ground = Ground(leaf, desk.good.source, question.dtype, desk.axis_of(leaf), desk.knobs)
        self._asked[question.revision] = ground
        return ground.axis

    def missing(self, desk: Desk, dtype: str) -> Leaf | None:
        """Return the first leaf whose spans are not known, the plots' axis before all others."""
        if desk.good is None or desk.good.source == self._hopeless:
            return None
        first = (desk.axis,) if desk.axis is not None else ()
        order = dict.fromkeys((*first, *desk.leaves[:MOST_LEAVES]))
        return next((leaf for leaf in order if not self._is_known(leaf, desk, dtype)), None)

    def shown(self, desk: Desk, dtype: str) -> dict[Leaf, Stretches]:
        """Return what may be shown on this desk; the axis keeps its own until the new ones are here."""
        return {
            leaf: found
            for leaf, (ground, found) in self._known.items()
            if ground.is_that_of(desk, dtype)
            or (leaf == desk.axis and is_short(desk) and ground.is_along(desk, dtype))
        }

    def take(self, answer: Answer) -> None:
        """Keep the spans that an answer brings; what was asked before it is not awaited any more."""
        ground = self._asked.pop(answer.revision, None)
        self._asked = {r: g for r, g in self._asked.items() if r > answer.revision}
        if ground is not None and answer.spans is not None:
            found = stretches(ground.leaf, answer.spans, ground.axis, ground.dtype)
            self._known[ground.leaf] = (ground, found)
        if not self._rest.isActive():
            self._rest.start()

    def give_up(self, question: Question) -> bool:
        """After a question had no answer in time: whether its spans may be why; they are not asked again."""
        if question.spans is not None:
            self._hopeless = question.program
        return question.spans is not None

    def _at_once(self, desk: Desk, dtype: str) -> Leaf | None:
        """The axis, where its spans were known of the same program and something else has moved."""
        leaf = desk.axis
        if leaf not in self._known or desk.good is None or not is_short(desk):
            return None
        same = self._known[leaf][0].program == desk.good.source != self._hopeless
        return leaf if same and not self._is_known(leaf, desk, dtype) else None

    def _is_known(self, leaf: Leaf, desk: Desk, dtype: str) -> bool:
        return leaf in self._known and self._known[leaf][0].is_that_of(desk, dtype)

    def _look(self) -> None:
        if hand_on_slider():
            self._rest.start()
        else:
            self.rested.emit()


def is_short(desk: Desk) -> bool:
    """Whether the spans of this program are found in a few milliseconds."""
    return desk.graph is not None and len(desk.graph.nodes) <= LIVE_STEPS


def hand_on_slider() -> bool:
    """Whether somebody holds a slider now."""
    focus = QApplication.focusWidget()
    return isinstance(focus, QAbstractSlider) and focus.isSliderDown()
