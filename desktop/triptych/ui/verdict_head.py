"""The verdict's first line: the chosen one in words, and a chip for each where there are several."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from triptych.ui.flow_layout import FlowLayout
from triptych.ui.focus_order import follow
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.theme import ThemeHolder
from triptych.ui.verdict_chip import VerdictChip

CHIPS_SHARE = 0.62
ANY_WIDTH = 16_777_215
SLACK = 16  # wider than a scroll bar: one that comes because the chips went below must not bring them back


class VerdictHead(QWidget):
    """Words and chips in one line; the chips go below where they would leave the words too little."""

    picked = Signal(str)

    def __init__(self, theme_holder: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = theme_holder
        self.chips: dict[str, VerdictChip] = {}
        self._fitting = False
        self._pool: list[VerdictChip] = []  # those in use, then spare ones
        self.words = QuietLabel(theme_holder, self, style="strong", fit="wrap")
        self._row = QWidget(self)
        self._flow = FlowLayout(self._row, spacing=theme_holder.theme.space(2))
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(theme_holder.theme.space(1))
        self._line.addWidget(self.words, 1)
        self._line.addWidget(self._row)
        self._row.hide()

    def prepare(self) -> None:
        """Make a chip before there is an answer."""
        if not self._pool:
            self._pool.append(self._new_chip())
            follow(self, self._pool)

    def offer(self, wrts: tuple[str, ...]) -> None:
        """Make a chip for each of these."""
        fresh = [self._new_chip() for _ in wrts[len(self._pool) :]]
        self._pool += fresh
        self.chips = dict(zip(wrts, self._pool, strict=False))
        for chip in self._pool[len(wrts) :]:
            chip.hide()
        for wrt, chip in self.chips.items():
            chip.rename(wrt)
            chip.show()
        self._row.setVisible(len(wrts) > 1)
        if fresh:
            follow(self, self._pool)

    def _new_chip(self) -> VerdictChip:
        chip = VerdictChip(self._themes, self._row)
        chip.clicked.connect(lambda _on=False: self.picked.emit(chip.wrt))
        self._flow.addWidget(chip)
        return chip

    def event(self, event: QEvent) -> bool:
        """Fit again when a chip's text changed."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit into another width."""
        self._fit()

    def _fit(self) -> None:
        """Decide by the chips alone: the words change while a slider moves, and nothing must jump.

        A new least width resizes this line at once, in the midst of it; once is enough.
        """
        if not self._fitting:
            self._fitting = True
            try:
                self._place_chips()
            finally:
                self._fitting = False

    def _place_chips(self) -> None:
        sizes = [chip.sizeHint().width() for chip in self.chips.values()]
        wide = sum(sizes) + self._flow.spacing() * max(0, len(sizes) - 1)
        is_below = self._line.direction() == QBoxLayout.Direction.TopToBottom
        beside = wide <= CHIPS_SHARE * (self.width() - (SLACK if is_below else 0))
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if way != self._line.direction():
            self._line.setDirection(way)
        least, most = (wide, wide) if beside else (0, ANY_WIDTH)
        if (self._row.minimumWidth(), self._row.maximumWidth()) != (least, most):
            self._row.setMinimumWidth(least)
            self._row.setMaximumWidth(most)
