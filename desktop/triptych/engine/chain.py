"""The chain from line to line: each line's slope by every name in it, in the dtype, and what comes back.

A line's slope is the sum over the ways through its unnamed steps of their products (Bauer 1974), so a
loss that is written out has one slope by p like one that is a single word.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from triptych.engine.evidence import Evidence
from triptych.engine.interpret import run
from triptych.engine.rules import form
from triptych.engine.sweep import local
from triptych.lang.graph import LEAVES, NUMBER
from triptych.lang.ops import TABLE, TEST
from triptych.messages import Chain, Slope


def chain(evidence: Evidence, further: Sequence[str]) -> Chain | None:
    """Return the chain at a point; None for a program with vectors, whose slopes are no numbers."""
    if any(evidence.task.shapes):
        return None
    with np.errstate(all="ignore"):
        lines = _Lines(evidence)
        slopes = lines.slopes()
        told = {text: _value(text, evidence) for text in further}
    names = evidence.task.graph.names.items()
    return Chain(slopes, {name: float(lines.adjoints[i]) for name, i in names if i in lines.adjoints}, told)


class _Lines:
    """The lines from the last to the first; what the by-hand sweep found is taken, the rest is added."""

    def __init__(self, evidence: Evidence) -> None:
        self._evidence, self._graph = evidence, evidence.task.graph
        self._plan, self._type = evidence.task.plan, evidence.floats.type
        self._named = {i: name for name, i in self._graph.names.items() if self._graph.nodes[i].id == name}
        swept = evidence.swept.adjoints
        self.adjoints: dict[int, Any] = {i: x for i, x in enumerate(swept) if x is not None}
        self.adjoints[self._graph.output] = evidence.floats.value(evidence.task.seed)

    def slopes(self) -> tuple[Slope, ...]:
        """Every line's slopes, the first line's first."""
        nodes = self._graph.nodes
        lines = [i for i in range(len(nodes) - 1, -1, -1) if i in self._named and nodes[i].op not in LEAVES]
        found = [self._line(i) for i in lines]
        return tuple(slope for line in reversed(found) for slope in line)

    def _line(self, i: int) -> list[Slope]:
        """The slopes of the line that computes node ``i``, through its steps without a name."""
        ways: dict[int, Any] = {i: self._type(1)}
        ends: list[int] = []
        for j in range(i, -1, -1):
            if j in ways and j in self._named and j != i:
                ends.append(j)
            elif j in ways:
                for k, a in enumerate(self._graph.nodes[j].args):
                    ways[a] = ways.get(a, self._type(0)) + ways[j] * self._local(j, k)
        adjoint = self.adjoints.get(i, self._type(0))
        for j in ends:
            if self._evidence.swept.adjoints[j] is None:
                self.adjoints[j] = self.adjoints.get(j, self._type(0)) + adjoint * ways[j]
        names = self._named
        return [Slope(names[i], names[j], float(ways[j]), float(adjoint * ways[j])) for j in reversed(ends)]

    def _local(self, j: int, k: int) -> Any:
        node = self._graph.nodes[self._graph.nodes[j].args[k]]
        if node.op == NUMBER or TABLE[self._graph.nodes[j].op].kind == TEST:
            return self._type(0)
        known = self._evidence.swept.locals.get((j, k))
        if known is not None and not self._plan.unheard[j]:
            return known
        return local(self._plan, j, k, self._evidence.values, self._evidence.floats, unheard=True)


def _value(text: str, evidence: Evidence) -> float:
    """What a text over the program's names comes to in the dtype."""
    names = evidence.task.graph.names
    made = form(text, tuple(names))
    held = {name: evidence.values[names[name]] for name in made.inputs}
    return float(run(made, held, evidence.floats)[made.output])
