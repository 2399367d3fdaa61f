"""The perceptron's form: inputs, hidden layer, outputs, activations, loss and biases, as choices."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QSizePolicy, QWidget

from triptych.lang.perceptron import ACTIVATIONS, LOSSES, MOST_HIDDEN, MOST_OUTPUTS, OF_Z, Form
from triptych.ui.check_box import CheckBox
from triptych.ui.choice_box import ChoiceBox
from triptych.ui.input_names import InputNames
from triptych.ui.translate import noted, translated

SPOKEN = noted("PerceptronForm", {
    "naive_bce": "bce written out",
    "binary_cross_entropy": "bce of torch",
    "bce_with_logits": "bce with logits",
})  # fmt: skip


FORMULAS = {"half_square": "(p − y)²/2"}  # what is called by its formula, in every language


class PerceptronForm(QWidget):
    """Shows a form, and tells the new one where a person changes something."""

    changed = Signal(object)  # Form

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("perceptron-form")
        self.inputs = InputNames(self)
        self.count = self.inputs.count
        self.hidden = self._choice("hidden", self.tr("Hidden units"), map(str, range(MOST_HIDDEN + 1)))
        self.inner = self._choice("inner-activation", self.tr("Hidden activation"), ACTIVATIONS)
        self.outputs = self._choice("outputs", self.tr("Outputs"), map(str, range(1, MOST_OUTPUTS + 1)))
        self.activation = self._choice("activation", self.tr("Activation"), ACTIVATIONS)
        self.loss = self._choice("loss", self.tr("Loss"), LOSSES)
        self.shared = CheckBox(self.tr("One bias for a whole layer"), self)
        self.shared.setObjectName("shared-bias")
        self.shared.setAccessibleName(self.shared.text())
        self.shared.setToolTip(
            self.tr("All units of a layer add the same bias, so its gradient is a sum of paths.")
        )
        self.off = self._new_off()
        self._lay_out()
        self.inputs.named.connect(self._tell)
        self.shared.clicked.connect(self._tell)
        self.show_form(Form())

    def _choice(self, name: str, says: str, words: Iterable[str]) -> ChoiceBox:
        box = ChoiceBox(self)
        box.setObjectName(name)
        for word in words:
            spoken = SPOKEN.get(word, word.replace("_", " "))
            box.addItem(FORMULAS.get(word) or translated("PerceptronForm", spoken), word)
        box.setAccessibleName(says)
        box.setToolTip(self._teaches(name))
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        box.activated.connect(self._tell)
        return box

    def _teaches(self, name: str) -> str:
        """What a choice does to the gradients."""
        return {
            "hidden": self.tr(
                "Units between the inputs and the output: each is one more way, and a gradient is the sum of "
                "them."
            ),
            "inner-activation": self.tr(
                "What a hidden unit makes of its sum; where that is flat, no gradient comes through."
            ),
            "outputs": self.tr(
                "Each output is held against a target of its own; L is the sum of their losses."
            ),
            "activation": self.tr(
                "What p is of the weighted sum z; its slope dp/dz is a factor of every gradient."
            ),
            "loss": self.tr("How far p is from the target y, as one number: here every gradient begins."),
        }[name]

    def _new_off(self) -> QLabel:
        """Why something is switched off: what is off can't be asked by keyboard."""
        label = QLabel(self)
        label.setObjectName("form-off")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("role", "section")
        label.hide()
        return label

    def _lay_out(self) -> None:
        lines = QFormLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setVerticalSpacing(6)
        lines.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        lines.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        lines.addRow(self.tr("Inputs"), self.inputs)
        for box in (self.hidden, self.inner, self.outputs, self.activation, self.loss):
            lines.addRow(box.accessibleName(), box)
        lines.addRow(self.shared)
        lines.addRow(self.off)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab walks, in its order."""
        boxes = (self.hidden, self.inner, self.outputs, self.activation, self.loss)
        return (self.count, self.inputs.edit, *boxes, self.shared)

    @property
    def form(self) -> Form:
        """What is set up."""
        return Form(
            self.inputs.names,
            str(self.activation.currentData()),
            str(self.loss.currentData()),
            int(self.hidden.currentData()),
            int(self.outputs.currentData()),
            self.shared.isChecked(),
            str(self.inner.currentData()),
        )

    def show_form(self, form: Form) -> None:
        """Show this form; what its program does not use is switched off, and a line below says why."""
        self.inputs.show_names(form.inputs)
        for box, word in (
            (self.hidden, str(form.hidden)),
            (self.inner, form.inner),
            (self.outputs, str(form.outputs)),
            (self.activation, form.activation),
            (self.loss, form.loss),
        ):
            box.setCurrentIndex(box.findData(word))
        self.shared.setChecked(form.shared)
        self.inner.setEnabled(form.hidden > 0)
        self.activation.setEnabled(form.loss != OF_Z)
        self.shared.setEnabled(max(form.hidden, form.outputs) > 1)
        self._say_off(form)

    def _say_off(self, form: Form) -> None:
        why = []
        if not form.hidden:
            why.append(self.tr("hidden activation (no hidden units)"))
        if form.loss == OF_Z:
            why.append(self.tr("activation (this loss takes z)"))
        if max(form.hidden, form.outputs) == 1:
            why.append(self.tr("shared bias (one unit a layer)"))
        self.off.setText(self.tr("Off: {what}").format(what=", ".join(why)))
        self.off.setVisible(bool(why))

    def _tell(self) -> None:
        self.changed.emit(self.form.whole)
