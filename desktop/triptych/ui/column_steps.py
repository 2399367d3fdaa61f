"""SymPy's derivation as a list that folds away: a rule and what it gives, for each step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from triptych.messages import Step
from triptych.ui.fold import Fold
from triptych.ui.formula import FormulaLabel
from triptych.ui.highlight import Lit
from triptych.ui.lit_row import LitRow
from triptych.ui.lit_rows import LitRows
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.theme import ThemeHolder
from triptych.ui.translate import translate
from triptych.ui.typesetter import Typesetter

MOST_STEPS = 30
FRAME = (4, 2, 4, 2)


class StepList(Fold):
    """The steps, folded at first; rows are kept while a slider moves, and nothing in them changes."""

    def __init__(
        self, theme_holder: ThemeHolder, typesetter: Typesetter, parent: QWidget | None = None
    ) -> None:
        super().__init__("symbolic-steps", parent)
        self.button.setToolTip(self.tr("Shows which rule was applied at each step"))
        self._steps: tuple[Step, ...] = ()
        self._more = QuietLabel(theme_holder, style="small", ink="muted", fit="wrap")
        self.list = _StepRows(theme_holder, typesetter, self)
        self.content.addWidget(self.list)
        self.content.addWidget(self._more)
        self.button.toggled.connect(self._fill)

    def show_steps(self, steps: tuple[Step, ...]) -> None:
        """Show these steps; the list is hidden where there are none."""
        self._steps = steps
        self.setVisible(bool(steps))
        self.set_title(self.tr("1 step") if len(steps) == 1 else self.tr("{n} steps").format(n=len(steps)))
        if self.button.isChecked():
            self._fill()

    def _fill(self) -> None:
        """Make the rows that are needed, and fill them in."""
        steps = self._steps[:MOST_STEPS]
        self.list.show_steps(steps)
        hidden = len(self._steps) - len(steps)
        self._more.setVisible(hidden > 0)
        self._more.set_text(self.tr("… and {n} more steps").format(n=hidden) if hidden > 0 else "")


class _StepRows(LitRows):
    """The steps' rows, which light up with the node that each is about."""

    def __init__(self, theme_holder: ThemeHolder, typesetter: Typesetter, parent: QWidget) -> None:
        super().__init__(theme_holder, parent)
        self._typesetter = typesetter
        self._rows: list[_StepRow] = []
        self._count = 0
        self.setObjectName("symbolic-step-rows")
        self.setAccessibleName(self.tr("SymPy's steps"))
        self.setToolTip(self.tr("One rule a step; arrow keys walk them"))
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(theme_holder.theme.space(2))

    def show_steps(self, steps: tuple[Step, ...]) -> None:
        """Show these steps in rows that are there already, and in more where they are needed."""
        self._count = len(steps)
        while len(self._rows) < len(steps):
            self._rows.append(_StepRow(self._themes, self._typesetter))
            self._rows[-1].pointed.connect(self.pointed)
            self._list.addWidget(self._rows[-1])
        for row, step in zip(self._rows, steps, strict=False):
            row.show_step(step)
            row.show_highlight(self._lit)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(steps))

    def shown_rows(self) -> Sequence[LitRow]:
        """Return the rows that are shown."""
        return self._rows[: self._count]


class _StepRow(LitRow):
    """One step: the rule in words, the formula below."""

    def __init__(self, theme_holder: ThemeHolder, typesetter: Typesetter) -> None:
        super().__init__(theme_holder)
        self._step: Step | None = None
        self._rule = QuietLabel(theme_holder, style="small", ink="muted", fit="wrap")
        self._formula = FormulaLabel(theme_holder, typesetter, role="text", column="symbolic")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*FRAME)
        layout.setSpacing(2)
        layout.addWidget(self._rule)
        layout.addWidget(self._formula)

    @property
    def means(self) -> Lit:
        """The node whose derivative this step takes."""
        return Lit(self._step.node) if self._step is not None else Lit()

    def show_step(self, step: Step) -> None:
        """Show a step."""
        self._step = step
        self._rule.set_text(translate(step.rule))
        self._formula.setVisible(bool(step.latex))
        self._formula.show_latex(step.latex, f"{translate(step.rule)} {step.text}")
