"""The showing half of a room: three columns side by side, the verdict, the two plots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from triptych.messages import Answer, Simplified
from triptych.ui.beside import Beside
from triptych.ui.card import Card
from triptych.ui.column_autograd import AutogradColumn
from triptych.ui.column_by_hand import ByHandColumn
from triptych.ui.column_symbolic import SymbolicColumn
from triptych.ui.desk import Desk
from triptych.ui.highlight import Lit
from triptych.ui.lit_rows import LitRows
from triptych.ui.named_line import NamedLine
from triptych.ui.plot_pair import GAP, PlotPair
from triptych.ui.sideline import Sideline
from triptych.ui.tape_dock import TapeDock
from triptych.ui.theme import ThemeHolder
from triptych.ui.typesetter import Typesetter
from triptych.ui.verdict_bar import VerdictBar

if TYPE_CHECKING:
    from triptych.ui.column_further import FurtherColumn
    from triptych.ui.ledger_panel import LedgerPanel
    from triptych.ui.matrix_card import MatrixCard
    from triptych.ui.stage import Stage


class ShowSide(QWidget):
    """Hands each answer to every panel; what is chosen in one is chosen in all."""

    chosen = Signal(str)
    ledger_wanted = Signal(bool)
    h_chosen = Signal(object)  # float, or None for a good guess
    staged = Signal(object)  # the Stage, when it was built
    pointed = Signal(object)  # Lit

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
        self.tape = TapeDock(themes, sideline, self)
        self._ledger: LedgerPanel | None = None
        self.stage: Stage | None = None
        self._answer: Answer | None = None
        self._chosen = ""
        self._wrts: tuple[str, ...] = ()
        self._simplified: Simplified | None = None
        self._concealed: frozenset[str] = frozenset()
        self._themes, self._typesetter, self._sideline = themes, typesetter, sideline
        self._beside = Beside()
        self._fourth: dict[str, FurtherColumn] = {}
        self._matrix: MatrixCard | None = None
        self._has_matrix = False
        self._lay_out()
        for panel in (*self.columns, self.verdict):
            panel.wrt_chosen.connect(self._choose_by_hand)
        self.verdict.why_asked.connect(self._open_ledger)
        self.tape.built.connect(lambda panel: self._lines.insertWidget(self._lines.count() - 1, panel, 5))
        self.tape.switched.connect(self._switch_tape)
        for part in self._lighting:
            part.pointed.connect(self.pointed)

    @property
    def columns(self) -> tuple[SymbolicColumn, ByHandColumn, AutogradColumn]:
        """The three columns, in their order."""
        return self.symbolic, self.by_hand, self.autograd

    @property
    def keys(self) -> tuple[tuple[str, QToolButton], ...]:
        """The shortcuts of buttons that are here from the beginning."""
        difference = self.plots.gradients.difference
        return ("Ctrl+L", self.verdict.why), ("Ctrl+D", difference), ("Ctrl+T", self.tape.strip.button)

    @property
    def shown(self) -> Answer | None:
        """The answer that is shown."""
        return self._answer

    @property
    def simplified(self) -> Simplified | None:
        """The simplified forms of what is shown, where they have come."""
        late, answer = self._simplified, self._answer
        return late if late is not None and answer is not None and late.program == answer.program else None

    @property
    def fourth(self) -> FurtherColumn | None:
        """The fourth column that is shown, if any."""
        return self._fourth.get(self._beside.column)

    @property
    def matrix(self) -> MatrixCard | None:
        """The Jacobian or the Hessian that is shown, if any."""
        return self._matrix if self._has_matrix else None

    @property
    def further(self) -> list[Card]:
        """What stands to the right of the plots."""
        return [card for card in (self.matrix, self.fourth) if card is not None]

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

    def heightForWidth(self, width: int) -> int:
        """The least height that will do: below it the side scrolls, above it the plots grow.

        Qt's box layout never gives an item less than its height for the width, so that counts as the least.
        """
        every = (self._lines.itemAt(i) for i in range(self._lines.count()))
        items = [item for item in every if item is not None and not item.isEmpty()]
        heights = [
            item.heightForWidth(width) if item.hasHeightForWidth() else item.minimumSize().height()
            for item in items
        ]
        return sum(heights) + GAP * (len(heights) - 1)

    @property
    def ledger(self) -> LedgerPanel:
        """The ledger, built when it is first wanted."""
        if self._ledger is None:
            # Imported only here: the first paint must not wait for what is seldom opened.
            from triptych.ui.ledger_panel import LedgerPanel  # noqa: PLC0415 -- as said above

            self._ledger = LedgerPanel(self._themes, self)
            self._ledger.hide()
            self._ledger.closed.connect(self.close_ledger)
            self._lines.insertWidget(self._lines.count() - 1, self._ledger, 5)
        return self._ledger

    @property
    def panels(self) -> tuple[QWidget, ...]:
        """All that stands here, in the order in which the keyboard goes round."""
        above = () if self.stage is None else (self.stage,)
        if self._ledger is not None and self._ledger.isVisible():
            return *above, *self.columns, self.verdict, self._ledger, self.tape.strip
        if self.tape.panel is not None and self.tape.is_open:
            return *above, *self.columns, self.verdict, self.tape.panel
        return *above, *self.columns, self.verdict, self.plots, *self.further, self.tape.strip

    def close_ledger(self) -> None:
        """Bring the plots back, if the ledger or the tape is in their place."""
        self.verdict.why.setChecked(False)
        self.tape.close()

    @property
    def _lighting(self) -> tuple[TapeDock | LitRows | NamedLine, ...]:
        """What lights up with what is pointed at, and points itself."""
        return self.tape, self.symbolic.steps.list, self.by_hand.factors, self.autograd.chain

    def show_highlight(self, lit: Lit) -> None:
        """Light up what is pointed at, wherever it is."""
        for part in self._lighting:
            part.show_highlight(lit)

    def _switch_tape(self, opened: bool) -> None:
        if opened:
            self.verdict.why.setChecked(False)
            self.tape.set_stale(self.verdict.stale)
        self._share_out()

    def _open_ledger(self, opened: bool) -> None:
        """Put the ledger in the plots' place, or the plots back; it has the keyboard while it is there."""
        had_keys = self.ledger.isAncestorOf(QApplication.focusWidget() or self)
        self.ledger.setVisible(opened)
        if opened:
            self.tape.close()
        self._share_out()
        if opened:
            self.ledger.set_stale(self.verdict.stale)
            self.ledger.take_focus()
        else:
            self.ledger.clear()
            if had_keys:
                self.verdict.why.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ledger_wanted.emit(opened)

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

    def _share_out(self) -> None:
        """Give a tall page of the stage the plots' place; the ledger has it before both."""
        tall = self.stage is not None and self.stage.tall
        if self.stage is not None:
            self._lines.setStretchFactor(self.stage, 9 if tall else 0)
        taken = self.verdict.why.isChecked() or self.tape.is_open
        self.plots.setVisible(not tall and not taken and "plots" not in self._concealed)

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
        if desk.detail is not None:
            self.follow(desk.detail)
        if self.stage is not None and desk.chain is not None:
            self.stage.show_desk(desk)

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
        self.tape.show_answer(answer)
        if self._ledger is not None:
            self._ledger.show_answer(answer)
        if self.fourth is not None:
            self.fourth.show_answer(answer)
        if self.stage is not None:
            self.stage.show_answer(answer)
        self._show_matrix(answer)

    def _show_matrix(self, answer: Answer) -> None:
        """Show the answer's Jacobian or Hessian; an answer without one costs nothing."""
        wanted = answer.hessian is not None or (
            answer.output is not None and isinstance(answer.output.value, tuple)
        )
        if wanted and self._matrix is None:
            from triptych.ui.matrix_card import MatrixCard  # noqa: PLC0415 -- few programs need it

            self._matrix = MatrixCard(self._themes, self.plots)
        had, self._has_matrix = self._has_matrix, wanted
        if wanted and self._matrix is not None:
            self._matrix.show_answer(answer)
        if self._has_matrix != had:
            asked = self._matrix if wanted and answer.hessian is not None else None
            self.plots.show_further(self.further, asked)

    def show_beside(self, beside: Beside) -> None:
        """Show another fourth column, or none."""
        before, self._beside = self._beside, beside
        if beside.second and not before.second:
            self.close_ledger()  # what was chosen now stands in its place
        if beside.column == before.column:
            return
        if beside.column:
            self.close_ledger()
        if beside.column and self.fourth is None:
            from triptych.ui.further_columns import further_column  # noqa: PLC0415 -- seldom wanted

            card = further_column(beside.column, self._themes, self._typesetter, self._sideline, self.plots)
            card.wrt_chosen.connect(self._choose_by_hand)
            card.h_chosen.connect(self.h_chosen)
            self._fourth[beside.column] = card
        self.plots.show_further(self.further, self.fourth)
        if self.fourth is not None:
            self.fourth.choose(self._chosen)
            if self._answer is not None:
                self.fourth.show_answer(self._answer)

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
        stage = () if self.stage is None else (self.stage,)
        for panel in (*self.columns, self.verdict, self.plots, *stage):
            panel.set_stale(stale)
        self.tape.set_stale(stale)
        if self._ledger is not None:
            self._ledger.set_stale(stale)

    def _choose_by_hand(self, wrt: str) -> None:
        self.choose(wrt)
        self.chosen.emit(wrt)

    def choose(self, wrt: str) -> None:
        """Show the details of this wrt in every panel."""
        self._chosen = wrt
        for panel in (*self.columns, self.verdict):
            panel.choose(wrt)
        self.tape.choose(wrt)
        if self.fourth is not None:
            self.fourth.choose(wrt)
