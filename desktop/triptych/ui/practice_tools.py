"""The row above an exercise: which skill is practised, and how hard it is to be."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from triptych.course.exercises import LEVELS
from triptych.course.practice import PRACTISED
from triptych.ui.choice_box import ChoiceBox
from triptych.ui.flow_layout import FlowLayout
from triptych.ui.skill_words import name_of

MIXED, BY_ITSELF = "", 0


class PracticeTools(QWidget):
    """Tells what was chosen."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("practice-tools")
        flow = FlowLayout(self, 8)
        self._skills = self._choice("practice-skill", self.tr("What is practised"))
        self._skills.setToolTip(self.tr("What went wrong comes back by itself; or choose one skill"))
        self._skills.addItem(self.tr("Mixed: what is due comes first"), MIXED)
        for skill in PRACTISED:
            self._skills.addItem(name_of(skill), skill)
        self._levels = self._choice("practice-level", self.tr("Difficulty"))
        self._levels.setToolTip(
            self.tr("Harder after every two right answers without hints; or choose")
        )
        self._levels.addItem(self.tr("Grows with you"), BY_ITSELF)
        for level in range(1, LEVELS + 1):
            self._levels.addItem(self.tr("Level {level} of {most}").format(level=level, most=LEVELS), level)
        for title, box in ((self.tr("Practise"), self._skills), (self.tr("Difficulty"), self._levels)):
            label = QLabel(title, self)
            label.setContentsMargins(0, 4, 0, 4)  # its text stands as high as that of the boxes
            label.setBuddy(box)
            flow.addWidget(label)
            flow.addWidget(box)
            box.activated.connect(self.chosen)

    def _choice(self, name: str, says: str) -> ChoiceBox:
        box = ChoiceBox(self)
        box.setObjectName(name)
        box.setAccessibleName(says)
        box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        return box

    @property
    def last(self) -> ChoiceBox:
        """The last of the boxes, to Tab."""
        return self._levels

    @property
    def skill(self) -> str:
        """The skill that was chosen, or MIXED."""
        return str(self._skills.currentData())

    @property
    def level(self) -> int:
        """The level that was chosen, or BY_ITSELF."""
        return int(self._levels.currentData())

    def choose(self, skill: str) -> None:
        """Practise this skill from now on."""
        self._skills.setCurrentIndex(max(0, self._skills.findData(skill)))
