"""All sliders of the live program above its columns, with those that a lesson keeps locked."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from triptych.ui.desk import Desk
from triptych.ui.inputs_panel import InputsPanel
from triptych.ui.knob import Leaf
from triptych.ui.stretches import Stretches


class LessonInputs(QFrame):
    """A card with a row for each input; it follows the desk only while it is in sight."""

    moved = Signal(object, float)
    ranged = Signal(object, float, float, float)
    axis_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lesson-inputs")
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Sliders of the live program"))
        self.panel = InputsPanel(self, prefix="lesson-")
        self.panel.moved.connect(self.moved)
        self.panel.ranged.connect(self.ranged)
        self.panel.axis_chosen.connect(self.axis_chosen)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(12, 6, 12, 6)
        lines.addWidget(self.panel)

    def show_desk(self, desk: Desk) -> None:
        """Show this desk's knobs, while in sight."""
        if self.isVisible():
            self.panel.show_desk(desk)

    def show_stretches(self, found: Mapping[Leaf, Stretches]) -> None:
        """Mark on each track where steps break down."""
        if self.isVisible():
            self.panel.show_stretches(found)

    def lock(self, names: Collection[str], reason: str) -> None:
        """Lock the sliders of these names, and say why; all others can be moved."""
        self.panel.lock(names, reason)

    def take_focus(self) -> None:
        """Give the keyboard to the first slider that can be moved."""
        self.panel.take_focus()
