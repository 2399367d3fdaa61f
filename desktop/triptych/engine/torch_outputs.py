"""A program's output by torch, nothing recorded."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import torch

from triptych.engine.column import Places, Samples
from triptych.engine.interpret import run
from triptych.engine.torch_numbers import Tensors
from triptych.lang.graph import Graph
from triptych.messages import Value

REFUSALS = (RuntimeError, TypeError, ValueError, IndexError)


class ByTorch:
    """What torch refuses is None here; its words stand in its column."""

    def __init__(self, dtype: str) -> None:
        self._one, self._many = Tensors(dtype), Tensors(dtype, curve=True)

    def over(self, graph: Graph, rows: Places) -> Samples | None:
        leaves = {name: torch.tensor(value, dtype=self._many.dtype) for name, value in rows.items()}
        try:
            with torch.no_grad():
                found = run(graph, leaves, self._many)[graph.output]
        except REFUSALS:
            return None
        return np.ravel(np.asarray(found, dtype=np.float64))

    def at(self, graph: Graph, point: Mapping[str, Value]) -> float | None:
        leaves = {name: self._one.tensor(value) for name, value in point.items()}
        try:
            with torch.no_grad():
                return float(run(graph, leaves, self._one)[graph.output])
        except REFUSALS:
            return None
