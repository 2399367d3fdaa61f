"""Breaks plain text into lines that fit a width."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QFontMetrics


def broken(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """Return the text in lines, parted at spaces, or inside a word that is too long even alone."""
    return [line for paragraph in text.split("\n") for line in _lines(paragraph, metrics, width)]


def _lines(paragraph: str, metrics: QFontMetrics, width: int) -> Iterator[str]:
    if metrics.horizontalAdvance(paragraph) <= width:
        yield paragraph
        return
    line = ""
    for word in paragraph.split(" "):
        longer = f"{line} {word}" if line else word
        if metrics.horizontalAdvance(longer) <= width:
            line = longer
            continue
        if line:
            yield line
        *full, line = _pieces(word, metrics, width)
        yield from full
    yield line


def _pieces(word: str, metrics: QFontMetrics, width: int) -> list[str]:
    pieces = [word]
    while metrics.horizontalAdvance(pieces[-1]) > width and len(pieces[-1]) > 1:
        last = pieces.pop()
        cut = max(1, min(len(last) - 1, int(len(last) * width / metrics.horizontalAdvance(last))))
        pieces += [last[:cut], last[cut:]]
    return pieces
