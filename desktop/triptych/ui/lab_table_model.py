"""Rows of text as Qt's table views ask for them; what the last line changed is bold and on another ground."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from triptych.ui.lab_rows import Heading, Row
from triptych.ui.theme import ThemeHolder

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class LabTableModel(QAbstractTableModel):
    """Holds rows; equal keys keep their places, so that a selection stays."""

    def __init__(
        self, themes: ThemeHolder, headings: Sequence[Heading], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._themes, self._headings = themes, headings
        self.rows: tuple[Row, ...] = ()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these."""
        if [row.key for row in rows] == [row.key for row in self.rows]:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self._headings) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """So many rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """As many as there are headings."""
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, tooltip, words, font and colours of one cell."""
        row, column = self.rows[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.cells[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.cells[0]}, {self._headings[column].text}: {row.cells[column]}"
        if role == Qt.ItemDataRole.FontRole:
            bold = row.fault or column in row.changed
            return self._themes.theme.font("small", bold=bold, mono=True)
        if role == Qt.ItemDataRole.BackgroundRole and column in row.changed:
            return QColor(self._themes.theme.colours.glow)
        if role == Qt.ItemDataRole.ForegroundRole and row.fault:
            return QColor(self._themes.theme.colours.bad)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """What stands above the columns, and what it means."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section].text
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.ToolTipRole:
            return self._headings[section].tip
        if role == Qt.ItemDataRole.FontRole:
            return self._themes.theme.font("small")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None
