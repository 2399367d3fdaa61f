"""Who added what to .grad: the ledger of gradients that pile up, beside the path that was meant."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from triptych.ui.number_text import full, shown
from triptych.ui.row_table import RowTable
from triptych.ui.theme import ThemeHolder
from triptych.ui.training_story import RIGHT, Story

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
STEP, BEFORE, BROUGHT, HELD, AFTER, MEANT = range(6)
LINES, DIGITS = 7, 7


class TrainingLedger(QAbstractTableModel):
    """One row a step, for one name; all numbers come from the story when they are seen."""

    def __init__(self, themes: ThemeHolder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._story: Story | None = None
        self._steps = 0
        self._place, self.dtype = 0, "float64"

    def show_story(self, story: Story, place: int, dtype: str) -> None:
        """Show this story's ledger for the name at this place; steps that came last are added below."""
        grows = story is self._story and (place, dtype) == (self._place, self.dtype)
        if grows and story.steps > self._steps:
            self.beginInsertRows(NOWHERE, self._steps, story.steps - 1)
            self._steps = story.steps
            self.endInsertRows()
            return
        if not grows or story.steps < self._steps:
            self.beginResetModel()
            self._story, self._place, self.dtype, self._steps = story, place, dtype, story.steps
            self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """So many steps."""
        return 0 if parent.isValid() else self._steps

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Step, weight, what was added, what .grad holds, the new weight, and the one that was meant."""
        return 0 if parent.isValid() else MEANT + 1

    def value(self, row: int, column: int) -> float | None:
        """Return one number; None where there is none."""
        story = self._story
        if story is None or row >= story.steps:
            return None
        moment, i = story.moment(row + 1), self._place
        right = story.tracks.get(RIGHT)
        meant = right.weights(row + 1)[i] if right is not None and right.start <= row < right.end else None
        cells = (moment.before[i], moment.gradient[i], moment.held[i], moment.after[i], meant)
        return float(row + 1) if column == STEP else cells[column - 1]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, whole number, font, colour and alignment of one cell."""
        column = index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.text(index.row(), column, whole=role == Qt.ItemDataRole.ToolTipRole)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.heading(column)}: {self.text(index.row(), column, whole=False)}"
        if role == Qt.ItemDataRole.FontRole:
            return self._themes.theme.font("small", bold=column == HELD, mono=True)
        if role == Qt.ItemDataRole.ForegroundRole and column == MEANT:
            return QColor(self._themes.theme.colours.muted)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def text(self, row: int, column: int, *, whole: bool) -> str:
        """Return one cell as text, with all digits or with as many as fit."""
        value = self.value(row, column)
        if value is None:
            return "–"
        if column == STEP:
            return str(row + 1)
        sign = "+ " if column == BROUGHT else ""
        return sign + (full(value, self.dtype) if whole else shown(value, self.dtype, DIGITS))

    def heading(self, column: int) -> str:
        """Return what stands above a column."""
        name = self._story.names[self._place] if self._story is not None else "w"
        return (
            self.tr("step"),
            name,
            self.tr("backward adds"),
            f"{name}.grad",
            self.tr("new {name}").format(name=name),
            self.tr("with zero_grad"),
        )[column]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """What stands above the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.heading(section)
        if role == Qt.ItemDataRole.FontRole:
            return self._themes.theme.font("small")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            flags = Qt.AlignmentFlag
            return flags.AlignRight | flags.AlignVCenter | flags.AlignAbsolute  # see RowTable
        return None

    def as_text(self, rows: list[int]) -> str:
        """Return these rows with their headings and all digits, tabs between."""
        columns = range(MEANT + 1)
        lines = ["\t".join(map(self.heading, columns))]
        lines += ["\t".join(self.text(row, column, whole=True) for column in columns) for row in rows]
        return "\n".join(lines)


class LedgerTable(RowTable):
    """The ledger as a table of whole rows that is read, not written; a row leads to its step."""

    copied = Signal(str)
    gone = Signal(int)

    def __init__(self, themes: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.ledger = TrainingLedger(themes, self)
        self.setModel(self.ledger)
        self.setObjectName("training-ledger")
        self.setAccessibleName(self.tr("Who added what to the gradient"))
        self.setToolTip(self.tr("Enter goes to a step, Ctrl+C copies the selected ones with all digits"))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(lambda index: self.gone.emit(index.row() + 1))
        themes.changed.connect(self._fit)
        self._fit()

    def show_story(self, story: Story, place: int, dtype: str, cursor: int) -> None:
        """Show the ledger, with the step at the cursor in sight."""
        self.ledger.show_story(story, place, dtype)
        row = max(0, cursor - 1)
        if row < self.ledger.rowCount() and row != self.currentIndex().row():
            self.setCurrentIndex(self.ledger.index(row, STEP))

    def _fit(self) -> None:
        line = QFontMetrics(self._themes.theme.font("small", bold=True, mono=True)).lineSpacing() + 6
        self.verticalHeader().setDefaultSectionSize(line)
        self.setFixedHeight(LINES * line + 4)

    def copy_rows(self, rows: list[int]) -> None:
        """Have the selected steps copied."""
        self.copied.emit(self.ledger.as_text(rows))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the step."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.gone.emit(self.currentIndex().row() + 1)
        else:
            super().keyPressEvent(event)
