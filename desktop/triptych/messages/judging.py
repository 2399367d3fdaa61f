"""A derivative that a learner wrote, and what became of it."""

from __future__ import annotations

import msgspec

from triptych.messages.values import Fault, Said


class Attempt(msgspec.Struct, frozen=True, tag=True):
    """A derivative that a learner wrote, to be judged: the program, what it is by, and the answer's text."""

    revision: int
    program: str
    wrt: str
    answer: str


class Judged(msgspec.Struct, frozen=True, tag=True):
    """What became of an attempt: whether it can be read, whether it is right, and which mistake it is.

    ``correct`` is None where it could not be decided or read, ``place`` is where reading it stopped, and
    ``fault`` is a trouble with the program itself, which leaves nothing to judge.
    """

    revision: int
    valid: bool = False
    correct: bool | None = None
    mistake: str | None = None
    because: Said | None = None
    understood: str = ""
    place: Fault | None = None
    fault: Fault | None = None
