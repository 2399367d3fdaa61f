"""Typed derivatives and typed factors: what is asked of the process that judges, and what its reply means."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from triptych.course.judgement import (
    RIGHT,
    UNDECIDED,
    UNREAD,
    WRONG,
    Given,
    Judgement,
    right,
    undecided,
    unread,
)
from triptych.course.tasks import Derivative, Factors
from triptych.lang.graph import INPUT
from triptych.lang.parse import read
from triptych.lang.printing import line, written
from triptych.messages import Asked, Attempt, Judged, Reply
from triptych.sentences import say


def ask_derivative(task: Derivative, given: Given) -> tuple[Asked, ...]:
    """Return the one attempt to be judged."""
    return (Attempt(0, task.program, task.wrt, given.text),) if given.text.strip() else ()


def judge_derivative(_task: Derivative, _given: Given, replies: Sequence[Reply]) -> Judgement:
    """Return what the process that judges found."""
    return _of(replies[0]) if replies else unread("task-nothing-typed")


def ask_factors(task: Factors, given: Given) -> tuple[Asked, ...]:
    """Return an attempt for each factor, one for the product, and one for the product of what was typed.

    The last follows a wrong factor through: t·(f₁·f₂·…) has the derivative f₁·f₂·… by t, so whoever judges
    derivatives can say whether the typed product is that of the typed factors.
    """
    if len(given.texts) != len(task.path) + 1 or not all(text.strip() for text in given.texts):
        return ()
    *factors, product = given.texts
    asked = [
        Attempt(0, upto(task.program, one.of), one.by, text)
        for one, text in zip(task.path, factors, strict=True)
    ]
    free = _free(task.program)
    typed = "*".join(f"({text})" for text in factors)
    through = f"{_lines(task.program)}\n{free}_out = {free}*{typed}"
    return (*asked, Attempt(0, task.program, task.wrt, product), Attempt(0, through, free, product))


def judge_factors(task: Factors, _given: Given, replies: Sequence[Reply]) -> Judgement:
    """Return the whole's judgement with one for each factor and the product in ``parts``."""
    if not replies:
        return unread("task-factors-missing", count=len(task.path) + 1)
    parts = [_of(reply) for reply in replies[:-1]]
    follows = _of(replies[-1]).verdict == RIGHT
    if parts[-1].verdict == WRONG and follows and _first(parts[:-1], WRONG) is not None:
        k = (_first(parts[:-1], WRONG) or 0) + 1
        parts[-1] = msgspec.structs.replace(parts[-1], mistake=None, said=say("task-follows", number=k))
    for verdict in (UNREAD, WRONG, UNDECIDED):
        k_bad = _first(parts, verdict)
        if k_bad is not None:
            return msgspec.structs.replace(_whole(task, parts, k_bad), parts=tuple(parts))
    return Judgement(RIGHT, say("task-chain-right"), parts=tuple(parts))


def _whole(task: Factors, parts: Sequence[Judgement], k: int) -> Judgement:
    """The judgement of the first part that is not right, told with its name."""
    bad = parts[k]
    if k == len(task.path):
        return bad
    one = task.path[k]
    if bad.verdict != WRONG:
        return bad
    return msgspec.structs.replace(bad, said=say("task-factor", of=one.of, by=one.by))


def _first(parts: Sequence[Judgement], verdict: str) -> int | None:
    return next((k for k, part in enumerate(parts) if part.verdict == verdict), None)


def _of(reply: Reply) -> Judgement:
    """What a judged attempt means; one that the process could not finish is not decided."""
    if not isinstance(reply, Judged) or reply.fault is not None:
        fault = reply.fault if isinstance(reply, Judged) else None
        return Judgement(UNDECIDED, fault.said) if fault is not None else undecided()
    because = reply.because or say("task-undecided")
    if not reply.valid:
        return Judgement(UNREAD, because, place=reply.place)
    if reply.correct is None:
        return Judgement(UNDECIDED, because)
    if not reply.correct:
        return Judgement(WRONG, because, reply.mistake)
    return Judgement(RIGHT, because) if because.id == "right-rounded" else right()


def upto(program: str, name: str) -> str:
    """Return the program's lines up to the one that gives ``name`` its value, which is then the output."""
    reading = read(program)
    if reading.graph is None or name not in reading.graph.names:
        return program
    lines = _lines(program).splitlines()
    last = next(k for k, text in enumerate(lines) if text.startswith(f"{name} = "))
    return "\n".join(lines[: last + 1])


def _lines(program: str) -> str:
    """The program a line for each name, in an order in which each stands before its use."""
    graph = read(program).graph
    if graph is None:
        return program
    texts = written(graph)
    names = [(i, name) for name, i in graph.names.items() if graph.nodes[i].op != INPUT]
    return "\n".join(f"{name} = {line(graph, i, texts, name)}" for i, name in sorted(names))


def _free(program: str) -> str:
    """A name that the program does not use."""
    graph = read(program).graph
    used = set(graph.names) | set(graph.inputs) if graph is not None else set()
    return next(name for name in ("t", "t_1", "t_2", "t_3", "t_4") if name not in used)
