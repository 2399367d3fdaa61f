"""The Jacobian of a vector output, or the Hessian: a heat map, who says so, one cell by all three."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from triptych.messages import Answer
from triptych.ui.buttons import tool_button
from triptych.ui.card import Card
from triptych.ui.choice_box import ChoiceBox
from triptych.ui.heat_map import HeatMap
from triptych.ui.matrix_data import HESSIAN, Agreement, Matrix, agreement, matrix_of
from triptych.ui.number_text import brief, minus, printed
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.theme import ThemeHolder
from triptych.ui.theme_colours import COLUMNS
from triptych.ui.translate import translate
from triptych.ui.verdict_words import kind_of, words

EXACT_SHOWN = 14
LONGEST_FORMULA = 60


class MatrixCard(Card):
    """Shows what all agree on; where they don't, a list chooses whose numbers are shown."""

    def __init__(self, theme_holder: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(theme_holder, self.tr("Jacobian"), parent)
        self.setObjectName("matrix")
        self._names = dict(zip(COLUMNS, ("SymPy", self.tr("chain rule"), "PyTorch"), strict=True))
        self._matrix: Matrix | None = None
        self._chosen = COLUMNS[0]
        self.map = HeatMap(theme_holder)
        self.words = QuietLabel(theme_holder, style="small", fit="wrap")
        self.cell = QuietLabel(theme_holder, style="small", ink="muted", fit="wrap")
        self.choice = self._make_choice()
        self.copy = self._make_copy()
        self.head.addWidget(self.copy)
        line = QHBoxLayout()
        line.addWidget(self.words, 1)
        line.addWidget(self.choice)
        self.body.addLayout(line)
        self.body.addWidget(self.map, 1)
        self.body.addWidget(self.cell)
        self.map.picked.connect(lambda _row, _column: self._show_cell())

    def _make_choice(self) -> ChoiceBox:
        choice = ChoiceBox()
        choice.setObjectName("matrix-column")
        choice.setAccessibleName(self.tr("Whose numbers the matrix shows"))
        choice.setToolTip(self.tr("The three do not agree on every cell; choose whose numbers are shown"))
        for key in COLUMNS:
            choice.addItem(self._names[key], key)
        choice.activated.connect(lambda index: self._choose(choice.itemData(index)))
        choice.hide()
        return choice

    def _make_copy(self) -> QToolButton:
        tip = self.tr("Copies the matrix as a table with tabs, all digits")
        aloud = self.tr("Copy the matrix")
        copy = tool_button(self, "matrix-copy", self.tr("copy"), tip, aloud=aloud, role="quiet")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.map.text()))
        return copy

    def show_answer(self, answer: Answer) -> None:
        """Show the answer's matrix, or why it has none."""
        matrix = matrix_of(answer)
        self.map.setVisible(matrix is not None)
        self.cell.setVisible(matrix is not None)
        self.copy.setEnabled(matrix is not None)
        if matrix is None:
            self._matrix = None
            self.choice.hide()
            self._lack(answer)
            return
        title = self.tr("Hessian of {name}") if matrix.kind == HESSIAN else self.tr("Jacobian of {name}")
        self.set_title(title.format(name=matrix.of))
        self._matrix = matrix
        self._show()

    def _lack(self, answer: Answer) -> None:
        """Say why there is no matrix."""
        hessian = answer.hessian is not None
        self.set_title(self.tr("Hessian") if hessian else self.tr("Jacobian"))
        twice = self.tr("Second derivatives are shown by inputs, up to 32 numbers in all.")
        once = self.tr("The Jacobian is shown for outputs of up to 32 components.")
        self.words.set_text(twice if hessian else once)

    def _choose(self, column: str) -> None:
        self._chosen = column
        self._show()

    def _show(self) -> None:
        matrix = self._matrix
        if matrix is None:
            return
        found = agreement(matrix)
        column = self._chosen if not found.same and self._chosen in matrix.cells else matrix.first
        self.choice.setVisible(not found.same)
        self.choice.setCurrentIndex(self.choice.findData(column))
        self.words.set_text(self._told(matrix, found))
        self.words.settle()
        self.map.setAccessibleName(f"{self.title()}. {self.words.text()}")
        self.map.show_matrix(matrix, column)
        self._show_cell()

    def _told(self, matrix: Matrix, found: Agreement) -> str:
        """Whether the columns agree, or where they do so least."""
        ways = len(matrix.cells)
        if found.same and ways == len(COLUMNS):
            return self.tr("All three agree on every cell, to {n} digits.").format(n=found.digits)
        names = self.tr(" and ").join(self._names[key] for key in matrix.cells)
        if found.same:
            some = self.tr("{names} agree, to {n} digits.") if ways > 1 else self.tr("Only {names} has it.")
            return some.format(names=names, n=found.digits)
        first = next(iter(matrix.cells))
        said = self.tr("They differ most at {cell}: {one} says {a}, {other} {b}.")
        return said.format(
            cell=matrix.name(found.row, found.column), one=self._names[first], other=self._names[found.way],
            a=_brief(matrix.cells[first][found.row][found.column]),
            b=_brief(matrix.cells[found.way][found.row][found.column]),
        )  # fmt: skip

    def _show_cell(self) -> None:
        """The chosen cell by all ways, SymPy's formula where it is short, and the exact digits."""
        matrix = self._matrix
        if matrix is None:
            return
        row, column = self.map.at
        formula = matrix.formulas[row][column] if matrix.formulas else ""
        parts = [matrix.name(row, column)]
        parts += [f"= {minus(formula)}"] if 0 < len(formula) <= LONGEST_FORMULA else []
        ways = (f"{self._names[key]} {_brief(cells[row][column])}" for key, cells in matrix.cells.items())
        exact = matrix.exact[row][column] if matrix.exact else None
        exactly = [self.tr("exactly {digits}").format(digits=_cut(exact))] if exact else []
        numbers = f"{' '.join(parts)}: {', '.join((*ways, *exactly))}"
        self.cell.set_text("\n".join((numbers, *_judged(matrix, row, column))))


def _judged(matrix: Matrix, row: int, column: int) -> list[str]:
    """The verdict on a second derivative and its cause, where there is more to say than that all agree."""
    verdict = matrix.verdicts[row][column] if matrix.verdicts else None
    if verdict is None or verdict.kind == "agree":
        return []
    return [f"{words(kind_of(verdict))}. {translate(verdict.because)}"]


def _brief(value: float | None) -> str:
    return "–" if value is None else brief(value, 7)


def _cut(exact: str) -> str:
    """The first digits of an exact number; noughts behind the point say nothing."""
    mantissa, mark, exponent = exact.partition("e")
    whole = mantissa.rstrip("0").rstrip(".") if "." in mantissa else mantissa
    cut = whole if len(whole) <= EXACT_SHOWN + 2 else whole[: EXACT_SHOWN + 2] + "…"
    return printed(cut + mark + exponent)
