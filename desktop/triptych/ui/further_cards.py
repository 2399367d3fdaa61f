"""The cards right of the plots: a Jacobian or Hessian, and a fourth column, built when first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from triptych.messages import Answer
from triptych.ui.beside import Beside
from triptych.ui.card import Card
from triptych.ui.plot_pair import PlotPair
from triptych.ui.sideline import Sideline
from triptych.ui.theme import ThemeHolder
from triptych.ui.typesetter import Typesetter

if TYPE_CHECKING:
    from triptych.ui.column_further import FurtherColumn
    from triptych.ui.matrix_card import MatrixCard


class FurtherCards(QObject):
    """Gives the plots those cards that the answer brings and that were chosen."""

    asked = Signal()  # something new was chosen, which is to be in sight
    wrt_chosen = Signal(str)
    h_chosen = Signal(object)  # float, or None for a good guess

    def __init__(
        self, themes: ThemeHolder, typesetter: Typesetter, sideline: Sideline, plots: PlotPair
    ) -> None:
        super().__init__(plots)
        self._themes, self._typesetter, self._sideline = themes, typesetter, sideline
        self._plots = plots
        self._beside = Beside()
        self._fourth: dict[str, FurtherColumn] = {}
        self._matrix: MatrixCard | None = None
        self._has_matrix = False
        self._answer: Answer | None = None
        self._chosen = ""

    @property
    def fourth(self) -> FurtherColumn | None:
        """The fourth column that is shown, if any."""
        return self._fourth.get(self._beside.column)

    @property
    def matrix(self) -> MatrixCard | None:
        """The Jacobian or the Hessian that is shown, if any."""
        return self._matrix if self._has_matrix else None

    @property
    def cards(self) -> list[Card]:
        """All that are shown, from the left."""
        return [card for card in (self.matrix, self.fourth) if card is not None]

    def show_answer(self, answer: Answer) -> None:
        """Show an answer on each card; the matrix comes and goes with it."""
        self._answer = answer
        if self.fourth is not None:
            self.fourth.show_answer(answer)
        self._show_matrix(answer)

    def _show_matrix(self, answer: Answer) -> None:
        """Show the answer's Jacobian or Hessian; an answer without one costs nothing."""
        wanted = answer.hessian is not None or (
            answer.output is not None and isinstance(answer.output.value, tuple)
        )
        if wanted and self._matrix is None:
            from triptych.ui.matrix_card import MatrixCard  # noqa: PLC0415 -- few programs need it

            self._matrix = MatrixCard(self._themes, self._plots)
        had, self._has_matrix = self._has_matrix, wanted
        if wanted and self._matrix is not None:
            self._matrix.show_answer(answer)
        if self._has_matrix != had:
            asked = self._matrix if wanted and answer.hessian is not None else None
            self._plots.show_further(self.cards, asked)

    def show_beside(self, beside: Beside) -> None:
        """Show another fourth column, or none; what was chosen now is asked to be in sight."""
        before, self._beside = self._beside, beside
        turned = beside.column != before.column
        if (beside.second and not before.second) or (beside.column and turned):
            self.asked.emit()
        if turned:
            self._turn(beside.column)

    def _turn(self, column: str) -> None:
        if column and self.fourth is None:
            self._fourth[column] = self._new(column)
        self._plots.show_further(self.cards, self.fourth)
        if self.fourth is not None:
            self.fourth.choose(self._chosen)
            if self._answer is not None:
                self.fourth.show_answer(self._answer)

    def _new(self, column: str) -> FurtherColumn:
        from triptych.ui.further_columns import further_column  # noqa: PLC0415 -- seldom wanted

        card = further_column(column, self._themes, self._typesetter, self._sideline, self._plots)
        card.wrt_chosen.connect(self.wrt_chosen)
        card.h_chosen.connect(self.h_chosen)
        return card

    def choose(self, wrt: str) -> None:
        """Show the details of this wrt."""
        self._chosen = wrt
        if self.fourth is not None:
            self.fourth.choose(wrt)
