"""What has to be said about a perceptron's form and targets: each in a sentence at its place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from triptych.lang.perceptron import CANNOT_LEARN, OF_Z, SIGNED, Form
from triptych.lang.perceptron_data import cautions
from triptych.lang.perceptron_known import Recognised
from triptych.lang.perceptron_slopes import CROSS_ENTROPIES
from triptych.ui.desk import Desk
from triptych.ui.knob import Leaf
from triptych.ui.translate import translate

IN_0_TO_1 = ("sigmoid", *CANNOT_LEARN)


class PerceptronNotes(QLabel):
    """Sentences below the form; hidden where there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("perceptron-notes")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("tone", "note")
        self._known = ""
        self._known_of: Form | None = None
        self.hide()

    def tell_known(self, found: Recognised) -> None:
        """Say what a typed program was read as though it writes it otherwise, while it has this form."""
        said = []
        if found.words:
            words = self.tr("Your program has no word {words}; what it writes instead opens as {words}.")
            said.append(words.format(words=self.tr(" and ").join(f"“{word}”" for word in found.words)))
        elif found.rewritten:
            said.append(
                self.tr(
                    "Your program was rewritten the way this form writes it: the same function, though "
                    "its last digits may be rounded otherwise."
                )
            )
        if found.names:
            pairs = (self.tr("{own} is {name}").format(own=own, name=name) for own, name in found.names)
            said.append(self.tr("Its names here: {pairs}.").format(pairs=", ".join(pairs)))
        self._known, self._known_of = " ".join(said), found.form

    def show_notes(self, form: Form, desk: Desk) -> None:
        """Say what holds for this form and these targets."""
        if form != self._known_of:
            self._known, self._known_of = "", None
        text = "\n".join(f"ℹ {sentence}" for sentence in self._sentences(form, desk))
        if text != self.text():
            self.setText(text)
            self.setVisible(bool(text))

    def _sentences(self, form: Form, desk: Desk) -> list[str]:
        said = [self._known] if self._known else []
        used = (*((form.inner,) if form.hidden else ()), *((form.activation,) if form.loss != OF_Z else ()))
        if any(choice in CANNOT_LEARN for choice in used):
            said.append(
                self.tr(
                    "A step is flat on both sides, so its slope is 0 and every gradient through it is 0: "
                    "it cannot learn by gradient descent."
                )
            )
        if form.loss in CROSS_ENTROPIES and form.activation not in IN_0_TO_1:
            said.append(
                self.tr(
                    "Cross-entropy takes the logarithms of p and of 1 - p, so p has to lie between 0 and 1; "
                    "of these activations only the sigmoid keeps it there."
                )
            )
        if form.loss == SIGNED:
            said.append(self.tr("Hinge takes labels of -1 and 1, so the target is -1 or 1 now."))
        if form.loss == OF_Z:
            said.append(self.tr("This loss applies the sigmoid itself, so it takes z and there is no p."))
        if desk.rows is not None:
            return [*said, *(translate(caution) for caution in cautions(form, desk.rows))]
        values = [desk.knobs[Leaf(y)].value for y in form.targets if Leaf(y) in desk.knobs]
        if form.loss in (*CROSS_ENTROPIES, OF_Z) and not all(0 <= y <= 1 for y in values):
            said.append(self.tr("Cross-entropy is meant for a target from 0 to 1; this one is outside."))
        return said
