"""Paints what stays of a loss surface while its values change: axes, names, the colour scale."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen

from triptych.ui.number_text import brief
from triptych.ui.plot_data import axis_name
from triptych.ui.surface_colours import COUNT, scale
from triptych.ui.surface_frame import Ground
from triptych.ui.ticks import ticks


class SurfaceAxes:
    """Knows the pixels of one ground."""

    def __init__(self, painter: QPainter, ground: Ground) -> None:
        self._painter, self._ground = painter, ground
        self._theme, self._area = ground.theme, ground.area
        painter.setFont(self._theme.font("small"))
        self._line = painter.fontMetrics().lineSpacing()

    def paint(self, *, scaled: bool) -> None:
        """Paint all, the scale only where there is a number."""
        self._axes()
        if scaled:
            self._scale()

    def _axes(self) -> None:
        painter, area, ground = self._painter, self._area, self._ground
        painter.setPen(QColor(self._theme.colours.muted))
        each = 4.5 * self._line
        for value in ticks(ground.across.low, ground.across.high, int(area.width() / each)):
            x = ground.pixel(value, 0.0).x()
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 3))
            place = QRectF(x - each / 2, area.bottom() + 3, each, self._line)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, brief(value, 4))
        for value in ticks(ground.up.low, ground.up.high, int(area.height() / (2 * self._line))):
            y = ground.pixel(0.0, value).y()
            painter.drawLine(QPointF(area.left() - 3, y), QPointF(area.left(), y))
            place = QRectF(0, y - self._line / 2, area.left() - 5, self._line)
            painter.drawText(
                place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, brief(value, 4)
            )
        self._names()

    def _names(self) -> None:
        painter, area = self._painter, self._area
        painter.setPen(QColor(self._theme.colours.text))
        below = QRectF(area.left(), area.bottom() + self._line + 3, area.width(), self._line)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, axis_name(self._ground.across))
        name = axis_name(self._ground.up)
        painter.save()
        painter.translate(0, area.center().y())
        painter.rotate(-90)
        painter.drawText(
            QRectF(-area.height() / 2, 0, area.height(), self._line), Qt.AlignmentFlag.AlignCenter, name
        )
        painter.restore()

    def _scale(self) -> None:
        painter, strip = self._painter, self._ground.strip
        shades = QLinearGradient(strip.bottomLeft(), strip.topLeft())
        for k in range(0, COUNT, 15):
            shades.setColorAt(k / (COUNT - 1), QColor.fromRgb(int(scale()[k])))
        painter.fillRect(strip, shades)
        painter.setPen(QPen(QColor(self._theme.colours.edge), 1))
        painter.drawRect(strip)
