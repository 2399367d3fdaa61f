"""The lab's own page: cells on the left, how the lab stands on the right; in a small window one at a time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from triptych.ui.halves import Halves
from triptych.ui.lab_bar import ADD, AFRESH, ALL, BACK, CELL, DOWN, LINE, MEND, REMOVE, STOP, UP, LabBar
from triptych.ui.lab_book import LabBook
from triptych.ui.lab_cells import LabCells
from triptych.ui.lab_scroll import LabScroll
from triptych.ui.lab_state import LabState
from triptych.ui.named_key import add_key
from triptych.ui.sideline import Sideline
from triptych.ui.theme import ThemeHolder

SIDE_BY_SIDE_FROM = 840


class LabPage(QWidget):
    """Lets keys and buttons ask the cells, and shows how the book stands."""

    def __init__(
        self, themes: ThemeHolder, book: LabBook, sideline: Sideline, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("lab-page")
        self.setAccessibleName(self.tr("Tape lab"))
        self._themes, self.book = themes, book
        self.bar = LabBar(self)
        self.cells = LabCells(themes, book, self)
        self.state = LabState(themes, sideline, self)
        self.area = LabScroll("lab-cells-scroll", self.cells, self)
        self.tabs = QTabBar(self)
        self._lay_out()
        self._acts: dict[str, Callable[[], None]] = {
            LINE: self.cells.run_line, CELL: self.cells.run_cell, ALL: self.cells.run_all,
            STOP: book.interrupt, BACK: self.cells.back, AFRESH: self.cells.restart,
            ADD: self.cells.add, REMOVE: self.cells.remove,
            MEND: self.cells.put_mend, UP: lambda: self.cells.shift(-1), DOWN: lambda: self.cells.shift(1),
        }  # fmt: skip
        self.bar.asked.connect(self._act)
        book.stood.connect(self.state.show_state)
        self.cells.current_changed.connect(self.area.bring)
        self.cells.variant_shown.connect(self.area.bring)
        self._add_keys()
        themes.changed.connect(self._fold)

    def _lay_out(self) -> None:
        self.tabs.setObjectName("lab-tabs")
        self.tabs.setAccessibleName(self.tr("Cells or tensors"))
        self.tabs.setToolTip(self.tr("Show the cells, or how the tensors stand"))
        self.tabs.setDrawBase(False)
        for title in (self.tr("Cells"), self.tr("Tensors and tape")):
            self.tabs.addTab(title)
        self.tabs.currentChanged.connect(lambda _now: self._fold())
        self._parts = Halves("lab-parts", self)
        self._parts.setHandleWidth(12)
        self._parts.addWidget(self.area)
        self._parts.addWidget(self.state)
        self._parts.setStretchFactor(0, 1)
        self._parts.setStretchFactor(1, 1)
        self._parts.setSizes([1000, 1000])  # halves, whatever is in them
        top = QHBoxLayout()
        top.addWidget(self.bar, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addLayout(top)
        lines.addWidget(self.tabs)
        lines.addWidget(self._parts, 1)

    def _add_keys(self) -> None:
        for keys, name in (
            ("F10", LINE), ("F5", ALL), ("Shift+F10", BACK), ("Shift+F5", AFRESH),
            ("Ctrl+Shift+Return", ADD), ("Ctrl+Shift+Delete", REMOVE), ("Alt+Up", UP), ("Alt+Down", DOWN),
            ("Ctrl+Shift+M", MEND),
        ):  # fmt: skip
            button = self.bar.buttons.get(name)
            title = button.toolTip().partition(" (")[0] if button is not None else self.tr("Put the mend in")
            add_key(self, keys, title, self._acts[name], Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _act(self, name: str) -> None:
        if name in self._acts:
            self._acts[name]()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both halves where there is room."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        both = self.width() >= SIDE_BY_SIDE_FROM * self._themes.theme.scale
        self.tabs.setVisible(not both)
        self.area.setVisible(both or self.tabs.currentIndex() == 0)
        self.state.setVisible(both or self.tabs.currentIndex() == 1)

    def take_focus(self) -> None:
        """Give the keyboard to the current cell."""
        if self.cells.current is not None:
            self.cells.current.editor.setFocus()
