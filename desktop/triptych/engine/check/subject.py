"""Program and answer as graphs that can be held against each other; or why they can't be."""

from __future__ import annotations

from dataclasses import dataclass, replace

from triptych.engine.ask import Unusable, asked
from triptych.engine.check.notation import plain
from triptych.engine.check.trial import Subject
from triptych.engine.column import Task
from triptych.engine.layout import Layout, laid_out
from triptych.lang.graph import INPUT, Graph, Node
from triptych.lang.ops import REDUCE, TABLE
from triptych.lang.parse import read
from triptych.lang.printing import program, written
from triptych.lang.shapes import Misfit, Shape, shape_of
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
    task = _program(attempt)
    graph, wrt = task.graph, task.wrt[0]
    answer = _answer(attempt.answer, graph)
    known = {*graph.names, *answer.starts}
    _refuse_glued(answer, known)
    unknown: dict[str, Shape] = {name: () for name in answer.inputs if name not in known}
    layout = _laid(answer, task, unknown)
    subject = Subject(graph, task.shapes, wrt, layout.graph, unknown)
    return Posed(subject, _written(answer), not layout.form or layout.form == task.form(wrt))


def _program(attempt: Attempt) -> Task:
    """The program as a task with one wrt.

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
        return asked(Question(0, attempt.program, wide, (wrt,))).task
    except Unusable as unusable:
        if unusable.fault.kind != "shape":
            raise
        return asked(Question(0, attempt.program, ones, (wrt,))).task


def _still(task: Task, wrt: str) -> Task:
    """A program without inputs, beside an input that it does not use: its derivative is 0."""
    graph, last = task.graph, len(task.graph.nodes)
    nodes = (*graph.nodes, Node(wrt, INPUT))
    still = Graph(nodes, graph.output, {**graph.names, wrt: last}, graph.starts, graph.label)
    typed = None if task.typed is None else replace(task.typed, forms=(*task.typed.forms, ()))
    return replace(task, graph=still, shapes=(*task.shapes, ()), wrt=(last,), typed=typed)


def _vectors(graph: Graph) -> set[str]:
    """The inputs that are asked for a component, or stand alone inside a sum or a mean."""
    free = [name for name in graph.inputs if name not in graph.starts]
    found = set()
    for node in graph.nodes:
        reduces = node.op in ("item", "matmul") or (node.op in TABLE and TABLE[node.op].kind == REDUCE)
        sources = {s for a in node.args for s in graph.sources(a)} if reduces else set()
        certain = node.op in ("item", "dot", "matmul", "norm") or len(free) == 1
        found |= {s for s in sources if s in free and certain}
    return found


def _answer(text: str, graph: Graph) -> Graph:
    if len(text) > LONGEST_ANSWER:
        raise Unreadable(Fault("limit", say("too-long", length=len(text), most=LONGEST_ANSWER), 1, 1))
    reading = read(plain(text), given=tuple(graph.names))
    if reading.faults or reading.graph is None:
        raise Unreadable(reading.faults[0] if reading.faults else Fault("syntax", say("empty"), 1, 1))
    return reading.graph


def _refuse_glued(answer: Graph, known: set[str]) -> None:
    """Refuse a word of known one-letter names, as in 2xe^x: their product was meant, so it is not wrong."""
    letters = {name for name in known if len(name) == 1} | {"e"}
    for node in answer.nodes:
        if node.op == INPUT and len(node.id) > 1 and node.id not in known and letters.issuperset(node.id):
            said, at = say("word-or-product", name=node.id, product="*".join(node.id)), node.place
            raise Unreadable(Fault("unknown", said, at.line, at.column, at.length))


def _written(answer: Graph) -> str:
    return program(answer) or written(answer)[answer.output][0]


def _laid(answer: Graph, task: Task, unknown: dict[str, Shape]) -> Layout:
    """The answer over numbers and vectors; Unreadable where its shapes do not fit."""
    named = {name: task.form(i) for name, i in task.graph.names.items()}
    starts = {name: shape_of(value) for name, value in answer.starts.items()}
    known = {**unknown, **named, **starts}
    try:
        return laid_out(answer, tuple(known[name] for name in answer.inputs))
    except Misfit as misfit:
        raise Unreadable(misfit.fault) from None


__all__ = ["Posed", "Unreadable", "Unusable", "posed"]
