"""Tables that are only read: plain texts in rows, numbers to the right, walked by the arrow keys."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget


def plain_table(name: str, says: str, heads: Sequence[str], parent: QWidget) -> QTableWidget:
    """Return an empty table with these heads; ``says`` tells what it is to whoever cannot see it."""
    table = QTableWidget(parent)
    table.setObjectName(name)
    table.setAccessibleName(says)
    table.setToolTip(says)
    table.setColumnCount(len(heads))
    table.setHorizontalHeaderLabels(list(heads))
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.horizontalHeader().setStretchLastSection(True)
    return table


def fill(table: QTableWidget, rows: Sequence[Sequence[str]], numbers: Collection[int]) -> None:
    """Put these rows in; the columns in ``numbers`` are set to the right."""
    table.setRowCount(len(rows))
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    for column in numbers:
        head = table.horizontalHeaderItem(column)
        if head is not None:
            head.setTextAlignment(right)
    for line, row in enumerate(rows):
        for column, text in enumerate(row):
            cell = QTableWidgetItem(text)
            if column in numbers:
                cell.setTextAlignment(right)
            table.setItem(line, column, cell)
    table.resizeRowsToContents()
