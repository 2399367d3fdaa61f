"""Where one is in the lab: at the cells, or at one of the benches."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from triptych.ui.focus_order import lead

CELLS, ADDING, STOPPING, LEAVES, MISTAKES = "cells", "adding", "stopping", "leaves", "mistakes"
ENDS = {CELLS: "first", MISTAKES: "last"}


class LabPlaces(QWidget):
    """One button for each place; the arrow keys go from one to the next."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lab-places")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        group = QButtonGroup(self)
        self.buttons: dict[str, QToolButton] = {}
        for name, (text, tip) in self._words().items():
            button = QToolButton(self)
            button.setObjectName(f"lab-place-{name}")
            button.setCheckable(True)
            button.setAutoExclusive(True)  # the group sees to it; this tells readers, who ask at the text
            button.setText(text)
            button.setAccessibleName(text)
            button.setToolTip(tip)
            button.setProperty("role", "segment")
            button.setProperty("place", ENDS.get(name, "middle"))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(partial(self._choose, name))
            group.addButton(button)
            row.addWidget(button)
            self.buttons[name] = button
        self.show_place(CELLS)

    def _words(self) -> dict[str, tuple[str, str]]:
        return {
            CELLS: (self.tr("Cells"), self.tr("Your own lines, and notebooks")),
            ADDING: (
                self.tr("Adding up"),
                self.tr("4, 8, 12: who wrote to .grad, and four ways to clear it"),
            ),
            STOPPING: (self.tr("Stopping"), self.tr("Four ways to stop a gradient, on one expression")),
            LEAVES: (self.tr("Leaves"), self.tr("Leaf, non-leaf, retain_grad, in place, a freed tape")),
            MISTAKES: (self.tr("Mistakes"), self.tr("What torch says to each, found by pasting its words")),
        }

    def _choose(self, name: str) -> None:
        self.chosen.emit(name)

    def show_place(self, name: str) -> None:
        """Show where one is."""
        self.buttons[name].setChecked(True)
        lead(list(self.buttons.values()))
