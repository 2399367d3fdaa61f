"""The frame of a picture over two axes, its ticks, numbers and names."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from triptych.ui.number_text import brief
from triptych.ui.surface_frame import Ground
from triptych.ui.ticks import ticks

WIDE = 4.5  # lines of small type: the room of a number below the frame


class PlainGround(Ground):
    """A ground without a colour scale beside it."""

    @property
    def area(self) -> QRectF:
        """The frame, with room to its left for the numbers of any range."""
        return super().area.adjusted(1.2 * self.theme.px("small"), 0, 0, 0)

    @property
    def beside(self) -> float:
        """Half a number's room, for the last one below the frame."""
        return 1.6 * self.theme.px("small")


def paint_axes(painter: QPainter, ground: Ground) -> None:
    """Paint frame, grid, ticks and names."""
    area, colours = ground.area, ground.theme.colours
    painter.setFont(ground.theme.font("small"))
    line = painter.fontMetrics().lineSpacing()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for value in ticks(ground.across.low, ground.across.high, int(area.width() / (WIDE * line))):
        x = ground.pixel(value, ground.up.low).x()
        painter.setPen(QColor(colours.grid))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        painter.setPen(QColor(colours.muted))
        place = QRectF(x - WIDE * line / 2, area.bottom() + 3, WIDE * line, line)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, brief(value, 4))
    for value in ticks(ground.up.low, ground.up.high, int(area.height() / (2 * line))):
        y = ground.pixel(ground.across.low, value).y()
        painter.setPen(QColor(colours.grid))
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        painter.setPen(QColor(colours.muted))
        place = QRectF(line, y - line / 2, area.left() - line - 5, line)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, brief(value, 4))
    painter.setPen(QPen(QColor(colours.edge), 1))
    painter.drawRect(area)
    _paint_names(painter, ground, line)


def _paint_names(painter: QPainter, ground: Ground, line: int) -> None:
    area = ground.area
    painter.setPen(QColor(ground.theme.colours.text))
    below = QRectF(area.left(), area.bottom() + line + 3, area.width(), line)
    painter.drawText(below, Qt.AlignmentFlag.AlignCenter, ground.across.name)
    painter.save()
    painter.translate(0, area.center().y())
    painter.rotate(-90)
    beside = QRectF(-area.height() / 2, 0, area.height(), line)
    painter.drawText(beside, Qt.AlignmentFlag.AlignCenter, ground.up.name)
    painter.restore()
