"""What a learner gave, and what was found about it: the values that go in and out of judging."""

from __future__ import annotations

from typing import Final, Literal, Protocol

import msgspec

from triptych.messages import Asked, Fault, Reply, Said, Value
from triptych.sentences import say

RIGHT: Final = "right"
WRONG: Final = "wrong"
UNDECIDED: Final = "undecided"
UNREAD: Final = "unread"


class Asks(Protocol):
    """Somebody who has computing processes: sends one message, and waits for its reply."""

    def __call__(self, asked: Asked) -> Reply:
        """Return the reply; a process that failed or took too long replies ``Failed``."""
        ...


class Given(msgspec.Struct, frozen=True):
    """What a learner gave, in whichever form the task asks for.

    ``text`` for what is typed or chosen (a derivative, a number, a sign, a line's number, a mended snippet),
    ``texts`` for several (factors and then their product, an order, rules, options), ``point`` for sliders,
    ``drawn`` for a curve as points (x, y) in the plot's own units.
    """

    text: str = ""
    texts: tuple[str, ...] = ()
    point: dict[str, Value] = {}
    drawn: tuple[tuple[float, float], ...] = ()

    @property
    def brief(self) -> str:
        """A line that tells it, for a table of attempts."""
        if self.drawn:
            return f"{len(self.drawn)} points"
        if self.point:
            return ", ".join(f"{name}={value}" for name, value in self.point.items())
        return self.text or "; ".join(self.texts)


class Judgement(msgspec.Struct, frozen=True):
    """Right, wrong, undecided, or unread (which is no attempt at all), with the sentence that says so.

    ``mistake`` is one of the ids of ``check``; ``parts`` judge a chain's factors and, last,
    their product; ``place`` is where reading stopped.
    """

    verdict: Literal["right", "wrong", "undecided", "unread"]
    said: Said
    mistake: str | None = None
    parts: tuple[Judgement, ...] = ()
    place: Fault | None = None


def right(sentence: str = "task-right", **args: object) -> Judgement:
    """Return that it is right, in these words."""
    return Judgement(RIGHT, say(sentence, **args))


def wrong(sentence: str, **args: object) -> Judgement:
    """Return that it is wrong, and why."""
    return Judgement(WRONG, say(sentence, **args))


def unread(sentence: str, **args: object) -> Judgement:
    """Return that nothing can be judged in this form, and what to write."""
    return Judgement(UNREAD, say(sentence, **args))


def undecided(sentence: str = "task-undecided", **args: object) -> Judgement:
    """Return that it could not be decided."""
    return Judgement(UNDECIDED, say(sentence, **args))
