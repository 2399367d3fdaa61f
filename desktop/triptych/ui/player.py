"""Plays a slider to and fro: one timer, running only while it plays."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

STEPS_A_SECOND = 60
SECONDS_ACROSS = 4


class Player(QObject):
    """Walks the positions 0 … last and back; the row decides what a position means."""

    stepped = Signal(int)
    playing_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer: QTimer | None = None
        self._position, self._last, self._forward = 0, 1, True

    @property
    def playing(self) -> bool:
        """Whether it moves now."""
        return self._timer is not None

    def play(self, position: int, last: int) -> None:
        """Start from a position, going up first unless already at the end."""
        self._position, self._last = position, max(1, last)
        self._forward = position < last
        if self._timer is None:
            self._timer = QTimer(self)
            self._timer.timeout.connect(self._step)
            self._timer.start(1000 // STEPS_A_SECOND)
            self.playing_changed.emit(True)

    def stop(self) -> None:
        """Stand still; no timer is left."""
        if self._timer is not None:
            self._timer.stop()
            self._timer.deleteLater()
            self._timer = None
            self.playing_changed.emit(False)

    def _step(self) -> None:
        stride = max(1, round(self._last / (SECONDS_ACROSS * STEPS_A_SECOND)))
        self._position += stride if self._forward else -stride
        if not 0 < self._position < self._last:
            self._position = min(max(self._position, 0), self._last)
            self._forward = self._position == 0
        self.stepped.emit(self._position)
