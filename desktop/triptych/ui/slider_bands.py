"""The hatched stretches of one slider's track, kept as a picture while only its handle moves."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QSlider

from triptych.messages import Span
from triptych.ui.hatching import paint_hatched
from triptych.ui.knob import Knob
from triptych.ui.slider_places import SliderPlaces


class _Look(NamedTuple):
    """All that the picture depends on."""

    size: QSize
    ratio: float
    track: QRect
    handle: QSize
    spans: tuple[Span, ...]
    low: float
    high: float
    ink: QColor
    ground: QColor


class SliderBands:
    """Paints them over the track; ``drawn`` counts the pictures, each of which costs four times a showing."""

    def __init__(self, slider: QSlider) -> None:
        self._slider = slider
        self._look: _Look | None = None
        self._picture = QPixmap()
        self._bands: list[QRectF] = []
        self.drawn = 0

    def paint(self, spans: tuple[Span, ...], knob: Knob) -> None:
        """Paint these stretches, and the handle once more where it stands on one."""
        slider, places = self._slider, SliderPlaces(self._slider)
        colour = slider.palette().color
        look = _Look(
            slider.size(), slider.devicePixelRatioF(), places.groove, places.handle.size(), spans,
            knob.low, knob.high, colour(QPalette.ColorRole.BrightText), colour(QPalette.ColorRole.Base),
        )  # fmt: skip
        if look != self._look:
            self._draw(look, [places.band(span, knob) for span in spans])
        painter, handle = QPainter(slider), QRectF(places.handle)
        painter.drawPixmap(0, 0, self._picture)
        if any(band.intersects(handle) for band in self._bands):
            places.paint_handle(painter)

    def _draw(self, look: _Look, bands: list[QRectF]) -> None:
        self._look, self._bands = look, bands
        self._picture = QPixmap(look.size * look.ratio)
        self._picture.setDevicePixelRatio(look.ratio)
        self._picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self._picture)
        for band in bands:
            paint_hatched(painter, band, look.ink, look.ground)
        painter.end()
        self.drawn += 1
