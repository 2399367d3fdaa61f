"""What is taken away: the code that is to be run before it is written, and what became of it."""

from __future__ import annotations

import msgspec

from triptych.messages.answers import Answer, Question
from triptych.messages.values import Said, Value


class Expected(msgspec.Struct, frozen=True):
    """A name of the code's, dots and all, the number that is shown for it, and how near it has to come.

    ``what`` is what a learner calls it.  ``slack`` is relative to the larger number, ``least`` added to it.
    """

    name: str
    what: str
    value: Value
    slack: float
    least: float = 0.0


class Section(msgspec.Struct, frozen=True):
    """A piece of code that stands by itself; ``without`` tells why there is none.

    ``printed`` and ``pictures`` (PNG) are what it put out when it was run.  One that is only a picture of
    what others compute is left out where it differs; any other stops the whole.
    """

    name: str
    source: str = ""
    expected: tuple[Expected, ...] = ()
    without: Said | None = None
    printed: str = ""
    pictures: tuple[bytes, ...] = ()
    spare: bool = False


class TakeAsk(msgspec.Struct, frozen=True, tag=True):
    """What goes to the process that runs exported code: the question; without ``run`` for its answer only."""

    revision: int
    question: Question
    run: bool = True


class Taken(msgspec.Struct, frozen=True, tag=True):
    """How far it is: ``done`` steps ``of`` so many, the next one by name.

    The last one has all sections as they ran with the whole answer, or says why there is none.
    """

    revision: int
    done: int
    of: int
    doing: str = ""
    answer: Answer | None = None
    sections: tuple[Section, ...] = ()
    refused: Said | None = None
