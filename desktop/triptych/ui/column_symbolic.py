"""SymPy's column: the whole expression differentiated, its steps by rule, and the exact digits."""

from __future__ import annotations

from PySide6.QtWidgets import QToolButton, QWidget

from triptych.messages import Answer, Column, Exact, Gradient, Simplified
from triptych.ui.column_card import ColumnCard
from triptych.ui.column_steps import StepList
from triptych.ui.decimals import between
from triptych.ui.formula import FormulaLabel
from triptych.ui.notation import derivative_latex, derivative_text, output_text
from triptych.ui.number_text import printed
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.theme import ThemeHolder
from triptych.ui.typesetter import Typesetter

EXACT_SHOWN = 30
EXACT_IN_VECTOR = 12


class SymbolicColumn(ColumnCard):
    """The exact one: formula (simplified, or raw at a button), steps, digits."""

    key = "symbolic"

    def __init__(
        self, theme_holder: ThemeHolder, typesetter: Typesetter, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme_holder, typesetter, "SymPy", parent)
        self.set_note(self.tr("the whole expression, differentiated"), self.tr("by formula"))
        self.formula = FormulaLabel(theme_holder, typesetter, column=self.key)
        self.formula.setObjectName("formula-symbolic")
        self.raw = self._make_toggle()
        self.steps = StepList(theme_holder, typesetter)
        self.exact = QuietLabel(theme_holder, style="small", ink="muted", fit="elide")
        self.head.addWidget(self.raw)
        self.page.addWidget(self.formula)
        self.page.addWidget(self.steps)
        self.page.addWidget(self.exact)

    def show_details(
        self, answer: Answer, gradient: Gradient, column: Column, simplified: Simplified | None
    ) -> None:
        """Show the formula that is chosen, the steps and the exact value."""
        forms = _forms(answer, gradient.wrt, column, simplified)
        self.raw.setVisible(len(forms) > 1)
        text, picture = forms[-1 if self.raw.isChecked() else 0] if forms else ("", "")
        name = output_text(answer)
        left = derivative_text(name, gradient.wrt)
        self.formula.setVisible(bool(picture))
        left_picture = derivative_latex(name, gradient.wrt)
        self.formula.show_latex(f"{left_picture} = {picture}", f"{left} = {text}")
        self.steps.show_steps(column.steps)
        exactly = self.tr("exactly {digits}").format(digits=_digits(gradient.exact))
        self.exact.set_text(exactly if gradient.exact else "")

    def _make_toggle(self) -> QToolButton:
        toggle = QToolButton()
        toggle.setObjectName("symbolic-raw")
        toggle.setProperty("role", "quiet")
        toggle.setCheckable(True)
        toggle.setText(self.tr("raw"))
        toggle.setAccessibleName(self.tr("Show the derivative before it is simplified"))
        toggle.setToolTip(self.tr("Shows SymPy's derivative as it came, before it was simplified"))
        toggle.toggled.connect(lambda _on: self.show_again())
        toggle.hide()
        return toggle


def _forms(answer: Answer, wrt: str, column: Column, simplified: Simplified | None) -> list[tuple[str, str]]:
    """Return (text, LaTeX) of the derivative, the simplest first, as it came last; equal ones once."""
    forms = [(column.formula, column.latex), (column.raw_formula, column.raw_latex)]
    if simplified is not None and simplified.program == answer.program and wrt in simplified.forms:
        forms.insert(0, simplified.forms[wrt])
        del forms[1 : 2 if column.raw_latex else 1]
    found = [(text or "", picture) for text, picture in forms if picture]
    return list(dict.fromkeys(found))


def _digits(exact: Exact, most: int = EXACT_SHOWN) -> str:
    if isinstance(exact, tuple):
        return f"[{between().join(_digits(part, EXACT_IN_VECTOR) for part in exact)}]"
    if exact is None:
        return "–"
    mantissa, mark, exponent = exact.partition("e")
    cut = mantissa if len(mantissa) <= most + 2 else mantissa[: most + 2] + "…"
    return printed(cut + mark + exponent)
