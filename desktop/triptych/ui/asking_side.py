"""The asking half: the open room's own page, the program as it was read, and the inputs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpacerItem, QVBoxLayout, QWidget

from triptych.ui.copy_as import CopyAs
from triptych.ui.desk import Desk
from triptych.ui.directions import sides
from triptych.ui.expression_room import ExpressionRoom
from triptych.ui.in_turns import Step, Steps, imports
from triptych.ui.inputs_panel import InputsPanel
from triptych.ui.knob import Leaf
from triptych.ui.stretch_line import StretchLine
from triptych.ui.stretches import Stretches
from triptych.ui.theme import ThemeHolder
from triptych.ui.typesetter import Typesetter
from triptych.ui.understood_line import UnderstoodLine

if TYPE_CHECKING:
    from triptych.lang.perceptron_known import Recognised
    from triptych.ui.perceptron_room import PerceptronRoom
    from triptych.ui.seed_panel import SeedPanel

# What the other room imports, in parts that take a few milliseconds each.
PARTS = (
    "triptych.ui.perceptron_desk triptych.ui.perceptron_form triptych.table_text "
    "triptych.lang.perceptron_data triptych.ui.perceptron_notes triptych.ui.perceptron_room"
).split()
GAPS = {False: 4, True: 20}  # between the parts; the wider one where there is room


class AskingSide(QWidget):
    """Shows the page of one room at a time; what lies below it is the same in all rooms."""

    moved = Signal(object, float)
    ranged = Signal(object, float, float, float)
    axis_chosen = Signal(object)
    seed_chosen = Signal(object)  # tuple of floats
    written = Signal(str)
    example_chosen = Signal(object)  # Example
    open_asked = Signal()
    perceptron_asked = Signal()
    formed = Signal(object)  # Form
    ready_chosen = Signal(object)  # Ready

    def __init__(self, themes: ThemeHolder, typesetter: Typesetter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("asking-side")
        self.setProperty("role", "page")
        self.expression = ExpressionRoom(themes, self)
        self._perceptron: PerceptronRoom | None = None
        self.copy_as = CopyAs(self)
        self.understood = UnderstoodLine(themes, typesetter, self)
        self.inputs = InputsPanel(self)
        self.inputs.setAutoFillBackground(True)  # or ten widgets below a slider are painted at each step
        self.stretches = StretchLine(themes, "stretch-line", self, fit="wrap", ground="window")
        self._seed: SeedPanel | None = None
        self._room = "expression"
        self._roomy = False
        self._lay_out()
        self.expression.written.connect(self.written)
        self.expression.example_chosen.connect(self.example_chosen)
        self.expression.perceptron_asked.connect(self.perceptron_asked)
        self.inputs.moved.connect(self.moved)
        self.inputs.ranged.connect(self.ranged)
        self.inputs.axis_chosen.connect(self.axis_chosen)
        self.inputs.used.connect(self.stretches.show_used)

    def _lay_out(self) -> None:
        self._lines = lines = QVBoxLayout(self)
        self._gaps = [QSpacerItem(0, GAPS[False]) for _ in range(2)]
        lines.setContentsMargins(sides(0, 0, 4, 0))
        lines.setSpacing(8)
        lines.addWidget(self.expression, 1)
        lines.addItem(self._gaps[0])
        lines.addLayout(self._read_as())
        lines.addWidget(self.understood)
        lines.addItem(self._gaps[1])
        lines.addWidget(self._heading(self.tr("INPUTS")))
        lines.addWidget(self.inputs)
        lines.addWidget(self.stretches)
        lines.addStretch(1000)

    def _read_as(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addWidget(self._heading(self.tr("READ AS")), 1)
        line.addWidget(self.copy_as)
        return line

    def _heading(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("role", "section")
        return label

    @property
    def perceptron(self) -> PerceptronRoom:
        """The Perceptron room's page, built when it is first wanted."""
        if self._perceptron is None:
            self._perceptron = self._new_perceptron()
        return self._perceptron

    def _new_perceptron(self) -> PerceptronRoom:
        # Imported only here: the first paint must not wait for a room that is not open.
        from triptych.ui.perceptron_room import PerceptronRoom  # noqa: PLC0415 -- as said above

        page = PerceptronRoom(self)
        page.hide()
        self._lines.insertWidget(1, page)
        page.walk_after(self.expression.palette_fold.button)
        page.formed.connect(self.formed)
        page.ready_chosen.connect(self.ready_chosen)
        page.open_asked.connect(self.open_asked)
        return page

    def tell_recognised(self, found: Recognised) -> None:
        """Say in the Perceptron room what a program that was opened there writes in another way."""
        self.perceptron.notes.tell_known(found)

    @property
    def late(self) -> tuple[Step, ...]:
        """What the first paint did not wait for, in steps."""
        keys = self.expression.keys
        shape = imports(*(f"triptych.lang.perceptron{part}" for part in ("", "_layers", "_shape")))
        return keys.prepare_tabs, keys.prepare, *shape, self.expression.as_perceptron.prepare

    def prepare(self) -> Steps:
        """Return the steps that build what is not open yet, so that it opens at once."""
        return Steps((*imports(*PARTS), self._build))

    def _build(self) -> None:
        self._perceptron = self.perceptron

    def show_room(self, room: str) -> None:
        """Open this room's page."""
        self._room = room
        self.expression.setVisible(room == "expression")
        if room == "perceptron" or self._perceptron is not None:
            self.perceptron.setVisible(room == "perceptron")

    @property
    def page(self) -> ExpressionRoom | PerceptronRoom:
        """What the open room has of its own."""
        return self.expression if self._room == "expression" else self.perceptron

    def show_desk(self, desk: Desk) -> None:
        """Show the desk of the open room."""
        self.page.show_desk(desk)
        self.copy_as.show_desk(desk)
        self.understood.show_desk(desk)
        self.inputs.show_desk(desk)
        self.stretches.show_axis(desk.axis)
        if self._seed is None and desk.seed:
            self._seed = self._new_seed()
        if self._seed is not None:
            self._seed.show_desk(desk)

    def show_stretches(self, found: Mapping[Leaf, Stretches]) -> None:
        """Mark where steps break down, and say it."""
        self.inputs.show_stretches(found)
        self.stretches.show_stretches(found)

    def _new_seed(self) -> SeedPanel:
        # Imported only here: few programs have a vector for their output.
        from triptych.ui.seed_panel import SeedPanel  # noqa: PLC0415 -- as said above

        panel = SeedPanel(self)
        panel.chosen.connect(self.seed_chosen)
        self._lines.insertWidget(self._lines.indexOf(self.inputs) + 1, panel)
        return panel

    def breathe(self, roomy: bool, lines: int) -> None:
        """Use the room of a large window: larger formulas and drawing, more lines, wider gaps."""
        self.expression.editor.take_lines(lines)
        if roomy == self._roomy:
            return
        self._roomy = roomy
        self.understood.breathe(roomy)
        self.inputs.breathe(roomy)
        for gap in self._gaps:
            gap.changeSize(0, GAPS[roomy])
        self._lines.invalidate()

    def fold_palette(self, folded: bool) -> None:
        """Put the palette away, or back."""
        self.expression.fold_palette(folded)

    def lock_form(self, locked: bool) -> None:
        """Let nobody change the network's form, which writes the program, or let everybody again."""
        if self._perceptron is not None:
            self._perceptron.form.setEnabled(not locked)

    def take_focus(self) -> None:
        """Give the keyboard to the first thing one types or chooses here."""
        first = self.expression.editor if self._room == "expression" else self.perceptron.form.count
        first.setFocus()
