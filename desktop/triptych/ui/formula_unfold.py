"""The button that stands for a formula too long to be drawn unasked."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QToolButton, QWidget

FOLDED_FROM = 2_000
MANY_SIGNS = 700
TOO_MANY_SIGNS = 1_600


class FormulaUnfold(QToolButton):
    """Says how long the formula is; pressing it (``clicked``) has it drawn."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("formula-unfold")
        self.setProperty("role", "quiet")
        self.hide()

    def folds(self, latex: str, *, unfolded: bool) -> bool:
        """Show itself for a formula that has to be folded; tell whether it has."""
        drawable = signs(latex) <= TOO_MANY_SIGNS
        folded = not drawable or (is_long(latex) and not unfolded)
        if folded:
            self._say(len(latex), drawable)
        self.setVisible(folded)
        return folded

    def _say(self, size: int, drawable: bool) -> None:
        show = self.tr("… {count} signs: draw")
        never = self.tr("… {count} signs, too long")
        self.setText((show if drawable else never).format(count=f"{size:,}"))
        self.setAccessibleName(self.text())
        draws = self.tr("The formula is long; this draws the whole of it, which may take a moment")
        copy = self.tr("Too long to draw; it can be copied as LaTeX or as text from the context menu")
        self.setToolTip(draws if drawable else copy)
        self.setEnabled(drawable)
        self.adjustSize()


def signs(latex: str) -> int:
    """Count what would be seen of a formula; the time that typesetting takes grows with its square."""
    return len(re.sub(r"[{}^_\s]", "", re.sub(r"\\[A-Za-z]+", "x", latex)))


def is_long(latex: str) -> bool:
    """Tell whether a formula should not be drawn unasked."""
    return len(latex) > FOLDED_FROM or (len(latex) > MANY_SIGNS and signs(latex) > MANY_SIGNS)
