"""Goals reached by sliders, and typed numbers, against what the engine or the lesson knows."""

from __future__ import annotations

import math
from collections.abc import Sequence

from triptych.course.expected import near
from triptych.course.judgement import Given, Judgement, right, undecided, unread, wrong
from triptych.course.quantities import quantity, value
from triptych.course.tasks import Goal, Number, point, question
from triptych.lang.parse import Unreadable, constant
from triptych.messages import Answer, Asked, Reply, Value


def ask_goal(task: Goal, given: Given) -> tuple[Asked, ...]:
    """Return the question at the point to which the sliders were moved."""
    at = {**point(task.at), **given.point}
    named = [quantity(bound.of) for bound in task.bounds]
    wrt = dict.fromkeys(one.by for one in named if one is not None and one.by)
    return (question(task, at, *wrt),)


def judge_goal(task: Goal, given: Given, replies: Sequence[Reply]) -> Judgement:
    """Return whether every bound holds, with nothing touched that had to be left alone."""
    start = point(task.at)
    for name in task.still:
        if name in given.point and given.point[name] != start.get(name):
            return wrong("task-goal-touched", name=name)
    answer = answered(replies)
    if answer is None:
        return undecided()
    for bound in task.bounds:
        named = quantity(bound.of)
        found = value(answer, named) if named is not None else None
        if not isinstance(found, float) or math.isnan(found):
            return wrong("task-goal-none", of=bound.of)
        if bound.below is not None and not found < bound.below:
            return wrong("task-goal-below", of=bound.of, value=short(found), most=f"{bound.below:g}")
        if bound.above is not None and not found > bound.above:
            return wrong("task-goal-above", of=bound.of, value=short(found), least=f"{bound.above:g}")
    return right("task-goal-right")


def ask_number(_task: Number, _given: Given) -> tuple[Asked, ...]:
    """Nothing has to be asked: the lesson knows the number, and its test asks the engine."""
    return ()


def judge_number(task: Number, given: Given, _replies: Sequence[Reply]) -> Judgement:
    """Return whether the number is the lesson's, to within the task's relative error."""
    typed = given.text.strip()
    if not typed:
        return unread("task-nothing-typed")
    found = typed_value(typed)
    if found is None:
        return unread("task-number", text=typed)
    return right() if near(found, task.answer, task.within) else wrong("task-number-wrong", value=typed)


def typed_value(text: str) -> Value | None:
    """Return the value of a typed constant; None where it is none."""
    try:
        return constant(text)
    except Unreadable:
        return None


def answered(replies: Sequence[Reply]) -> Answer | None:
    """Return the engine's answer, where it came to one."""
    answer = replies[0] if replies else None
    return answer if isinstance(answer, Answer) and answer.fault is None else None


def short(number: float) -> str:
    """Return a number as a sentence has it."""
    return f"{number:.5g}"
