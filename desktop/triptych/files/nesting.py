"""Looks how deep a TOML text is nested before it is read: the reader goes down once for each bracket and dot.

Deep brackets end in Python's own limit, and a name of very many parts costs time and memory by their square.
"""

from __future__ import annotations

import re

DEEPEST = 16  # brackets within brackets, or parts of a name; a session has four

_MARK = re.compile(
    r"'''(?s:.*?)(?:'''|\Z)"  # texts and remarks first, so that what looks like a mark in them is none
    r'|"""(?s:\\.|[^\\])*?(?:"""|\Z)'
    r"|'[^'\n]*'"
    r'|"(?:[^"\\\n]|\\.)*"'
    r"|\#[^\n]*"
    r"|(?P<mark>[.\[\]{}=,\n])"
)


def is_deep(text: str) -> bool:
    """Whether brackets or the parts of a name go deeper than any session's.

    >>> is_deep("a = " + "[" * 17), is_deep(".".join("a" * 18) + " = 1"), is_deep("a = '" + "[" * 99 + "'")
    (True, True, False)
    """
    depth = dots = 0
    for found in _MARK.finditer(text):
        mark = found["mark"]
        if mark is None:
            continue
        dots = dots + 1 if mark == "." else 0
        if mark in "[{":
            depth += 1
        elif mark in "]}":
            depth = max(0, depth - 1)
        if max(depth, dots) > DEEPEST:
            return True
    return False
