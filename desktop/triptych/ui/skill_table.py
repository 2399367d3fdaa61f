"""The map of skills as a table: the same in words and numbers, for whoever reads rather than looks."""

from __future__ import annotations

from PySide6.QtWidgets import QTableWidget, QVBoxLayout, QWidget

from triptych.course.attempts import now
from triptych.course.skills import Known
from triptych.ui.plain_table import fill, plain_table
from triptych.ui.skill_words import name_of, state_of, when_of, word_of
from triptych.ui.theme import ThemeHolder


class SkillTable(QWidget):
    """A row for each skill, all of them in sight; nothing in it can be changed."""

    def __init__(self, themes: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tr = self.tr
        heads = (
            tr("Skill"), tr("State"), tr("Tries"), tr("Right"), tr("Without hints"), tr("Remembered"),
            tr("Again"), tr("Last mistakes"),
        )  # fmt: skip
        says = tr("Skills as a table, in words and numbers")
        self.table: QTableWidget = plain_table("skill-table", says, heads, self)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.table)
        themes.changed.connect(self._fit)

    def show_known(self, known: tuple[Known, ...]) -> None:
        """Show these skills."""
        moment = now()
        rows = [
            (
                name_of(one.skill), word_of(state_of(one, moment)), str(one.tries), str(one.right),
                str(one.unaided), f"{one.recall:.0%}" if one.tries else "", when_of(one, moment),
                ", ".join(dict.fromkeys(reversed(one.mistakes))),
            )
            for one in known
        ]  # fmt: skip
        fill(self.table, rows, range(2, 6))
        self._fit()

    def _fit(self) -> None:
        """Be as high as all rows: the page scrolls, and not the table inside it."""
        self.table.resizeRowsToContents()
        rows = sum(self.table.rowHeight(i) for i in range(self.table.rowCount()))
        self.table.setFixedHeight(rows + self.table.horizontalHeader().sizeHint().height() + 12)
