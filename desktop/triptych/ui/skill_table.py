"""The map of skills as a table: the same in words and numbers, for whoever reads rather than looks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from triptych.course.attempts import now
from triptych.course.skills import Known
from triptych.ui.skill_words import name_of, state_of, when_of, word_of
from triptych.ui.theme import ThemeHolder


class SkillTable(QTableWidget):
    """A row for each skill; nothing in it can be changed."""

    def __init__(self, themes: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("skill-table")
        self.setAccessibleName(self.tr("Skills as a table"))
        self.setToolTip(self.tr("The same as the map, in words and numbers"))
        tr = self.tr
        heads = (
            tr("Skill"), tr("State"), tr("Tries"), tr("Right"), tr("Without hints"), tr("Remembered"),
            tr("Again"), tr("Last mistakes"),
        )  # fmt: skip
        self.setColumnCount(len(heads))
        self.setHorizontalHeaderLabels(heads)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setStretchLastSection(True)
        themes.changed.connect(self._fit)

    def show_known(self, known: tuple[Known, ...]) -> None:
        """Show these skills."""
        moment = now()
        self.setRowCount(len(known))
        for line, one in enumerate(known):
            tried = bool(one.tries)
            cells = (
                name_of(one.skill), word_of(state_of(one, moment)), str(one.tries), str(one.right),
                str(one.unaided), f"{one.recall:.0%}" if tried else "", when_of(one, moment),
                ", ".join(dict.fromkeys(reversed(one.mistakes))),
            )  # fmt: skip
            for column, text in enumerate(cells):
                cell = QTableWidgetItem(text)
                if 2 <= column <= 5:
                    cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(line, column, cell)
        self._fit()

    def _fit(self) -> None:
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(i) for i in range(self.rowCount()))
        self.setFixedHeight(rows + self.horizontalHeader().sizeHint().height() + 4)
