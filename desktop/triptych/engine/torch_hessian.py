"""torch's second derivatives: the gradient recorded with ``create_graph`` and differentiated again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import torch

from triptych.engine.column import Task
from triptych.engine.interpret import run
from triptych.engine.torch_numbers import Tensors
from triptych.engine.torch_shapes import as_typed
from triptych.messages import Value

By = Sequence[tuple[int, int | None]]


def second(task: Task, by: By, point: Mapping[str, Value], dtype: str) -> dict[tuple[int, int], float | None]:
    """Return the second derivative of each pair of (node, component); None where torch refuses."""
    tensors, nodes = Tensors(dtype), list(dict.fromkeys(node for node, _ in by))
    graph, held = as_typed(task, point)
    leaves = {n: tensors.tensor(v, task.graph.names[n] in nodes) for n, v in held.items()}
    tensor_of = {node: leaves[task.graph.nodes[node].id] for node in nodes}
    try:
        out = run(graph, leaves, tensors)[graph.output]
        found = torch.autograd.grad(out, list(tensor_of.values()), create_graph=True, allow_unused=True)
    except (RuntimeError, TypeError):
        return {(i, j): None for i in range(len(by)) for j in range(len(by))}
    first = dict(zip(nodes, found, strict=True))
    rows = [_again(first[node], index, tensor_of) for node, index in by]
    return {
        (i, j): _part(row[node], index) for i, row in enumerate(rows) for j, (node, index) in enumerate(by)
    }


def _again(
    slope: torch.Tensor | None, index: int | None, by: Mapping[int, torch.Tensor]
) -> dict[int, torch.Tensor | None]:
    """One slope's own slopes; one that no longer depends on anything has none."""
    one = slope if slope is None or index is None else slope.reshape(-1)[index]
    if one is None or not one.requires_grad:
        return dict.fromkeys(by)
    found = torch.autograd.grad(one, list(by.values()), retain_graph=True, allow_unused=True)
    return dict(zip(by, found, strict=True))


def _part(slope: torch.Tensor | None, index: int | None) -> float:
    if slope is None:
        return 0.0
    return float(slope if index is None else slope.reshape(-1)[index])
