"""A number that is typed digit by digit: what follows within a second belongs to it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

DIGIT_MS = 1000


class TypedNumber(QObject):
    """Knows numbers from 1 to a largest one."""

    def __init__(self, largest: int, parent: QObject) -> None:
        super().__init__(parent)
        self._largest, self._so_far = largest, 0
        self._rest = QTimer(self, singleShot=True, interval=DIGIT_MS)
        self._rest.timeout.connect(self._forget)

    def typed(self, digit: int) -> int | None:
        """Return the number that stands there now, None where there is none such."""
        longer = 10 * self._so_far + digit
        number = longer if 0 < longer <= self._largest else digit
        self._so_far = number if 0 < number <= self._largest else 0
        self._rest.start()
        return self._so_far or None

    def _forget(self) -> None:
        self._so_far = 0
