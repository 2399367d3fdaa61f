"""The asking half: the open room's own page, the program as it was read, and the inputs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from triptych.ui.desk import Desk
from triptych.ui.expression_room import ExpressionRoom
from triptych.ui.inputs_panel import InputsPanel
from triptych.ui.perceptron_room import PerceptronRoom
from triptych.ui.theme import ThemeHolder
from triptych.ui.typesetter import Typesetter
from triptych.ui.understood_line import UnderstoodLine


class AskingSide(QWidget):
    """Shows the page of one room at a time; what lies below it is the same in all rooms."""

    moved = Signal(object, float)
    ranged = Signal(object, float, float, float)
    axis_chosen = Signal(object)

    def __init__(self, themes: ThemeHolder, typesetter: Typesetter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("asking-side")
        self.expression = ExpressionRoom(themes, self)
        self.perceptron = PerceptronRoom(themes, self)
        self.understood = UnderstoodLine(themes, typesetter, self)
        self.inputs = InputsPanel(self)
        self._pages: dict[str, ExpressionRoom | PerceptronRoom] = {
            "expression": self.expression,
            "perceptron": self.perceptron,
        }
        self._room = "expression"
        self._lay_out()
        self.inputs.moved.connect(self.moved)
        self.inputs.ranged.connect(self.ranged)
        self.inputs.axis_chosen.connect(self.axis_chosen)

    def _lay_out(self) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 4, 0)
        lines.setSpacing(8)
        for page in self._pages.values():
            lines.addWidget(page, 1)
        lines.addSpacing(4)
        lines.addWidget(self._heading(self.tr("READ AS")))
        lines.addWidget(self.understood)
        lines.addSpacing(4)
        lines.addWidget(self._heading(self.tr("INPUTS")))
        lines.addWidget(self.inputs)
        lines.addStretch(1000)

    def _heading(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("role", "section")
        return label

    def show_room(self, room: str) -> None:
        """Open this room's page."""
        self._room = room
        for name, page in self._pages.items():
            page.setVisible(name == room)

    def show_desk(self, desk: Desk) -> None:
        """Show the desk of the open room."""
        self._pages[self._room].show_desk(desk)
        self.understood.show_desk(desk)
        self.inputs.show_desk(desk)

    def fold_palette(self, folded: bool) -> None:
        """Put the palette away, or back."""
        self.expression.fold_palette(folded)

    def take_focus(self) -> None:
        """Give the keyboard to the first thing one types or chooses here."""
        first = self.expression.editor if self._room == "expression" else self.perceptron.activation
        first.setFocus()
