"""The slider of the plots' axis, kept in sight while the left side is folded into a drawer."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from triptych.ui.desk import Desk
from triptych.ui.input_row import InputRow
from triptych.ui.knob import Leaf
from triptych.ui.stretch_line import StretchLine
from triptych.ui.stretches import Stretches
from triptych.ui.theme import ThemeHolder


class AxisStrip(QFrame):
    """One input's row above the columns."""

    moved = Signal(object, float)
    ranged = Signal(object, float, float, float)

    def __init__(self, themes: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("axis-strip")
        self.setAccessibleName(self.tr("Slider of the plots' axis"))
        self.setProperty("role", "card")
        self._desk: Desk | None = None
        self._row: InputRow | None = None
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(12, 4, 12, 4)
        self._lines.setSpacing(2)
        self._found: Mapping[Leaf, Stretches] = {}
        self._words = StretchLine(themes, "strip-stretch-line", self, fit="elide", ground="card")
        self._lines.addWidget(self._words)

    def show_desk(self, desk: Desk) -> None:
        """Show the row of this desk's axis; while hidden, remember it only."""
        self._desk = desk
        if self.isVisible():
            self._show(desk)

    def show_stretches(self, found: Mapping[Leaf, Stretches]) -> None:
        """Mark where steps break down, and say it."""
        self._found = found
        self._words.show_stretches(found)
        if self._row is not None:
            self._row.slider.show_stretches(found.get(self._row.leaf))

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
        self._words.show_axis(leaf)
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
        self._row.slider.show_stretches(self._found.get(leaf))

    def _new_row(self, leaf: Leaf, desk: Desk) -> InputRow:
        row = InputRow(leaf, desk.knobs[leaf], self, prefix="strip-")
        row.moved.connect(self.moved)
        row.ranged.connect(self.ranged)
        self._lines.insertWidget(0, row)
        return row
