"""A formula on paper: the outlines of its drawing, in whole dots.

Qt writes any other number into a PDF with nine digits, and packs each page while nothing else of Python's can
run: a page of formulas kept the window waiting for 40 ms.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple
from xml.etree import ElementTree as ET

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QTransform

_STEP = re.compile(r"([MLQZ])([^MLQZ]*)")


class Step(NamedTuple):
    """One step of an outline: SVG's letter, and the points that follow it."""

    letter: str
    points: tuple[tuple[float, float], ...]


class Outlines:
    """What ziamath draws, paths of straight and quadratic pieces, and rectangles; else ValueError."""

    def __init__(self, svg: str) -> None:
        if not svg:
            raise ValueError("there is no drawing")
        root = ET.fromstring(svg)  # noqa: S314 -- our own
        self._left, self._top, wide, high = map(float, root.get("viewBox", "").split())
        self.size = QSizeF(wide, high)
        seen = ((fill, piece) for fill, piece in _pieces(root, "black") if fill != "none")
        self._pieces = [(fill, _steps(piece)) for fill, piece in seen]

    def paint(self, painter: QPainter, place: QRectF) -> None:
        """Fill the outlines, which have no line around them, in this place."""
        scale = place.width() / self.size.width()
        across, down = place.x() - self._left * scale, place.y() - self._top * scale
        onto = QTransform(scale, 0, 0, scale, across, down) * painter.transform()
        painter.save()
        painter.resetTransform()
        for colour, steps in self._pieces:
            painter.fillPath(_path(steps, onto), QBrush(QColor(colour)))
        painter.restore()


def _pieces(group: ET.Element, fill: str) -> Iterator[tuple[str, ET.Element]]:
    """Yield each piece with its colour; a tall bracket is a group of its own, put together from pieces."""
    for piece in group:
        own = piece.get("fill", fill)
        if piece.tag.rpartition("}")[2] == "g" and piece.keys() == ["fill"]:
            yield from _pieces(piece, own)
        else:
            yield own, piece


def _steps(piece: ET.Element) -> tuple[Step, ...]:
    kind = piece.tag.rpartition("}")[2]
    if kind == "rect":
        x, y, wide, high = (float(piece.get(name, "0")) for name in ("x", "y", "width", "height"))
        corners = ((x, y), (x + wide, y), (x + wide, y + high), (x, y + high))
        return (Step("M", corners[:1]), *(Step("L", (corner,)) for corner in corners[1:]), Step("Z", ()))
    if kind != "path":
        raise ValueError(f"a drawing of paths and rectangles has no {kind}")
    return tuple(Step(letter, _points(rest)) for letter, rest in _STEP.findall(piece.get("d", "")))


def _points(text: str) -> tuple[tuple[float, float], ...]:
    numbers = [float(word) for word in text.split()]
    return tuple(zip(numbers[::2], numbers[1::2], strict=True))


def _path(steps: Sequence[Step], onto: QTransform) -> QPainterPath:
    """Return an outline in dots of the paper; a quadratic piece is the cubic one of the same shape."""
    made = QPainterPath()
    made.setFillRule(Qt.FillRule.WindingFill)  # as SVG fills
    here = (0.0, 0.0)
    for letter, points in steps:
        if letter == "M":
            made.moveTo(*_dot(onto, points[0]))
        elif letter == "L":
            made.lineTo(*_dot(onto, points[0]))
        elif letter == "Q":
            bend, end = points
            made.cubicTo(
                *_dot(onto, _between(here, bend)), *_dot(onto, _between(end, bend)), *_dot(onto, end)
            )
        else:
            made.closeSubpath()
        here = points[-1] if points else here
    return made


def _between(one: tuple[float, float], bend: tuple[float, float]) -> tuple[float, float]:
    """Two thirds of the way to the bend, where the cubic's own bend is."""
    return (one[0] + 2 * bend[0]) / 3, (one[1] + 2 * bend[1]) / 3


def _dot(onto: QTransform, point: tuple[float, float]) -> tuple[int, int]:
    x, y = point
    return round(onto.m11() * x + onto.m21() * y + onto.dx()), round(
        onto.m12() * x + onto.m22() * y + onto.dy()
    )
