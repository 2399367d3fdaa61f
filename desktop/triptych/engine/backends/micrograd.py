"""A tape in plain Python: every number a record, and one way back through all of them, as in micrograd."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from triptych.engine.backends.by_hand import words
from triptych.engine.column import Found, Samples, Seeded, Sweep, Task, troubled
from triptych.engine.counting import Counting, reverse_count
from triptych.engine.floats import Floats
from triptych.engine.interpret import run
from triptych.engine.recording import Recorded, Tape
from triptych.engine.rules import form
from triptych.lang.ops import LOSS, MAP, REDUCE, TABLE, TEST
from triptych.messages import Column, Said, Value, Work
from triptych.sentences import say

MOST_RECORDS = 40_000
KINDS = (MAP, REDUCE, LOSS, TEST)


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


class Taped(Seeded):
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
        records: int = values[self._task.graph.output].backward(self._task.seed)
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
    for i, node in enumerate(task.graph.nodes):
        op = TABLE.get(node.op)
        if task.shapes[i] or (op is not None and op.kind not in KINDS):
            sentence = "tape-of-matrix" if len(task.form(i)) > 1 else "tape-of-numbers"
            return say(sentence, node=words(task.graph)[i])
    return None
