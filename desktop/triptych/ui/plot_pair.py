"""The two plots: side by side, or behind two tabs where there is less room."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from triptych.messages import Answer, Curves
from triptych.ui.knob import Leaf
from triptych.ui.plot_gradients import GradientPlot
from triptych.ui.plot_output import OutputPlot
from triptych.ui.sideline import Sideline
from triptych.ui.stretches import Stretches
from triptych.ui.theme import ThemeHolder

GAP = 12


class PlotPair(QWidget):
    """Keeps the curves that were sent last, and gives both plots what changed."""

    def __init__(self, themes: ThemeHolder, sideline: Sideline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plots")
        self.output = OutputPlot(themes, sideline, self)
        self.gradients = GradientPlot(themes, sideline, self)
        self._curves: Curves | None = None
        self._tabbed = False
        self.tabs = QTabBar(self)
        self.tabs.setObjectName("plot-tabs")
        self.tabs.setAccessibleName(self.tr("Which plot is shown"))
        self.tabs.setToolTip(self.tr("The window is small, so the plots share one place; arrow keys change."))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for title, plot in ((self.tr("Output"), self.output), (self.tr("Gradients"), self.gradients)):
            tab = self.tabs.addTab(title)
            plot.named.connect(partial(self.tabs.setTabText, tab))
        self.tabs.setCurrentIndex(1)
        self.tabs.currentChanged.connect(lambda _index: self._arrange())
        pair = QHBoxLayout()
        pair.setSpacing(GAP)
        pair.addWidget(self.output, 1)
        pair.addWidget(self.gradients, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(self.tabs)
        lines.addLayout(pair, 1)
        self._arrange()

    def hasHeightForWidth(self) -> bool:
        """The plots take what is left: their legends' wish for height must not push them out of sight."""
        return False

    def fold(self, tabbed: bool) -> None:
        """Put the plots behind tabs, or side by side."""
        if tabbed != self._tabbed:
            self._tabbed = tabbed
            self.output.fold(tabbed)
            self.gradients.fold(tabbed)
            self._arrange()

    def show_answer(self, answer: Answer) -> None:
        """Show the curves of this answer; it carries them only where they changed."""
        if answer.curves is not None:
            self._curves = answer.curves
        current = self._curves if self._curves and self._curves.key == answer.curves_key else None
        self.output.show_answer(answer, current)
        self.gradients.show_answer(answer, current)

    def show_stretches(self, found: Mapping[Leaf, Stretches]) -> None:
        """Mark on both where steps break down."""
        self.output.show_stretches(found)
        self.gradients.show_stretches(found)

    def set_stale(self, stale: bool) -> None:
        """Grey both, or neither."""
        self.output.set_stale(stale)
        self.gradients.set_stale(stale)

    def _arrange(self) -> None:
        self.tabs.setVisible(self._tabbed)
        self.output.setVisible(not self._tabbed or self.tabs.currentIndex() == 0)
        self.gradients.setVisible(not self._tabbed or self.tabs.currentIndex() == 1)
