"""A table and what of it the program takes, as one value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from triptych.messages import Rows


@dataclass(frozen=True)
class Data:
    """``picked`` is a row's place, ALL or None, as on the desk; ``at`` sets sliders along with it."""

    table: Rows | None
    picked: int | None
    at: Mapping[str, float] = field(default_factory=dict)
