"""How a report looks on paper: its type, its distances, its tables, and the foot of each page."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)

from triptych.paper.families import MONO, SANS

BlockFormat = QTextBlockFormat

# Type in points.
TEXT, SMALL, CODE = 10.0, 9.0, 8.5
HEADINGS = {1: 18.0, 2: 13.0, 3: 11.0}
INK, MUTED, LINE, SOFT = "#1a1c20", "#565c66", "#c9cdd4", "#f4f5f7"
LONG_TABLE = 20  # rows from which the head stands on each page
FORMULA_SCALE = 0.95
PICTURE_WIDTH = 560.0  # in pixels of 1/96 inch: what A4 has room for
HEADS, WHOLE = (QTextFormat.Property.UserProperty.value + k for k in (1, 2))
MM = 96 / 25.4  # in which Qt measures what is set, whatever it is set on


def font(points: float, *, mono: bool = False, bold: bool = False) -> QFont:
    """Return a font of this size in points."""
    made = QFont()
    made.setFamilies(MONO if mono else SANS)
    if mono:
        made.setStyleHint(QFont.StyleHint.Monospace)
    made.setPointSizeF(points)
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made


def letters(points: float, *, mono: bool = False, bold: bool = False, muted: bool = False) -> QTextCharFormat:
    """Return how letters look."""
    made = QTextCharFormat()
    made.setFont(font(points, mono=mono, bold=bold))
    made.setForeground(QBrush(QColor(MUTED if muted else INK)))
    made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
    return made


def _spaced(above: float, below: float) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setTopMargin(above * MM)
    made.setBottomMargin(below * MM)
    return made


def heading(level: int) -> QTextBlockFormat:
    """Return the room around a heading, which stays with what it heads."""
    made = _spaced({1: 0.0, 2: 7.0, 3: 4.0}[level], {1: 4.0, 2: 2.0, 3: 1.0}[level])
    made.setHeadingLevel(level)
    return made


def paragraph() -> QTextBlockFormat:
    """Return the room around a paragraph."""
    return _spaced(1.0, 1.6)


def tight() -> QTextBlockFormat:
    """Return no room at all."""
    return _spaced(0.0, 0.0)


def formula() -> QTextBlockFormat:
    """Return the room around a formula."""
    made = _spaced(1.2, 1.2)
    made.setLeftMargin(4 * MM)
    return made


def code(*, put_out: bool) -> QTextBlockFormat:
    """Return the ground of code; what was printed stands on white."""
    made = _spaced(0.6 if put_out else 2.0, 2.0)
    made.setLeftMargin(3 * MM)
    made.setLineHeight(125.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    made.setProperty(WHOLE, True)
    if not put_out:
        made.setBackground(QBrush(QColor(SOFT)))
    return made


def caption() -> QTextBlockFormat:
    """Return the room around a table's caption, which stays with the table."""
    made = _spaced(1.0, 0.6)
    made.setProperty(HEADS, True)
    return made


def heads(how: QTextBlockFormat) -> bool:
    """Whether a block is nothing without the next one."""
    return bool(how.headingLevel() or how.hasProperty(HEADS))


def stays_whole(how: QTextBlockFormat) -> bool:
    """Whether a block should lie on one page."""
    return bool(how.hasProperty(WHOLE))


def table(rows: int, columns: int) -> QTextTableFormat:
    """Return a table with thin lines between its rows, as wide as it needs."""
    made = QTextTableFormat()
    made.setBorder(1.0)
    made.setBorderBrush(QBrush(QColor(LINE)))
    made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    made.setBorderCollapse(True)
    made.setCellPadding(1.1 * MM)
    made.setCellSpacing(0)
    made.setHeaderRowCount(1 if rows > LONG_TABLE else 0)
    made.setBottomMargin(3 * MM)
    made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    made.setColumns(columns)
    return made


def paint_foot(painter: QPainter, place: QRectF, text: str, page: int) -> None:
    """Paint who made it, and the page's number, below the page."""
    painter.save()
    painter.setFont(font(7.5))
    painter.setPen(QColor(MUTED))
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, text)
    painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, str(page))
    painter.restore()
