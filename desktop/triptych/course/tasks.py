"""The kinds of task that a lesson sets; a kind's fields are the format's own, checked by msgspec.

A value in ``at`` is a number, a list of them, or the text of a constant such as "pi/2".  What is asked about
is named as it is spoken: ``z`` for a value, ``dz/dx`` for a derivative.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from triptych.lang.parse import constant
from triptych.messages import Question, Value

At = dict[str, float | str | tuple[float, ...]]
Dtype = Literal["float64", "float32"]
MOST_HINTS = 4


class Task(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind", tag=str.lower
):
    """What every task has: an id within its lesson, a question, a skill, hints from a nudge to the answer.

    Where ``covers``, the columns beside the page wait until it is answered; they also do where they show
    a derivative that it asks for.
    """

    id: str
    ask: str
    skill: str
    hints: tuple[str, ...]
    covers: bool = False

    @property
    def kind(self) -> str:
        """The kind's name, as it stands in a lesson's file."""
        return type(self).__name__.lower()


class Posed(Task, frozen=True, kw_only=True):
    """A task about a program at a point."""

    program: str
    at: At = {}
    dtype: Dtype = "float64"


class Wrong(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An answer that must be judged wrong, and the name that its mistake must get; ``part`` counts from 1."""

    answer: str
    mistake: str = ""
    part: int = 1


class Predict(Posed, frozen=True, kw_only=True):
    """Say a number's sign or size, or draw its curve, before it is shown; until then ``locked`` sliders rest.

    A size is right up to a factor of ``within``; a drawing is of ``of`` along ``axis``, ``low`` to ``high``.
    """

    of: str
    what: Literal["sign", "size", "drawing"] = "sign"
    answer: str = ""
    within: float = 2.0
    axis: str = ""
    low: float = -5.0
    high: float = 5.0
    locked: tuple[str, ...] = ()


class Derivative(Posed, frozen=True, kw_only=True):
    """Type the derivative by ``wrt``; ``wrong`` are answers that a learner may well give."""

    wrt: str
    answer: str
    wrong: tuple[Wrong, ...] = ()


class Link(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One factor of a chain, d(of)/d(by)."""

    of: str
    by: str
    answer: str


class Factors(Posed, frozen=True, kw_only=True):
    """Type each factor of the chain from the output to ``wrt``, and then their product."""

    wrt: str
    path: tuple[Link, ...]
    answer: str
    wrong: tuple[Wrong, ...] = ()


class Rule(Posed, frozen=True, kw_only=True):
    """Choose the rule for each step in turn until all is differentiated; ``silent`` ones go by themselves."""

    wrt: str
    silent: tuple[str, ...] = ()


class Order(Posed, frozen=True, kw_only=True):
    """Put the steps of the tape in an order in which backward can walk them."""

    wrt: str


class Bug(Task, frozen=True, kw_only=True):
    """Find the line of a snippet that is at fault, or mend it until ``goal`` holds in the Tape lab."""

    source: str
    line: int
    mended: str
    goal: dict[str, str]


class Bound(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a goal asks of one number: below, above, or both."""

    of: str
    below: float | None = None
    above: float | None = None


class Goal(Posed, frozen=True, kw_only=True):
    """Move sliders until every bound holds, without touching those in ``still``; ``solution`` is one way."""

    bounds: tuple[Bound, ...]
    solution: At
    still: tuple[str, ...] = ()


class Option(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One answer to choose, and what is said to somebody who chose it."""

    text: str
    why: str
    right: bool = False


class Choice(Task, frozen=True, kw_only=True):
    """Multiple choice; where several options are right, all of them have to be chosen."""

    options: tuple[Option, ...]


class Number(Task, frozen=True, kw_only=True):
    """Type a number.  With ``program`` and ``of``, the engine must find the same one."""

    answer: str
    within: float = 1e-3
    program: str = ""
    at: At = {}
    dtype: Dtype = "float64"
    of: str = ""
    wrong: tuple[str, ...] = ()


AnyTask = Predict | Derivative | Factors | Rule | Order | Bug | Goal | Choice | Number


def point(at: At) -> dict[str, Value]:
    """Return the values that ``at`` stands for; Unreadable (of ``lang.parse``) where one is no constant."""
    return {name: constant(value) if isinstance(value, str) else value for name, value in at.items()}


def question(task: Posed | Number, at: dict[str, Value] | None = None, *wrt: str) -> Question:
    """Return the question that the task's program is, at its own point or at another."""
    where = point(task.at) if at is None else at
    return Question(0, task.program, where, wrt, task.dtype)
