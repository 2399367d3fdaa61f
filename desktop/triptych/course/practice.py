"""Which exercise comes next, and its hints and worked solution, made from the engine's own answer.

What went wrong comes back after a minute, what went well after growing times: FSRS 6 (see ``skills``).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import msgspec

from triptych.course.exercises import LEVELS, MAKERS, Exercise, exercise
from triptych.course.quantities import COLUMNS, Quantity, row
from triptych.course.rules import Derivation
from triptych.course.skills import Known
from triptych.lang.parse import read
from triptych.messages import Answer, Question, Said, Value
from triptych.sentences import say

PRACTISED = tuple(MAKERS)
_RISE = 2  # right answers in a row after which a skill's exercises go one level deeper


class Worked(msgspec.Struct, frozen=True):
    """One line of a worked solution: the rule and the step it was applied to, and how it reads then."""

    rule: Said
    text: str


def next_exercise(known: Sequence[Known], moment: datetime, seed: int) -> Exercise:
    """Return the exercise that comes next for somebody who knows this much, at a moment in UTC.

    First whatever is due, the longest overdue before the others; then a skill that is new; then the one that
    is remembered least.
    """
    practised = [one for one in known if one.skill in MAKERS]
    due = [one for one in practised if one.due is not None and one.due <= moment]
    new = [one for one in practised if not one.tries]
    if due:
        chosen = min(due, key=lambda one: one.due or moment)
    else:
        chosen = (
            new[0] if new else min(practised, key=lambda one: (one.recall, one.streak, one.due or moment))
        )
    return exercise(chosen.skill, level_of(chosen), seed)


def level_of(known: Known) -> int:
    """Return how deep the next exercise of a skill goes: deeper after every few right answers in a row."""
    return min(LEVELS, 1 + known.streak // _RISE)


def question(one: Exercise) -> Question:
    """Return what has to be asked of the engine for the hints and the worked solution."""
    graph = read(one.task.program).graph
    names = graph.inputs if graph is not None else ()
    at: dict[str, Value] = {name: 0.5 + 0.25 * k for k, name in enumerate(names)}
    return Question(0, one.task.program, at, (one.task.wrt,))


def hints(one: Exercise, answer: Answer) -> tuple[Said, ...]:
    """Return the ladder: a nudge, the rule's name, the derivative after that rule, and the answer."""
    wrt = one.task.wrt
    steps = worked(one, answer)
    first = Derivation(answer, wrt).current
    ladder = [say("practice-nudge", step=first.text)] if first is not None else []
    if steps:
        ladder += [steps[0].rule, say("practice-half", formula=steps[0].text)]
    formula = _formula(answer, wrt)
    return (*ladder, say("practice-answer", formula=formula)) if formula else tuple(ladder)


def worked(one: Exercise, answer: Answer) -> tuple[Worked, ...]:
    """Return the derivation rule by rule until nothing is left to differentiate."""
    found = []
    now = Derivation(answer, one.task.wrt)
    while (node := now.current) is not None:
        rule = now.rules(node)[0]
        now = now.applied(node)
        found.append(Worked(say(f"rule-{rule}", node=node.text), now.text))
    return tuple(found)


def _formula(answer: Answer, wrt: str) -> str:
    name = answer.output.name if answer.output is not None else ""
    found = row(answer, Quantity(name, wrt))
    column = found.columns.get(COLUMNS[0]) if found is not None else None
    return (column.formula or "") if column is not None else ""
