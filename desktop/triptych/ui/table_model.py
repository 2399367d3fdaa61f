"""A table's rows as Qt's views ask for them: cells to edit in place, and what the program has for each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from triptych.messages import Rows
from triptych.table_text import Unreadable, cell
from triptych.ui.decimals import as_chosen
from triptych.ui.number_text import full, shown
from triptych.ui.theme import ThemeHolder

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
MOST_DIGITS = 6


class TableModel(QAbstractTableModel):
    """Inputs and targets, then one column that is computed; a cell that can't be read stays as it was."""

    edited = Signal(object)  # Rows
    refused = Signal(object)  # Said

    def __init__(self, themes: ThemeHolder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.rows = Rows((), ())
        self._computed = ""
        self._values: Sequence[float] = ()
        self.dtype = "float64"
        self.digits = MOST_DIGITS

    def show_rows(self, rows: Rows, computed: str) -> None:
        """Show these rows, and beside them the value of the name ``computed``."""
        if rows is self.rows and computed == self._computed:
            return
        same = len(rows.values) == len(self.rows.values) and len(rows.names) == len(self.rows.names)
        if not same:
            self.beginResetModel()
        self.rows, self._computed, self._values = rows, computed, ()
        if not same:
            self.endResetModel()
            return
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(rows.names))
        self._tell(0)

    def show_values(self, values: Sequence[float] | None, dtype: str) -> None:
        """Show what the program has for each row; None where it takes no rows now."""
        found = values or ()
        if (found, dtype) != (self._values, self.dtype):
            self._values, self.dtype = found, dtype
            self._tell(len(self.rows.names))

    def _tell(self, column: int) -> None:
        if self.rows.values:
            last = self.index(len(self.rows.values) - 1, len(self.rows.names))
            self.dataChanged.emit(self.index(0, column), last)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """So many rows."""
        return 0 if parent.isValid() else len(self.rows.values)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """The names, and the computed one."""
        return 0 if parent.isValid() else len(self.rows.names) + bool(self._computed)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What is computed is not edited."""
        own = index.column() < len(self.rows.names)
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable if own else super().flags(index)

    def text(self, row: int, column: int) -> str:
        """A cell with all its digits; empty where nothing was computed."""
        if column < len(self.rows.names):
            return full(self.rows.values[row][column], "float64")
        return full(self._values[row], self.dtype) if row < len(self._values) else ""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, all digits, font, colour and alignment of one cell."""
        row, column = index.row(), index.column()
        computed = column >= len(self.rows.names)
        if role in (Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole):
            return as_chosen(self.text(row, column))
        if role == Qt.ItemDataRole.DisplayRole:
            if computed:
                return shown(self._values[row], self.dtype, self.digits) if row < len(self._values) else "–"
            return as_chosen(self.text(row, column))
        if role == Qt.ItemDataRole.FontRole:
            return self._themes.theme.font("small", mono=True)
        if role == Qt.ItemDataRole.ForegroundRole and computed:
            return QColor(self._themes.theme.colours.muted)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed into a cell, or say why not."""
        row, column = index.row(), index.column()
        if role != Qt.ItemDataRole.EditRole or column >= len(self.rows.names):
            return False
        try:
            number = cell(str(value), row + 1, self.rows.names[column], decimal_comma=True)
        except Unreadable as unreadable:
            self.refused.emit(unreadable.said)
            return False
        if number != self.rows.values[row][column]:
            line = self.rows.values[row]
            changed = (*line[:column], number, *line[column + 1 :])
            values = (*self.rows.values[:row], changed, *self.rows.values[row + 1 :])
            self.edited.emit(Rows(self.rows.names, values))
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names above, the rows' numbers beside."""
        if role == Qt.ItemDataRole.FontRole:
            return self._themes.theme.font("small")
        if role == Qt.ItemDataRole.DisplayRole:
            if orientation == Qt.Orientation.Vertical:
                return str(section + 1)
            return (*self.rows.names, self._computed)[section]
        if role == Qt.ItemDataRole.ToolTipRole and orientation == Qt.Orientation.Horizontal:
            computed = section == len(self.rows.names)
            name = (*self.rows.names, self._computed)[section]
            return (
                self.tr("What the program has for {name} in each row").format(name=name) if computed else name
            )
        return None
