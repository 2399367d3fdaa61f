"""A table and what of it the program takes, as one value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from triptych.messages import Rows
from triptych.ui.knob import Knob, Leaf


@dataclass(frozen=True)
class Data:
    """``picked`` is a row's place, ALL or None, as on the desk; ``knobs`` are sliders set with it."""

    table: Rows | None
    picked: int | None
    knobs: Mapping[Leaf, Knob] = field(default_factory=dict)
