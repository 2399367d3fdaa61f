"""The page of the four losses: one cross-entropy written in four ways, at the present z and along it."""

from __future__ import annotations

import math
from typing import ClassVar

import numpy as np
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from triptych.lang.graph import Reading
from triptych.lang.perceptron_shape import form_of
from triptych.messages import Answer, Curves, Logit, Value, Way
from triptych.ui.asking_page import AskingPage
from triptych.ui.desk import Desk
from triptych.ui.knob import round_up
from triptych.ui.losses_data import SHIFT, loss_of, slope_of, slopes_along, table_text
from triptych.ui.losses_plot import LossesPlot
from triptych.ui.losses_table import LossesTable
from triptych.ui.losses_words import told
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.staged import Staged
from triptych.ui.theme import ThemeHolder

REACH = 40.0  # z goes at least from -40 to 40: beyond 36.74 float64's sigmoid is 1 too


class LossesPage(AskingPage):
    """Asks for the four only while it is seen."""

    tall: ClassVar[bool] = True

    def __init__(self, themes: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(themes, "", parent)
        self.setObjectName("losses-page")
        self.set_title(self.tr("Four losses"))
        self._reading: Reading | None = None
        self._logit = Logit("z", "y", -REACH, REACH)
        self._curves: dict[str, Curves] = {}
        self._copied = ""
        self._shown: tuple[Curves, ...] = ()
        self._by = ""
        self._titles: list[QuietLabel] = []
        self.table = LossesTable(themes, self)
        self.losses = LossesPlot(themes, "losses-along-z", self)
        self.slopes = LossesPlot(themes, "slopes-along-z", self)
        self.words = QuietLabel(themes, self, style="small", fit="wrap")
        self.copy = self._new_copy()
        self._lay_out()

    def _new_copy(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("losses-copy")
        button.setProperty("role", "quiet")
        button.setText(self.tr("copy"))
        button.setAccessibleName(self.tr("Copy the table"))
        button.setToolTip(self.tr("Copies the four losses as a table with tabs, all digits"))
        button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._copied))
        return button

    def _lay_out(self) -> None:
        self.head.addWidget(self.copy)
        self.body.addWidget(self.table)
        self.body.addWidget(self.words)
        row = QHBoxLayout()
        for plot in (self.losses, self.slopes):
            title = QuietLabel(self.themes, self, style="small", ink="muted", fit="elide")
            self._titles.append(title)
            part = QVBoxLayout()
            part.setSpacing(0)
            part.addWidget(title)
            part.addWidget(plot, 1)
            row.addLayout(part, 1)
        self.body.addLayout(row, 1)
        self._name("z")

    def _name(self, by: str) -> None:
        """Call what moves by its name: z, or what is added to every z where all rows count."""
        if by == self._by:
            return
        self._by = by
        names = self.tr("L along {by}").format(by=by), self.tr("dL/d{by} along {by}").format(by=by)
        parting = self.tr("Where the four ways part: beyond some z one of them stops, or breaks.")
        self.losses.setToolTip(parting)
        self.slopes.setToolTip(self.tr("What would be learnt there: where a line lies at 0, nothing is."))
        for name, plot, title in zip(names, (self.losses, self.slopes), self._titles, strict=True):
            plot.axis = by
            plot.setAccessibleName(name)
            title.set_text(name)
        self.table.name_slopes(by)

    def show_desk(self, desk: Desk) -> None:
        """Follow the last unit's z and its target."""
        if desk.reading is self._reading or desk.graph is None:
            return
        self._reading = desk.reading
        form = form_of(desk.graph)
        if form is not None:
            self._logit = Logit(form.layers[-1][0].sum, form.targets[0], -REACH, REACH)
            self.ask()

    def needs(self) -> Staged:
        """Return the four losses over z."""
        return Staged(losses=self._logit)

    def show_answer(self, answer: Answer) -> None:
        """Show the ways, their lines where those changed, and the present z on them."""
        for way in answer.losses:
            if way.curves is not None:
                self._curves[way.name] = way.curves
        if not answer.losses:
            return
        z, y = self._present(answer)
        self._name(SHIFT if isinstance(y, tuple) else "z")
        self._reach(z)
        self.table.show_ways(answer.losses, answer.dtype)
        self._draw(answer.losses)
        self.losses.show_point(z, {way.name: loss_of(way) for way in answer.losses})
        self.slopes.show_point(z, {way.name: slope_of(way, "autograd") for way in answer.losses})
        self._tell(answer.losses, answer.dtype, z, y)

    def _present(self, answer: Answer) -> tuple[float, Value]:
        """Where the mark stands, at z or at no shift of it, and the target or targets."""
        found = next((node.value for node in answer.nodes if node.id == self._logit.z), None)
        target = answer.point.get(self._logit.y, math.nan)
        if isinstance(target, tuple):
            return 0.0, target
        return (found if isinstance(found, float) else math.nan), target

    def _reach(self, z: float) -> None:
        """Go on further where z has left the lines' range."""
        if math.isfinite(z) and abs(z) > self._logit.high:
            far = round_up(abs(z))
            self._logit = Logit(self._logit.z, self._logit.y, -far, far)
            self.ask()

    def _draw(self, ways: tuple[Way, ...]) -> None:
        found = {way.name: self._curves[way.name] for way in ways if way.name in self._curves}
        if not found or tuple(found.values()) == self._shown:
            return
        self._shown = tuple(found.values())
        x = np.frombuffer(self._shown[0].x)
        self.losses.show_lines(x, {name: np.frombuffer(c.output) for name, c in found.items()})
        self.slopes.show_lines(x, {name: np.frombuffer(slopes_along(c)) for name, c in found.items()})

    def _tell(self, ways: tuple[Way, ...], dtype: str, z: float, y: Value) -> None:
        self._copied = table_text(ways, dtype, z, y)
        words = told(ways, dtype, (self._logit.z, z), (self._logit.y, y))
        self.words.set_text(words)
        for part in (self.table, self.losses, self.slopes):
            part.setAccessibleDescription(words)
