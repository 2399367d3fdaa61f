"""The program typeset as it was understood, one line a step; greyed while the editor holds something else."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from triptych.lang.graph import Reading
from triptych.ui.desk import Desk
from triptych.ui.formula import FormulaLabel
from triptych.ui.theme import ThemeHolder
from triptych.ui.typesetter import Typesetter

MOST_LINES = 6


class UnderstoodLine(QWidget):
    """Shows what was read, so that nobody has to guess what ``2x^2y`` became."""

    def __init__(self, themes: ThemeHolder, typesetter: Typesetter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._typesetter = themes, typesetter
        self._shown: Reading | None = None
        self._role = "text"
        self._formulas: list[FormulaLabel] = []
        self.setObjectName("understood")
        self.setAccessibleName(self.tr("Read as"))
        self.setToolTip(self.tr("The program as it was understood."))
        self._more = QLabel(self)
        self._more.setProperty("role", "small")
        self._more.hide()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4)
        self._lines.addWidget(self._more)

    def show_desk(self, desk: Desk) -> None:
        """Show the last program that could be read."""
        self.setEnabled(not desk.stale)
        if desk.good is None or desk.good is self._shown or desk.graph is None:
            return
        self._shown = desk.good
        self.setAccessibleDescription(desk.good.understood)
        self._show_lines(desk.formulas, desk.good.understood.split("; ")[-len(desk.formulas) :])

    def breathe(self, roomy: bool) -> None:
        """Set the formulas in larger type where there is room."""
        self._role = "formula" if roomy else "text"
        self._lines.setSpacing(8 if roomy else 4)
        for label in self._formulas:
            label.set_role(self._role)

    def _show_lines(self, formulas: tuple[str, ...], texts: list[str]) -> None:
        count = min(len(formulas), MOST_LINES)
        while len(self._formulas) < count:
            label = FormulaLabel(self._themes, self._typesetter, self, role=self._role)
            self._formulas.append(label)
            self._lines.insertWidget(len(self._formulas) - 1, label)
        for i, label in enumerate(self._formulas):
            label.setVisible(i < count)
            if i < count:
                label.show_latex(formulas[i], texts[i] if i < len(texts) else "")
        self._more.setText(self.tr("and {count} more lines").format(count=len(formulas) - count))
        self._more.setVisible(len(formulas) > count)
