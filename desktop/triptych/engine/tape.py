"""The tape for the window: every node as torch has it, every use of a node, and torch's own steps."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import numpy as np

from triptych.engine.column import Derivation
from triptych.engine.evidence import Evidence
from triptych.engine.floats import plain
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
    graph = evidence.task.graph
    total = sum(node.op != NUMBER for node in graph.nodes)
    if total > MOST_STEPS:
        return Tape(total)
    book = _Book(evidence)
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
    """One point's numbers by node and by use."""

    def __init__(self, evidence: Evidence) -> None:
        self._evidence, self._graph = evidence, evidence.task.graph
        self._ids, self._texts, self._lines = _fixed(self._graph)

    def steps(self, found: Any) -> tuple[TapeStep, ...]:
        """Every node but plain numbers, in recording order."""
        nodes = self._graph.nodes
        return tuple(self._step(i, found) for i in range(len(nodes)) if nodes[i].op != NUMBER)

    def _step(self, i: int, found: Any) -> TapeStep:
        evidence, node = self._evidence, self._graph.nodes[i]
        tensor: Any = found.values[i] if found is not None else None
        is_tensor = hasattr(tensor, "requires_grad")
        value, gradient = plain(evidence.values[i]), evidence.swept.adjoints[i]
        if evidence.torch_primals and evidence.torch_primals[i] is not None:
            value = evidence.torch_primals[i]
            gradient = evidence.torch_adjoints[i]
        return TapeStep(
            id=self._ids[i],
            text=self._texts[i],
            op=node.op,
            line=self._lines[i],
            value=value,
            gradient=None if gradient is None else plain(gradient),
            dtype=str(tensor.dtype).removeprefix("torch.") if is_tensor else "",
            shape=tuple(tensor.shape) if is_tensor else evidence.task.shapes[i],
            tracked=bool(is_tensor and tensor.requires_grad),
        )

    def uses(self, found: Any) -> tuple[Use, ...]:
        """Every use of a node by another, in recording order."""
        nodes = self._graph.nodes
        edges = [
            (i, k) for i in range(len(nodes)) for k, a in enumerate(nodes[i].args) if nodes[a].op != NUMBER
        ]
        with np.errstate(all="ignore"):
            return tuple(self._use(i, k, found) for i, k in edges)

    def _use(self, i: int, k: int, found: Any) -> Use:
        swept, a = self._evidence.swept, self._graph.nodes[i].args[k]
        formula = _formula(self._graph, self._evidence.task.shapes, i, k)
        if (i, k) not in swept.carried:
            return Use(self._ids[i], self._ids[a], k, formula)
        local = swept.locals.get((i, k))
        return Use(
            self._ids[i],
            self._ids[a],
            k,
            formula,
            upstream=plain(swept.adjoints[i]),
            local=None if local is None else plain(local),
            downstream=plain(swept.carried[i, k]),
            torch=None if found is None else self._handed(found.handed.get((i, a), []), i, k),
        )

    def _handed(self, parts: list[Value | None], i: int, k: int) -> Value | None:
        """What torch passed along this use; several uses by one node are told apart by their order."""
        args = self._graph.nodes[i].args
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
