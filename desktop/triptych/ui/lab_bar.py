"""The lab's buttons: run a line, a cell or all, stop, go back, and change the cells."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton, QWidget

from triptych.ui.buttons import tool_button
from triptych.ui.flow_layout import FlowLayout

LINE, CELL, ALL, STOP, BACK, AFRESH = "line", "cell", "all", "stop", "back", "afresh"
ADD, REMOVE, UP, DOWN, OPEN, MEND = "add", "remove", "up", "down", "open", "mend"


class LabBar(QWidget):
    """Tells what was asked for by its name; decides nothing."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lab-bar")
        flow = FlowLayout(self, spacing=4)
        self.buttons = {name: self._button(name, text, tip) for name, (text, tip) in self._words().items()}
        for button in self.buttons.values():
            flow.addWidget(button)
        self.show_busy(False)

    def _words(self) -> dict[str, tuple[str, str]]:
        return {
            LINE: (self.tr("▸ Line"), self.tr("Run the line with the cursor (F10)")),
            CELL: (self.tr("▸ Cell"), self.tr("Run the cell (Ctrl+Enter; Shift+Enter goes on to the next)")),
            ALL: (self.tr("▸ All"), self.tr("Run all cells from a fresh beginning (F5)")),
            STOP: (self.tr("■ Stop"), self.tr("Stop what runs; the lab is as before that line (Esc)")),
            BACK: (
                self.tr("↩ Before line"),
                self.tr("Let the lab stand as before the line with the cursor was run (Shift+F10)"),
            ),
            AFRESH: (self.tr("⟲ Afresh"), self.tr("Forget all that was run; the cells stay (Shift+F5)")),
            ADD: (self.tr("+ Cell"), self.tr("Add a cell below this one (Ctrl+Shift+Enter)")),
            REMOVE: (self.tr("Delete"), self.tr("Take this cell away (Ctrl+Shift+Delete)")),
            UP: ("↑", self.tr("Move this cell up (Alt+Up)")),
            DOWN: ("↓", self.tr("Move this cell down (Alt+Down)")),
            OPEN: (self.tr("Open notebook …"), self.tr("Open an .ipynb file (Ctrl+O), or drop one here")),
        }

    def _button(self, name: str, text: str, tip: str) -> QToolButton:
        button = tool_button(self, f"lab-{name}", text, tip, role="tool")
        button.clicked.connect(partial(self._ask, name))
        return button

    def _ask(self, name: str) -> None:
        self.asked.emit(name)

    def show_busy(self, busy: bool) -> None:
        """Offer the stop only while something runs."""
        self.buttons[STOP].setEnabled(busy)
