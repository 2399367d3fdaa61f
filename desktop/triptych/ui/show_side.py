"""The showing half of a room: three columns side by side, the verdict, the two plots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from triptych.messages import Answer, Simplified
from triptych.ui.column_autograd import AutogradColumn
from triptych.ui.column_by_hand import ByHandColumn
from triptych.ui.column_symbolic import SymbolicColumn
from triptych.ui.desk import Desk
from triptych.ui.plot_pair import GAP, PlotPair
from triptych.ui.sideline import Sideline
from triptych.ui.theme import ThemeHolder
from triptych.ui.typesetter import Typesetter
from triptych.ui.verdict_bar import VerdictBar

if TYPE_CHECKING:
    from triptych.ui.chain_card import ChainCard


class ShowSide(QWidget):
    """Hands each answer to every panel; what is chosen in one is chosen in all."""

    chosen = Signal(str)

    def __init__(
        self, themes: ThemeHolder, typesetter: Typesetter, sideline: Sideline, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("showing-side")
        self.setProperty("role", "page")
        self.symbolic = SymbolicColumn(themes, typesetter, self)
        self.by_hand = ByHandColumn(themes, typesetter, self)
        self.autograd = AutogradColumn(themes, typesetter, self)
        self.verdict = VerdictBar(themes, self)
        self.plots = PlotPair(themes, sideline, self)
        self._themes = themes
        self.chain: ChainCard | None = None
        self._answer: Answer | None = None
        self._chosen = ""
        self._wrts: tuple[str, ...] = ()
        self._simplified: Simplified | None = None
        self._lay_out()
        for panel in (*self.columns, self.verdict):
            panel.wrt_chosen.connect(self._choose_by_hand)

    @property
    def columns(self) -> tuple[SymbolicColumn, ByHandColumn, AutogradColumn]:
        """The three columns, in their order."""
        return self.symbolic, self.by_hand, self.autograd

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for column in self.columns:
            row.addWidget(column, 1)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(GAP)
        self._lines.addLayout(row, 4)
        self._lines.addWidget(self.verdict)
        self._lines.addWidget(self.plots, 5)

    def heightForWidth(self, width: int) -> int:
        """The least height that will do: below it the side scrolls, above it the plots grow.

        Qt's box layout never gives an item less than its height for the width, so that counts as the least.
        """
        items = [self._lines.itemAt(i) for i in range(self._lines.count())]
        heights = [
            item.heightForWidth(width) if item.hasHeightForWidth() else item.minimumSize().height()
            for item in items
            if item is not None and not item.isEmpty()
        ]
        return sum(heights) + GAP * (len(heights) - 1)

    def show_room(self, room: str) -> None:
        """Show what only this room shows; it is built when it is first wanted."""
        if room == "perceptron" and self.chain is None:
            # Imported only here: the first paint must not wait for a room that is not open.
            from triptych.ui.chain_card import ChainCard  # noqa: PLC0415 -- as said above

            self.chain = ChainCard(self._themes, self)
            self._lines.insertWidget(0, self.chain)
        if self.chain is not None:
            self.chain.setVisible(room == "perceptron")

    def show_desk(self, desk: Desk) -> None:
        """Follow what the desk shows in full, and draw its chain where that is in sight."""
        if desk.detail is not None:
            self.follow(desk.detail)
        if self.chain is not None and desk.chain is not None:
            self.chain.show_desk(desk)

    def show_answer(self, answer: Answer) -> None:
        """Show one part of an answer everywhere; one that only brings a fault leaves what is shown."""
        if answer.fault is not None:
            self.set_stale(True)
            return
        self._answer = answer
        self.set_stale(False)
        self._choose_among(tuple(gradient.wrt for gradient in answer.gradients))
        late = self._simplified
        self.symbolic.show_answer(answer, late if late and late.program == answer.program else None)
        self.by_hand.show_answer(answer)
        self.autograd.show_answer(answer)
        self.verdict.show_answer(answer)
        self.plots.show_answer(answer)
        if self.chain is not None:
            self.chain.show_answer(answer)

    def _choose_among(self, wrts: tuple[str, ...]) -> None:
        """Where the rows change, let the chosen one be chosen again in all panels."""
        if wrts != self._wrts and self._chosen in wrts:
            self.choose(self._chosen)
        self._wrts = wrts

    def follow(self, wrt: str) -> None:
        """Show what the question asks for in full, each time that this changes."""
        if wrt != self._chosen:
            self.choose(wrt)

    def show_simplified(self, simplified: Simplified) -> None:
        """Take the simplified forms, if they belong to what is shown."""
        self._simplified = simplified
        if self._answer is not None and self._answer.program == simplified.program:
            self.symbolic.show_answer(self._answer, simplified)

    def set_stale(self, stale: bool) -> None:
        """Grey everything while the answer belongs to an earlier question."""
        if self._answer is None:
            return
        chain = () if self.chain is None else (self.chain,)
        for panel in (*self.columns, self.verdict, self.plots, *chain):
            panel.set_stale(stale)

    def _choose_by_hand(self, wrt: str) -> None:
        self.choose(wrt)
        self.chosen.emit(wrt)

    def choose(self, wrt: str) -> None:
        """Show the details of this wrt in every panel."""
        self._chosen = wrt
        for panel in (*self.columns, self.verdict):
            panel.choose(wrt)
