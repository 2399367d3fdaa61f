"""What the Perceptron room's pages ask for beyond the columns and the chain: the surface, the losses."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec

from triptych.engine.ask import Asked
from triptych.engine.column import Derivation, Task
from triptych.engine.downhill import downhill
from triptych.engine.field import field
from triptych.engine.losses import Losses
from triptych.engine.point import Computed
from triptych.engine.surface import Surfaces
from triptych.messages import Answer, Question, Surface

Derive = Callable[[Task], Mapping[str, Derivation]]


class Staged:
    """Keeps what stands between two questions: the surface, and the losses' curves."""

    def __init__(self) -> None:
        self._surfaces = Surfaces()
        self._losses = Losses()

    def added(
        self, answer: Answer, question: Question, found: Asked, computed: Computed, derive: Derive
    ) -> Answer:
        """The answer with all that is asked for; one that asks for nothing is left as it is."""
        if question.plane is not None and not found.task.shapes[found.task.graph.output]:
            torch = "autograd" in computed.found
            surface = self._surfaces.over(question.plane, question.dtype, found, torch=torch)
            key = self._surfaces.key
            slope = downhill(question.plane, question.dtype, found, computed.gradients, derive)
            answer = msgspec.structs.replace(answer, surface=surface, surface_key=key, downhill=slope)
        if question.losses is not None:
            ways = self._losses.compared(question.losses, question.dtype, computed.evidence, derive)
            answer = msgspec.structs.replace(answer, losses=ways)
        if question.field is not None:
            answer = msgspec.structs.replace(answer, field=field(question.field, question.dtype, found))
        return answer

    def refined(self, question: Question) -> Surface | None:
        """The same surface with all its points, where it was sent with fewer; None elsewhere."""
        return self._surfaces.refined() if question.plane is not None else None
