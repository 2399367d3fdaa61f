"""A number that is typed digit by digit: what follows within a second belongs to it."""

from __future__ import annotations

from time import monotonic

TOGETHER_S = 1.0


class TypedNumber:
    """Knows numbers from 1 to a largest one."""

    def __init__(self, largest: int) -> None:
        self._largest, self._so_far, self._until = largest, 0, 0.0

    def typed(self, digit: int) -> int | None:
        """Return the number that stands there now, None where there is none such."""
        now = monotonic()
        so_far = self._so_far if now < self._until else 0
        longer = 10 * so_far + digit
        number = longer if 0 < longer <= self._largest else digit
        self._so_far = number if 0 < number <= self._largest else 0
        self._until = now + TOGETHER_S
        return self._so_far or None
