"""The one door to judging: what a task asks of the computing processes, and what their replies mean.

``asked`` names the messages, in order; whoever holds the processes sends each (an Attempt to the one that
judges, a Question to the engine, a LabAsk to the lab) and hands the replies, in this order, to ``judged``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from triptych.course import chosen, looked, predicted, rules, typed
from triptych.course.judgement import Given, Judgement
from triptych.course.tasks import (
    AnyTask,
    Bug,
    Choice,
    Derivative,
    Factors,
    Goal,
    Number,
    Order,
    Predict,
    Rule,
    Task,
)
from triptych.messages import Asked, Reply

Ask = Callable[[Any, Given], tuple[Asked, ...]]
Judge = Callable[[Any, Given, Sequence[Reply]], Judgement]

_KINDS: dict[type[Task], tuple[Ask, Judge]] = {
    Predict: (predicted.ask_predict, predicted.judge_predict),
    Derivative: (typed.ask_derivative, typed.judge_derivative),
    Factors: (typed.ask_factors, typed.judge_factors),
    Rule: (rules.ask_rule, rules.judge_rule),
    Order: (chosen.nothing, chosen.judge_order),
    Bug: (chosen.ask_bug, chosen.judge_bug),
    Goal: (looked.ask_goal, looked.judge_goal),
    Choice: (chosen.nothing, chosen.judge_choice),
    Number: (looked.ask_number, looked.judge_number),
}


class Asks(Protocol):
    """Somebody who has computing processes: sends one message, and waits for its reply."""

    def __call__(self, asked: Asked) -> Reply:
        """Return the reply; a process that failed or took too long replies ``Failed``."""
        ...


def asked(task: AnyTask, given: Given) -> tuple[Asked, ...]:
    """Return what has to be asked before this can be judged; nothing for what the course knows by itself."""
    return _KINDS[type(task)][0](task, given)


def judged(task: AnyTask, given: Given, replies: Sequence[Reply] = ()) -> Judgement:
    """Return the judgement; replies stand in the order in which they were asked for."""
    return _KINDS[type(task)][1](task, given, replies)


def settled(task: AnyTask, given: Given, asks: Asks) -> Judgement:
    """Ask and judge at once, for somebody who can wait."""
    return judged(task, given, [asks(one) for one in asked(task, given)])
