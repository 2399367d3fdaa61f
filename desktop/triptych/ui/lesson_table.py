"""A table in a lesson: a head and rows of running text, with a line between each two."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from triptych.course.blocks import Table
from triptych.course.spans import plain
from triptych.ui.directions import reading_direction
from triptych.ui.lesson_tools import LessonTools
from triptych.ui.prose import Prose

PAD = 6
MOST = 40  # letters after which a column wants no more room than another


class LessonTable(QWidget):
    """Gives each column room by its longest text."""

    link_asked = Signal(str)

    def __init__(self, block: Table, tools: LessonTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(reading_direction(plain(c) for row in (block.head, *block.rows) for c in row))
        self._themes = tools.themes
        self.setObjectName("lesson-table")
        self.setAccessibleName(self.tr("Table: {head}").format(head=", ".join(map(plain, block.head))))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(2 * PAD)
        self.cells: list[Prose] = []
        self._columns = len(block.head)
        for r, row in enumerate((block.head, *block.rows)):
            for c, run in enumerate(row):
                cell = Prose(tools.themes, tools.typesetter, run, self, bold=r == 0)
                cell.link_asked.connect(self.link_asked)
                self._grid.addWidget(cell, r, c)
                self.cells.append(cell)
        for c in range(len(block.head)):
            longest = max(len(plain(row[c])) for row in (block.head, *block.rows) if c < len(row))
            self._grid.setColumnStretch(c, min(max(longest, 4), MOST))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a strong line below the head, faint ones below the rows."""
        painter = QPainter(self)
        colours = self._themes.theme.colours
        width = max(1, self._columns)
        for r in range(len(self.cells) // width - 1):
            row = self.cells[r * width : (r + 1) * width]
            y = max(cell.geometry().bottom() for cell in row) + PAD
            painter.setPen(QColor(colours.edge if r == 0 else colours.faint))
            painter.drawLine(0, y, self.width(), y)
