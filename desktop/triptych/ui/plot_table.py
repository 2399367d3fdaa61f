"""A plot's numbers as a table: walked by the arrow keys, sorted by any column, copied into a spreadsheet."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QMenu,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from triptych.ui.button_words import name_buttons
from triptych.ui.choice_box import ChoiceBox
from triptych.ui.directions import sentence
from triptych.ui.number_text import brief
from triptych.ui.plot_numbers import Numbers, Plot, summary

DIGITS = 9
AIR = 6
ACROSS, DOWN = 92, 30  # letters and lines
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
CTRL = Qt.KeyboardModifier.ControlModifier
ORDERS = {Qt.Key.Key_Up: Qt.SortOrder.AscendingOrder, Qt.Key.Key_Down: Qt.SortOrder.DescendingOrder}


def _tr(text: str) -> str:
    return QCoreApplication.translate("PlotTable", text)


class NumbersModel(QAbstractTableModel):
    """The axis in the first column, a curve in each further one."""

    def __init__(self, numbers: Numbers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.heads = (numbers.axis, *(curve.name for curve in numbers.curves))
        self.columns: tuple[Sequence[float], ...] = (numbers.x, *(curve.values for curve in numbers.curves))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """So many places on the axis."""
        return 0 if parent.isValid() else len(self.columns[0])

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """The axis and the curves."""
        return 0 if parent.isValid() else len(self.heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The number, as text, in words with what it belongs to, or to be sorted by."""
        value = float(self.columns[index.column()][index.row()])
        if role == Qt.ItemDataRole.DisplayRole:
            return brief(value, DIGITS)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.heads[index.column()]}: {brief(value, DIGITS)}"
        if role == Qt.ItemDataRole.UserRole:
            return -math.inf if math.isnan(value) else value
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names above; rows are told by their place on the axis."""
        across = orientation == Qt.Orientation.Horizontal
        return self.heads[section] if across and role == Qt.ItemDataRole.DisplayRole else None


class NumbersView(QTableView):
    """Ctrl+Up and Ctrl+Down sort by the column with the keyboard, Ctrl+C copies the selected rows."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Sort or copy; the rest is Qt's."""
        order = ORDERS.get(Qt.Key(event.key())) if event.modifiers() & CTRL else None
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.selected())
        elif order is not None:
            column = max(0, self.currentIndex().column())
            self.sortByColumn(column, order)
            flags = QItemSelectionModel.SelectionFlag  # Qt itself would add to the selection, as Ctrl is held
            top = self.model().index(0, column)
            self.selectionModel().setCurrentIndex(top, flags.ClearAndSelect | flags.Rows)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Let the rows be as high as the type is."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + AIR)

    def selected(self) -> str:
        """What is selected, in lines and tabs."""
        rows: dict[int, list[str]] = {}
        for index in sorted(self.selectedIndexes(), key=lambda i: (i.row(), i.column())):
            rows.setdefault(index.row(), []).append(repr(index.data(Qt.ItemDataRole.UserRole)))
        return "\n".join("\t".join(row) for row in rows.values())


class PlotTable(QDialog):
    """Shows one plot of several at a time, with a sentence about it above."""

    def __init__(self, plots: Sequence[Plot], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("plot-table")
        self.setWindowTitle(self.tr("The plots in numbers"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._shown = [numbers for plot in plots if (numbers := plot.plotted()) is not None]
        self.choice = self._choice()
        self.said = QLabel(self)
        self.said.setObjectName("plot-table-said")
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.table = self._table()
        lines = QVBoxLayout(self)
        for part in (self.choice, self.said):
            lines.addWidget(part)
        lines.addWidget(self.table, 1)
        lines.addWidget(self._buttons())
        self.choice.currentIndexChanged.connect(self.show_place)
        self.show_place(0)
        self.table.setFocus()
        size = QSize(ACROSS * self.fontMetrics().averageCharWidth(), DOWN * self.fontMetrics().height())
        self.resize(size.boundedTo(parent.window().size() * 0.9))

    def _choice(self) -> ChoiceBox:
        box = ChoiceBox(self)
        box.setObjectName("plot-table-choice")
        box.setAccessibleName(self.tr("Which plot"))
        box.setToolTip(self.tr("Which plot's numbers are shown"))
        box.addItems([numbers.title for numbers in self._shown])
        box.setVisible(len(self._shown) > 1)
        return box

    def _table(self) -> NumbersView:
        table = NumbersView(self)
        table.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # or "−5" would be "5−"
        table.setObjectName("plot-table-numbers")
        table.setToolTip(
            self.tr("Arrows walk the numbers, Ctrl+Up and Ctrl+Down sort by a column, Ctrl+C copies a row.")
        )
        table.setSortingEnabled(True)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + AIR)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        return table

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        name_buttons(buttons)
        for name, text, act in (
            ("plot-table-copy", self.tr("Copy all numbers"), self.copy_numbers),
            ("plot-table-words", self.tr("Copy the sentence"), self.copy_sentence),
        ):
            button = buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
            button.setObjectName(name)
            button.setToolTip(text)
            button.clicked.connect(act)
        buttons.rejected.connect(self.close)
        return buttons

    @property
    def numbers(self) -> Numbers | None:
        """What is shown."""
        place = max(0, self.choice.currentIndex())
        return self._shown[place] if self._shown else None

    def show_place(self, place: int) -> None:
        """Show another plot; where there is none, say so."""
        if self.numbers is None:
            self.said.setText(self.tr("Nothing is plotted here."))
            return
        self.said.setText(sentence(summary(self._shown[place])))
        self.table.setAccessibleName(self._shown[place].title)
        self.table.setAccessibleDescription(self.said.text())
        sorted_by = QSortFilterProxyModel(self)
        sorted_by.setSourceModel(NumbersModel(self._shown[place], sorted_by))
        sorted_by.setSortRole(Qt.ItemDataRole.UserRole)
        self.table.setModel(sorted_by)
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.table.setCurrentIndex(sorted_by.index(0, 0))

    def copy_numbers(self) -> None:
        """Copy the whole table."""
        if self.numbers is not None:
            QGuiApplication.clipboard().setText(self.numbers.text)

    def copy_sentence(self) -> None:
        """Copy what is said about the plot."""
        if self.numbers is not None:
            QGuiApplication.clipboard().setText(summary(self.numbers))


def offer_numbers(menu: QMenu, plot: Plot, window: QWidget) -> None:
    """Put the ways to a plot's numbers into its menu."""
    menu.addAction(_tr("Show the numbers as a table …")).triggered.connect(
        lambda _on=False: PlotTable([plot], window).open()
    )
    numbers = plot.plotted()
    if numbers is not None:
        copy = QGuiApplication.clipboard().setText
        menu.addAction(_tr("Copy the numbers")).triggered.connect(lambda _on=False: copy(numbers.text))
        menu.addAction(_tr("Copy a sentence about it")).triggered.connect(
            lambda _on=False: copy(summary(numbers))
        )


def plots_in(window: QWidget) -> list[Plot]:
    """Return the plots in sight, as one reads the window."""
    seen: list[object] = [part for part in window.findChildren(QWidget) if part.isVisible()]
    return [part for part in seen if isinstance(part, Plot)]
