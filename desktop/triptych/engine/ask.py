"""A question made whole: its program read, its point filled in, its shapes known; or the fault."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from triptych.engine import backends
from triptych.engine.column import Task
from triptych.engine.floats import Floats, floats, plain
from triptych.engine.layout import laid_out
from triptych.engine.nesting import end_to_end, nested
from triptych.lang.graph import INPUT, Graph, Reading
from triptych.lang.parse import read
from triptych.lang.shapes import Misfit, Shape, index_label, shape_of
from triptych.lang.truths import truths
from triptych.messages import Axis, Fault, Question, Value
from triptych.sentences import say

MOST_NODES = 50_000


class Unusable(Exception):
    """A question that can't be answered; ``fault`` says why."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.said.text)
        self.fault = fault


@dataclass(frozen=True)
class Asked:
    """A question's graph, its point as the dtype holds it, and its task."""

    understood: str
    point: dict[str, Value]
    task: Task
    wrt: tuple[str, ...]


def asked(question: Question) -> Asked:
    """Read a question, or raise Unusable with the first fault."""
    shapes = ((name, shape_of(value)) for name, value in question.point.items() if isinstance(value, tuple))
    reading = _reading(question.program, frozenset(question.point), frozenset(shapes))
    if reading.faults or reading.graph is None:
        raise Unusable(reading.faults[0] if reading.faults else Fault("syntax", say("empty"), 1, 1))
    graph = reading.graph
    if len(graph.nodes) > MOST_NODES:
        raise Unusable(Fault("limit", say("too-many-steps", steps=len(graph.nodes), most=MOST_NODES)))
    _check_extra(question)
    point = _point(graph, question)
    if question.spans is not None:
        _check_range(graph, point, question.spans)
    names = question.wrt or graph.inputs
    _check_names(graph, names)
    try:
        layout = laid_out(graph, tuple(shape_of(point[name]) for name in graph.inputs))
    except Misfit as misfit:
        raise Unusable(misfit.fault) from None
    seed = _seed(graph, layout.form, question.seed)
    graph = layout.graph
    wrt = tuple(graph.names[name] for name in names)
    detail = graph.names[question.detail] if question.detail in names else None
    task = Task(graph, layout.shapes, wrt, seed, detail, typed=layout.typed)
    held = point if layout.typed is None else {name: end_to_end(value) for name, value in point.items()}
    return Asked(reading.understood, held, task, tuple(names))


def _check_names(graph: Graph, names: Iterable[str]) -> None:
    for name in names:
        if name not in graph.names:
            raise Unusable(Fault("unknown", say("no-such-wrt", name=name)))
        if truths(graph)[graph.names[name]]:
            raise Unusable(Fault("condition", say("wrt-condition", name=name)))


def _check_extra(question: Question) -> None:
    for name in question.extra:
        if name not in backends.names():
            further = ", ".join(n for n in backends.names() if n not in backends.HOME)
            raise Unusable(Fault("unknown", say("no-such-column", name=name, names=further)))
    if question.h is not None and not 0 < question.h < math.inf:
        raise Unusable(Fault("request", say("h-not-positive", h=question.h)))


def _check_range(graph: Graph, point: Mapping[str, Value], axis: Axis) -> None:
    if axis.name not in graph.inputs:
        said = say("no-such-axis", name=axis.name, names=", ".join(graph.inputs) or "none")
        raise Unusable(Fault("unknown", said))
    shape = shape_of(point[axis.name])
    if shape and (axis.index is None or not 0 <= axis.index < math.prod(shape)):
        first = f"{axis.name}{index_label(shape, 0)}"
        said = say("axis-component", name=axis.name, size=math.prod(shape), first=first)
        raise Unusable(Fault("shape", said))
    if not -math.inf < axis.low < axis.high < math.inf:
        raise Unusable(Fault("request", say("axis-empty", name=axis.name)))


@lru_cache(maxsize=64)
def _reading(program: str, given: frozenset[str], forms: frozenset[tuple[str, Shape]]) -> Reading:
    """A program is read once, so that a slider's graph is the very graph that was derived."""
    return read(program, given, forms=dict(forms))


def _point(graph: Graph, question: Question) -> dict[str, Value]:
    held = floats(question.dtype)
    given = {**graph.starts, **question.point}
    missing = [n.id for n in graph.nodes if n.op == INPUT and n.id not in given]
    if missing:
        node = graph.nodes[graph.names[missing[0]]]
        said = say("missing", name=missing[0])
        raise Unusable(Fault("missing", said, node.place.line, node.place.column, node.place.length))
    with np.errstate(over="ignore"):
        return {name: _held(given[name], held) for name in graph.inputs}


def _held(value: Value, floats_: Floats) -> Value:
    """A value as the dtype has it, in its own shape."""
    whole = end_to_end(value)
    found = plain(floats_.value(whole))
    return found if whole is value else nested(found, shape_of(value))


def _seed(graph: Graph, shape: tuple[int, ...], seed: Value | None) -> Value:
    place = graph.nodes[graph.output].place
    if not shape and seed is None:
        return 1.0
    count = math.prod(shape)
    if seed is None:
        raise Unusable(Fault("shape", say("vector-output", size=count), place.line, place.column))
    if shape_of(seed) not in (shape, (count,) if shape else ()):
        raise Unusable(Fault("shape", say("seed-size", size=count), place.line, place.column))
    return end_to_end(seed)
