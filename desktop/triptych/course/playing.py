"""Plays a lesson as a learner would and reports what does not hold: values, right answers, wrong answers.

Whoever plays brings the computing processes, as one function that sends a message and waits for the reply.
Who must not wait plays a block again and again from the replies that are known by then.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from triptych.course.blocks import Block, Posing, Program, Snippet
from triptych.course.expected import Difference, differences, lab_differences
from triptych.course.judgement import RIGHT, UNDECIDED, UNREAD, Asks, Given
from triptych.course.judging import settled
from triptych.course.kinds import KINDS
from triptych.course.lesson import Lesson
from triptych.course.tasks import AnyTask, Number, question
from triptych.messages import Answer, Asked, Fault, LabAsk, Ran, Reply, Said
from triptych.sentences import say


def played(lesson: Lesson, asks: Asks) -> Iterator[Fault]:
    """Yield what of a lesson does not hold, with the line of the block it stands in."""
    for block, line in playable(lesson):
        for said in _block(block, asks):
            yield Fault("value", said, line)


def playable(lesson: Lesson) -> list[tuple[Block, int]]:
    """Return the blocks of which something can fail to hold, each with its line."""
    return [
        (block, line)
        for page in lesson.pages
        for block, line in zip(page.blocks, page.lines, strict=True)
        if isinstance(block, Program | Snippet | Posing)
    ]


class _WantedError(Exception):
    """A message whose reply is not known yet."""

    def __init__(self, asked: Asked) -> None:
        super().__init__()
        self.asked = asked


def replayed(block: Block, line: int, known: Mapping[str, Reply]) -> tuple[Fault, ...] | Asked:
    """Play a block from known replies, each under its message's ``key``.

    Return what does not hold, or else the first message whose reply is still wanted.
    """

    def asks(asked: Asked) -> Reply:
        reply = known.get(key(asked))
        if reply is None:
            raise _WantedError(asked)
        return reply

    try:
        return tuple(Fault("value", said, line) for said in _block(block, asks))
    except _WantedError as wanted:
        return wanted.asked


def key(asked: Asked) -> str:
    """Return the name under which the reply to a message is known."""
    return repr(asked)


def _block(block: Block, asks: Asks) -> Iterator[Said]:
    if isinstance(block, Program):
        yield from _program(block, asks)
    elif isinstance(block, Snippet):
        reply = asks(LabAsk(0, (), block.source))
        if not isinstance(reply, Ran) or reply.refused is not None:
            yield say("lesson-failed", what=block.source.partition("\n")[0])
        else:
            yield from (_told(one, {}) for one in lab_differences(block.expect, reply))
    elif isinstance(block, Posing):
        yield from _task(block.task, asks)


def _program(block: Program, asks: Asks) -> Iterator[Said]:
    reply = asks(block.question)
    if not isinstance(reply, Answer) or reply.fault is not None:
        yield say("lesson-failed", what=block.text.strip().partition("\n")[0])
        return
    yield from (_told(one, reply.versions) for one in differences(block.expect, reply))


def _told(one: Difference, versions: dict[str, str]) -> Said:
    made = ", ".join(f"{name} {version}" for name, version in versions.items()) or "—"
    return say("lesson-value", name=one.name, expected=one.expected, found=one.found, versions=made)


def _task(task: AnyTask, asks: Asks) -> Iterator[Said]:
    for given in KINDS[task.kind].right(task, asks):
        judgement = settled(task, given, asks)
        if judgement.verdict != RIGHT:
            yield say("lesson-not-right", id=task.id, answer=_short(given), verdict=judgement.verdict)
    for given, mistake in KINDS[task.kind].wrong(task, asks):
        judgement = settled(task, given, asks)
        if judgement.verdict in (RIGHT, UNDECIDED, UNREAD):
            yield say("lesson-not-wrong", id=task.id, answer=_short(given), verdict=judgement.verdict)
            continue
        named = {judgement.mistake, *(part.mistake for part in judgement.parts)}
        if mistake and mistake not in named:
            found = judgement.mistake or "—"
            yield say("lesson-other-mistake", id=task.id, answer=_short(given), expected=mistake, found=found)
    if isinstance(task, Number) and task.program:
        reply = asks(question(task))
        if isinstance(reply, Answer) and reply.fault is None:
            yield from (_told(one, reply.versions) for one in differences({task.of: task.answer}, reply))
        else:
            yield say("lesson-failed", what=task.program)


def _short(given: Given) -> str:
    return " ".join(given.brief.split())[:80]
