"""Which names a perceptron's inputs may have, and the names that they have at first."""

from __future__ import annotations

import re
from functools import lru_cache

from triptych.lang.parse import read
from triptych.lang.spelling import reserved
from triptych.messages import Said
from triptych.sentences import say

MOST_INPUTS = 8
_TAKEN = re.compile(r"[wbzhpyL]\d*")


def first_names(count: int) -> tuple[str, ...]:
    """Return x for one input, x1, x2, … for more."""
    return ("x",) if count == 1 else tuple(f"x{i}" for i in range(1, count + 1))


def name_fault(names: tuple[str, ...], i: int) -> Said | None:
    """Return what is wrong with the ``i``-th input's name, or None."""
    name = names[i]
    if name in names[:i]:
        return say("input-twice", name=name)
    if _TAKEN.fullmatch(name):
        return say("input-taken", name=name)
    if reserved(name):
        return say("reserved", name=name)
    return None if _readable(name) else say("input-unreadable", name=name)


@lru_cache(maxsize=64)  # every form asks, for each of its inputs
def _readable(name: str) -> bool:
    reading = read(f"{name} + 1")
    return not reading.troubles and reading.graph is not None and reading.graph.inputs == (name,)
