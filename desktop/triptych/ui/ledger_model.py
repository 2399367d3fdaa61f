"""The ledger's rows as Qt's table views ask for them: text, fonts, and words for a screen reader."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from triptych.ui.ledger_rows import MARK, Row, cut, headings
from triptych.ui.theme import ThemeHolder

Index = QModelIndex | QPersistentModelIndex
STEP, VALUE, EXACT, OWN, INHERITED = range(1, 6)
NOWHERE = QModelIndex()


class LedgerModel(QAbstractTableModel):
    """Rows that change their numbers in place while a slider moves, so that what is selected stays so."""

    def __init__(self, themes: ThemeHolder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.rows: tuple[Row, ...] = ()
        self.dtype = ""
        self._room: Mapping[int, int] = {}

    def show_rows(self, rows: tuple[Row, ...], dtype: str) -> None:
        """Show these; the same steps keep their places."""
        same = [row[:2] for row in rows] == [row[:2] for row in self.rows]
        if not same:
            self.beginResetModel()
        renamed, self.rows, self.dtype = dtype != self.dtype, rows, dtype
        if not same:
            self.endResetModel()
        else:
            self._tell_numbers()
        if renamed:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, INHERITED)

    def give_room(self, room: Mapping[int, int]) -> None:
        """Take how many signs the numbers' columns hold."""
        if room != self._room:
            self._room = room
            self._tell_numbers()

    def _tell_numbers(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, INHERITED))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """So many entries."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Way, step, value, exact value, and two errors."""
        return 0 if parent.isValid() else INHERITED + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, tooltip, words, font, colour and alignment of one cell."""
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, index.row(), column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.cell(column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._words(row, column)
        if role == Qt.ItemDataRole.FontRole:
            bold = row.most and column > 0
            return self._themes.theme.font("small", bold=bold, mono=column > 0)
        if role == Qt.ItemDataRole.ForegroundRole and row.most and column > 0:
            return QColor(self._themes.theme.colours.bad)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (OWN, INHERITED):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """What stands above the columns, and what it means."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return headings(self.dtype)[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.ToolTipRole:
            return self._meaning(section)
        if role == Qt.ItemDataRole.FontRole:
            return self._themes.theme.font("small")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = section in (OWN, INHERITED)
            across = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return across | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute  # see RowTable
        return None

    def _text(self, row: Row, place: int, column: int) -> str:
        if column == 0:  # said once for each way
            return row.way if place == 0 or self.rows[place - 1].way != row.way else ""
        if column == INHERITED and row.most:
            return f"{MARK} {row.inherited}"
        room = self._room.get(column)
        return row.cell(column) if room is None else cut(row.cell(column), room)

    def _words(self, row: Row, column: int) -> str:
        heading = headings(self.dtype)[column]
        unit = self.tr("{size} units in the last place").format(size=row.cell(column))
        said = unit if column in (OWN, INHERITED) else row.cell(column)
        marked = self.tr("; most is lost at this step") if row.most and column in (STEP, INHERITED) else ""
        return f"{row.step}, {heading}: {said}{marked}" if column > STEP else said + marked

    def _meaning(self, section: int) -> str:
        return (
            self.tr("Forward, to the output, or back, with the gradient"),
            self.tr("One step of the program, or the output's derivative by one"),
            self.tr("What the number type has"),
            self.tr("The true number, at the inputs as the number type holds them"),
            self.tr("The error that this very step made, in units of the last place (ulp)"),
            self.tr("The error that it was handed, in units of the last place (ulp)"),
        )[section]
