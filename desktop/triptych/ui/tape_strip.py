"""The tape folded to a line: its nodes by name in recording order, and the button that opens it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from triptych.messages import Answer
from triptych.ui.buttons import tool_button
from triptych.ui.highlight import Lit
from triptych.ui.named_line import Name, NamedLine, Setting
from triptych.ui.theme import ThemeHolder

SPACE = 8
MOST = 100  # names of each kind; more never fit into a line


class TapeStrip(QWidget):
    """Changes only with the program, so a slider costs it nothing."""

    opened = Signal()
    pointed = Signal(object)  # Lit

    def __init__(self, themes: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tape-strip")
        self._program = ""
        tip = self.tr("The tape as PyTorch records and replays it, in the plots' place (Ctrl+T)")
        aloud = self.tr("Open the tape")
        self.button = tool_button(self, "tape-open", self.tr("Tape"), tip, aloud=aloud, role="quiet")
        self.button.clicked.connect(self.opened)
        self.line = NamedLine(themes, "tape-names", Setting("  ·  ", ground="window", one_line=True), self)
        self.line.setAccessibleName(self.tr("The tape's nodes"))
        self.line.setToolTip(self.tr("The nodes in recording order; arrow keys walk them"))
        self.line.pointed.connect(self.pointed)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE)
        line.addWidget(self.button)
        line.addWidget(self.line, 1)

    def show_answer(self, answer: Answer) -> None:
        """Name the nodes of another program."""
        if answer.program != self._program and answer.nodes:
            self._program = answer.program
            inputs = [Name(name, Lit(name)) for name in answer.point]
            nodes = [Name(n.text if n.id.startswith("_") else n.id, Lit(n.id)) for n in answer.nodes[:MOST]]
            self.line.show_names((*inputs[:MOST], *nodes))

    def show_highlight(self, lit: Lit) -> None:
        """Light up the node."""
        self.line.show_highlight(lit)
