"""A small matrix as a heat map: labels, a number in every cell that has room, its sign by a mark too."""

from __future__ import annotations

import math
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from triptych.ui.directions import painter_from_left
from triptych.ui.focus_shown import shows_focus
from triptych.ui.heat_colours import ground, legend
from triptych.ui.matrix_data import Matrix
from triptych.ui.number_text import brief, shown
from triptych.ui.theme import ThemeHolder

DIGITS = (6, 4, 3, 2)
MOVES = {
    Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0),
}  # fmt: skip
WIDEST, HIGHEST = 12, 3.8  # of a cell, in digits and in heights of the type
TOLD = 64


class Places(NamedTuple):
    """Where the cells lie, in pixels."""

    left: float
    top: float
    wide: float
    high: float


class HeatMap(QWidget):
    """Arrow keys walk from cell to cell, Ctrl+C copies the whole table."""

    is_picture = True  # it can be copied and saved as one

    picked = Signal(int, int)

    def __init__(self, theme_holder: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._themes = theme_holder
        self._matrix: Matrix | None = None
        self._column = ""
        self._at = (0, 0)
        self._share: int | None = None
        self.setObjectName("matrix-map")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setToolTip(self.tr("Arrow keys go from cell to cell; Ctrl+C copies the table"))
        theme_holder.changed.connect(self.updateGeometry)

    @property
    def at(self) -> tuple[int, int]:
        """The chosen cell: row and column."""
        return self._at

    def show_matrix(self, matrix: Matrix, column: str) -> None:
        """Show one column's numbers."""
        if (matrix.rows, matrix.columns) != (self._matrix and (self._matrix.rows, self._matrix.columns)):
            self._at = (0, 0)
        self._matrix, self._column = matrix, column
        self._tell(matrix)
        self.update()

    def text(self) -> str:
        """The table as it is copied."""
        return self._matrix.text(self._column) if self._matrix is not None else ""

    @property
    def shares(self) -> int:
        """How many cells can be shown one by one."""
        return 0 if self._matrix is None else len(self._matrix.rows) * len(self._matrix.columns)

    @property
    def _seen(self) -> int:
        return self.shares if self._share is None else self._share

    def show_share(self, count: int | None) -> None:
        """Show the first so many cells, row by row; with None all, as ever."""
        self._share = count
        self.update()

    def share_words(self, number: int) -> str:
        """Return what a cell says."""
        return self._words_of(*divmod(number, len(self._matrix.columns))) if self._matrix is not None else ""

    def sizeHint(self) -> QSize:
        """Room for a few cells and the key."""
        return QSize(240, 10 * self._themes.theme.px("text"))

    def minimumSizeHint(self) -> QSize:
        """Below this no cell could be told from another."""
        return QSize(140, 7 * self._themes.theme.px("text"))

    def _tell(self, matrix: Matrix) -> None:
        few = len(matrix.rows) * len(matrix.columns) <= TOLD
        words = matrix.text(self._column) if few else self.tr("{rows} rows, {columns} columns").format(
            rows=len(matrix.rows), columns=len(matrix.columns)
        )  # fmt: skip
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self._themes.theme.font("small"))

    def _places(self, matrix: Matrix) -> Places:
        metrics = self._metrics()
        left = min(max(map(metrics.horizontalAdvance, matrix.rows)), 0.4 * self.width()) + 8
        top = metrics.lineSpacing() + 4
        bottom = 2 * metrics.lineSpacing() + 4
        wide = (self.width() - left - 2) / len(matrix.columns)
        high = (self.height() - top - bottom) / len(matrix.rows)
        most = QFontMetricsF(self._themes.theme.font("text")).horizontalAdvance("0") * WIDEST
        return Places(left, top, min(wide, most), min(high, HIGHEST * self._themes.theme.px("text")))

    def cell_area(self, row: int, column: int) -> QRectF:
        """Where a cell lies."""
        if self._matrix is None:
            return QRectF()
        p = self._places(self._matrix)
        return QRectF(p.left + column * p.wide, p.top + row * p.high, p.wide, p.high)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint labels, cells, the chosen cell's frame and the key."""
        painter = painter_from_left(self)
        painter.setFont(self._themes.theme.font("small"))
        if self._matrix is None:
            return
        self._paint_labels(painter, self._matrix)
        largest = self._largest(self._matrix)
        for i, row in enumerate(self._matrix.cells[self._column]):
            for j, value in enumerate(row):
                if i * len(row) + j < self._seen:
                    self._paint_cell(painter, self.cell_area(i, j), value, largest)
        colours = self._themes.theme.colours
        painter.setPen(QPen(QColor(colours.focus if shows_focus(self) else colours.edge), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self.cell_area(*self._at).adjusted(1, 1, -1, -1))
        line, p = self._metrics().lineSpacing(), self._places(self._matrix)
        strip = QRectF(0, p.top + len(self._matrix.rows) * p.high + 0.6 * line, self.width(), line)
        if largest:
            legend(painter, self._themes.theme, strip, brief(largest, 3))

    def _largest(self, matrix: Matrix) -> float:
        found = (abs(v) for row in matrix.cells[self._column] for v in row if v is not None)
        return max((v for v in found if math.isfinite(v)), default=0.0)

    def _paint_labels(self, painter: QPainter, matrix: Matrix) -> None:
        p, metrics = self._places(matrix), self._metrics()
        painter.setPen(QColor(self._themes.theme.colours.muted))
        every = max(1, math.ceil(metrics.lineSpacing() / max(p.high, 1)))
        for i, label in enumerate(matrix.rows):
            if i % every == 0:
                area = QRectF(0, p.top + i * p.high, p.left - 6, max(p.high, metrics.lineSpacing()))
                cut = metrics.elidedText(label, Qt.TextElideMode.ElideMiddle, area.width())
                painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, cut)
        widest = max(map(metrics.horizontalAdvance, matrix.columns)) + 4
        every = max(1, math.ceil(min(widest, 80) / max(p.wide, 1)))
        for j, label in enumerate(matrix.columns):
            if j % every == 0:
                left = p.left + j * p.wide
                area = QRectF(left, 0, min(every * p.wide, self.width() - left), p.top - 2)
                cut = metrics.elidedText(label, Qt.TextElideMode.ElideMiddle, area.width())
                across = Qt.AlignmentFlag.AlignHCenter if every == 1 else Qt.AlignmentFlag.AlignLeft
                painter.drawText(area, across | Qt.AlignmentFlag.AlignBottom, cut)

    def _paint_cell(self, painter: QPainter, area: QRectF, value: float | None, largest: float) -> None:
        theme = self._themes.theme
        share = abs(value) / largest if value is not None and largest and math.isfinite(value) else 0.0
        painter.fillRect(area, ground(theme, share, negative=bool(value and value < 0)))
        painter.setPen(QPen(QColor(theme.colours.grid), 1))
        painter.drawRect(area)
        text = self._cell_text(value, area)
        painter.setPen(QColor(theme.colours.text if value else theme.colours.muted))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)

    def _cell_text(self, value: float | None, area: QRectF) -> str:
        """As many digits as there is room for; else the sign alone."""
        if value is None:
            return "–"
        metrics = self._metrics()
        if metrics.lineSpacing() <= area.height() + 2:
            sign = "+" if value > 0 else ""
            for text in (sign + shown(value, "float64", digits) for digits in DIGITS):
                if metrics.horizontalAdvance(text) + 4 <= area.width():
                    return text
        return "+" if value > 0 else "−" if value < 0 else "" if value == 0 else "?"

    def _cell_at(self, place: QPointF) -> tuple[int, int] | None:
        if self._matrix is None:
            return None
        p = self._places(self._matrix)
        row, column = math.floor((place.y() - p.top) / p.high), math.floor((place.x() - p.left) / p.wide)
        inside = 0 <= row < len(self._matrix.rows) and 0 <= column < len(self._matrix.columns)
        return (row, column) if inside else None

    def _pick(self, row: int, column: int) -> None:
        self._at = (row, column)
        self.update()
        self.picked.emit(row, column)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the cell under the pointer."""
        cell = self._cell_at(event.position())
        if cell is not None:
            self._pick(*cell)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose a cell, Ctrl+C copies."""
        move = MOVES.get(Qt.Key(event.key()))
        if self._matrix is not None and event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.text())
        elif self._matrix is not None and move is not None:
            row = min(max(self._at[0] + move[0], 0), len(self._matrix.rows) - 1)
            self._pick(row, min(max(self._at[1] + move[1], 0), len(self._matrix.columns) - 1))
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """The tooltip of a cell is its name and all its digits."""
        if isinstance(event, QHelpEvent) and self._matrix is not None:
            cell = self._cell_at(QPointF(event.pos()))
            words = self._words_of(*cell) if cell is not None else ""
            if words:
                QToolTip.showText(event.globalPos(), words, self)
                return True
        return super().event(event)

    def _words_of(self, row: int, column: int) -> str:
        """A cell's name with all its digits; nothing where it has none, or is still to come."""
        if self._matrix is None or row * len(self._matrix.columns) + column >= self._seen:
            return ""
        value = self._matrix.cells[self._column][row][column]
        digits = shown(value, self._matrix.dtype) if value is not None else "–"
        return f"{self._matrix.name(row, column)} = {digits}"
