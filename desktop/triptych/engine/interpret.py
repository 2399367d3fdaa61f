"""Run a graph in any arithmetic: floats, arrays, 50 digits, SymPy's expressions or torch's tensors.

The shape of this follows JAX's *Autodidax*: one program, many interpreters
(https://docs.jax.dev/en/latest/autodidax.html).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any
from weakref import WeakKeyDictionary

from triptych.engine.rules import form
from triptych.lang.axes import Axis, axis_of, is_along
from triptych.lang.graph import INPUT, NUMBER, VECTOR, Graph, Node, sizes_of
from triptych.lang.ops import LINEAR, LOSS, TABLE, Op
from triptych.lang.stretches import component

Number = Any  # a float, an array, an mpf, an expression or a tensor: each arithmetic knows its own
Step = tuple[str, Callable[..., Number] | None, tuple[int, ...]]


class Arithmetic(ABC):
    """What a number is.  ``natives`` are the ops that this arithmetic computes by itself."""

    library = ""
    natives: Mapping[str, Callable[..., Number]] = {}

    def __init__(self) -> None:
        self._steps: WeakKeyDictionary[Graph, list[Step]] = WeakKeyDictionary()

    @property
    def scalars(self) -> Mapping[str, Callable[..., Number]]:
        """The natives where every argument is a number."""
        return self.natives

    def steps(self, graph: Graph) -> list[Step]:
        """A graph's nodes as calls, looked up once: a slider runs the same graph again and again."""
        found = self._steps.get(graph)
        if found is None:
            found = self._steps[graph] = [self._step(node) for node in graph.nodes]
        return found

    def _step(self, node: Node) -> Step:
        if node.op == INPUT:
            return node.id, None, ()
        if node.op == NUMBER:
            return "", partial(self.number, node.literal), ()
        if node.op in (VECTOR, "reshape") and node.literal:
            return "", self.reshaping(node), node.args
        if node.op == VECTOR:
            return "", lambda *parts: self.vector(parts), node.args
        if node.op == "item":
            return "", partial(self._item, component(node.literal)), node.args
        if is_along(node.literal):
            return "", self.along(TABLE[node.op], axis_of(node.literal)), node.args
        if node.literal and TABLE[node.op].kind == LINEAR:
            return "", partial(self.linear, node.op, sizes_of(node)), node.args
        return "", self.function(TABLE[node.op]), node.args

    def _item(self, index: int | slice, x: Number) -> Number:
        return self.item(x, index)

    def function(self, op: Op) -> Callable[..., Number]:
        """What computes an op: its native function where nothing else is to be done."""
        native = self.natives.get(op.name)
        if native is not None and type(self).apply is Arithmetic.apply:
            return native
        return lambda *args: self.apply(op, args)

    def reshaping(self, node: Node) -> Callable[..., Number]:
        """What joins values or gives one a new shape; only where shapes are known is it not written out."""
        raise NotImplementedError

    def along(self, op: Op, axis: Axis) -> Callable[..., Number]:
        """What computes an op in one direction; over a vector there is only one."""
        return self.function(op)

    @abstractmethod
    def number(self, literal: str) -> Number:
        """A number as typed: digits, pi, e, inf or nan."""

    @abstractmethod
    def vector(self, parts: Sequence[Number]) -> Number:
        """A vector of numbers, or of vectors end to end."""

    @abstractmethod
    def item(self, x: Number, index: int | slice) -> Number:
        """One component of a vector, or a stretch of it."""

    def linear(self, op: str, sizes: Sequence[int], *args: Number) -> Number:
        """The transpose of an m by n matrix, or the product of m by k and k by n, rows end to end."""
        if op == "transpose":
            m, n = sizes
            return self.vector([self.item(args[0], i * n + j) for j in range(n) for i in range(m)])
        m, k, n = sizes
        left, right = args
        rows = [self.item(left, slice(i * k, (i + 1) * k)) for i in range(m)]
        columns = [self.vector([self.item(right, t * n + j) for t in range(k)]) for j in range(n)]
        return self.vector([self.apply(TABLE["dot"], [row, column]) for row in rows for column in columns])

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
    for name, function, args in arithmetic.steps(graph):
        values.append(inputs[name] if function is None else function(*[values[a] for a in args]))
    return values
