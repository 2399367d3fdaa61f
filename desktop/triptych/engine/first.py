"""The first derivative as a program: the reverse sweep written down step by step, as one graph more.

So second derivatives have nodes, rows, domains and kinks like first ones, and are judged by the same pass.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from msgspec import structs

from triptych.engine.column import Task
from triptych.engine.interpret import Arithmetic
from triptych.engine.layout import flat_shapes
from triptych.engine.sweep import Swept, size, sweep
from triptych.lang.graph import INPUT, NUMBER, VECTOR, Graph, Node
from triptych.lang.ops import LOSS, REDUCE, TABLE, Op
from triptych.lang.shapes import Shape
from triptych.messages import Value

MOST_STEPS = 3_000


class Step(NamedTuple):
    """What this arithmetic computes with: the node that makes a number, and its shape."""

    node: int
    shape: Shape


class Writer(Arithmetic):
    """Computes nothing, and appends every step to the nodes of a graph."""

    library = "none"

    def __init__(self, nodes: Sequence[Node]) -> None:
        super().__init__()
        self.nodes = list(nodes)

    def write(self, op: str, args: Sequence[Step], shape: Shape, literal: str = "") -> Step:
        """Append one node."""
        name = "" if op == NUMBER else f"_d{len(self.nodes)}"
        self.nodes.append(Node(name, op, tuple(a.node for a in args), literal))
        return Step(len(self.nodes) - 1, shape)

    def number(self, literal: str) -> Step:
        return self.write(NUMBER, (), (), literal)

    def vector(self, parts: Sequence[Step]) -> Step:
        return self.write(VECTOR, parts, (sum(part.shape[0] if part.shape else 1 for part in parts),))

    def item(self, x: Step, index: int | slice) -> Step:
        if isinstance(index, int):
            return self.write("item", (x,), (), str(index)) if x.shape else x
        wide = index.stop - index.start
        stretch = f"{index.start}:{index.stop}"
        return self.write("item", (x,), (wide,), stretch) if x.shape else self.vector([x] * wide)

    def linear(self, op: str, sizes: Sequence[int], *args: Step) -> Step:
        return self.write(op, args, (sizes[0] * sizes[-1],), " ".join(map(str, sizes)))

    def apply(self, op: Op, args: Sequence[Step]) -> Step:
        if op.name == "mul" and "1" in (ones := [self.nodes[a.node].literal for a in args]):
            return args[1 - ones.index("1")]
        widest = max((a.shape for a in args), key=len)
        return self.write(op.name, args, () if op.kind in (REDUCE, LOSS) else widest)

    def fit(self, x: Step, count: int | None) -> Step:
        """Sum or spread a step to an argument's shape."""
        if count is None:
            return self.apply(TABLE["sum"], [x]) if x.shape else x
        return x if x.shape else self.vector([x] * count)

    def spread(self, x: Step, index: int | slice, count: int) -> Step:
        """The vector with ``x`` at ``index`` and 0 elsewhere."""
        none = self.number("0")
        if isinstance(index, int):
            return self.vector([x if i == index else none for i in range(count)])
        parts = [self.item(x, i) for i in range(index.stop - index.start)]
        return self.vector([*[none] * index.start, *parts, *[none] * (count - index.stop)])


@dataclass(frozen=True)
class First:
    """The derivative of a task by one input as a task of its own, by the inputs at ``task.wrt``.

    ``origins`` has for each of its nodes that node of the program at whose slope it takes part.
    """

    task: Task
    origins: tuple[int, ...]


def first(task: Task, node: int, place: int | None, point: Mapping[str, Value]) -> First | None:
    """Return the derivative by an input, or by one component of it; None where it takes too many steps."""
    plan = replace(task, wrt=(node,)).plan
    writer = Writer(task.graph.nodes)
    values = [Step(i, shape) for i, shape in enumerate(task.shapes)]
    swept = sweep(plan, values, _ones(writer, task), writer)
    slope = swept.adjoints[node] or writer.number("0")
    slope = writer.fit(slope, size(task.shapes[node])) if place is not None else slope
    output = slope if place is None else writer.item(slope, place)
    if len(writer.nodes) > MOST_STEPS:
        return None
    origins = _origins(task, writer.nodes, swept)
    graph, origins, wrt = _kept(writer.nodes, origins, output.node, task.wrt)
    return First(Task(graph, flat_shapes(graph, point), wrt), origins)


def _ones(writer: Writer, task: Task) -> Step:
    seed = task.seed if isinstance(task.seed, tuple) else (task.seed,)
    parts = [writer.number(repr(part).removesuffix(".0")) for part in seed]
    return writer.vector(parts) if isinstance(task.seed, tuple) else parts[0]


def _origins(task: Task, nodes: Sequence[Node], swept: Swept) -> tuple[int, ...]:
    """Steps are written edge by edge, so what was written since the edge before belongs to an edge's node."""
    found = list(range(len(task.graph.nodes)))
    for (i, _), made in swept.carried.items():
        found += [i] * (made.node + 1 - len(found))
    return (*found, *[task.graph.output] * (len(nodes) - len(found)))


def _kept(
    nodes: Sequence[Node], origins: Sequence[int], output: int, by: Sequence[int]
) -> tuple[Graph, tuple[int, ...], tuple[int, ...]]:
    """Only the inputs and what the output needs, with the origins and the inputs' new places."""
    needed = {output}
    for i in range(output, -1, -1):
        needed.update(nodes[i].args if i in needed else ())
    kept = [i for i, node in enumerate(nodes) if i in needed or node.op == INPUT]
    at = {i: k for k, i in enumerate(kept)}
    found = tuple(structs.replace(nodes[i], args=tuple(at[a] for a in nodes[i].args)) for i in kept)
    names = {nodes[i].id: at[i] for i in kept if nodes[i].op == INPUT}
    graph = Graph(found, at[output], names)
    return graph, tuple(origins[i] for i in kept), tuple(at[w] for w in by)
