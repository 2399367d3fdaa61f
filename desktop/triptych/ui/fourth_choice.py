"""The chooser of a fourth column: none, or one of the ways that are shown beside the home three."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from triptych.ui.beside import COMPLEX, DIFFERENCE, FORWARD, TAPE
from triptych.ui.choice_box import ChoiceBox


class FourthChoice(ChoiceBox):
    """A short list; what each is stands in its tooltip."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fourth-column")
        self.setAccessibleName(self.tr("Fourth column"))
        self.setToolTip(self.tr("A fourth way to the gradient, shown beside the plots; it is never judged."))
        self._add("", self.tr("3 columns"), self.tr("No fourth column"))
        self._add(DIFFERENCE, self.tr("+ difference"), self.tr("Finite difference, with its step h"))
        self._add(COMPLEX, self.tr("+ complex step"), self.tr("A step into the complex plane"))
        self._add(FORWARD, self.tr("+ forward mode"), self.tr("Dual numbers: forward mode"))
        self._add(
            TAPE, self.tr("+ micrograd"), self.tr("A tape of single numbers, in the style of micrograd")
        )
        self.activated.connect(lambda index: self.chosen.emit(self.itemData(index)))

    def _add(self, name: str, text: str, says: str) -> None:
        self.addItems([text])  # the other ways to add one have PySide make all icons' names known
        self.setItemData(self.count() - 1, name)
        self.setItemData(self.count() - 1, says, Qt.ItemDataRole.ToolTipRole)

    def show_column(self, name: str) -> None:
        """Show which one is chosen."""
        self.setCurrentIndex(max(0, self.findData(name)))
