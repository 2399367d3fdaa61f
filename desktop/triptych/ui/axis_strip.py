"""The slider of the plots' axis, kept in sight while the left side is folded into a drawer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from triptych.ui.desk import Desk
from triptych.ui.input_row import InputRow
from triptych.ui.knob import Leaf


class AxisStrip(QFrame):
    """One input's row above the columns."""

    moved = Signal(object, float)
    ranged = Signal(object, float, float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("axis-strip")
        self.setAccessibleName(self.tr("Slider of the plots' axis"))
        self.setProperty("role", "card")
        self._desk: Desk | None = None
        self._row: InputRow | None = None
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(12, 4, 12, 4)

    def show_desk(self, desk: Desk) -> None:
        """Show the row of this desk's axis; while hidden, remember it only."""
        self._desk = desk
        if self.isVisible():
            self._show(desk)

    def take_focus(self) -> None:
        """Give the keyboard to the slider."""
        if self._row is not None:
            self._row.slider.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was remembered."""
        super().showEvent(event)
        if self._desk is not None:
            self._show(self._desk)

    def _show(self, desk: Desk) -> None:
        leaf = desk.axis
        if leaf is None:
            if self._row is not None:
                self._row.hide()
            return
        if self._row is None:
            self._row = self._new_row(leaf, desk)
        if self._row.leaf != leaf:
            self._row.serve(leaf)
        self._row.show()
        self._row.show_knob(desk.knobs[leaf])
        self._row.show_axis(True)

    def _new_row(self, leaf: Leaf, desk: Desk) -> InputRow:
        row = InputRow(leaf, desk.knobs[leaf], self, prefix="strip-")
        row.moved.connect(self.moved)
        row.ranged.connect(self.ranged)
        self._lines.addWidget(row)
        return row
