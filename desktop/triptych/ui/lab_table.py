"""A table of whole rows that is read with the arrow keys; a row belongs to a step of the tape."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy, QWidget

from triptych.ui.lab_rows import Heading, Row
from triptych.ui.lab_table_model import LabTableModel
from triptych.ui.row_table import RowTable
from triptych.ui.theme import ThemeHolder

AIR = 14
MOST_SIGNS = 26  # of a column at its first showing; it can be drawn wider
LEAST_ROWS = 2


class LabTable(RowTable):
    """Columns as wide as what is in them, within reason; Ctrl+C copies the selected rows."""

    node_chosen = Signal(object)  # int, or None where the row belongs to no step

    def __init__(
        self, themes: ThemeHolder, name: str, headings: Sequence[Heading], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._themes, self._headings = themes, headings
        self.setObjectName(name)
        self.table = LabTableModel(themes, headings, self)
        self.setModel(self.table)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.horizontalHeader().setMinimumSectionSize(24)
        self.selectionModel().currentRowChanged.connect(lambda now, _before: self._tell(now.row()))
        themes.changed.connect(self._fit)
        self._fit()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these rows."""
        before = self.table.rows
        self.table.show_rows(rows)
        if [row.cells for row in rows] != [row.cells for row in before]:
            self._fit()

    def choose_node(self, node: int | None) -> None:
        """Select the row of a step, or none, without telling it again."""
        places = [i for i, row in enumerate(self.table.rows) if node is not None and row.node == node]
        self.selectionModel().blockSignals(True)
        if places:
            self.selectRow(places[0])
        else:
            self.clearSelection()
        self.selectionModel().blockSignals(False)
        self.viewport().update()
        if places:
            self.scrollTo(self.table.index(places[0], 0))

    def _tell(self, row: int) -> None:
        if 0 <= row < len(self.table.rows):
            self.node_chosen.emit(self.table.rows[row].node)

    def _fit(self) -> None:
        metrics = QFontMetrics(self._themes.theme.font("small", bold=True, mono=True))
        heads = QFontMetrics(self._themes.theme.font("small"))
        high = metrics.lineSpacing() + 6
        self.verticalHeader().setDefaultSectionSize(high)
        self.setMinimumHeight(high * LEAST_ROWS + heads.lineSpacing() + AIR)
        sign = metrics.horizontalAdvance("0")
        for column, heading in enumerate(self._headings):
            longest = max((len(row.cells[column]) for row in self.table.rows), default=0)
            wide = max(heads.horizontalAdvance(heading.text), sign * min(longest, MOST_SIGNS))
            self.setColumnWidth(column, wide + AIR)

    def copy_rows(self, rows: list[int]) -> None:
        """Copy the selected row with the headings, or all rows where none is."""
        copied = [row for i, row in enumerate(self.table.rows) if not rows or i in rows]
        lines = [[heading.text for heading in self._headings], *(list(row.cells) for row in copied)]
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))
