"""To the start, back, play, on, to the end, and a slider: how one goes through a tape."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QToolButton, QWidget

from triptych.ui.buttons import tool_button

PACE_MS = 700  # a moment, while it plays


class TapeTransport(QWidget):
    """Holds a position from 0 to ``last``; the timer runs only while it plays."""

    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the tape itself runs
        self.setObjectName("tape-transport")
        self._timer: QTimer | None = None
        self.start = self._button("tape-start", "⇤", self.tr("To the start (Home)"))
        self.back = self._button("tape-back", "←", self.tr("One step back (comma)"))
        self.play = self._button("tape-play", "▶", self.tr("Play or pause (Space)"))
        self.on = self._button("tape-on", "→", self.tr("One step on (full stop)"))
        self.end = self._button("tape-end", "⇥", self.tr("To the end (End)"))
        self.play.setCheckable(True)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setObjectName("tape-slider")
        self.slider.setAccessibleName(self.tr("Position on the tape"))
        self.slider.setToolTip(self.tr("Drag through the recording, then through backward; arrow keys step"))
        self.slider.setPageStep(5)
        self.slider.setRange(0, 0)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        for button in (self.start, self.back, self.play, self.on, self.end):
            line.addWidget(button)
        line.addWidget(self.slider, 1)
        self.start.clicked.connect(lambda: self.go(0))
        self.back.clicked.connect(lambda: self.go(self.position - 1))
        self.on.clicked.connect(lambda: self.go(self.position + 1))
        self.end.clicked.connect(lambda: self.go(self.last))
        self.play.toggled.connect(self._play)
        self.slider.valueChanged.connect(self.moved)

    def _button(self, name: str, text: str, tip: str) -> QToolButton:
        return tool_button(self, name, text, tip, role="quiet")

    @property
    def position(self) -> int:
        """How many moments are over."""
        return self.slider.value()

    @property
    def last(self) -> int:
        """The position at which all is at rest."""
        return self.slider.maximum()

    @property
    def playing(self) -> bool:
        """Whether it goes on by itself."""
        return self._timer is not None

    def show_count(self, last: int) -> None:
        """Take another number of positions; who was at the end stays at the end, others where they are."""
        if last != self.last:
            was_at_end = self.position == self.last
            blocked = self.slider.blockSignals(True)
            self.slider.setRange(0, last)
            self.slider.setValue(last if was_at_end else min(self.position, last))
            self.slider.blockSignals(blocked)

    def go(self, position: int) -> None:
        """Go to a position, as far as there is one."""
        self.slider.setValue(position)

    def _play(self, on: bool) -> None:
        self.play.setText("❚❚" if on else "▶")
        if on and not self.playing:
            if self.position >= self.last:
                self.go(0)
            self._timer = QTimer(self)
            self._timer.timeout.connect(self._tick)
            self._timer.start(PACE_MS)
        elif not on and self._timer is not None:
            self._timer.stop()
            self._timer.deleteLater()
            self._timer = None

    def _tick(self) -> None:
        self.go(self.position + 1)
        if self.position >= self.last:
            self.play.setChecked(False)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing plays that nobody sees."""
        self.play.setChecked(False)
