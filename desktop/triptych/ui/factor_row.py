"""One local derivative: its formula, and its number at the right, or below where the place is narrow."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from triptych.messages import Factor
from triptych.ui.formula import FormulaLabel
from triptych.ui.highlight import Lit
from triptych.ui.lit_row import LitRow
from triptych.ui.number_text import brief, ends
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.theme import ThemeHolder
from triptych.ui.typesetter import Typesetter

USUAL, FEW, MANY = 5, 2, 3  # digits of a number, and of the ends of a vector with many
FRAME = (4, 2, 4, 2)


class FactorRow(LitRow):
    """A factor of the chain rule; it lights up with its node, and more so with its very use."""

    def __init__(
        self, theme_holder: ThemeHolder, typesetter: Typesetter, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme_holder, parent)
        self._factor: Factor | None = None
        self.formula = FormulaLabel(theme_holder, typesetter, column="by_hand", role="text")
        self.number = QuietLabel(theme_holder, right=True)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(*FRAME)
        self._layout.setSpacing(theme_holder.theme.space(1))
        self._layout.addWidget(self.formula, 1)
        self._layout.addWidget(self.number, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def show_formula(self, latex: str, spoken: str) -> None:
        """Show another local derivative."""
        self.formula.show_latex(latex, spoken)
        self.number.settle()

    def show_number(self, factor: Factor) -> None:
        """Show the number that it has at this point."""
        self._factor = factor
        local = factor.local
        self.number.set_text(ends(local, FEW if isinstance(local, tuple) and len(local) > MANY else USUAL))

    @property
    def means(self) -> Lit:
        """The use of a node whose derivative this is."""
        return Lit() if self._factor is None else Lit(self._factor.of, self._factor.by)

    def event(self, event: QEvent) -> bool:
        """More digits stand in the tooltip, made only when someone looks."""
        if event.type() == QEvent.Type.ToolTip and self._factor is not None:
            words = self.tr("{value}\nproduct so far: {running}")
            value, running = brief(self._factor.local, 17), brief(self._factor.running, 17)
            self.setToolTip(words.format(value=value, running=running))
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the number beside or below the formula."""
        needed = self.formula.sizeHint().width() * 0.8 + self.number.sizeHint().width()
        narrow = needed > event.size().width()
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._layout.direction() != way:
            self._layout.setDirection(way)
