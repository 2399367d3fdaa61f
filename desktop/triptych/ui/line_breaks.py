"""Breaks plain text into lines that fit a width."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from PySide6.QtGui import QFontMetrics


def broken(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """Return the text in lines, parted at spaces, or inside a word that is too long even alone."""
    return [line for paragraph in text.split("\n") for line in _lines(paragraph, metrics, width)]


def _lines(paragraph: str, metrics: QFontMetrics, width: int) -> Iterator[str]:
    rest = paragraph
    while (whole := metrics.horizontalAdvance(rest)) > width and len(rest) > 1:
        rest = rest.lstrip(" ")
        ends = [place for place, sign in enumerate(rest) if sign == " "] + [len(rest)]
        end = _last_that_fits(rest, ends, metrics, width, len(rest) * width // whole)
        line = rest[:end] if end else _pieces(rest[: ends[0]], metrics, width)[0]
        yield line
        rest = rest[len(line) :].removeprefix(" ")
    if rest or not paragraph:
        yield rest


def _last_that_fits(text: str, ends: list[int], metrics: QFontMetrics, width: int, guess: int) -> int:
    """The last word's end up to which the text fits, looked for around a guess; 0 where none fits."""
    k = bisect_right(ends, guess) - 1
    while k + 1 < len(ends) and metrics.horizontalAdvance(text[: ends[k + 1]]) <= width:
        k += 1
    while k >= 0 and metrics.horizontalAdvance(text[: ends[k]]) > width:
        k -= 1
    return ends[k] if k >= 0 else 0


def _pieces(word: str, metrics: QFontMetrics, width: int) -> list[str]:
    pieces = [word]
    while metrics.horizontalAdvance(pieces[-1]) > width and len(pieces[-1]) > 1:
        last = pieces.pop()
        cut = max(1, min(len(last) - 1, int(len(last) * width / metrics.horizontalAdvance(last))))
        pieces += [last[:cut], last[cut:]]
    return pieces
