"""The showing half of a room: three columns side by side, the verdict, the two plots."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from triptych.messages import Answer, Simplified
from triptych.ui.column_autograd import AutogradColumn
from triptych.ui.column_by_hand import ByHandColumn
from triptych.ui.column_symbolic import SymbolicColumn
from triptych.ui.desk import Desk
from triptych.ui.further_cards import FurtherCards
from triptych.ui.highlight import Lit
from triptych.ui.in_turns import Step, in_turns
from triptych.ui.ledger_dock import LedgerDock
from triptych.ui.lit_rows import LitRows
from triptych.ui.named_line import NamedLine
from triptych.ui.plot_pair import GAP, PlotPair
from triptych.ui.sideline import Sideline
from triptych.ui.tape_dock import TapeDock
from triptych.ui.theme import ThemeHolder
from triptych.ui.typesetter import Typesetter
from triptych.ui.verdict_bar import VerdictBar

if TYPE_CHECKING:
    from triptych.ui.stage import Stage

CLOSE = 6  # pixels between the cards of a small window


class ShowSide(QWidget):
    """Hands each answer to every panel; what is chosen in one is chosen in all."""

    chosen = Signal(str)
    showed = Signal(object)  # an Answer that stands in every panel now
    staged = Signal(object)  # the Stage, when it was built
    gave_way = Signal(str)  # what closed for something chosen: "ledger" or "tape"
    pointed = Signal(object)  # Lit

    def __init__(
        self, themes: ThemeHolder, typesetter: Typesetter, sideline: Sideline, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("showing-side")
        self.setProperty("role", "page")
        self._themes = themes
        self.symbolic = SymbolicColumn(themes, typesetter, self)
        self.by_hand = ByHandColumn(themes, typesetter, self)
        self.autograd = AutogradColumn(themes, typesetter, self)
        self.verdict = VerdictBar(themes, self)
        self.plots = PlotPair(themes, sideline, self)
        self.further = FurtherCards(themes, typesetter, sideline, self.plots)
        self.ledger = LedgerDock(themes, self.verdict, self)
        self.tape = TapeDock(themes, sideline, self)
        self.stage: Stage | None = None
        self._answer: Answer | None = None
        self._coming: list[Step] = []  # what of the first answer is not shown yet
        self._chosen = ""
        self._wrts: tuple[str, ...] = ()
        self._simplified: Simplified | None = None
        self._concealed: frozenset[str] = frozenset()
        self._lay_out()
        self._join()

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
        self._lines.addWidget(self.tape.strip)

    def _join(self) -> None:
        for panel in (*self.columns, self.verdict, self.further):
            panel.wrt_chosen.connect(self._choose_by_hand)
        for dock in (self.ledger, self.tape):
            dock.built.connect(lambda panel: self._lines.insertWidget(self._lines.count() - 1, panel, 5))
        self.ledger.switched.connect(self._switch_ledger)
        self.tape.switched.connect(self._switch_tape)
        self.further.asked.connect(self._make_way)
        for part in self._lighting:
            part.pointed.connect(self.pointed)

    @property
    def columns(self) -> tuple[SymbolicColumn, ByHandColumn, AutogradColumn]:
        """The three columns, in their order."""
        return self.symbolic, self.by_hand, self.autograd

    @property
    def late(self) -> tuple[Step, ...]:
        """What the first answer is not to wait for, in steps."""
        columns = (column.prepare for column in self.columns)
        return *columns, self.by_hand.factors.prepare, self.verdict.head_line.prepare

    @property
    def keys(self) -> tuple[tuple[str, QToolButton], ...]:
        """The shortcuts of buttons that are here from the beginning."""
        difference = self.plots.gradients.difference
        return ("Ctrl+L", self.verdict.why), ("Ctrl+D", difference), ("Ctrl+T", self.tape.strip.button)

    @property
    def shown(self) -> Answer | None:
        """The answer that is shown, in every panel."""
        return None if self._coming else self._answer

    @property
    def simplified(self) -> Simplified | None:
        """The simplified forms of what is shown, where they have come."""
        late, answer = self._simplified, self._answer
        return late if late is not None and answer is not None and late.program == answer.program else None

    @property
    def panels(self) -> tuple[QWidget, ...]:
        """All that stands here, in the order in which the keyboard goes round."""
        above = () if self.stage is None else (self.stage,)
        if self.ledger.panel is not None and self.ledger.panel.isVisible():
            return *above, *self.columns, self.verdict, self.ledger.panel, self.tape.strip
        if self.tape.panel is not None and self.tape.is_open:
            return *above, *self.columns, self.verdict, self.tape.panel
        return *above, *self.columns, self.verdict, self.plots, *self.further.cards, self.tape.strip

    def heightForWidth(self, width: int) -> int:
        """The least height that will do: below it the side scrolls, above it the plots grow.

        Qt's box layout never gives an item less than its height for the width, so that counts as the least.
        """
        every = (self._lines.itemAt(i) for i in range(self._lines.count()))  # none is ever taken out again
        items = [item for item in every if item is not None and not item.isEmpty()]
        heights = [
            item.heightForWidth(width) if item.hasHeightForWidth() else item.minimumSize().height()
            for item in items
        ]
        return sum(heights) + self._lines.spacing() * (len(heights) - 1)

    def fold(self, tabs: bool) -> None:
        """Where there is less room, let the plots share a place, and all stand closer together."""
        self.plots.fold(tabs)
        self._lines.setSpacing(CLOSE if tabs else GAP)

    @property
    def instead(self) -> Literal["", "ledger", "tape"]:
        """What stands in the plots' place: "ledger", "tape" or ""."""
        if self.ledger.is_open:
            return "ledger"
        return "tape" if self.tape.is_open else ""

    def put_instead(self, wanted: str) -> None:
        """Open the ledger or the tape in the plots' place, or give it back to them."""
        self.bring_plots()
        if wanted == "ledger":
            self.ledger.open()
        elif wanted == "tape":
            self.tape.open()

    def _make_way(self) -> None:
        instead = self.instead
        self.bring_plots()
        if instead:
            self.gave_way.emit(instead)

    def bring_plots(self) -> None:
        """Bring the plots back, if the ledger or the tape is in their place."""
        self.ledger.close()
        self.tape.close()

    def _switch_tape(self, opened: bool) -> None:
        if opened:
            self.ledger.close()
            self.tape.set_stale(self.verdict.stale)
        self._share_out()

    def _switch_ledger(self, opened: bool) -> None:
        if opened:
            self.tape.close()
        self._share_out()

    def _share_out(self) -> None:
        """Give a tall page of the stage the plots' place; the ledger has it before both."""
        tall = self.stage is not None and self.stage.tall
        if self.stage is not None:
            self._lines.setStretchFactor(self.stage, 9 if tall else 0)
        taken = self.ledger.is_open or self.tape.is_open
        self.plots.setVisible(not tall and not taken and "plots" not in self._concealed)

    def show_room(self, room: str) -> None:
        """Show what only this room shows; it is built when it is first wanted."""
        if room == "perceptron" and self.stage is None:
            # Imported only here: the first paint must not wait for a room that is not open.
            from triptych.ui.stage import Stage  # noqa: PLC0415 -- as said above

            self.stage = Stage(self._themes, self)
            self.stage.turned.connect(self._share_out)
            self._lines.insertWidget(0, self.stage)
            self.staged.emit(self.stage)
        if self.stage is not None:
            self.stage.setVisible(room == "perceptron")
            self._share_out()

    def conceal(self, names: frozenset[str]) -> None:
        """Hide what a lesson does not show: "columns", "verdict" or "plots"."""
        if names != self._concealed:
            self._concealed = names
            for column in self.columns:
                column.setVisible("columns" not in names)
            self.verdict.setVisible("verdict" not in names)
            self._share_out()

    def show_desk(self, desk: Desk) -> None:
        """Follow what the desk shows in full, and draw its chain where that is in sight."""
        if desk.detail is not None and desk.detail != self._chosen:
            self.choose(desk.detail)
        if self.stage is not None and desk.chain is not None:
            self.stage.show_desk(desk)

    def show_answer(self, answer: Answer) -> None:
        """Show one part of an answer everywhere; one with a fault, or no gradient, leaves what is shown."""
        if answer.fault is not None or not answer.gradients:
            self.set_stale(True)
            return
        while self._coming:
            self._show_next()
        first, self._answer = self._answer is None, answer
        self.set_stale(False)
        self._choose_among(tuple(gradient.wrt for gradient in answer.gradients))
        shows = self._show_symbolic, self.by_hand.show_answer, self.autograd.show_answer, self._show_below
        steps = [partial(show, answer) for show in shows]
        if first:
            self._coming[:] = steps
            in_turns(self, *(self._show_next for _ in steps))
            return
        for step in steps:
            step()

    def _show_next(self) -> None:
        """Go on with the first answer: all at once, it would stop the window for four frames."""
        if self._coming:
            self._coming.pop(0)()

    def _show_symbolic(self, answer: Answer) -> None:
        self.symbolic.show_answer(answer, self.simplified)

    def _show_below(self, answer: Answer) -> None:
        for panel in (self.verdict, self.plots, self.tape, self.ledger):
            panel.show_answer(answer)
        if self.stage is not None:
            self.stage.show_answer(answer)
        self.further.show_answer(answer)
        self.showed.emit(answer)

    def show_simplified(self, simplified: Simplified) -> None:
        """Take the simplified forms, if they belong to what is shown."""
        self._simplified = simplified
        if self._answer is not None and self._answer.program == simplified.program:
            self.symbolic.show_answer(self._answer, simplified)

    def show_highlight(self, lit: Lit) -> None:
        """Light up what is pointed at, wherever it is."""
        for part in self._lighting:
            part.show_highlight(lit)

    @property
    def _lighting(self) -> tuple[TapeDock | LitRows | NamedLine, ...]:
        """What lights up with what is pointed at, and points itself."""
        return self.tape, self.symbolic.steps.list, self.by_hand.factors, self.autograd.chain

    def set_stale(self, stale: bool) -> None:
        """Grey everything while the answer belongs to an earlier question."""
        if self._answer is None:
            return
        stage = () if self.stage is None else (self.stage,)
        for panel in (*self.columns, self.verdict, self.plots, *stage, self.tape, self.ledger):
            panel.set_stale(stale)

    def choose(self, wrt: str) -> None:
        """Show the details of this wrt in every panel."""
        self._chosen = wrt
        for panel in (*self.columns, self.verdict, self.tape, self.further):
            panel.choose(wrt)

    def _choose_by_hand(self, wrt: str) -> None:
        self.choose(wrt)
        self.chosen.emit(wrt)

    def _choose_among(self, wrts: tuple[str, ...]) -> None:
        """Where the rows change, let the chosen one be chosen again in all panels."""
        if wrts != self._wrts and self._chosen in wrts:
            self.choose(self._chosen)
        self._wrts = wrts
