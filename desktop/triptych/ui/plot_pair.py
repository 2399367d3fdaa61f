"""The two plots and what stands beside them: side by side, or behind tabs where there is less room."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from triptych.messages import Answer, Curves
from triptych.ui.card import Card
from triptych.ui.knob import Leaf
from triptych.ui.plot_gradients import GradientPlot
from triptych.ui.plot_output import OutputPlot
from triptych.ui.sideline import Sideline
from triptych.ui.stretches import Stretches
from triptych.ui.tab_bar import tab_bar
from triptych.ui.theme import ThemeHolder

GAP = 12
MOST_BESIDE = 3


class PlotPair(QWidget):
    """Keeps the curves that were sent last, and gives both plots what changed.

    Further cards stand to the right of the plots.  Where there is no room, all share one place behind tabs;
    where there is room for three and a fourth comes, the two plots share theirs.
    """

    def __init__(self, themes: ThemeHolder, sideline: Sideline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plots")
        self.output = OutputPlot(themes, sideline, self)
        self.gradients = GradientPlot(themes, sideline, self)
        self._curves: Curves | None = None
        self._late: Answer | None = None  # came while nothing was seen of the plots
        self._tabbed = False
        self._cards: list[Card] = []
        self._sharing: list[Card] = []
        self._alone: Card | None = None
        self.tabs = self._make_tabs()
        self._row = QHBoxLayout()
        self._row.setSpacing(GAP)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(self.tabs)
        lines.addLayout(self._row, 1)
        for plot in (self.output, self.gradients):
            self._add(plot)
        self._current: Card = self.gradients
        self._arrange()

    def _make_tabs(self) -> QTabBar:
        tip = self.tr("The window is small, so the plots share one place; arrow keys change.")
        tabs = tab_bar(self, "plot-tabs", self.tr("Which plot is shown"), tip)
        tabs.currentChanged.connect(self._choose)
        return tabs

    def hasHeightForWidth(self) -> bool:
        """The plots take what is left: their legends' wish for height must not push them out of sight."""
        return False

    def minimumSizeHint(self) -> QSize:
        """A further card is never lower than its numbers, a vector's among them."""
        hint = super().minimumSizeHint()
        above = self.tabs.sizeHint().height() + 4 if self._sharing else 0
        needs = [_need(card) + above for card in self._cards[2:] if card.isVisibleTo(self)]
        return QSize(hint.width(), max(hint.height(), *needs, 0))

    def fold(self, tabbed: bool) -> None:
        """Put everything behind tabs, or side by side."""
        if tabbed != self._tabbed:
            self._tabbed = tabbed
            self._arrange()

    @property
    def cards(self) -> tuple[Card, ...]:
        """Everything that stands here, from the left."""
        return tuple(self._cards)

    def leave_alone(self, card: Card | None) -> None:
        """Show a single card in all the room there is, or everything again."""
        self._alone = card
        self._arrange()

    def show_further(self, cards: list[Card], front: Card | None = None) -> None:
        """Let these cards, and no others, stand to the right of the plots; bring one to the front."""
        for card in cards:
            if self._row.indexOf(card) < 0:
                self._add(card)
        for card in self._cards[2:]:
            if card not in cards:
                card.hide()
        self._cards[2:] = cards
        for place, card in enumerate(self._cards):
            self._row.removeWidget(card)
            self._row.insertWidget(place, card, 1)
        self._current = front if front is not None else self._current
        self._arrange()

    def _add(self, card: Card) -> None:
        self._cards.append(card)
        self._row.addWidget(card, 1)
        card.named.connect(partial(self._name, card))

    def _name(self, card: Card, title: str) -> None:
        if card in self._sharing:
            self.tabs.setTabText(self._sharing.index(card), title)

    @property
    def curves(self) -> Curves | None:
        """The curves that were sent last."""
        return self._curves

    def show_answer(self, answer: Answer) -> None:
        """Show the curves of this answer, which carries them only where they changed; hidden, do so later."""
        if answer.curves is not None:
            self._curves = answer.curves
        self._late = answer if self.isHidden() else None
        if self._late is not None:
            return
        current = self._curves if self._curves and self._curves.key == answer.curves_key else None
        self.output.show_answer(answer, current)
        self.gradients.show_answer(answer, current)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what came while something else was in the plots' place."""
        super().showEvent(event)
        if self._late is not None:
            self.show_answer(self._late)

    def show_stretches(self, found: Mapping[Leaf, Stretches]) -> None:
        """Mark on both where steps break down."""
        self.output.show_stretches(found)
        self.gradients.show_stretches(found)

    def set_stale(self, stale: bool) -> None:
        """Grey all, or none."""
        for card in self._cards:
            card.set_stale(stale)

    def _choose(self, tab: int) -> None:
        if 0 <= tab < len(self._sharing):
            self._current = self._sharing[tab]
            self._arrange()

    def _arrange(self) -> None:
        few = len(self._cards) <= MOST_BESIDE
        sharing = self._cards if self._tabbed else [] if few else self._cards[:2]
        if self._alone is not None:
            sharing = []
        if sharing != self._sharing:
            self._share(list(sharing))
        shown = self._current if self._current in sharing else next(iter(sharing[1:]), None)
        self.tabs.setVisible(bool(sharing))
        for card in self._cards:
            card.setVisible(
                card is self._alone or (not self._alone and (card is shown or card not in sharing))
            )
        if shown is not None and self.tabs.currentIndex() != sharing.index(shown):
            blocked = self.tabs.blockSignals(True)  # or what was chosen in another arrangement is forgotten
            self.tabs.setCurrentIndex(sharing.index(shown))
            self.tabs.blockSignals(blocked)

    def _share(self, sharing: list[Card]) -> None:
        """Make a tab for each card that shares the place; its title goes there."""
        self._sharing = sharing
        blocked = self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for card in sharing:
            self.tabs.addTab(card.title())
        self.tabs.blockSignals(blocked)
        for plot in (self.output, self.gradients):
            plot.fold(self._tabbed and self._alone is None)
        for card in self._cards:
            card.show_title(card not in sharing)


def _need(card: Card) -> int:
    """The least height at the card's width; without a layout it has none of its own."""
    layout = card.layout()
    return layout.totalMinimumHeightForWidth(card.width()) if layout is not None else 0
