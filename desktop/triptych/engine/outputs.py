"""A program's output alone, without any derivative: at one point, or at thousands in one run."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Protocol

import numpy as np

from triptych.engine.column import Places, Samples
from triptych.engine.floats import Floats, floats
from triptych.engine.interpret import run
from triptych.lang.graph import Graph
from triptych.messages import Value


class Outputs(Protocol):
    """One library in one dtype."""

    def over(self, graph: Graph, rows: Places) -> Samples | None:
        """The output at each row, in one or as many numbers; None where the library refuses."""
        ...

    def at(self, graph: Graph, point: Mapping[str, Value]) -> float | None:
        """The output at one point."""
        ...


class ByNumpy:
    """The table's rows in NumPy: what is there before torch is."""

    def __init__(self, dtype: str) -> None:
        self._one, self._many = floats(dtype), Floats(dtype, curve=True)

    def over(self, graph: Graph, rows: Places) -> Samples | None:
        with np.errstate(all="ignore"):
            return np.ravel(run(graph, rows, self._many)[graph.output]).astype(np.float64)

    def at(self, graph: Graph, point: Mapping[str, Value]) -> float | None:
        with np.errstate(all="ignore"):
            values = run(graph, {name: self._one.value(value) for name, value in point.items()}, self._one)
        return float(values[graph.output])


@cache
def outputs(dtype: str, *, torch: bool) -> Outputs:
    """Torch's own outputs where it is loaded, clamps and all, since they are what is trained on."""
    if not torch:
        return ByNumpy(dtype)
    from triptych.engine.torch_outputs import ByTorch  # noqa: PLC0415 -- torch is there only with its column

    return ByTorch(dtype)
