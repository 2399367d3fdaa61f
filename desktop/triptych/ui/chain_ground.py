"""What of a drawn chain does not move with the numbers: arrows, bows, the stations' frames and names."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from triptych.ui.arrow import draw_arrow, draw_head
from triptych.ui.chain_layout import Arrow
from triptych.ui.chain_places import ChainPlaces


def ground(places: ChainPlaces, ratio: float) -> QPixmap:
    """Return the picture that the numbers are written on, for a screen of this pixel ratio."""
    pixmap = QPixmap(ceil(places.size.width() * ratio), ceil(places.size.height() * ratio))
    pixmap.setDevicePixelRatio(ratio)
    painter = QPainter(pixmap)
    draw_ground(painter, places)
    painter.end()
    return pixmap


def draw_ground(painter: QPainter, places: ChainPlaces) -> None:
    """Draw all that the numbers are written on."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(QPointF(), places.size), QColor(places.theme.ink("card")))
    for arrow in places.drawn.arrows:
        _draw_arrow(painter, places, arrow)
    for of, (by, _) in places.bows.items():
        _draw_bow(painter, places, of, by)
    for station in places.drawn.stations:
        painter.setPen(QPen(_ink(places, "accent" if station.inner else "edge"), 1.2))
        painter.setBrush(_ink(places, "card"))
        painter.drawRoundedRect(places.box(station), 5, 5)
    _write_names(painter, places)


def _write_names(painter: QPainter, places: ChainPlaces) -> None:
    """Write the names that have a line of their own; values come below them."""
    painter.setFont(places.font)
    painter.setPen(_ink(places, "text"))
    for station, stand in zip(places.drawn.stations, places.stands, strict=True):
        if stand.heading is not None:
            name = station.names[0]
            painter.drawText(QPointF(stand.x - places.wide(name) / 2, stand.heading), name)


def bow(places: ChainPlaces, of: str, by: str) -> tuple[QPainterPath, QPointF, QPointF]:
    """Return a bow over the station between two names, where its head comes from, and where it ends."""
    here, there = places.by_name[by], places.by_name[of]
    start = QPointF(here.center().x(), here.top() - 1)
    end = QPointF(there.center().x(), there.top() - 1)
    top = min(start.y(), end.y()) - 1.6 * places.line
    path = QPainterPath(start)
    path.cubicTo(QPointF(start.x(), top), QPointF(end.x(), top), end)
    return path, QPointF(end.x(), top), end


def _draw_bow(painter: QPainter, places: ChainPlaces, of: str, by: str) -> None:
    path, above, end = bow(places, of, by)
    colour = _ink(places, "accent")
    painter.setPen(QPen(colour, 1.8))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.setBrush(colour)
    draw_head(painter, above, end, places.line)


def _draw_arrow(painter: QPainter, places: ChainPlaces, arrow: Arrow) -> None:
    if arrow.start is None:
        return
    faint, marked = places.is_factor(arrow), arrow in places.marked
    colour = _ink(places, "faint" if faint else "accent" if marked else "edge")
    painter.setPen(QPen(colour, 2.0 if marked and not faint else 1.2))
    painter.setBrush(colour)
    draw_arrow(painter, *places.ends(arrow), places.line)


def _ink(places: ChainPlaces, name: str) -> QColor:
    return QColor(places.theme.ink(name))
