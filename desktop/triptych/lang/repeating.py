"""Decimals that go on for ever, 0.(6) and 0.666…, as the fractions that they are."""

from __future__ import annotations

import re
from fractions import Fraction

_BARS = "\u0304\u0305"
PATTERN = rf"""\d*\.\d*(?:\(\d+\)|\\(?:overline|bar)\ *\{{\d+\}}|(?:\d[{_BARS}])+)
          | \d*\.\d+(?:\.\.\.+|…|\\[lc]?dots(?![A-Za-z]))"""
MOST = 100  # of digits before an ellipsis that are looked through for a block
THRICE, TWICE = 3, 2


def fraction(text: str) -> Fraction | None:
    """Return what such a decimal comes to; None where nothing is seen to repeat: 3.1415….

    An ellipsis repeats the block before it, where that stands there three times, or twice from the point on.
    """
    before, _, behind = text.partition(".")
    decimals = re.match(rf"(?:\d(?![{_BARS}]))*", behind)
    shown = decimals.group() if decimals is not None else ""
    block = re.sub(r"\D", "", behind[len(shown) :])
    if not block:
        shown, block = _seen(shown)
    if not block:
        return None
    scale = 10 ** len(shown)
    return Fraction(int(before + shown or "0"), scale) + Fraction(int(block), scale * (10 ** len(block) - 1))


def _seen(decimals: str) -> tuple[str, str]:
    """Cut 1666 into 1 and the block 6; the block is empty where none is seen."""
    for start in range(len(decimals) if len(decimals) <= MOST else 0):
        again = re.fullmatch(r"(\d+?)\1+", decimals[start:])
        if again is not None and len(again.group()) >= (THRICE if start else TWICE) * len(again.group(1)):
            return decimals[:start], again.group(1)
    return decimals, ""
