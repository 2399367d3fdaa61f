"""How much is measured: everything, or little in order to see that it runs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Size:
    """``minutes`` is the length of the drag whose memory is watched, ``rounds`` how often others are made."""

    quick: bool = False
    minutes: float = 1.0
    rounds: int = 1

    def many(self, usual: int, quick: int) -> int:
        """Return how often something is repeated."""
        return quick if self.quick else usual
