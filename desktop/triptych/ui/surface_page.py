"""The page of the loss surface: two names to choose, the map, the view from the side, and what they show."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from triptych.lang.graph import Reading
from triptych.lang.perceptron import weights
from triptych.lang.perceptron_shape import form_of
from triptych.messages import Answer
from triptych.ui.asking_page import AskingPage
from triptych.ui.bench import Walk
from triptych.ui.choice_box import ChoiceBox
from triptych.ui.decimals import as_chosen
from triptych.ui.desk import Desk
from triptych.ui.knob import Leaf
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.staged import Staged
from triptych.ui.surface_data import Sheet, sheet_of
from triptych.ui.surface_map import SurfaceMap
from triptych.ui.surface_present import Pair, Present, present_of
from triptych.ui.surface_relief import SurfaceRelief
from triptych.ui.surface_words import told
from triptych.ui.theme import ThemeHolder

RATES = ("1", "0.3", "0.1", "0.03", "0.01", "0.001")


class SurfaceStand(NamedTuple):
    """What a person chose: the labels of both names, "" for the usual ones, and the rate of the step."""

    across: str
    up: str
    rate: float


class SurfacePage(AskingPage):
    """Asks for its surface only while it is seen; a point that is clicked is where both sliders go."""

    tall: ClassVar[bool] = True

    moved = Signal(object)  # dict[Leaf, float]: both sliders' values
    changed = Signal()  # by a person: the names, or the rate

    def __init__(self, themes: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(themes, "", parent)
        self.setObjectName("surface-page")
        self.set_title(self.tr("Loss surface"))
        self._reading: Reading | None = None
        self._desk: Desk | None = None
        self._leaves: tuple[Leaf, ...] = ()
        self._sheet: Sheet | None = None
        self._key = -1
        self._present: Present | None = None
        self._walk = Walk()
        self._wished: tuple[str, str] | None = None
        self.across = self._choice("surface-across", self.tr("Name from left to right"))
        self.up = self._choice("surface-up", self.tr("Name upwards"))
        self.rate = self._choice("surface-rate", self.tr("Learning rate of the step"))
        self.across.setToolTip(self.tr("Which input runs from left to right in the map; others stand still"))
        self.up.setToolTip(self.tr("Which input runs upwards in the map; all others stand still"))
        self.rate.setToolTip(self.tr("How long the arrow of one step is: this times the gradient, downhill"))
        for rate in RATES:
            self.rate.addItem(as_chosen(rate), float(rate))
        self.rate.setCurrentText(as_chosen("0.1"))
        self.map = SurfaceMap(themes, self)
        self.relief = SurfaceRelief(themes, self)
        self.words = QuietLabel(themes, self, style="small", ink="muted", fit="wrap")
        self._lay_out()
        self.map.placed.connect(self._place)
        self.map.nudged.connect(self._nudge)

    def _choice(self, name: str, says: str) -> ChoiceBox:
        box = ChoiceBox(self)
        box.setObjectName(name)
        box.setAccessibleName(says)
        box.setToolTip(says)
        box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        box.activated.connect(self._chosen)
        return box

    def _lay_out(self) -> None:
        for text, box in (("→", self.across), ("↑", self.up), (self.tr("rate"), self.rate)):
            label = QuietLabel(self.themes, self, ink="muted")
            label.set_text(text)
            self.head.addWidget(label)
            self.head.addWidget(box)
        row = QHBoxLayout()
        row.setSpacing(self.themes.theme.space(2))
        row.addWidget(self.map, 5)
        row.addWidget(self.relief, 4)
        self.body.addLayout(row, 1)
        self.body.addWidget(self.words)

    def show_desk(self, desk: Desk) -> None:
        """Offer the names of the desk's program; w and b at first."""
        self._desk = desk
        if desk.reading is self._reading or desk.graph is None:
            return
        self._reading = desk.reading
        form = form_of(desk.graph)
        names = weights(form) if form is not None else desk.graph.inputs
        leaves = tuple(Leaf(name) for name in names if Leaf(name) in desk.leaves)
        if leaves != self._leaves:
            self._leaves = leaves
            self._offer()

    def _offer(self) -> None:
        """Keep the chosen two where both are still there; else take the usual ones."""
        labels = [leaf.label for leaf in self._leaves]
        before = self._wished or (self.across.currentText(), self.up.currentText())
        kept = all(name in labels for name in before)
        self._wished = None if kept else self._wished
        chosen = before if kept else self._usual
        for box, name in zip((self.across, self.up), chosen, strict=False):
            box.clear()
            box.addItems(labels)
            box.setCurrentText(name)
        self._part()
        self.ask()

    def _part(self, kept: ChoiceBox | None = None) -> None:
        """A name can't stand against itself: the other box goes on to the next."""
        if self.across.currentIndex() == self.up.currentIndex() and len(self._leaves) > 1:
            other = self.across if kept is self.up else self.up
            other.setCurrentIndex((other.currentIndex() + 1) % len(self._leaves))

    def _chosen(self) -> None:
        sender = self.sender()
        self._part(sender if isinstance(sender, ChoiceBox) else None)
        self._wished = None
        self.changed.emit()
        self.ask()

    @property
    def stand(self) -> SurfaceStand:
        """What is chosen, or what was asked for and waits for a program with such names."""
        chosen = self._wished or (self.across.currentText(), self.up.currentText())
        across, up = ("", "") if chosen == self._usual else chosen
        return SurfaceStand(across, up, float(self.rate.currentData()))

    @property
    def _usual(self) -> tuple[str, str]:
        """The first weight and the last bias."""
        labels = [leaf.label for leaf in self._leaves] or [""]
        return labels[0], labels[-1]

    def put_back(self, stand: SurfaceStand) -> None:
        """Choose what was chosen; names that the program lacks wait for one that has them."""
        self._wished = (stand.across, stand.up) if stand.across else self._usual
        place = self.rate.findData(stand.rate)
        if place >= 0:
            self.rate.setCurrentIndex(place)
        self._offer()

    @property
    def axes(self) -> tuple[Leaf, Leaf] | None:
        """The two chosen leaves; None where there are not two."""
        places = self.across.currentIndex(), self.up.currentIndex()
        if len(self._leaves) < 2 or -1 in places:
            return None
        return self._leaves[places[0]], self._leaves[places[1]]

    def needs(self) -> Staged:
        """Return the surface over the two chosen, with a step at the chosen rate."""
        axes = self.axes
        return Staged(*axes, rate=float(self.rate.currentData())) if axes else Staged()

    def ask(self) -> None:
        """Ask for another surface, on which the way that was gone lies otherwise."""
        self.show_walk(self._walk)
        super().ask()

    def show_answer(self, answer: Answer) -> None:
        """Show the surface where it changed, and the point on it."""
        if answer.surface is not None:
            self._sheet, self._key = sheet_of(answer.surface), answer.surface.key
            self.map.show_sheet(self._sheet)
            self.relief.show_sheet(self._sheet)
        if self._sheet is None or answer.downhill is None or answer.surface_key != self._key:
            return
        rate = float(self.rate.currentData())
        self._present = present_of(answer, self._sheet.across, self._sheet.up, rate)
        self.map.show_present(self._present)
        self.relief.show_present(self._present)
        self._tell(self._sheet)

    def _tell(self, sheet: Sheet) -> None:
        words = told(sheet, self._present)
        self.words.set_text(words)
        self.map.setAccessibleDescription(words)
        self.relief.setAccessibleDescription(words)

    def show_walk(self, walk: Walk) -> None:
        """Draw the way that training went, as far as it went in the two names."""
        self._walk = walk
        axes, names = self.axes, walk.names
        path: list[Pair] = []
        if axes is not None and all(leaf.name in names for leaf in axes):
            across, up = (names.index(leaf.name) for leaf in axes)
            path = [(point[across], point[up]) for point in walk.points]
        self.map.show_path(path)
        self.relief.show_path(path)

    def _nudge(self, across: float, up: float) -> None:
        if self._desk is not None and self.axes is not None:
            knobs = [self._desk.knobs[leaf] for leaf in self.axes]
            moved = zip(knobs, (across, up), strict=True)
            self._place(*(knob.value + share * (knob.high - knob.low) for knob, share in moved))

    def _place(self, across: float, up: float) -> None:
        if self._desk is None or self.axes is None:
            return
        knobs = {leaf: self._desk.knobs[leaf] for leaf in self.axes}
        places = {
            leaf: knob.value_at(min(max(round((value - knob.low) / knob.step), 0), knob.positions))
            for (leaf, knob), value in zip(knobs.items(), (across, up), strict=True)
        }
        if any(knobs[leaf].value != place for leaf, place in places.items()):
            self.moved.emit(places)
