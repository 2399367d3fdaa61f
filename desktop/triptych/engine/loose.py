"""Names that depend on no input but are differentiated by: torch needs a leaf of its own for each."""

from __future__ import annotations

from dataclasses import replace

import torch

from triptych.engine.column import Task
from triptych.engine.interpret import run
from triptych.engine.nesting import nested
from triptych.engine.torch_numbers import Tensors
from triptych.engine.torch_tape import plain
from triptych.lang.graph import INPUT
from triptych.messages import Value


def loose(task: Task) -> tuple[Task, dict[str, Value]]:
    """Make a leaf of each name that depends on no input but is differentiated by, and give its value."""
    graph = task.graph
    free = [w for w in task.wrt if graph.nodes[w].op != INPUT and not graph.sources(w)]
    if not free:
        return task, {}
    anything = {n: torch.ones(task.shapes[graph.names[n]]) for n in graph.inputs}
    values = run(graph, anything, Tensors("float64"))
    for w in free:
        graph = graph.cut(w)
    held = {graph.nodes[w].id: nested(plain(values[w]), task.shapes[w]) for w in free}
    return replace(task, graph=graph), held
