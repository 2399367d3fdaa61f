"""The button that stands for a formula too long to be drawn unasked."""

from __future__ import annotations

from PySide6.QtWidgets import QToolButton, QWidget

FOLDED_FROM = 2_000
DRAWN_UP_TO = 20_000


class FormulaUnfold(QToolButton):
    """Says how long the formula is; pressing it (``clicked``) has it drawn."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("formula-unfold")
        self.setProperty("role", "quiet")
        self.hide()

    def folds(self, size: int, *, unfolded: bool) -> bool:
        """Show itself for a formula of this size if that has to be folded; tell whether it has."""
        drawable = size <= DRAWN_UP_TO
        folded = not drawable or (size > FOLDED_FROM and not unfolded)
        if folded:
            self._say(size, drawable)
        self.setVisible(folded)
        return folded

    def _say(self, size: int, drawable: bool) -> None:
        show = self.tr("… {count} characters, show")
        never = self.tr("… {count} characters, too long to draw")
        self.setText((show if drawable else never).format(count=f"{size:,}"))
        self.setAccessibleName(self.text())
        draws = self.tr("Draws the whole formula; this may take a moment")
        copy = self.tr("It can be copied as LaTeX or as text from the context menu")
        self.setToolTip(draws if drawable else copy)
        self.setEnabled(drawable)
        self.adjustSize()
