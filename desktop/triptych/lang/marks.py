"""Marks around what each node of a graph wrote: signs of the private use areas, which nobody types.

The opening one holds the node's place in the graph, so a formula knows which part of it is which node.
"""

from __future__ import annotations

import re

_OPENS, _CLOSES = 0xF0000, "\ue001"
_MOST = 0xFFFD
_MARKS = re.compile("[\ue001\U000f0000-\U000ffffd]")


def mark(text: str, i: int) -> str:
    """Put the signs of node ``i`` around a text."""
    return f"{chr(_OPENS + i)}{text}{_CLOSES}" if i <= _MOST else text


def plain(text: str) -> str:
    """The text without any marks."""
    return _MARKS.sub("", text)


def with_marks(text: str, opening: str, closing: str) -> str:
    """Write the marks in other words; ``opening`` is given the node's place as ``{}``."""

    def word(match: re.Match[str]) -> str:
        sign = match[0]
        return closing if sign == _CLOSES else opening.replace("{}", str(ord(sign) - _OPENS))

    return _MARKS.sub(word, text)
