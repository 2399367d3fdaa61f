"""The colours of a heat map's cells, mixed from the theme so that text on them can be read, and their key."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QLinearGradient, QPainter, QPen

from triptych.ui.number_text import minus
from triptych.ui.theme import Theme

PALEST, STRONGEST = 0.07, 0.42


def ground(theme: Theme, share: float, *, negative: bool) -> QColor:
    """Return the ground of a cell whose size is this share of the largest one's; 0 is the field's own."""
    base = QColor(theme.colours.field)
    if share <= 0:
        return base
    ink = QColor(theme.colours.columns[1 if negative else 0])
    part = PALEST + (STRONGEST - PALEST) * min(1.0, share)
    ends = ((base.red(), ink.red()), (base.green(), ink.green()), (base.blue(), ink.blue()))
    return QColor(*(round(b + (i - b) * part) for b, i in ends))


def legend(painter: QPainter, theme: Theme, area: QRectF, largest: str) -> None:
    """Paint the key: from the most negative to the most positive, each end with its number."""
    metrics = QFontMetricsF(painter.font())
    low, high = minus(f"-{largest}"), f"+{largest}"
    side = max(map(metrics.horizontalAdvance, (low, high))) + 6
    strip = QRectF(
        area.left() + side, area.top() + 2, min(area.width() - 2 * side, 12 * side), area.height() - 4
    )
    if strip.width() < 12:
        return
    shades = QLinearGradient(strip.topLeft(), strip.topRight())
    for place, share, negative in (
        (0.0, 1.0, True),
        (0.499, 0.01, True),
        (0.501, 0.01, False),
        (1.0, 1.0, False),
    ):
        shades.setColorAt(place, ground(theme, share, negative=negative))
    painter.fillRect(strip, shades)
    painter.setPen(QPen(QColor(theme.colours.edge), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(strip)
    middle = strip.center().x()
    painter.drawLine(QPointF(middle, strip.top()), QPointF(middle, strip.bottom()))
    painter.setPen(QColor(theme.colours.muted))
    right, centre = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignVCenter
    painter.drawText(QRectF(area.left(), area.top(), side - 6, area.height()), right | centre, low)
    painter.drawText(QRectF(strip.right() + 6, area.top(), side, area.height()), centre, high)
