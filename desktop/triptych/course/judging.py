"""The one door to judging: what a task asks of the computing processes, and what their replies mean.

``asked`` names the messages, in order; whoever holds the processes sends each (an Attempt to the one that
judges, a Question to the engine, a LabAsk to the lab) and hands the replies, in this order, to ``judged``.
"""

from __future__ import annotations

from collections.abc import Sequence

from triptych.course.judgement import Asks, Given, Judgement
from triptych.course.kinds import KINDS
from triptych.course.tasks import AnyTask
from triptych.messages import Asked, Reply


def asked(task: AnyTask, given: Given) -> tuple[Asked, ...]:
    """Return what has to be asked before this can be judged; nothing for what the course knows by itself."""
    return KINDS[task.kind].ask(task, given)


def judged(task: AnyTask, given: Given, replies: Sequence[Reply] = ()) -> Judgement:
    """Return the judgement; replies stand in the order in which they were asked for."""
    return KINDS[task.kind].judge(task, given, replies)


def settled(task: AnyTask, given: Given, asks: Asks) -> Judgement:
    """Ask and judge at once, for somebody who can wait."""
    return judged(task, given, [asks(one) for one in asked(task, given)])
