"""Whether a program, a snippet or a task says something that can be meant: names, points, counts.

What needs the engine (do the values hold, are the answers right?) is for whoever plays the lesson.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from triptych.course.blocks import Program, Snippet
from triptych.course.quantities import quantity
from triptych.course.rules import RULES
from triptych.course.tasks import (
    MOST_HINTS,
    AnyTask,
    At,
    Bug,
    Choice,
    Derivative,
    Factors,
    Goal,
    Number,
    Order,
    Posed,
    Predict,
    Rule,
    point,
)
from triptych.lang.parse import Unreadable, read
from triptych.messages import Said
from triptych.sentences import say


def unsound(found: Program | Snippet | AnyTask) -> Iterator[Said]:
    """Yield what is wrong with it, each in a sentence."""
    if isinstance(found, Program):
        yield from _program(found.text, found.at, found.wrt)
        yield from _quantities(found.expect)
    elif not isinstance(found, Snippet):
        yield from _task(found)


def _task(task: AnyTask) -> Iterator[Said]:
    if not 1 <= len(task.hints) <= MOST_HINTS:
        yield say("lesson-hints", count=len(task.hints), most=MOST_HINTS)
    if isinstance(task, Posed) or (isinstance(task, Number) and task.program):
        yield from _program(task.program, task.at, _wrt(task), not isinstance(task, Derivative | Order))
    if isinstance(task, Choice) and not any(option.right for option in task.options):
        yield say("lesson-no-right-option")
    if isinstance(task, Bug) and not 1 <= task.line <= task.source.count("\n") + 1:
        yield say("lesson-bug-line", line=task.line)
    if isinstance(task, Rule) and (unknown := set(task.silent) - set(RULES)):
        yield say("lesson-rule", rule=min(unknown), rules=", ".join(RULES))
    yield from _quantities(_named(task))


def _wrt(task: AnyTask) -> tuple[str, ...]:
    return (task.wrt,) if isinstance(task, Derivative | Factors | Rule | Order) else ()


def _named(task: AnyTask) -> dict[str, str]:
    if isinstance(task, Predict) or (isinstance(task, Number) and task.of):
        return {task.of: ""}
    return {bound.of: "" for bound in task.bounds} if isinstance(task, Goal) else {}


def _program(text: str, at: At, wrt: tuple[str, ...], placed: bool = True) -> Iterator[Said]:
    """What is wrong with a program; where it is ``placed``, every input needs a value."""
    try:
        given = point(at)
    except Unreadable as unreadable:
        yield unreadable.fault.said
        return
    reading = read(text, tuple(given))
    yield from [fault.said for fault in reading.faults[:1]]
    if reading.faults or reading.graph is None:
        return
    for name in reading.graph.inputs:
        if placed and name not in given and name not in reading.graph.starts:
            yield say("missing", name=name)
    for name in wrt:
        if name not in reading.graph.names and name not in reading.graph.inputs:
            yield say("no-such-wrt", name=name)


def _quantities(expect: Mapping[str, str]) -> Iterator[Said]:
    for name in expect:
        if quantity(name) is None:
            yield say("lesson-quantity", name=name)
