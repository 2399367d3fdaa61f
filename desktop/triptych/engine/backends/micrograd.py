"""A tape in plain Python: numbers that remember how they were made, each with a closure for the way back.

The idea is Andrej Karpathy's micrograd (https://github.com/karpathy/micrograd); the local derivatives come
from the table, so that every op can be recorded.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from triptych.engine.backends.by_hand import words
from triptych.engine.column import Found, Samples, Sweep, Task, troubled
from triptych.engine.counting import Counting, reverse_count
from triptych.engine.floats import Floats
from triptych.engine.interpret import Arithmetic, run
from triptych.engine.rules import form
from triptych.lang.ops import TABLE, TEST, Op
from triptych.messages import Column, Said, Value, Work
from triptych.sentences import say

MOST_RECORDS = 40_000


def backend() -> Micrograd:
    """This column."""
    return Micrograd()


class Micrograd:
    """Needs nothing but the table; its numbers are NumPy's, so that float32 is float32."""

    def derive(self, task: Task) -> Taped:
        """A tape is recorded anew at each point."""
        return Taped(task)

    def version(self) -> dict[str, str]:
        return {}


class Recorded:
    """A number on the tape, the numbers that it was made of, and how it hands its gradient on to them."""

    __slots__ = ("children", "data", "grad", "hand_on")

    def __init__(self, data: Any, children: tuple[Recorded, ...] = ()) -> None:
        self.data = data
        self.grad = type(data)(0)
        self.children = children
        self.hand_on: Callable[[], None] = lambda: None

    def backward(self) -> int:
        """Go through everything below in reverse order of its making; return how much that was."""
        order = _sorted(self)
        self.grad = type(self.data)(1)
        for one in reversed(order):
            one.hand_on()
        return len(order)


def _sorted(last: Recorded) -> list[Recorded]:
    """Everything below a number, each after its children; a loop, because Python's own stack is short."""
    order: list[Recorded] = []
    seen: set[int] = set()
    waiting = [(last, False)]
    while waiting:
        one, is_done = waiting.pop()
        if is_done:
            order.append(one)
        elif id(one) not in seen:
            seen.add(id(one))
            waiting.append((one, True))
            waiting.extend((child, False) for child in one.children)
    return order


class Tape(Arithmetic):
    """An arithmetic that records; conditions stay plain."""

    library = "none"

    def __init__(self, floats: Floats) -> None:
        super().__init__()
        self._floats = floats

    def number(self, literal: str) -> Recorded:
        return Recorded(self._floats.number(literal))

    def vector(self, parts: Sequence[Any]) -> Any:
        raise TypeError("a tape of numbers holds no vector")

    def item(self, x: Any, index: int) -> Any:
        raise TypeError("a tape of numbers holds no vector")

    def apply(self, op: Op, args: Sequence[Any]) -> Any:
        plain = [a.data if isinstance(a, Recorded) else a for a in args]
        data = self._floats.apply(op, plain)
        if op.kind == TEST:
            return data
        out = Recorded(self._floats.type(data), tuple(a for a in args if isinstance(a, Recorded)))
        inputs = {**dict(zip(op.params, plain, strict=True)), "out": out.data}

        def hand_on() -> None:
            for partial, argument in zip(op.partials, args, strict=True):
                if partial and isinstance(argument, Recorded):
                    graph = form(partial, op.params)
                    slope = run(graph, inputs, self._floats)[graph.output]
                    argument.grad = argument.grad + slope * out.grad

        out.hand_on = hand_on
        return out


class Taped:
    """A graph that is recorded and played back at each point."""

    def __init__(self, task: Task) -> None:
        self._task = task
        self._tapes = {name: (Floats(name), Tape(Floats(name))) for name in ("float32", "float64")}
        self._trouble = _trouble(task)
        if self._trouble is None:
            self._operations, self._reverse = _operations(task), reverse_count(task)

    def at(self, point: Mapping[str, Value], dtype: str) -> Found:
        """One recording and one way back for all of the wrt."""
        if self._trouble is not None:
            return troubled(len(self._task.wrt), self._trouble)
        with np.errstate(all="ignore"):
            values, records = self._played(point, dtype)
        work = Work(self._operations, 1, self._reverse, records)
        return Found(tuple(Column(value=float(values[w].grad), work=work) for w in self._task.wrt))

    def _played(self, point: Mapping[str, Value], dtype: str) -> tuple[list[Any], int]:
        floats, tape = self._tapes[dtype]
        values = run(self._task.graph, {n: Recorded(floats.value(v)) for n, v in point.items()}, tape)
        records: int = values[self._task.graph.output].backward()
        return values, records

    def curve(self, sweep: Sweep, dtype: str) -> tuple[Samples, Samples] | None:
        """One recording for each point; None where that would be too many."""
        count = len(sweep.inputs[sweep.axis])
        if self._trouble is not None or count * len(self._task.graph.nodes) > MOST_RECORDS:
            return None
        w, found = self._task.graph.index(sweep.axis), []
        with np.errstate(all="ignore"):
            for k in range(count):
                point = {n: float(v[k if len(v) > 1 else 0, 0]) for n, v in sweep.inputs.items()}
                values, _ = self._played(point, dtype)
                found.append((float(values[self._task.graph.output].data), float(values[w].grad)))
        both = np.asarray(found, dtype=np.float64)
        return both[:, 0], both[:, 1]


def _operations(task: Task) -> int:
    """What one recording and one way back take: a slope, a product and a sum on every edge of the tape."""
    graph, counting = task.graph, Counting()
    run(graph, dict.fromkeys(graph.inputs, 0), counting)
    on_tape = graph.reaching(tuple(range(len(graph.nodes))))
    for i, node in enumerate(graph.nodes):
        op = TABLE.get(node.op)
        if op is None or op.kind == TEST or not on_tape[i]:
            continue
        for partial in filter(None, op.partials):
            run(form(partial, op.params), dict.fromkeys((*op.params, "out"), 0), counting)
            counting.operations += 2
    return counting.operations


def _trouble(task: Task) -> Said | None:
    for i, shape in enumerate(task.shapes):
        if shape:
            return say("tape-of-numbers", node=words(task.graph)[i])
    return None
