"""Text on paper: broken into lines, from the left or from the right, each line for itself."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QGuiApplication,
    QPagedPaintDevice,
    QPainter,
    QTextLayout,
    QTextOption,
)

from triptych.paper.looks import Look

LINE_END = "\u2028"  # Qt's end of a line inside a paragraph
LEFT_TO_RIGHT, RIGHT_TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
OWN = Qt.LayoutDirection.LayoutDirectionAuto  # as the first letter is read


class Letters(NamedTuple):
    """Lines of one look; the first begins at its left, those that go on ``hang`` further in."""

    layout: QTextLayout  # whose lines they are
    look: Look
    step: float
    lines: int

    @property
    def high(self) -> float:
        """How high all lines are."""
        return self.step * self.lines

    @property
    def wide(self) -> float:
        """How wide the widest one is."""
        return max((self.layout.lineAt(k).naturalTextWidth() for k in range(self.lines)), default=0.0)

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint all lines."""
        for k in range(self.lines):
            self.paint_line(k, painter, left, top + k * self.step)

    def paint_line(self, k: int, painter: QPainter, left: float, top: float) -> None:
        """Paint one line."""
        line = self.layout.lineAt(k)
        painter.setPen(self.look.ink())
        line.draw(painter, QPointF(left, top + (self.step - line.height()) / 2))


class Type:
    """Sets text for one paper; a page is read as the application is."""

    def __init__(self, paper: QPagedPaintDevice) -> None:
        self._paper = paper
        self.from_right = QGuiApplication.isRightToLeft()

    def set(
        self, text: str, look: Look, wide: float, way: Qt.LayoutDirection | None = None, hang: float = 0.0
    ) -> Letters:
        """Break a text into lines of this width; ``way`` is the page's where it isn't told.

        What is read from the left stands at the left only where it was told so.
        """
        layout = QTextLayout(text.replace("\n", LINE_END), look.font(), self._paper)
        layout.setTextOption(self._option(way))
        layout.beginLayout()
        count = 0
        while (line := layout.createLine()).isValid():
            inside = hang if count else 0.0
            line.setLineWidth(max(wide - inside, 1.0))
            line.setPosition(QPointF(inside, 0))
            count += 1
        layout.endLayout()
        high = QFontMetricsF(look.font(), self._paper).height()
        high = max([high, *(layout.lineAt(k).height() for k in range(count))])
        return Letters(layout, look, high * look.spacing, max(count, 1) if text else 0)

    def width(self, text: str, look: Look) -> float:
        """Return how wide a text is on one line."""
        return QFontMetricsF(look.font(), self._paper).horizontalAdvance(text)

    def _option(self, way: Qt.LayoutDirection | None) -> QTextOption:
        page = RIGHT_TO_LEFT if self.from_right else LEFT_TO_RIGHT
        at_right = self.from_right and way is not LEFT_TO_RIGHT
        made = QTextOption(
            (Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft)
            | Qt.AlignmentFlag.AlignAbsolute
        )
        made.setTextDirection(page if way is None else way)
        made.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        return made


def box(left: float, top: float, wide: float, high: float) -> QRectF:
    """Return a rectangle whose edges lie on whole dots, so that two of them have no gap between them."""
    return QRectF(round(left), round(top), round(left + wide) - round(left), round(top + high) - round(top))
