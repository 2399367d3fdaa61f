"""Program and answer as graphs that can be held against each other; or why they can't be."""

from __future__ import annotations

from dataclasses import dataclass

from triptych.engine.ask import Unusable, asked
from triptych.engine.check.notation import plain
from triptych.engine.check.trial import Subject
from triptych.engine.column import Task
from triptych.lang.graph import INPUT, Graph, Node
from triptych.lang.ops import REDUCE, TABLE
from triptych.lang.parse import read
from triptych.lang.printing import program, written
from triptych.lang.shapes import Misfit, Shape, shape_of, shapes
from triptych.messages import Attempt, Fault, Question, Value
from triptych.sentences import say

LONGEST_ANSWER = 10_000
_COMPONENTS = 3


class Unreadable(Exception):
    """An answer that can't be read; ``fault`` says where and why."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.said.text)
        self.fault = fault


@dataclass(frozen=True)
class Posed:
    """What is to be judged; ``fits`` tells whether the answer has as many components as the wrt."""

    subject: Subject
    understood: str
    fits: bool


def posed(attempt: Attempt) -> Posed:
    """Read both texts; Unusable is the program's fault, Unreadable the answer's."""
    graph, found, wrt = _program(attempt)
    answer = _answer(attempt.answer, graph)
    own = {n.id: shape for n, shape in zip(graph.nodes, found, strict=True) if n.op == INPUT}
    known = {*graph.names, *answer.starts}
    unknown: dict[str, Shape] = {name: () for name in answer.inputs if name not in known}
    subject = Subject(graph, found, wrt, answer, unknown)
    return Posed(subject, _written(answer), _fits(subject, own))


def _program(attempt: Attempt) -> tuple[Graph, tuple[Shape, ...], int]:
    """The program's graph, shapes and wrt.

    An input that never had a value is a number, or a vector if it must be.  Where a vector came out, each
    component is one and the same function of numbers, so that one is judged.
    """
    graph, wrt = read(attempt.program).graph, attempt.wrt
    if graph is not None and not graph.inputs and wrt not in graph.names and wrt.isidentifier():
        return _still(asked(Question(0, attempt.program)).task, wrt)
    names = graph.inputs if graph is not None else ()
    vectors = _vectors(graph) if graph is not None else set()
    starts = graph.starts if graph is not None else {}
    ones: dict[str, Value] = dict.fromkeys(names, 1.0)
    free = [name for name in names if name not in starts]
    wide: dict[str, Value] = {n: (1.0,) * _COMPONENTS if n in vectors else 1.0 for n in free}
    try:
        task = asked(Question(0, attempt.program, wide, (wrt,))).task
    except Unusable as unusable:
        if unusable.fault.kind != "shape":
            raise
        task = asked(Question(0, attempt.program, ones, (wrt,))).task
    return task.graph, task.shapes, task.wrt[0]


def _still(task: Task, wrt: str) -> tuple[Graph, tuple[Shape, ...], int]:
    """A program without inputs, beside an input that it does not use: its derivative is 0."""
    graph, last = task.graph, len(task.graph.nodes)
    nodes = (*graph.nodes, Node(wrt, INPUT))
    still = Graph(nodes, graph.output, {**graph.names, wrt: last}, graph.starts, graph.label)
    return still, (*task.shapes, ()), last


def _vectors(graph: Graph) -> set[str]:
    """The inputs that are asked for a component, or stand alone inside a sum or a mean."""
    free = [name for name in graph.inputs if name not in graph.starts]
    found = set()
    for node in graph.nodes:
        reduces = node.op == "item" or (node.op in TABLE and TABLE[node.op].kind == REDUCE)
        sources = {s for a in node.args for s in graph.sources(a)} if reduces else set()
        certain = node.op in ("item", "dot", "norm") or len(free) == 1
        found |= {s for s in sources if s in free and certain}
    return found


def _answer(text: str, graph: Graph) -> Graph:
    if len(text) > LONGEST_ANSWER:
        raise Unreadable(Fault("limit", say("too-long", length=len(text), most=LONGEST_ANSWER), 1, 1))
    reading = read(plain(text), given=tuple(graph.names))
    if reading.faults or reading.graph is None:
        raise Unreadable(reading.faults[0] if reading.faults else Fault("syntax", say("empty"), 1, 1))
    return reading.graph


def _written(answer: Graph) -> str:
    return program(answer) or written(answer)[answer.output][0]


def _fits(subject: Subject, own: dict[str, Shape]) -> bool:
    """Whether the answer's shape is the wrt's; one number stands for every component."""
    named = {name: subject.shapes[i] for name, i in subject.graph.names.items()}
    starts = {name: shape_of(value) for name, value in subject.answer.starts.items()}
    known = {**subject.unknown, **own, **named, **starts}
    point: dict[str, Value] = {n: (1.0,) * s[0] if s else 1.0 for n, s in known.items()}
    try:
        shape = shapes(subject.answer, point)[subject.answer.output]
    except Misfit as misfit:
        raise Unreadable(misfit.fault) from None
    return not shape or shape == subject.shapes[subject.wrt]


__all__ = ["Posed", "Unreadable", "Unusable", "posed"]
