"""The Perceptron room's own side: a form that writes a program, and the program that it wrote."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from triptych.lang.perceptron import ACTIVATIONS, LOSSES, Form, program
from triptych.ui.choice_box import ChoiceBox
from triptych.ui.desk import Desk
from triptych.ui.neuron_picture import NeuronPicture
from triptych.ui.theme import ThemeHolder
from triptych.ui.written_program import WrittenProgram


class PerceptronRoom(QWidget):
    """One neuron: weighted sum, activation, loss against a target."""

    written = Signal(str)
    open_asked = Signal()

    def __init__(self, themes: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("perceptron-room")
        self.activation = self._choice("activation", self.tr("Activation"), tuple(ACTIVATIONS))
        self.loss = self._choice("loss", self.tr("Loss"), tuple(LOSSES))
        self.picture = NeuronPicture(themes, self)
        self.program = WrittenProgram(self)
        self.open_button = self._new_button()
        self._lay_out()

    def _choice(self, name: str, says: str, words: tuple[str, ...]) -> ChoiceBox:
        box = ChoiceBox(self)
        box.setObjectName(name)
        box.addItems(words)
        box.setAccessibleName(says)
        box.setToolTip(self.tr("{what} of the perceptron").format(what=says))
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.activated.connect(self._write)
        return box

    def _new_button(self) -> QPushButton:
        button = QPushButton(self.tr("Open in the Expression room"), self)
        button.setObjectName("open-in-expression")
        button.setAccessibleName(button.text())
        button.setToolTip(self.tr("Go on with this program, and these values, in the editor."))
        button.clicked.connect(self.open_asked)
        return button

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.activation.accessibleName(), self.activation)
        form.addRow(self.loss.accessibleName(), self.loss)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        lines.addWidget(self._heading(self.tr("ONE NEURON")))
        lines.addWidget(self.picture)
        lines.addLayout(form)
        lines.addWidget(self._heading(self.tr("THE PROGRAM IT WRITES")))
        lines.addWidget(self.program)
        lines.addWidget(self.open_button)

    def _heading(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("role", "section")
        return label

    @property
    def form(self) -> Form:
        """What is set up."""
        return Form(("x",), self.activation.currentText(), self.loss.currentText())

    def walk_after(self, before: QWidget) -> None:
        """Let Tab come here after this widget, though the page was made later than the rest."""
        for part in (self.activation, self.loss, self.program, self.open_button):
            QWidget.setTabOrder(before, part)
            before = part

    def show_desk(self, desk: Desk) -> None:
        """Show the desk's program."""
        self.program.show_program(desk.text)

    def _write(self) -> None:
        self.picture.show_form(self.form)
        self.written.emit(program(self.form))
