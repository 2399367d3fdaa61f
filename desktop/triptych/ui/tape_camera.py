"""Which part of a drawing a widget shows, and how large: zoom, pan, fit, follow."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import QRegion, QTransform

LARGEST, SMALLEST = 3.0, 0.02
MARGIN = 14.0


class Camera:
    """Keeps a zoom and where the drawing's corner lies in the widget; ``fitted`` until someone moves it."""

    def __init__(self) -> None:
        self.zoom = 1.0
        self.corner = QPointF(MARGIN, MARGIN)
        self.fitted, self._least = True, SMALLEST
        self._drawing, self._view = QSizeF(), QSizeF()

    def look_at(self, drawing: QSizeF, view: QSizeF) -> None:
        """Take the sizes of the drawing and of the widget; what was fitted is fitted again."""
        self._drawing, self._view = drawing, view
        if self.fitted:
            self.fit(self._least)
        else:
            self._hold()

    def allow(self, least: float) -> None:
        """Take another least zoom for what is fitted to be readable, as the type is larger or smaller now."""
        if self._least > SMALLEST:
            self._least = least

    def fit(self, least: float = SMALLEST) -> None:
        """Show the whole drawing, not larger than it is; nor smaller than ``least``: then its beginning."""
        self.fitted, self._least = True, least
        room = self._view - QSizeF(2 * MARGIN, 2 * MARGIN)
        wide, high = max(self._drawing.width(), 1.0), max(self._drawing.height(), 1.0)
        self.zoom = min(1.0, max(least, min(room.width() / wide, room.height() / high)))
        across = (self._view.width() - wide * self.zoom) / 2
        down = (self._view.height() - high * self.zoom) / 2
        self.corner = QPointF(max(across, MARGIN), max(down, MARGIN))

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Draw larger or smaller around a point of the widget, by default its middle."""
        spot = QPointF(self._view.width() / 2, self._view.height() / 2) if at is None else at
        new = min(max(self.zoom * factor, SMALLEST), LARGEST)
        self.corner = spot - (spot - self.corner) * (new / self.zoom)
        self.zoom, self.fitted = new, False
        self._hold()

    def pan_by(self, across: float, down: float) -> None:
        """Move the drawing by so many whole pixels of the widget."""
        self.corner += QPointF(round(across), round(down))
        self.fitted = False
        self._hold()

    def bring(self, place: QRectF) -> bool:
        """Move the drawing just so far that a place of it is in sight; tell whether it had to."""
        now = self.seen
        aside = MARGIN / self.zoom
        room = now.adjusted(aside, aside, -aside, -aside)
        if room.contains(place) or room.width() <= 0 or room.height() <= 0:
            return False
        across = _least(place.left(), place.right(), room.left(), room.right())
        down = _least(place.top(), place.bottom(), room.top(), room.bottom())
        self.corner += QPointF(round(across * self.zoom), round(down * self.zoom))
        return True

    @property
    def seen(self) -> QRectF:
        """What the widget shows, in the drawing's own pixels."""
        corner = self.into(QPointF(0, 0))
        return QRectF(corner, self._view / self.zoom)

    def into(self, point: QPointF) -> QPointF:
        """A point of the widget in the drawing's own pixels."""
        return (point - self.corner) / self.zoom

    def onto(self, region: QRegion) -> QRegion:
        """Where a part of the drawing that is not empty is in the widget, to the nearest pixel."""
        moved = QTransform.fromTranslate(self.corner.x(), self.corner.y())
        return moved.scale(self.zoom, self.zoom).map(region)

    def below(self, part: QRect) -> QRectF:
        """What of the drawing lies in a part of the widget, one of its own pixels more on each side."""
        corner = self.into(QPointF(part.topLeft()))
        return QRectF(corner, QSizeF(part.size()) / self.zoom).adjusted(-1, -1, 1, 1)

    def _hold(self) -> None:
        """Some of the drawing always stays in sight."""
        wide, high = self._drawing.width() * self.zoom, self._drawing.height() * self.zoom
        kept = 3 * MARGIN
        self.corner.setX(min(max(self.corner.x(), kept - wide), self._view.width() - kept))
        self.corner.setY(min(max(self.corner.y(), kept - high), self._view.height() - kept))


def _least(low: float, high: float, least: float, most: float) -> float:
    """How far a stretch must move to lie inside another; of one that is too long the beginning shows."""
    if low < least or high - low > most - least:
        return least - low
    return min(0.0, most - high)
