"""The columns beyond the home three, each as a card: what it does, what it costs, its numbers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from triptych.messages import Answer, Column, Gradient, Simplified, Work
from triptych.ui.beside import COMPLEX, DIFFERENCE, FORWARD, TAPE
from triptych.ui.column_card import ColumnCard
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.theme import ThemeHolder
from triptych.ui.translate import noted, translated
from triptych.ui.typesetter import Typesetter
from triptych.ui.work_bars import Bar, WorkBars

TITLES = noted("further", {
    DIFFERENCE: ("Finite difference", "(f(x + h) − f(x − h)) / 2h", "(f(x+h) − f(x−h)) / 2h"),
    COMPLEX: ("Complex step", "Im f(x + ih) / h", "Im f(x + ih) / h"),
    FORWARD: ("Forward mode", "dual numbers, one input at a time", "dual numbers"),
    TAPE: ("micrograd's tape", "an object for every number, then back", "a tape of objects"),
})  # fmt: skip


class FurtherColumn(ColumnCard):
    """Shows how many operations the column takes, beside the reverse sweep's."""

    h_chosen = Signal(object)  # float, or None for a good guess
    draws_work = True

    def __init__(
        self, key: str, theme_holder: ThemeHolder, typesetter: Typesetter, parent: QWidget | None = None
    ) -> None:
        self.key = key
        title, note, short = (translated("further", text) for text in TITLES[key])
        super().__init__(theme_holder, typesetter, title, parent)
        self.set_note(note, short)
        self.words = QuietLabel(theme_holder, style="small", fit="wrap")
        self.bars = WorkBars(theme_holder)
        self.page.addWidget(self.words)
        self.page.addWidget(self.bars)

    def show_details(
        self, answer: Answer, gradient: Gradient, column: Column, simplified: Simplified | None
    ) -> None:
        """Show the work of this derivative, of all of them, and of one reverse sweep for all."""
        work = column.work
        self.words.setVisible(work is not None)
        self.bars.setVisible(work is not None and self.draws_work)
        if work is not None:
            self.words.set_text(self._told(work))
            self.bars.show_bars(self._bars_of(answer, work))

    def _bars_of(self, answer: Answer, work: Work) -> tuple[Bar, ...]:
        ways = [g.columns[self.key].work for g in answer.gradients if self.key in g.columns]
        total, count = sum(w.operations for w in ways if w is not None), len(answer.gradients)
        shown = [Bar(self.tr("this derivative"), work.operations, self.key)]
        if count > 1 and self.key != TAPE:
            shown.append(Bar(self.tr("all {n} derivatives").format(n=count), total, self.key))
        shown.append(Bar(self.tr("reverse sweep, all at once"), work.reverse, "by_hand"))
        return tuple(shown)

    def _told(self, work: Work) -> str:
        one = self.tr("{count} operations in 1 pass through the program")
        many = self.tr("{count} operations in {passes} passes through the program")
        kept = self.tr(", {records} objects kept until the end") if work.records else ""
        reverse = self.tr("; the reverse sweep takes {reverse} for all inputs at once.")
        said = (one if work.passes == 1 else many) + kept + reverse
        return said.format(
            count=work.operations, passes=work.passes, records=work.records, reverse=work.reverse
        )
