"""A task as torch records it: functions that torch has not as one are taken apart into smaller steps.

Rounding in those steps is torch's alone, and explains where only its column is off.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from msgspec import structs

from triptych.engine.column import Task
from triptych.engine.layout import flat_shapes
from triptych.engine.rules import form
from triptych.lang.graph import INPUT, Graph, Node
from triptych.lang.ops import MAP, TABLE
from triptych.messages import Value

# What torch's kernels do inside for a value, where it is not what the row says: ATen/native/Loss.cpp.
_VALUES = {"bce_with_logits": "mean((1 - y)*z + (max(-z, 0) + log1p(exp(-abs(z)))))"}


def steps_of(node: Node, of_value: bool = False) -> str:
    """The program that torch runs for a node, in our own language; nothing where it has one step for it."""
    op = TABLE.get(node.op)
    if of_value and node.op in _VALUES:
        return _VALUES[node.op]
    if op is None or op.kind != MAP:
        return ""
    if "(" in op.torch:
        return op.torch
    return op.definition if op.composed or not op.torch else ""


def apart(task: Task, point: Mapping[str, Value], of_value: bool = False) -> Task | None:
    """The task with every such node replaced by its steps; None where there is no such node."""
    if not any(steps_of(node, of_value) for node in task.graph.nodes):
        return None
    nodes: list[Node] = []
    places = _inlined(nodes, task.graph, {}, of_value)
    names = {name: places[i] for name, i in task.graph.names.items()}
    graph = Graph(tuple(nodes), places[task.graph.output], names)
    wrt = tuple(places[w] for w in task.wrt)
    return replace(task, graph=graph, shapes=flat_shapes(graph, point), wrt=wrt, typed=None)


def _inlined(nodes: list[Node], graph: Graph, given: Mapping[str, int], of_value: bool) -> list[int]:
    """Append a graph's steps to ``nodes``; where each of its own nodes went."""
    places: list[int] = []
    for node in graph.nodes:
        args = tuple(places[a] for a in node.args)
        steps = steps_of(node, of_value)
        if node.op == INPUT and node.id in given:
            places.append(given[node.id])
        elif steps:
            params = TABLE[node.op].params
            inner = form(steps, params)
            held = dict(zip(params, args, strict=True))
            places.append(_inlined(nodes, inner, held, of_value)[inner.output])
        else:
            places.append(len(nodes))
            nodes.append(structs.replace(node, args=args))
    return places
