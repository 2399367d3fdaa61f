"""Finding a mistake by what torch said, today's words or an old release's, pasted whole or in part."""

from __future__ import annotations

import re
from collections.abc import Sequence

_WORD = re.compile(r"[^\W\d_]+(?:_[^\W\d_]+)*|'[^']{1,20}'")
ENOUGH = 0.6
MOST_READ = 4_000  # characters of a pasted text; what torch says stands at a traceback's end


def found(query: str, texts: Sequence[Sequence[str]]) -> list[int]:
    """Return the places of the entries that a query fits, the best first; all of them for an empty one.

    An entry has several wordings.  A query fits where most of its words stand in one of them, or, where a
    whole traceback was pasted, where most of a wording's words stand in the query.
    """
    asked = words(query[-MOST_READ:])
    if not asked:
        return list(range(len(texts)))
    scored = [
        (max((_fit(asked, query.lower(), text) for text in entry), default=0.0), i)
        for i, entry in enumerate(texts)
    ]
    best = max((score for score, _ in scored), default=0.0)
    return [
        i
        for score, i in sorted(scored, key=lambda pair: (-pair[0], pair[1]))
        if score >= max(ENOUGH, best * 0.75)
    ]


def words(text: str) -> frozenset[str]:
    """Return the words of a text, in small letters."""
    return frozenset(_WORD.findall(text.lower()))


def _fit(asked: frozenset[str], query: str, text: str) -> float:
    """How well a query and a wording fit, 0 to 1; a bit more where one contains the other as it stands."""
    low = text.lower()
    own = words(low)
    inside = sum(any(word in other for other in own) for word in asked) / len(asked)
    around = len(own & asked) / len(own) if len(own) >= MOST_COMMON else 0.0
    whole = 0.1 if query.strip() in low or (len(own) >= MOST_COMMON and low.strip() in query) else 0.0
    return max(inside, around) + whole


MOST_COMMON = 4  # a wording of fewer words says too little to be looked for inside a pasted text
