"""The reverse sweep over the table's local derivatives, in any arithmetic that can multiply and add.

Source: Griewank & Walther, *Evaluating Derivatives* (2nd ed., 2008), ch. 3: adjoints from the output back.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from triptych.engine.interpret import Arithmetic, run
from triptych.engine.rules import form, pulled_by
from triptych.lang.graph import VECTOR, Graph
from triptych.lang.ops import LINEAR, LOSS, TABLE, TEST, WHOLE
from triptych.lang.shapes import Shape
from triptych.lang.stretches import component

WHERE = ("where", 0)  # the place of a choice's condition
Number = Any  # whatever the arithmetic's numbers are


@dataclass
class Swept:
    """Adjoints by node, and what each edge was: its local derivative and what it carried back."""

    adjoints: list[Number | None]
    locals: dict[tuple[int, int], Number] = field(default_factory=dict)
    carried: dict[tuple[int, int], Number] = field(default_factory=dict)


@dataclass(frozen=True)
class Plan:
    """A graph with its shapes and the nodes that matter for some targets."""

    graph: Graph
    shapes: tuple[Shape, ...]
    active: tuple[bool, ...]

    @cached_property
    def unheard(self) -> tuple[bool, ...]:
        """The nodes that matter for conditions alone: nothing comes back to them, whatever they are."""
        nodes = self.graph.nodes
        found = [True] * len(nodes)
        found[self.graph.output] = False
        for i in range(len(nodes) - 1, -1, -1):
            for k, a in enumerate(nodes[i].args):
                op = nodes[i].op
                decides = (op, k) == WHERE or (op in TABLE and TABLE[op].kind == TEST)
                found[a] = found[a] and (found[i] or decides)
        return tuple(found)


def size(shape: Shape) -> int | None:
    """The length of a vector's shape; None for a number."""
    return shape[0] if shape else None


def local(
    plan: Plan, i: int, k: int, values: Sequence[Number], arithmetic: Arithmetic, *, unheard: bool = False
) -> Number:
    """The local derivative of node ``i`` by its ``k``-th argument, element by element.

    Where nothing comes back to the node it is 0, unless what is ``unheard`` is wanted as it is too.
    """
    node = plan.graph.nodes[i]
    op = TABLE[node.op]
    graph = form("0" if plan.unheard[i] and not unheard else op.partials[k] or "0", op.params)
    inputs = dict(zip(op.params, (values[a] for a in node.args), strict=True))
    found = run(graph, {**inputs, "out": values[i]}, arithmetic)[graph.output]
    if op.kind == LOSS:
        count = max((plan.shapes[a][0] for a in node.args if plan.shapes[a]), default=1)
        if count > 1:
            found = arithmetic.apply(TABLE["div"], [found, arithmetic.number(str(count))])
    return found


def is_whole(graph: Graph, i: int) -> bool:
    """Whether each component of node ``i`` depends on the whole of its argument."""
    return graph.nodes[i].op in TABLE and TABLE[graph.nodes[i].op].kind in (WHOLE, LINEAR)


def _whole(plan: Plan, i: int, k: int, v: Number, values: Sequence[Number], arithmetic: Arithmetic) -> Number:
    """vᵀJ of a node whose every component depends on the whole of its argument."""
    node = plan.graph.nodes[i]
    graph = pulled_by(node, k)
    inputs = dict(zip(TABLE[node.op].params, (values[a] for a in node.args), strict=True))
    return run(graph, {**inputs, "out": values[i], "v": v}, arithmetic)[graph.output]


def jacobian(plan: Plan, i: int, k: int, values: Sequence[Number], arithmetic: Any) -> list[Number]:
    """The rows of such a node's Jacobian, one vᵀJ for each unit vector v."""
    count = plan.shapes[i][0]
    units = (arithmetic.spread(arithmetic.number("1"), j, count) for j in range(count))
    return [_whole(plan, i, k, unit, values, arithmetic) for unit in units]


def sweep(plan: Plan, values: Sequence[Number], seed: Number, arithmetic: Any) -> Swept:
    """Carry ``seed`` from the output back to every active node."""
    nodes = plan.graph.nodes
    swept = Swept([None] * len(nodes))
    if plan.active[plan.graph.output]:
        swept.adjoints[plan.graph.output] = seed
    for i in range(len(nodes) - 1, -1, -1):
        adjoint = swept.adjoints[i]
        if adjoint is None:
            continue
        for k, a in enumerate(nodes[i].args):
            if plan.active[a]:
                back = pull(plan, i, k, adjoint, values, arithmetic, swept)
                swept.carried[i, k] = back
                old = swept.adjoints[a]
                swept.adjoints[a] = back if old is None else arithmetic.apply(TABLE["add"], [old, back])
    return swept


def pull(
    plan: Plan,
    i: int,
    k: int,
    adjoint: Number,
    values: Sequence[Number],
    arithmetic: Any,
    swept: Swept | None,
) -> Number:
    """Carry an adjoint over one edge: vᵀJ, summed back where the argument was broadcast."""
    node = plan.graph.nodes[i]
    a = node.args[k]
    if node.op == VECTOR:
        width = size(plan.shapes[a])
        return arithmetic.item(adjoint, k if width is None else slice(k * width, (k + 1) * width))
    if node.op == "item":
        return arithmetic.spread(adjoint, component(node.literal), plan.shapes[a][0])
    if is_whole(plan.graph, i):
        return arithmetic.fit(_whole(plan, i, k, adjoint, values, arithmetic), size(plan.shapes[a]))
    known = swept.locals.get((i, k)) if swept else None
    slope = local(plan, i, k, values, arithmetic) if known is None else known
    if swept is not None:
        swept.locals[i, k] = slope
    return arithmetic.fit(arithmetic.apply(TABLE["mul"], [adjoint, slope]), size(plan.shapes[a]))
