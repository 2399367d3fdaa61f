"""The four plots of training: the loss, the weights, their gradients, and PyTorch against the hand."""

from __future__ import annotations

import math
from array import array
from collections.abc import Sequence

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from triptych.ui.curve_choice import CurveChoice
from triptych.ui.knob import round_up
from triptych.ui.sideline import Sideline
from triptych.ui.theme import ThemeHolder
from triptych.ui.training_looks import RIGHT, TrainingKey, look_of, right_look
from triptych.ui.training_plot import Curve, Span, TrainingPlot
from triptych.ui.training_story import RIGHT as RIGHT_TRACK
from triptych.ui.training_story import TORCH, Story

SHORT = 37  # heights of the small type that a window has at the least for all plots below a ledger
NARROW, WIDE = 34, 90  # in heights of the small type: where the plots stand in one, two or four columns
INK_OF_LOSS, LEAST = 3, 200


Shown = tuple[Story, int, int]


class TrainingPlots(QWidget):
    """Lays the plots out by the room there is; their key stands above."""

    def __init__(self, themes: ThemeHolder, sideline: Sideline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("training-plots")
        self._themes = themes
        self.key = TrainingKey(themes, self)
        self.choice = CurveChoice(self)
        self.choice.switched.connect(self._again)
        self.loss = TrainingPlot(
            themes, sideline, "training-loss", self.tr("Loss that each step met"), parent=self
        )
        self.weights = TrainingPlot(themes, sideline, "training-weights", self.tr("Weights"), parent=self)
        self.gradients = TrainingPlot(
            themes, sideline, "training-gradients", self.tr("Gradient that each step brought"), parent=self
        )
        against = self.tr("Weights: PyTorch − by hand")
        self.apart = TrainingPlot(themes, sideline, "training-apart", against, log=True, parent=self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6)
        self._columns = 0
        self._modest = self._below_ledger = False
        self._top = self._new_top()
        self._last: Shown | None = None
        self._due: list[TrainingPlot] = []
        self._turns = QTimer(self, interval=0)
        self._turns.timeout.connect(self._turn)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._place(2)
        themes.changed.connect(self._again)

    def _new_top(self) -> QWidget:
        top = QWidget(self)
        line = QHBoxLayout(top)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.key, 1)
        line.addWidget(self.choice)
        return top

    @property
    def all(self) -> tuple[TrainingPlot, ...]:
        """The four, in their order."""
        return self.loss, self.weights, self.gradients, self.apart

    @property
    def settled(self) -> bool:
        """Whether the backgrounds on the screen belong to what is shown."""
        seen = [plot for plot in self.all if not plot.isHidden()]
        return self._last is None or (not self._due and all(plot.canvas.settled for plot in seen))

    def be_modest(self, modest: bool) -> None:
        """Wish for no more height than the least, so that the whole page is seen; or again for more."""
        if modest != self._modest:
            self._modest = modest
            self._leave_out()
            self.updateGeometry()

    def stand_below_ledger(self, below: bool) -> None:
        """Know that the ledger, which has the gradients in numbers, takes room too."""
        if below != self._below_ledger:
            self._below_ledger = below
            self._leave_out()

    def _leave_out(self) -> None:
        """Where there is no room for all below a ledger, the lower row stays away, and takes no room."""
        short = self.window().height() < SHORT * self._themes.theme.px("small")
        out = self._modest and self._below_ledger and short
        for plot in (self.gradients, self.apart):
            plot.setVisible(not out)
        for row in range(1, 5):
            used = row <= (1 if out else 4 // self._columns)
            self._grid.setRowStretch(row, 1 if used else 0)

    def hasHeightForWidth(self) -> bool:
        """What is wished for follows from ``sizeHint`` alone."""
        return False

    def sizeHint(self) -> QSize:
        """As the plots would like it, or the least."""
        return self.minimumSizeHint() if self._modest else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """The same width for any number of columns, which follows from the width: else they would swing."""
        return QSize(LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as there is room for."""
        small = self._themes.theme.px("small")
        self._place(1 if self.width() < NARROW * small else 4 if self.width() > WIDE * small else 2)
        self._leave_out()

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        self._grid.addWidget(self._top, 0, 0, 1, columns)
        for i, plot in enumerate(self.all):
            self._grid.addWidget(plot, 1 + i // columns, i % columns)
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._leave_out()

    def show_story(self, story: Story, cursor: int, planned: int, first: str | None) -> None:
        """Show a story up to a planned step; where not all curves have room, ``first`` is drawn at first."""
        self._last = (story, cursor, planned)
        self.choice.choose(story.names, first)
        self._again()

    def _again(self) -> None:
        """Show all four again, one for each turn of the event loop, so that nobody waits for all of them."""
        self._due = [*self.all]
        self._turns.start()

    def _turn(self) -> None:
        if self._last is None or not self._due:
            self._turns.stop()
            return
        plot = self._due.pop(0)
        curves, span = self._curves_of(plot, self._last)
        plot.show_curves(curves, span)

    def _curves_of(self, plot: TrainingPlot, shown: Shown) -> tuple[list[Curve], Span]:
        story, cursor, planned = shown
        names = self.choice.drawn
        last = round(round_up(max(10, story.steps, planned)))
        steps, points = Span(1, last, cursor, story.forks), Span(0, last, cursor, story.forks)
        places = [story.names.index(name) for name in names]
        track, right = story.tracks[TORCH], self._right(story, places)
        self.key.show_names(names, right=bool(right))
        ink = look_of(self._themes.theme, INK_OF_LOSS)
        if plot is self.loss:
            return [Curve(self.tr("loss"), track.loss, ink)], steps
        if plot is self.weights:
            return [*right, *self._curves(story, track.series["weights"], places)], points
        if plot is self.gradients:
            return self._curves(story, track.series["gradients"], places), steps
        return self._curves(story, story.apart, places), points

    def _curves(self, story: Story, values: array[float], places: Sequence[int]) -> list[Curve]:
        count, theme = len(story.names), self._themes.theme
        return [
            Curve(story.names[place], values[place::count], look_of(theme, i))
            for i, place in enumerate(places)
        ]

    def _right(self, story: Story, places: Sequence[int]) -> list[Curve]:
        track, count = story.tracks.get(RIGHT_TRACK), len(story.names)
        if track is None:
            return []
        before, look = array("d", [math.nan] * track.start), right_look(self._themes.theme)
        weights = track.series["weights"]
        return [Curve(RIGHT + story.names[p], before + weights[p::count], look, marked=False) for p in places]
