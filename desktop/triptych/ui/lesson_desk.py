"""From a lesson's program to a desk with its sliders, and which program belongs to a page."""

from __future__ import annotations

from typing import Final, Literal

from msgspec.structs import replace

from triptych.course.blocks import Page, Posing, Program, Snippet
from triptych.course.judgement import Given
from triptych.course.judging import asked
from triptych.course.lesson import Lesson
from triptych.course.tasks import Bug, Goal, Predict
from triptych.messages import Question, Value
from triptych.ui.bench import opened_desk
from triptych.ui.beside import FURTHER, Beside
from triptych.ui.desk import Desk
from triptych.ui.knob import Knob, first_knob, knobs_at, spell
from triptych.ui.lesson_live import in_lines
from triptych.ui.number_text import flattened

LAB: Final = "lab"  # as the room is called


def desk_of(question: Question) -> Desk:
    """Return the desk that asks this question; vectors are written into the program as its first lines."""
    many = [
        f"{name} = {_spelled(value)}" for name, value in question.point.items() if isinstance(value, tuple)
    ]
    text = "\n".join([*many, in_lines(question.program)])
    desk = opened_desk(text, knobs_at(question.point))
    known = desk.graph.names if desk.graph is not None else {}
    wrt = tuple(name for name in question.wrt if name in known)
    desk = replace(desk, wrt=wrt or desk.wrt)
    if question.axis is not None:
        desk = _along(desk, question)
    return desk.seeded(flattened(question.seed)) if question.seed is not None else desk


def _along(desk: Desk, question: Question) -> Desk:
    """Let the plots run along the question's axis, over its range."""
    axis = question.axis
    leaf = next((leaf for leaf in desk.leaves if axis is not None and leaf.name == axis.name), None)
    if leaf is None or axis is None:
        return desk
    knob: Knob = desk.knobs.get(leaf, first_knob())
    knob = replace(knob, low=axis.low, high=axis.high).holding(knob.value)
    return replace(desk, axis=leaf, knobs={**desk.knobs, leaf: knob})


def _spelled(value: Value) -> str:
    if not isinstance(value, tuple):
        return spell(value)
    return f"[{', '.join(map(_spelled, value))}]"


def beside_of(question: Question) -> Beside:
    """Return what the question shows beside the three columns."""
    column = next((name for name in question.extra if name in FURTHER), "")
    return Beside(column, question.h, question.hessian)


def question_of(page: Page) -> Question | None:
    """Return what a page opens on the sliders: its first program, or that of a task that needs them."""
    for block in page.blocks:
        if isinstance(block, Program):
            return block.question
    for block in page.blocks:
        if isinstance(block, Posing) and isinstance(block.task, Goal | Predict):
            return task_question(block.task)
    return None


def task_question(task: Goal | Predict) -> Question:
    """Return the program of a task at its point."""
    given = Given("drawn") if isinstance(task, Predict) else Given()
    found = asked(task, given)[0]
    if not isinstance(found, Question):
        raise TypeError(f"{task.id} asks no question")
    return found


def standing(lesson: Lesson, page: int) -> Question | Literal["lab"] | None:
    """Return what stands beside a page: its own program or the lab, else that of the nearest page before it.

    Where there is none before it, it is the next one to come; None in a lesson that has neither.
    """
    order = [*range(page, -1, -1), *range(page + 1, len(lesson.pages))]
    return next((found for k in order if (found := _of(lesson.pages[k])) is not None), None)


def _of(page: Page) -> Question | Literal["lab"] | None:
    question = question_of(page)
    if question is not None:
        return question
    for_lab = (
        isinstance(block, Snippet) or (isinstance(block, Posing) and isinstance(block.task, Bug))
        for block in page.blocks
    )
    return LAB if any(for_lab) else None
