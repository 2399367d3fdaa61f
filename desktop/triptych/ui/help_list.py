"""The pages of the help below each other: by their parts, or as a search found them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from triptych.manual.sheet import Sheet
from triptych.ui.directions import isolated, runs_from_right

NAME = Qt.ItemDataRole.UserRole


class HelpList(QListWidget):
    """Tells which page is wanted as one walks; ``entered`` says that somebody wants to read it now."""

    wanted = Signal(str)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("help-list")
        self.setAccessibleName(self.tr("Pages of the help"))
        self.setToolTip(self.tr("Up and Down choose a page, Enter goes into it"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.currentItemChanged.connect(self._tell)
        self.itemClicked.connect(self._tell)

    def show_sheets(self, sheets: Sequence[Sheet], *, by_part: bool) -> None:
        """List these pages, below the names of their parts or one after the other."""
        self.blockSignals(True)
        self.clear()
        part = ""
        for sheet in sheets:
            if by_part and sheet.part != part:
                part = sheet.part
                self._add_part(part)
            item = self._added(sheet.title)
            item.setData(NAME, sheet.id)
            item.setToolTip(f"{sheet.part}: {sheet.title}")
        self.blockSignals(False)

    def _added(self, text: str) -> QListWidgetItem:
        """Return a new line, made by Qt: of one made here clear() may find Python's part gone, and crash."""
        self.addItem(text if runs_from_right(text) else isolated(text))  # cut, "log(x)" would be "…)log"
        return self.item(self.count() - 1)

    def _add_part(self, part: str) -> None:
        item = self._added(part)
        font = item.font()
        font.setBold(True)
        item.setFont(font)
        item.setFlags(Qt.ItemFlag.NoItemFlags)

    def names(self) -> list[str]:
        """The ids of the pages that are listed."""
        items = (self.item(row) for row in range(self.count()))
        return [str(item.data(NAME)) for item in items if item.data(NAME)]

    def choose(self, name: str) -> None:
        """Mark this page, without asking for it."""
        self.blockSignals(True)
        self.setCurrentRow(-1)
        for row in range(self.count()):
            if self.item(row).data(NAME) == name:
                self.setCurrentRow(row)
        self.blockSignals(False)

    def step(self, step: int) -> None:
        """Go on (or back) by a page; the list's own keys do the same."""
        row = self.currentRow() + step
        while 0 <= row < self.count():
            if self.item(row).data(NAME):
                self.setCurrentRow(row)
                return
            row += step

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes into the page."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _tell(self, item: QListWidgetItem | None, _before: object = None) -> None:
        if item is not None and item.data(NAME):
            self.wanted.emit(str(item.data(NAME)))
