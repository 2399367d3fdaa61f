"""Run a graph in any arithmetic: floats, arrays, 50 digits, SymPy's expressions or torch's tensors.

The shape of this follows JAX's *Autodidax*: one program, many interpreters
(https://docs.jax.dev/en/latest/autodidax.html).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from triptych.engine.rules import form
from triptych.lang.graph import INPUT, NUMBER, VECTOR, Graph
from triptych.lang.ops import LOSS, TABLE, Op

Number = Any  # a float, an array, an mpf, an expression or a tensor: each arithmetic knows its own


class Arithmetic(ABC):
    """What a number is.  ``natives`` are the ops that this arithmetic computes by itself."""

    library = ""
    natives: Mapping[str, Callable[..., Number]] = {}

    @abstractmethod
    def number(self, literal: str) -> Number:
        """A number as typed: digits, pi, e, inf or nan."""

    @abstractmethod
    def vector(self, parts: Sequence[Number]) -> Number:
        """A vector of numbers."""

    @abstractmethod
    def item(self, x: Number, index: int) -> Number:
        """One component of a vector."""

    def apply(self, op: Op, args: Sequence[Number]) -> Number:
        """Compute one op by its own means, else by the program in its row."""
        native = self.natives.get(op.name)
        if native is not None:
            return native(*args)
        text = getattr(op, self.library, "") if self.library else ""
        return self.expand(text or op.definition, op, args)

    def expand(self, text: str, op: Op, args: Sequence[Number]) -> Number:
        """Compute an op by a program over its parameters; a loss is the mean of its elements."""
        graph = form(text, op.params)
        result = run(graph, dict(zip(op.params, args, strict=True)), self)[graph.output]
        return self.average(result) if op.kind == LOSS else result

    def average(self, x: Number) -> Number:
        """The mean of a loss's elements."""
        return self.apply(TABLE["mean"], [x])


def run(graph: Graph, inputs: Mapping[str, Number], arithmetic: Arithmetic) -> list[Number]:
    """Return the value of every node, in order; an input that has no value is a KeyError."""
    values: list[Number] = []
    for node in graph.nodes:
        if node.op == INPUT:
            values.append(inputs[node.id])
        elif node.op == NUMBER:
            values.append(arithmetic.number(node.literal))
        elif node.op == VECTOR:
            values.append(arithmetic.vector([values[a] for a in node.args]))
        elif node.op == "item":
            values.append(arithmetic.item(values[node.args[0]], int(node.literal)))
        else:
            values.append(arithmetic.apply(TABLE[node.op], [values[a] for a in node.args]))
    return values
