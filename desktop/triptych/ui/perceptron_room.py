"""The Perceptron room's own side: a form that writes a program, and the program that it wrote."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from triptych.lang.graph import Reading
from triptych.lang.perceptron import Form
from triptych.lang.perceptron_shape import form_of
from triptych.ui.buttons import tool_button
from triptych.ui.desk import Desk
from triptych.ui.perceptron_desk import DATA_MINING, FIRST_STEP, MAZUR, NOTEBOOKS, PARABOLA, SENTIMENT
from triptych.ui.perceptron_form import PerceptronForm
from triptych.ui.perceptron_notes import PerceptronNotes
from triptych.ui.program_words import ProgramWords
from triptych.ui.written_program import WrittenProgram


class PerceptronRoom(QWidget):
    """Shows the form of the program on the desk; what is changed there is told as another form."""

    formed = Signal(object)  # Form
    ready_chosen = Signal(object)  # Ready
    open_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("perceptron-room")
        self._shown: Reading | None = None
        self._form = Form()
        self.ready = self._new_ready()
        self.form = PerceptronForm(self)
        self.notes = PerceptronNotes(self)
        self.program = WrittenProgram(self)
        self.words = ProgramWords(self)
        self.open_button = self._new_button()
        self._lay_out()
        self.form.changed.connect(self.formed)

    def _new_ready(self) -> QToolButton:
        tip = self.tr("Networks with their values, among them one with published numbers.")
        button = tool_button(self, "ready-networks", self.tr("Examples ▾"), tip, role="quiet")
        button.clicked.connect(self.open_ready)
        return button

    def open_ready(self) -> None:
        """Open the menu of ready networks below its button."""
        from triptych.ui.menu import open_below  # noqa: PLC0415 -- the first paint does without it

        menu = QMenu(self)
        menu.setObjectName("ready-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_ready(menu)
        open_below(menu, self.ready)

    def fill_ready(self, menu: QMenu) -> None:
        """Put the ready networks into a menu."""
        for title, ready in (
            (self.tr("The notebooks' neuron"), NOTEBOOKS),
            (self.tr("L = w², where gradients pile up without zero_grad"), PARABOLA),
            (self.tr("Two inputs, two hidden units, two outputs (M. Mazur)"), MAZUR),
            (self.tr("Three inputs, two hidden units, one output (Han, Kamber and Pei)"), DATA_MINING),
            (self.tr("Six inputs, one unit: a film review (Jurafsky and Martin)"), SENTIMENT),
            (self.tr("Two inputs, one unit: a first step from 0 (Jurafsky and Martin)"), FIRST_STEP),
        ):
            menu.addAction(title).triggered.connect(partial(self._choose, ready))

    def _choose(self, ready: object) -> None:
        self.ready_chosen.emit(ready)

    def _new_button(self) -> QPushButton:
        button = QPushButton(self.tr("Open in the Expression room"), self)
        button.setObjectName("open-in-expression")
        button.setAccessibleName(button.text())
        button.setToolTip(self.tr("Go on with this program, and these values, in the editor."))
        button.clicked.connect(self.open_asked)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._heading(self.tr("THE NETWORK")))
        top.addStretch(1)
        top.addWidget(self.ready)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        lines.addLayout(top)
        lines.addWidget(self.form)
        lines.addWidget(self.notes)
        lines.addWidget(self._heading(self.tr("THE PROGRAM IT WRITES")))
        lines.addWidget(self.program)
        lines.addWidget(self.words)
        lines.addWidget(self.open_button)

    def _heading(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("role", "section")
        return label

    def walk_after(self, before: QWidget) -> None:
        """Let Tab come here after this widget, though the page was made later than the rest."""
        for part in (self.ready, *self.form.stops, self.program, self.open_button):
            QWidget.setTabOrder(before, part)
            before = part

    def show_desk(self, desk: Desk) -> None:
        """Show the desk's program and its form; a slider changes neither."""
        if desk.reading is not self._shown and desk.graph is not None:
            self._shown = desk.reading
            self._form = form_of(desk.graph) or self._form
            self.form.show_form(self._form)
            self.program.show_program(desk.text)
            self.words.show_form(self._form, rows=desk.rows is not None)
        self.notes.show_notes(self._form, desk)
