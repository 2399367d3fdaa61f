"""How training goes: learning rate, optimizer, rows, zero_grad, and how many steps a run has."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from triptych.messages import Recipe
from triptych.ui.check_box import CheckBox
from triptych.ui.choice_box import ChoiceBox
from triptych.ui.exact_box import ExactBox
from triptych.ui.flow_layout import FlowLayout
from triptych.ui.knob import Knob, spelled
from triptych.ui.training_story import MOST_STEPS

FIRST = Recipe()
RATE = Knob(FIRST.rate, FIRST.rate, -1.0, 1.0, 0.01)
SHARE = Knob(0.9, 0.9, 0.0, 1.0, 0.01)
STEPS = Knob(100.0, 100.0, 1.0, float(MOST_STEPS), 1.0)


class Settings(NamedTuple):
    """All that is set: how a step is made, how many a run has, and how many a second, 0 for all at once."""

    recipe: Recipe
    steps: int
    a_second: int


class TrainingSettings(QWidget):
    """Holds a recipe and a number of steps; what can't be taken is refused in a sentence below."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("training-settings")
        self._recipe = FIRST
        self._steps = round(STEPS.value)
        self._add_boxes()
        self.optimizer = self._choice(
            "training-optimizer",
            self.tr("Optimizer of torch.optim"),
            {"sgd": "SGD", "momentum": self.tr("SGD, momentum"), "adam": "Adam"},
            self.tr("The rule that makes a step of the gradients; the same is done by hand beside it"),
        )
        self.rows = self._choice(
            "training-rows",
            self.tr("Rows of the table for each step"),
            {True: self.tr("all rows"), False: self.tr("row by row")},
            self.tr("Whether a step looks at the mean over all rows, or at one row after the other"),
        )
        paces = self.tr("as fast as possible"), self.tr("5 steps a second"), self.tr("1 step a second")
        words = dict(zip((0, 5, 1), paces, strict=True))
        tip = self.tr("How fast a run goes: slowly, one can watch each number of a step")
        self.pace = self._choice("training-pace", self.tr("How fast a run goes"), words, tip)
        self.zero = self._switch()
        self.note = self._line()
        self._lay_out()
        self._show()

    def _add_boxes(self) -> None:
        tr = self.tr
        far = tr(
            "How far a step goes against the gradient: too small is slow, too large jumps over the valley."
        )
        kept = tr("How much of the last step's direction is kept in this one.")
        mean = tr("How long Adam remembers the mean of the gradients: at 0.9 for about ten steps.")
        size = tr("How long Adam remembers their squares, by whose root a step is divided.")
        many = tr("How many steps a run makes.")
        self.rate = self._box("training-rate", tr("Learning rate"), RATE, far)
        self.momentum = self._box("training-momentum", tr("Momentum μ"), SHARE, kept)
        self.beta1 = self._box("training-beta1", tr("Adam's β1"), SHARE, mean)
        self.beta2 = self._box("training-beta2", tr("Adam's β2"), SHARE.at(FIRST.beta2), size)
        self.steps = self._box("training-steps", tr("Steps of a run"), STEPS, many)

    def _line(self) -> QLabel:
        line = QLabel(self)
        line.setObjectName("training-note")
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.setWordWrap(True)
        line.setProperty("tone", "trouble")
        return line

    def _box(self, name: str, says: str, knob: Knob, tip: str) -> ExactBox:
        box = ExactBox(knob, self)
        box.setObjectName(name)
        box.setAccessibleName(says)
        box.setToolTip(f"{tip} {box.toolTip()}")
        box.entered.connect(lambda value: self._enter(box, value))
        box.refused.connect(self._say)
        return box

    def _choice(self, name: str, says: str, words: Mapping[Any, str], tip: str) -> ChoiceBox:
        box = ChoiceBox(self)
        box.setObjectName(name)
        box.setAccessibleName(says)
        box.setToolTip(tip)
        for key, word in words.items():
            box.addItem(word, key)
        box.activated.connect(self._choose)
        return box

    def _switch(self) -> CheckBox:
        switch = CheckBox("zero_grad", self)
        switch.setObjectName("training-zero-grad")
        switch.setChecked(True)
        switch.setAccessibleName(self.tr("Set the gradients to 0 before each step"))
        switch.setToolTip(
            self.tr(
                "optimizer.zero_grad() before each step; without it every gradient is added to the last ones."
            )
        )
        switch.clicked.connect(self._choose)
        return switch

    def _lay_out(self) -> None:
        flow = QWidget(self)
        items = FlowLayout(flow, 8)
        self._wrapped = {
            box: self._with(label, box)
            for label, box in (
                (self.tr("learning rate"), self.rate),
                ("", self.optimizer),
                ("μ", self.momentum),
                ("β1", self.beta1),
                ("β2", self.beta2),
                ("", self.rows),
                ("", self.zero),
                (self.tr("steps"), self.steps),
                ("", self.pace),
            )
        }
        for item in self._wrapped.values():
            items.addWidget(item)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        self._level()
        lines.addWidget(flow)
        lines.addWidget(self.note)

    def changeEvent(self, event: QEvent) -> None:
        """Keep all items equally high, so that a switch stands level with the boxes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._level()

    def _level(self) -> None:
        high = self.rate.sizeHint().height()
        for pair in self._wrapped.values():
            pair.setMinimumHeight(high)

    def _with(self, label: str, box: QWidget) -> QWidget:
        """A box with its word before it, which go to the next line together."""
        pair = QWidget(self)
        line = QHBoxLayout(pair)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        if label:
            word = QLabel(label, pair)
            word.setProperty("role", "small")
            line.addWidget(word)
        line.addWidget(box)
        return pair

    @property
    def recipe(self) -> Recipe:
        """How a step is made."""
        return self._recipe

    @property
    def count(self) -> int:
        """How many steps a run has."""
        return self._steps

    @property
    def a_second(self) -> int:
        """How many steps a second a run makes; 0 for as many as it can."""
        return int(self.pace.currentData())

    @property
    def stand(self) -> Settings:
        """All that is set here."""
        return Settings(self._recipe, self._steps, self.a_second)

    def put_back(self, stand: Settings) -> None:
        """Set all as it was."""
        self._recipe, self._steps = stand.recipe, stand.steps
        self.zero.setChecked(stand.recipe.zero_grad)
        for box, value in (
            (self.optimizer, stand.recipe.optimizer),
            (self.rows, stand.recipe.whole),
            (self.pace, stand.a_second),
        ):
            box.setCurrentIndex(box.findData(value))
        self._show()

    def offer_rows(self, offered: bool) -> None:
        """Let rows be chosen, where there are several."""
        self._wrapped[self.rows].setVisible(offered)

    def _enter(self, box: ExactBox, value: float) -> None:
        fault = self._fault(box, value)
        if fault:
            self._say(fault)
            return
        fields = {self.rate: "rate", self.momentum: "momentum", self.beta1: "beta1", self.beta2: "beta2"}
        if box is self.steps:
            self._steps = round(value)
        else:
            self._take(**{fields[box]: value})
        self._show()

    def _fault(self, box: ExactBox, value: float) -> str:
        if not math.isfinite(value):
            return self.tr("A finite number is needed here, not {value}.").format(value=spelled(value))
        if box is self.steps and not (value.is_integer() and 1 <= value <= MOST_STEPS):
            words = self.tr("A run has 1 to {most} steps, not {value}.")
            return words.format(most=f"{MOST_STEPS:,}", value=spelled(value))
        if box not in (self.rate, self.steps) and not 0 <= value < 1:
            words = self.tr("This is a share from 0 to below 1, and {value} is none.")
            return words.format(value=spelled(value))
        return ""

    def _choose(self) -> None:
        self._take(
            optimizer=str(self.optimizer.currentData()),
            whole=bool(self.rows.currentData()),
            zero_grad=self.zero.isChecked(),
        )
        self._show()

    def _take(self, **fields: object) -> None:
        known = {name: getattr(self._recipe, name) for name in Recipe.__struct_fields__}
        self._recipe = Recipe(**{**known, **fields})

    def _show(self) -> None:
        recipe = self._recipe
        for box, knob, value in (
            (self.rate, RATE, recipe.rate),
            (self.momentum, SHARE, recipe.momentum),
            (self.beta1, SHARE, recipe.beta1),
            (self.beta2, SHARE, recipe.beta2),
            (self.steps, STEPS, float(self._steps)),
        ):
            box.show_knob(knob.at(value))
        self._wrapped[self.momentum].setVisible(recipe.optimizer == "momentum")
        for box in (self.beta1, self.beta2):
            self._wrapped[box].setVisible(recipe.optimizer == "adam")
        self._say(self._warning())
        self.changed.emit()

    def _warning(self) -> str:
        rate = self._recipe.rate
        if rate == 0:
            return self.tr("With a learning rate of 0 nothing moves, however long it runs.")
        if rate < 0:
            words = self.tr(
                "A negative learning rate climbs. PyTorch's optimizers refuse it by that name, so they are "
                "given lr = {rate} and maximize = True."
            )
            return words.format(rate=spelled(-rate))
        return ""

    def _say(self, sentence: str) -> None:
        self.note.setText(f"▲ {sentence}" if sentence else "")
        self.note.setVisible(bool(sentence))
