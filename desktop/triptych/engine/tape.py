"""The tape for the window: every node as torch has it, every use of a node, and torch's own steps."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import numpy as np

from triptych.engine.column import Derivation
from triptych.engine.evidence import Evidence
from triptych.engine.floats import plain
from triptych.engine.nesting import nested
from triptych.engine.nodes import shortened
from triptych.engine.writing import factor
from triptych.lang.graph import NUMBER, Graph
from triptych.lang.printing import used, written
from triptych.lang.shapes import Shape
from triptych.messages import Tape, TapeStep, Use, Value

MOST_STEPS = 400
Fixed = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]  # each node's id, text and line


def tape(evidence: Evidence, columns: Mapping[str, Derivation], point: Mapping[str, Value]) -> Tape:
    """Return the tape at a point; a program of more than ``MOST_STEPS`` steps only has its count."""
    book = _Book(evidence)
    total = sum(node.op != NUMBER for node in book.graph.nodes)
    if total > MOST_STEPS:
        return Tape(total)
    made = columns.get("autograd")
    if made is None:
        return Tape(total, book.steps(None), book.uses(None))
    from triptych.engine.backends.autograd import Recorded  # noqa: PLC0415 -- torch is there only with its column
    from triptych.engine.torch_recording import Recording  # noqa: PLC0415 -- as above

    found: Recording | None = made.record(point, evidence.dtype) if isinstance(made, Recorded) else None
    if found is None:
        return Tape(total, book.steps(None), book.uses(None))
    return Tape(total, book.steps(found), book.uses(found), found.steps, tuple(found.replay))


class _Book:
    """One point's numbers by node and by use of ``graph``, the program as typed, which torch records."""

    def __init__(self, evidence: Evidence) -> None:
        task = evidence.task
        self._evidence, self.graph = evidence, task.graph if task.typed is None else task.typed.graph
        self._seats = range(len(self.graph.nodes)) if task.typed is None else task.typed.seats

    def steps(self, found: Any) -> tuple[TapeStep, ...]:
        """Every node but plain numbers, in recording order."""
        nodes = self.graph.nodes
        fixed = _fixed(self.graph)
        return tuple(self._step(i, fixed, found) for i in range(len(nodes)) if nodes[i].op != NUMBER)

    def _step(self, i: int, fixed: Fixed, found: Any) -> TapeStep:
        evidence, seat, (ids, texts, lines) = self._evidence, self._seats[i], fixed
        tensor: Any = found.values[i] if found is not None else None
        is_tensor = hasattr(tensor, "requires_grad")
        value, gradient = evidence.values[seat], evidence.swept.adjoints[seat]
        if evidence.torch_primals and evidence.torch_primals[seat] is not None:
            value, gradient = evidence.torch_primals[seat], evidence.torch_adjoints[seat]
        return TapeStep(
            id=ids[i],
            text=texts[i],
            op=self.graph.nodes[i].op,
            line=lines[i],
            value=self._shown(value, i),
            gradient=self._shown(gradient, i),
            dtype=str(tensor.dtype).removeprefix("torch.") if is_tensor else "",
            shape=tuple(tensor.shape) if is_tensor else evidence.task.form(seat),
            tracked=bool(is_tensor and tensor.requires_grad),
        )

    def _shown(self, value: Any, i: int) -> Value | None:
        """A number of node ``i`` as people see it."""
        bare = None if value is None else plain(value)
        return nested(bare, self._evidence.task.form(self._seats[i])) if isinstance(bare, tuple) else bare

    def uses(self, found: Any) -> tuple[Use, ...]:
        """Every use of a node by another, in recording order."""
        nodes, ids = self.graph.nodes, _fixed(self.graph)[0]
        edges = [
            (i, k) for i in range(len(nodes)) for k, a in enumerate(nodes[i].args) if nodes[a].op != NUMBER
        ]
        with np.errstate(all="ignore"):
            return tuple(self._use(i, k, ids, found) for i, k in edges)

    def _use(self, i: int, k: int, ids: tuple[str, ...], found: Any) -> Use:
        swept, task, a = self._evidence.swept, self._evidence.task, self.graph.nodes[i].args[k]
        edges, alone = self._edges(i, k)
        formula = _formula(task.graph, task.shapes, *edges[0]) if alone else ""
        carried = [swept.carried[edge] for edge in edges if edge in swept.carried]
        if not carried:
            return Use(ids[i], ids[a], k, formula)
        return Use(
            ids[i],
            ids[a],
            k,
            formula,
            upstream=self._shown(swept.adjoints[self._seats[i]], i),
            local=self._shown(swept.locals.get(edges[0]), i) if alone else None,
            downstream=self._shown(sum(carried[1:], carried[0]), a),
            torch=None if found is None else self._shown(self._handed(found.handed.get((i, a), []), i, k), a),
        )

    def _edges(self, i: int, k: int) -> tuple[list[tuple[int, int]], bool]:
        """The computed steps' uses that this one is, and whether it is one of them, not taken apart."""
        seats, nodes = self._seats, self._evidence.task.graph.nodes
        seat, of = seats[i], seats[self.graph.nodes[i].args[k]]
        if nodes[seat].args[k : k + 1] == (of,):
            return [(seat, k)], True
        first = max(seats[:i], default=-1) + 1
        steps = range(first, seat + 1)
        return [(h, j) for h in steps for j, arg in enumerate(nodes[h].args) if arg == of], False

    def _handed(self, parts: list[Value | None], i: int, k: int) -> Value | None:
        """What torch passed along this use; several uses by one node are told apart by their order."""
        args = self.graph.nodes[i].args
        slots = [j for j, a in enumerate(args) if a == args[k]]
        if len(parts) == len(slots):
            return parts[slots.index(k)]
        return _total(parts) if len(slots) == 1 else None


def _total(parts: list[Value | None]) -> Value | None:
    """The sum of what several of torch's steps passed back to the same node."""
    told = [part for part in parts if part is not None]
    return plain(np.sum(np.asarray(told, dtype=np.float64), axis=0)) if told else None


@lru_cache(maxsize=4)
def _fixed(graph: Graph) -> Fixed:
    """What no slider changes; a node without a name belongs to the line of the one that uses it."""
    texts = written(graph)
    ids = tuple(node.id or used(graph, i, texts)[0] for i, node in enumerate(graph.nodes))
    lines = list(ids)
    for i in range(len(graph.nodes) - 1, -1, -1):
        for a in graph.nodes[i].args:
            if graph.nodes[a].id.startswith("_"):
                lines[a] = lines[i]
    return ids, tuple(shortened(text) for text, _ in texts), tuple(lines)


@lru_cache(maxsize=4096)
def _formula(graph: Graph, shapes: tuple[Shape, ...], i: int, k: int) -> str:
    """A local derivative as text, written once for a graph."""
    return factor(graph, shapes, i, k).text[0]
