"""The card of the drawn chain, with the switch that cancels what cancels."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from triptych.lang.graph import Graph, Reading
from triptych.lang.perceptron import Form
from triptych.lang.perceptron_shape import form_of
from triptych.lang.perceptron_slopes import cancelled
from triptych.messages import Answer
from triptych.ui.chain_numbers import ChainNumbers, numbers_of
from triptych.ui.chain_picture import ChainPicture
from triptych.ui.check_box import CheckBox
from triptych.ui.desk import Desk
from triptych.ui.highlight import Lit
from triptych.ui.stage_corner import StageCorner
from triptych.ui.stage_page import StagePage
from triptych.ui.theme import ThemeHolder

BORDER = 2  # pixels


class ChainCard(StagePage):
    """Shows the Perceptron room's chain; an answer to another program is none of its numbers."""

    pointed = Signal(object)  # Lit
    _corner: StageCorner | None = None  # where the head stands, if not in the card

    def __init__(self, themes: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(themes, "", parent)
        self.setObjectName("chain-card")
        self.set_title(self.tr("The chain"))
        self._shown: Reading | None = None
        self._form = Form()
        self._text = ""
        self._graph: Graph | None = None
        self.picture = ChainPicture(themes, self)
        self.picture.pointed.connect(lambda lit: self.pointed.emit(self._meant(lit)))
        self.switch = CheckBox(self.tr("Cancel p(1 − p)"), self)
        self.switch.setObjectName("chain-cancel")
        self.switch.setAccessibleName(self.switch.text())
        self.switch.toggled.connect(self.picture.cancel)
        self.head.addWidget(self.switch)
        self.body.addWidget(self.picture)

    @property
    def control(self) -> QWidget:
        """The switch."""
        return self.switch

    def lift(self, corner: StageCorner | None) -> None:
        """Let note and switch stand beside the tabs; the picture has air of its own around it."""
        if corner is self._corner:
            return
        self._corner = corner
        if corner is None:
            self.head.addWidget(self.switch)
            self.switch.show()
        else:
            corner.hold(self.switch)
        self._note.setVisible(corner is None)
        aside, above = self.themes.theme.space(3), self.themes.theme.space(2) if corner is None else BORDER
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(aside, above, aside, above)
        self.say_state()

    def say_state(self) -> None:
        """Say it where the head is."""
        if self._corner is None:
            super().say_state()
        else:
            self._corner.note.set_text(*self.state())

    def show_desk(self, desk: Desk) -> None:
        """Draw the form of the desk's program."""
        if desk.reading is not self._shown and desk.graph is not None:
            self._shown, self._text, self._graph = desk.reading, desk.text, desk.graph
            self._form = form_of(desk.graph) or self._form
            self._offer(bool(cancelled(self._form)))
        self.picture.show_form(self._form, desk.detail or "")
        if desk.rows is not None:
            self.picture.show_numbers(ChainNumbers())
        if desk.rows is not None:
            rows = self.tr("Numbers stand here for one row: pick one on the Data page.")
            self.set_note(rows, self.tr("pick one row"))
        elif not self.switch.isEnabled():
            self.set_note(self.switch.toolTip(), self.tr("nothing cancels"))
        else:
            self.set_note("")

    def show_highlight(self, lit: Lit) -> None:
        """Light up what is pointed at."""
        self.picture.show_highlight(lit)

    def _meant(self, lit: Lit) -> Lit:
        """A use where the program has it; an arrow that passes several of its steps means the line."""
        if self._graph is None or lit.node not in self._graph.names:
            return Lit()
        nodes = self._graph.nodes
        used = {nodes[a].id for a in nodes[self._graph.names[lit.node]].args}
        return lit if lit.by in used else Lit(lit.node)

    def _offer(self, cancels: bool) -> None:
        self.switch.setEnabled(cancels)
        if cancels:
            self.switch.setToolTip(
                self.tr("Show dL/dz as p - y in one piece, or as its two factors, in which p(1 - p) cancels.")
            )
        else:
            self.switch.setToolTip(
                self.tr("Here nothing cancels: it needs a sigmoid and a cross-entropy of p.")
            )

    def show_answer(self, answer: Answer) -> None:
        """Show an answer's numbers."""
        numbers = numbers_of(answer) if answer.program == self._text else None
        if numbers is not None:
            self.picture.show_numbers(numbers)
