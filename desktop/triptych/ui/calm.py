"""How often a reader is told of what moves by itself: now and then, so that what is said can be heard out."""

from __future__ import annotations

from time import monotonic

from PySide6.QtGui import QAccessible

GAP_S = 2.0


class Calm:
    """Counts the time since a reader was told last; where none listens, nothing is held back."""

    def __init__(self) -> None:
        self._last = monotonic()

    def is_due(self) -> bool:
        """Whether the next step may be told; if so, it counts as told."""
        if not QAccessible.isActive():
            return True
        now = monotonic()
        if now - self._last < GAP_S:
            return False
        self._last = now
        return True
