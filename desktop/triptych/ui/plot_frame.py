"""Paints what of a plot stands still: its frame, grid, ticks, numbers and the axis' name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from triptych.ui.number_text import minus, printed
from triptych.ui.plot_backdrop import Backdrop
from triptych.ui.ticks import ticks

TICK, PAD = 4, 3  # pixels: how long a tick is, and how far its number stands off
Ticks = Sequence[tuple[int, str]]  # at how many pixels, and the number there
MORE = 4  # ticks that are tried where one alone would tell no distance
CENTRED = Qt.AlignmentFlag.AlignHCenter
ASIDE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def draw_backdrop(want: Backdrop) -> QImage:
    """Return the background as a picture, in any thread."""
    wide, high = int(want.width * want.dpr), int(want.height * want.dpr)
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(want.dpr)
    image.fill(QColor(want.theme.colours.card))
    painter = QPainter(image)
    try:
        paint_frame(painter, want)
    finally:
        painter.end()  # a picture that goes while it is painted takes the program along
    return image


def paint_frame(painter: QPainter, want: Backdrop) -> None:
    """Paint all of it on a ground that is there."""
    _Frame(painter, want).paint()


def paint_bare(painter: QPainter, want: Backdrop) -> None:
    """Paint the two axes alone, where there is nothing yet that numbers could belong to."""
    _Frame(painter, want).paint_axes()


class _Frame:
    """One painting: the pens, and where the inside of the axes lies in whole pixels."""

    def __init__(self, painter: QPainter, want: Backdrop) -> None:
        self._painter, self._want = painter, want
        self._left, self._top, self._right, self._bottom = (round(edge) for edge in want.margins)
        colours = want.theme.colours
        self._edge, self._grid = QPen(QColor(colours.edge), 1), QPen(QColor(colours.grid), 1)
        self._number, self._name = QColor(colours.muted), QColor(colours.text)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # or "−4" may be "4−"
        painter.setFont(want.theme.font("small"))

    def paint(self) -> None:
        """The grid below, then the axes over it, then the words."""
        across, up = self._across(), self._up()
        painter, frame = self._painter, self._want.frame
        painter.setPen(self._grid)
        for x, _ in across:
            painter.drawLine(x, self._top, x, self._bottom)
        for y, _ in up:
            painter.drawLine(self._left, y, self._right, y)
        self.paint_axes(across, up)
        if frame.y_low < 0 < frame.y_high and not frame.log:
            y = round(self._want.pixel(frame.x_low, 0.0)[1])
            painter.drawLine(self._left, y, self._right, y)
        self._words(across, up)

    def _across(self) -> Ticks:
        """The ticks along the axis: how many pixels from the left, and the number there."""
        want, frame = self._want, self._want.frame
        most = max(2, want.width // (7 * want.theme.px("small")))
        found = _marked(frame.x_low, frame.x_high, most, whole=frame.log_x)
        return [(round(want.pixel(value, frame.y_low)[0]), text) for value, text in found]

    def _up(self) -> Ticks:
        """The same upwards, from the top."""
        want, frame = self._want, self._want.frame
        most = max(2, want.height // (4 * want.theme.px("small")))
        found = _marked(frame.y_low, frame.y_high, most, whole=frame.log)
        return [(round(want.pixel(frame.x_low, value)[1]), text) for value, text in found]

    def paint_axes(self, across: Ticks = (), up: Ticks = ()) -> None:
        """The axes with their ticks."""
        painter, left, bottom = self._painter, self._left, self._bottom
        painter.setPen(self._edge)
        painter.drawLine(left, self._top, left, bottom)
        painter.drawLine(left, bottom, self._right, bottom)
        for x, _ in across:
            painter.drawLine(x, bottom, x, bottom + TICK)
        for y, _ in up:
            painter.drawLine(left - TICK, y, left, y)

    def _words(self, across: Ticks, up: Ticks) -> None:
        painter, want = self._painter, self._want
        line = painter.fontMetrics().lineSpacing()
        painter.setPen(self._number)
        for x, text in across:
            painter.drawText(
                QRectF(x - 4 * line, self._bottom + TICK + PAD - 2, 8 * line, line), CENTRED, text
            )
        for y, text in up:
            painter.drawText(QRectF(0, y - line, self._left - TICK - PAD, 2 * line), ASIDE, text)
        if want.labelled():
            painter.setPen(self._name)
            painter.setFont(want.theme.font("text"))
            below = QPointF(self._left, self._bottom + TICK + PAD - 2 + line)
            inside = QRectF(below, QPointF(self._right, want.height))
            painter.drawText(inside, Qt.AlignmentFlag.AlignCenter, want.frame.x_label)


def _marked(low: float, high: float, most: int, *, whole: bool) -> list[tuple[float, str]]:
    """Values with their numbers, two at least if they can be had; along an axis of powers only whole ones."""
    found: list[float] = []
    for count in range(most, most + MORE):
        found = ticks(low, high, max(1, min(count, int(high - low))) if whole else count)
        if len(found) > 1:
            break
    return [(value, _power(value) if whole else _plain(value)) for value in found]


def _power(value: float) -> str:
    return minus(f"1e{value:.0f}")


def _plain(value: float) -> str:
    mantissa, mark, exponent = f"{value + 0.0:.4g}".partition("e")
    return printed(f"{mantissa}e{int(exponent)}" if mark else mantissa)
