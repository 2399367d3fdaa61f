"""Writes a chain's texts over its ground, and knows the places that have something to tell."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from triptych.ui.chain_layout import Arrow, Station
from triptych.ui.chain_numbers import ChainNumbers
from triptych.ui.chain_places import ChainPlaces
from triptych.ui.chain_texts import NOWHERE, Bow, Text
from triptych.ui.chain_words import arrow_words, station_words
from triptych.ui.decimals import as_chosen
from triptych.ui.highlight import Lit


class Spot(NamedTuple):
    """A place that has something to tell: what tells it, and the nodes or the use that it means."""

    place: QRectF
    words: Callable[[], str]
    means: tuple[Lit, ...]


def paint_texts(painter: QPainter, places: ChainPlaces, texts: Iterable[Text]) -> None:
    """Write each on its ground; ``eraseRect`` costs half of what ``fillRect`` does."""
    painter.setFont(places.font)
    painter.setBackground(places.inks["card"])
    for left, base, text, ink, cover, _ in texts:
        if text:
            if cover is not NOWHERE:
                painter.eraseRect(cover)
            painter.setPen(places.inks[ink])
            painter.drawText(QPointF(left, base), text)


def spots(places: ChainPlaces, numbers: ChainNumbers, texts: Iterable[Text]) -> Iterator[Spot]:
    """Each text's place; a station's own text means its whole box.  Only pointing and walking ask for it."""
    boxed: set[Station] = set()
    for text in texts:
        about, place = text.about, text.cover.adjusted(0, -1, 0, 1) if text.text else QRectF()
        if isinstance(about, Bow):
            value = as_chosen(numbers.full(numbers.further.get(about.text)))
            told = f"d{about.of}/d{about.by} = {about.text} = {value}"
            yield Spot(place, partial(str, told), (Lit(about.of),))
        elif isinstance(about, Arrow):
            yield Spot(place, partial(arrow_words, about, numbers), (Lit(about.of, about.by),))
        elif text.cover is not NOWHERE or about not in boxed:
            boxed.add(about)
            around = places.box(about) if text.cover is NOWHERE else place
            yield Spot(around, partial(station_words, about, numbers), tuple(map(Lit, about.names)))
