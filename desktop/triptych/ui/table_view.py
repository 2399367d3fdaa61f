"""The table that is typed into: its keys, what is copied out of it, and its columns' widths."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView, QWidget

from triptych.ui.table_model import MOST_DIGITS, TableModel
from triptych.ui.theme import ThemeHolder

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
LEAST = 7  # digits that a column shows
AIR = 12  # pixels beside a cell's text
ROWS = 6  # that are in sight at the least


class TableView(QTableView):
    """Enter or F2 edits, Delete takes rows away, Ctrl+C and Ctrl+V do what they do everywhere."""

    pasted = Signal(str)
    deleted = Signal()
    row_chosen = Signal(int)

    def __init__(self, themes: ThemeHolder, model: TableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._themes, self._table = themes, model
        self.setObjectName("data-table")
        self.setAccessibleName(self.tr("The rows of data"))
        self.setToolTip(
            self.tr(
                "Type into a cell to change it; Ctrl+V pastes a table, Delete takes the chosen rows away."
            )
        )
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.selectionModel().currentRowChanged.connect(lambda now, _: self.row_chosen.emit(now.row()))
        model.modelReset.connect(self.fit)
        themes.changed.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Give rows their height, and columns what they need or an even share of what there is."""
        metrics = QFontMetrics(self._themes.theme.font("small", mono=True))
        high = metrics.lineSpacing() + 6
        self.verticalHeader().setDefaultSectionSize(high)
        self.setMinimumHeight((ROWS + 1) * high)
        self.verticalHeader().setFixedWidth(metrics.horizontalAdvance("000") + 12)
        digit = metrics.horizontalAdvance("0")
        columns = max(1, self._table.columnCount())
        share = self.viewport().width() // columns
        for column in range(columns):
            self.setColumnWidth(column, max(share, (LEAST + 1) * digit))
        self._table.digits = min(MOST_DIGITS, max(3, (max(share, LEAST * digit) - AIR) // digit - 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is shared out anew."""
        super().resizeEvent(event)
        self.fit()

    @property
    def _editing(self) -> bool:
        """Whether a cell's editor is open: it hands its own Enter on to the table."""
        return self.state() == QAbstractItemView.State.EditingState

    @property
    def chosen(self) -> tuple[int, ...]:
        """The rows in which a cell is selected."""
        return tuple(sorted({index.row() for index in self.selectedIndexes()}))

    def choose(self, row: int) -> None:
        """Make this row the current one."""
        if row != self.currentIndex().row():
            index = self._table.index(row, max(0, self.currentIndex().column()))
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def copy(self) -> None:
        """Put the selected cells on the clipboard with all their digits; their names too, where all are."""
        indexes = self.selectedIndexes()
        columns = sorted({index.column() for index in indexes})
        lines = ["\t".join(self._table.text(row, column) for column in columns) for row in self.chosen]
        if len(columns) == self._table.columnCount() and len(lines) == self._table.rowCount():
            orientation = Qt.Orientation.Horizontal
            lines.insert(0, "\t".join(self._table.headerData(c, orientation) for c in columns))
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a spreadsheet; the rest is Qt's."""
        key = QKeySequence.StandardKey
        if event.matches(key.Copy):
            self.copy()
        elif event.matches(key.Paste):
            self.pasted.emit(QGuiApplication.clipboard().text())
        elif event.matches(key.Delete):
            self.deleted.emit()
        elif event.key() in ENTER and self.currentIndex().isValid() and not self._editing:
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)
