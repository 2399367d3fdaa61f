"""What the page in front of the Perceptron room's stage asks for, as one value."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from triptych.messages import Axis, Field, Logit, Plane, Question
from triptych.ui.desk import Desk
from triptych.ui.knob import Leaf

POINTS = 101  # each way, so that round ranges have round places


class Staged(Struct, frozen=True):
    """A surface's two leaves and its step's rate, where losses are compared, or a field; else nothing."""

    across: Leaf | None = None
    up: Leaf | None = None
    rate: float = 0.1
    losses: Logit | None = None
    field: Field | None = None

    @property
    def covers(self) -> bool:
        """Whether a page that asks for something is in the plots' place, so that nobody sees their curves."""
        return self != Staged()

    def asked(self, desk: Desk, question: Question) -> Question:
        """Return the question with this asked too, as far as the desk has these names."""
        across, up = self.across, self.up
        if across is not None and up is not None and across in desk.leaves and up in desk.leaves:
            plane = Plane(_axis(desk, across), _axis(desk, up), self.rate)
            return replace(question, plane=plane)
        if self.losses is not None and desk.graph is not None and self.losses.z in desk.graph.names:
            return replace(question, losses=self.losses)
        if self.field is not None and desk.graph is not None and self.field.across.name in desk.graph.inputs:
            return replace(question, field=self.field)
        return question


def _axis(desk: Desk, leaf: Leaf) -> Axis:
    return replace(desk.axis_of(leaf), points=POINTS)
