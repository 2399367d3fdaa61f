"""Both sides at five points, for a learner whose answer could not be decided."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from triptych.course.judgement import Given
from triptych.course.quantities import Quantity, value
from triptych.course.tasks import Derivative, point
from triptych.lang.parse import read
from triptych.messages import Answer, Question, Reply, Value

PLACES = (-2.0, -0.5, 0.25, 1.0, 3.0)
_NAME = "typed_answer"


class Beside(msgspec.Struct, frozen=True):
    """One point: where, the derivative there, and the learner's answer there; None where there is none."""

    at: dict[str, Value]
    true: Value | None
    given: Value | None


def asked(task: Derivative, given: Given) -> tuple[Question, ...]:
    """Return ten questions: the program, and the answer as a program, at each of the points."""
    graph = read(task.program).graph
    names = graph.inputs if graph is not None else ()
    fixed = point(task.at)
    lines = f"{task.program}\n{_NAME} = {given.text}"
    found = []
    for place in PLACES:
        at: dict[str, Value] = {name: fixed.get(name, 1.0) for name in names}
        if not isinstance(at.get(task.wrt), tuple):
            at[task.wrt] = place
        found += [Question(0, task.program, at, (task.wrt,)), Question(0, lines, at, (task.wrt,))]
    return tuple(found)


def beside(task: Derivative, questions: Sequence[Question], replies: Sequence[Reply]) -> tuple[Beside, ...]:
    """Return the points with what both sides come to; the replies stand in the questions' order."""
    found = []
    for k in range(0, len(replies) - 1, 2):
        true, given = (_of(reply, by) for reply, by in zip(replies[k : k + 2], (task.wrt, ""), strict=True))
        found.append(Beside(questions[k].point, true, given))
    return tuple(found)


def _of(reply: Reply, by: str) -> Value | None:
    if not isinstance(reply, Answer) or reply.output is None:
        return None
    return value(reply, Quantity(reply.output.name, by))
