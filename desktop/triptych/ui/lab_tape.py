"""The lab's tape in a card: drawn, or as a table with what each step saved."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from triptych.messages import Ran
from triptych.ui.card import Card
from triptych.ui.lab_rows import tape_headings, tape_rows
from triptych.ui.lab_sketch import sketch
from triptych.ui.lab_table import LabTable
from triptych.ui.sideline import Sideline
from triptych.ui.tape_look import Look
from triptych.ui.tape_picture import TapePicture
from triptych.ui.tape_tools import TapeTools, quiet_button
from triptych.ui.theme import ThemeHolder


class LabTape(Card):
    """Both ways light the same step; only the one in sight is kept up to date."""

    node_chosen = Signal(object)  # int, or None

    def __init__(self, themes: ThemeHolder, sideline: Sideline, parent: QWidget | None = None) -> None:
        super().__init__(themes, " ", parent)
        self.set_title(self.tr("The tape"))
        self.setObjectName("lab-tape-card")
        self._ran, self._before, self._fault = Ran(0), Ran(0), -1
        self.table = LabTable(themes, "lab-tape", tape_headings(), self)
        self.table.setAccessibleName(self.tr("The tape"))
        self.table.setToolTip(self.tr("The steps that backward plays back, in its order"))
        self.picture = TapePicture(themes, sideline, self)
        self.picture.setObjectName("lab-tape-picture")
        self.picture.fit(readable=True)
        self.tools = TapeTools(themes, self.picture, "lab-tape", self)
        self.tools.told.connect(self.set_note)
        tip = self.tr("A table of the steps, or a drawing of them")
        self.way = quiet_button("lab-tape-way", self.tr("As a table"), tip, self)
        self.way.setAccessibleName(self.tr("Show the tape as a table"))
        self.way.setCheckable(True)
        self.head.addWidget(self.tools)
        self.head.addWidget(self.way)
        self.body.addWidget(self.picture, 1)
        self.body.addWidget(self.table, 1)
        self.table.hide()
        self.way.toggled.connect(self._turn)
        self.table.node_chosen.connect(self.node_chosen)
        self.picture.pointed.connect(self._point)

    def _turn(self, table: bool) -> None:
        self.table.setVisible(table)
        self.picture.setVisible(not table)
        self.tools.setVisible(not table)
        self._fill()

    def show_tape(self, ran: Ran, before: Ran, fault: int | None) -> None:
        """Show the tape as it stands, what is new on it, and the step at fault."""
        self._ran, self._before, self._fault = ran, before, -1 if fault is None else fault
        count = self.tr("{count} steps").format(count=len(ran.tape))
        note = count if ran.tape else self.tr("nothing recorded")
        if fault is None:
            self.set_note(note)
        else:
            self.set_note(self.tr("✕ the step at fault is marked"), self.tr("✕ at fault"))
        self.picture.folds.gather(frozenset())  # its steps are counted anew
        self._fill()
        if fault is not None:
            self.choose_node(fault)
        elif not self.way.isChecked():
            self.picture.bring(_made(ran, before))

    def _fill(self) -> None:
        fault = self._fault if self._fault >= 0 else None
        if self.way.isChecked():
            self.table.show_rows(tape_rows(self._ran, self._before, fault))
        else:
            self.picture.folds.show_sketch(sketch(self._ran, fault))
            self.picture.show_look(Look())

    def choose_node(self, node: int | None) -> None:
        """Light a step, or none."""
        if self.way.isChecked():
            self.table.choose_node(node)
            return
        lit = frozenset({str(node)}) if node is not None else frozenset[str]()
        self.picture.show_look(Look(lit=lit))
        if lit:
            self.picture.bring(lit)

    def _point(self, found: object) -> None:
        if isinstance(found, str):
            self.node_chosen.emit(int(found))


def _made(ran: Ran, before: Ran) -> frozenset[str]:
    """The step that made the last new tensor, or the last that stands: a long tape is read at its end."""
    known = {view.name: view for view in before.tensors}
    made = [view for view in ran.tensors if view.node is not None]
    fresh = [view for view in made if known.get(view.name) != view] or made
    return frozenset({str(fresh[-1].node)} if fresh else ())
