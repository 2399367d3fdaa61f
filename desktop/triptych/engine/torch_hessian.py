"""torch's second derivatives: the gradient recorded with ``create_graph`` and differentiated again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import torch

from triptych.engine.column import Task
from triptych.engine.interpret import run
from triptych.engine.torch_numbers import Tensors
from triptych.messages import Value


def second(
    task: Task, wrt: Sequence[int], point: Mapping[str, Value], dtype: str
) -> dict[tuple[int, int], float | None]:
    """Return the second derivative of each pair; None where torch refuses."""
    tensors = Tensors(dtype)
    leaves = {n: tensors.tensor(v, task.graph.names[n] in wrt) for n, v in point.items()}
    by = [leaves[task.graph.nodes[w].id] for w in wrt]
    found: dict[tuple[int, int], float | None] = {}
    try:
        out = run(task.graph, leaves, tensors)[task.graph.output]
        first = torch.autograd.grad(out, by, create_graph=True, allow_unused=True)
    except (RuntimeError, TypeError):
        return {(i, j): None for i in range(len(by)) for j in range(len(by))}
    for i, slope in enumerate(first):
        for j, value in enumerate(_again(slope, by)):
            found[i, j] = 0.0 if value is None else float(value)
    return found


def _again(slope: torch.Tensor | None, by: Sequence[torch.Tensor]) -> Sequence[torch.Tensor | None]:
    """The slope's own slopes; one that no longer depends on anything has none."""
    if slope is None or not slope.requires_grad:
        return [None] * len(by)
    return torch.autograd.grad(slope, by, retain_graph=True, allow_unused=True)
