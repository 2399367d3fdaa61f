"""No page shows in the columns beside it, or says above the question, what a task on it asks for.

What the columns show is asked of the real engine, and each formula there is handed in as an answer: where the
judge calls it right, the page must be covered until the task is answered.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from triptych.commands.asker import Asker
from triptych.course.blocks import Formula, Page, Paragraph, Posing
from triptych.course.course import own
from triptych.course.expected import near
from triptych.course.given_away import gives_away
from triptych.course.lesson import Lesson
from triptych.course.looked import typed_value
from triptych.course.tasks import AnyTask, Choice, Derivative, Factors, Link, Number, Order
from triptych.course.typed import upto
from triptych.lang.parse import read
from triptych.messages import Answer, Attempt, Judged, Question
from triptych.ui.lesson_desk import desk_of, standing

LESSONS = own().lessons
COVERED = {
    ("04-chain", "both-factors"), ("04-chain", "whole"), ("05-product", "x-sine"),
    ("06-quotient", "sine-over-x"), ("07-exponentials", "bell"), ("08-paths", "how-many"),
    ("12-perceptron-chain", "chain-to-w"), ("16-vectors", "mean-square"),
}  # fmt: skip
CLOSE = 1e-3


def posed(lesson: Lesson) -> Iterator[tuple[Page, AnyTask, Question]]:
    """Each task of a lesson with its page, and the program that stands beside it."""
    for number, page in enumerate(lesson.pages):
        beside = standing(lesson, number)
        for block in page.blocks:
            if isinstance(block, Posing) and isinstance(beside, Question):
                yield page, block.task, beside


def waits(task: AnyTask, beside: Question) -> bool:
    """Whether the columns are covered until the task is answered."""
    desk = desk_of(beside)
    assert desk.graph is not None
    return task.covers or gives_away(task, desk.graph, desk.wrt)


def asked(task: AnyTask) -> Iterator[tuple[str, str]]:
    """The derivatives that are to be typed: a program and what it is by."""
    if isinstance(task, Derivative | Factors):
        yield task.program, task.wrt
    if isinstance(task, Factors):
        yield from ((upto(task.program, one.of), one.by) for one in task.path)


def formulas(answer: Answer) -> set[str]:
    """What the columns show that has a letter in it, and is no bare name."""
    found = set()
    for gradient in answer.gradients:
        found |= {column.formula or "" for column in gradient.columns.values()}
        for column in gradient.columns.values():
            found |= {factor.formula for path in column.paths for factor in path.factors}
    return {text for text in found if any(map(str.isalpha, text)) and not text.isidentifier()}


def numbers(answer: Answer) -> Iterator[object]:
    """What the columns show as a number: values, slopes, and how many ways lead back."""
    yield from (node.value for node in answer.nodes)
    for gradient in answer.gradients:
        for column in gradient.columns.values():
            yield column.value
            if len(column.paths) > 1:
                yield float(len(column.paths))


def right(asks: Asker, task: AnyTask, texts: set[str]) -> list[str]:
    """Which of these texts would be a right answer to some part of the task."""
    found = [text for text in texts for at in asked(task) if correct(asks, *at, text)]
    answers = [task.answer] if isinstance(task, Number) else []
    answers += [option.text for option in task.options if option.right] if isinstance(task, Choice) else []
    values = [typed_value(text) for text in texts]
    return found + [text for text in answers for v in values if v is not None and near(v, text, CLOSE)]


def correct(asks: Asker, program: str, wrt: str, text: str) -> bool:
    found = asks(Attempt(0, program, wrt, text))
    assert isinstance(found, Judged)
    return found.correct is True


def said_above(page: Page, task: AnyTask) -> set[str]:
    """The formulas in the page's text above a question."""
    found: set[str] = set()
    for block in page.blocks:
        if isinstance(block, Posing) and block.task is task:
            break
        if isinstance(block, Formula):
            found.add(block.latex)
        if isinstance(block, Paragraph):
            found |= {span.target for span in block.spans if span.kind == "maths"}
    return {text for text in found if any(map(str.isalpha, text)) and not text.isidentifier()}


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda lesson: lesson.name)
def test_what_a_task_asks_for_does_not_stand_beside_it(lesson: Lesson, asks: Asker) -> None:
    for page, task, beside in posed(lesson):
        answer = asks(beside)
        assert isinstance(answer, Answer)
        if waits(task, beside):
            continue
        told = right(asks, task, formulas(answer) | {repr(n) for n in numbers(answer)})
        assert (page.title, told) == (page.title, [])
        assert not isinstance(task, Order) or beside.program != task.program


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda lesson: lesson.name)
def test_what_a_task_asks_for_is_not_said_right_above_it(lesson: Lesson, asks: Asker) -> None:
    for page, task, _beside in posed(lesson):
        if isinstance(task, Derivative | Factors):
            assert (page.title, right(asks, task, said_above(page, task))) == (page.title, [])


def test_where_the_columns_would_show_it_they_are_covered(asks: Asker) -> None:
    told = set()
    for lesson in LESSONS:
        for _page, task, beside in posed(lesson):
            answer = asks(beside) if waits(task, beside) else None
            if isinstance(answer, Answer):
                texts = formulas(answer) | {repr(n) for n in numbers(answer)}
                told |= {(lesson.name, task.id)} if right(asks, task, texts) else set()
    assert told >= COVERED


@pytest.mark.parametrize(
    ("program", "wrt", "covered"),
    [
        ("y = x^2; z = sin(y)", "x", True),
        ("a = x^2; b = sin(a)", "x", True),  # the same by other names
        ("sin(x^2)", "x", True),  # its column shows both factors
        ("u = sin(x^2); v = exp(u)", "x", True),  # the chain goes on
        ("y = x^2; z = sin(y)", "y", True),  # one factor of the two
        ("y = x^3; z = sin(y)", "x", False),
        ("y = x^2; z = cos(y)", "x", True),  # dy/dx
        ("y = t^2; z = sin(y)", "t", False),
    ],
)
def test_programs_are_the_same_that_compute_the_same(program: str, wrt: str, covered: bool) -> None:
    path = (Link(of="z", by="y", answer="cos(y)"), Link(of="y", by="x", answer="2x"))
    task = Factors(
        id="t", ask="", skill="chain", hints=(), program="y = x^2; z = sin(y)", wrt="x", path=path, answer=""
    )
    graph = read(program).graph
    assert graph is not None
    assert gives_away(task, graph, (wrt,)) is covered
