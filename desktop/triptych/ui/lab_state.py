"""How the lab stands: what the last line changed, every tensor, and the tape with what it saved."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from triptych.messages import Ran
from triptych.ui.card import Card
from triptych.ui.lab_changes import changes
from triptych.ui.lab_rows import tensor_headings, tensor_rows
from triptych.ui.lab_table import LabTable
from triptych.ui.lab_tape import LabTape
from triptych.ui.quiet_label import QuietLabel
from triptych.ui.sideline import Sideline
from triptych.ui.theme import ThemeHolder

MOST_TOLD = 4  # changes that are told in words; all of them are marked in the tables


class LabState(QWidget):
    """Two cards; a step chosen in one is lit in the other."""

    def __init__(self, themes: ThemeHolder, sideline: Sideline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lab-state")
        self._themes = themes
        self._shown = Ran(0)
        self.changed = QuietLabel(themes, style="small", fit="wrap")
        self.tensors = LabTable(themes, "lab-tensors", tensor_headings())
        self.tensors.setAccessibleName(self.tr("Every tensor"))
        self.tensors.setToolTip(self.tr("Every tensor as it is now; what the last line changed is bold"))
        self.tape = LabTape(themes, sideline)
        self._lay_out()
        self.tensors.node_chosen.connect(self.tape.choose_node)
        self.tape.node_chosen.connect(self.tensors.choose_node)
        self.show_state(Ran(0), Ran(0))

    def _lay_out(self) -> None:
        above = Card(self._themes, self.tr("Tensors"))
        above.body.addWidget(self.changed)
        above.body.addWidget(self.tensors, 1)
        self._tensors_card = above
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setObjectName("lab-state-parts")
        parts.setChildrenCollapsible(False)
        parts.addWidget(above)
        parts.addWidget(self.tape)
        parts.setStretchFactor(0, 1)
        parts.setStretchFactor(1, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(parts)

    @property
    def shown(self) -> Ran:
        """The state that is shown."""
        return self._shown

    def show_state(self, ran: Ran, before: Ran) -> None:
        """Show how the lab stands, what differs from how it stood before, and the step at fault."""
        self._shown = ran
        fault = ran.error.node if ran.error is not None else None
        told = changes(before, ran) if before.tensors or ran.tensors else ()
        more = self.tr(" …and {count} more").format(count=len(told) - MOST_TOLD)
        words = "   ".join(told[:MOST_TOLD]) + (more if len(told) > MOST_TOLD else "")
        self.changed.set_text(words or self._nothing(ran))
        self.tensors.show_rows(tensor_rows(ran, before))
        self.tape.show_tape(ran, before, fault)
        self._tensors_card.set_note(self.tr("{count} now").format(count=len(ran.tensors)))

    def _nothing(self, ran: Ran) -> str:
        if ran.tensors:
            return self.tr("The last line changed no tensor.")
        return self.tr("Run a line: every tensor appears here.")
