"""Multiple choice, the order of the backward pass, and the line of a snippet that is at fault."""

from __future__ import annotations

from collections.abc import Sequence

from triptych.course.expected import lab_differences
from triptych.course.judgement import UNREAD, Given, Judgement, right, undecided, unread, wrong
from triptych.course.tasks import Bug, Choice, Order
from triptych.lang.graph import LEAVES, Graph
from triptych.lang.parse import read
from triptych.lang.printing import written
from triptych.messages import Asked, LabAsk, Ran, Reply


def nothing(_task: object, _given: Given) -> tuple[Asked, ...]:
    """These tasks ask no process for anything."""
    return ()


def judge_choice(task: Choice, given: Given, _replies: Sequence[Reply]) -> Judgement:
    """Return whether exactly the right options were chosen; ``texts`` are their numbers, counted from 1."""
    chosen = {text.strip() for text in (given.texts or (given.text,)) if text.strip()}
    numbers = {str(k): option for k, option in enumerate(task.options, 1)}
    if not chosen or not chosen <= set(numbers):
        return unread("task-choose")
    good = {k for k, option in numbers.items() if option.right}
    bad = sorted(chosen - good)
    if bad:
        return wrong("task-says", text=numbers[bad[0]].why)
    if chosen != good:
        return wrong("task-choice-more")
    return right("task-says", text=numbers[min(good)].why)


def steps(task: Order) -> tuple[str, ...]:
    """Return the steps of the tape on the way back to ``wrt``, as they were recorded, by their texts."""
    graph = read(task.program).graph
    return tuple(_on_the_way(graph, task.wrt)) if graph is not None else ()


def judge_order(task: Order, given: Given, _replies: Sequence[Reply]) -> Judgement:
    """Right is every order in which a step comes only after all that used it."""
    graph = read(task.program).graph
    found = _on_the_way(graph, task.wrt) if graph is not None else {}
    if graph is None or sorted(given.texts) != sorted(found):
        return unread("task-order-all")
    place = {text: k for k, text in enumerate(given.texts)}
    for text, i in found.items():
        for user, j in found.items():
            if i in graph.nodes[j].args and place[user] > place[text]:
                return wrong("task-order-wrong", step=text, user=user)
    return right("task-order-right")


def _on_the_way(graph: Graph, wrt: str) -> dict[str, int]:
    """The steps that depend on ``wrt`` and that the output depends on, by text; leaves are no steps."""
    texts = written(graph)
    reached = graph.reaching((graph.names[wrt],)) if wrt in graph.names else ()
    return {
        texts[i][0] if node.id.startswith("_") else f"{node.id} = {texts[i][0]}": i
        for i, (node, on) in enumerate(zip(graph.nodes, reached, strict=False))
        if on and node.op not in LEAVES
    }


def ask_bug(_task: Bug, given: Given) -> tuple[Asked, ...]:
    """A mended snippet is run in the lab; a line's number needs nobody."""
    typed = given.text.strip()
    return () if not typed or typed.isdigit() else (LabAsk(0, (), given.text),)


def judge_bug(task: Bug, given: Given, replies: Sequence[Reply]) -> Judgement:
    """Return whether the line is the one at fault, or the mended snippet does what was asked."""
    typed = given.text.strip()
    if not typed:
        return unread("task-bug-how")
    if typed.isdigit():
        return right("task-bug-found") if int(typed) == task.line else wrong("task-bug-elsewhere", line=typed)
    ran = replies[0] if replies else None
    if not isinstance(ran, Ran):
        return undecided()
    if ran.refused is not None:
        return Judgement(UNREAD, ran.refused.because)
    if ran.error is not None:
        return wrong("task-bug-error", line=ran.error.line, message=ran.error.message)
    for difference in lab_differences(task.goal, ran):
        name, expected, found = difference.name, difference.expected, difference.found
        return wrong("task-bug-still", name=name, found=found, expected=expected)
    return right("task-bug-mended")
