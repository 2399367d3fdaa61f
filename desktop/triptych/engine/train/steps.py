"""One step of training as plain numbers, and the steps of a while packed for the way to the window."""

from __future__ import annotations

import math
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field

from triptych.messages import Course

Numbers = Sequence[float]


@dataclass(frozen=True, slots=True)
class Step:
    """The loss that the step met, and a number for each trained name.

    ``gradients`` is what backward brought, ``held`` what .grad then held (empty where it is the same),
    ``first`` and ``second`` the optimizer's state, ``weights`` what the step made of them.
    """

    loss: float
    gradients: Numbers
    weights: Numbers
    held: Numbers = ()
    first: Numbers = ()
    second: Numbers = ()

    @property
    def is_finite(self) -> bool:
        """Whether the loss and every weight after the step are numbers."""
        return math.isfinite(self.loss) and all(map(math.isfinite, self.weights))


@dataclass
class Kept:
    """Steps that were not sent yet."""

    _fields: dict[str, array[float]] = field(default_factory=dict)

    def add(self, step: Step) -> None:
        """Keep a step until the next part goes out."""
        self._of("loss").append(step.loss)
        for name in ("gradients", "held", "first", "second", "weights"):
            self._of(name).extend(getattr(step, name))

    def _of(self, name: str) -> array[float]:
        return self._fields.setdefault(name, array("d"))

    def course(self) -> Course:
        """Return what was kept, little-endian, and keep nothing any more."""
        packed, self._fields = {n: packed_little(v) for n, v in self._fields.items()}, {}
        return Course(**packed)


def packed_little(values: array[float]) -> bytes:
    """Return float64 numbers as little-endian bytes."""
    if array("H", [1]).tobytes() != b"\x01\x00":
        values = values[:]
        values.byteswap()
    return values.tobytes()
