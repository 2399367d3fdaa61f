"""The inputs of a program as PyTorch code, and which of them torch has to watch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from triptych.engine.python_words import literal, safe
from triptych.lang.graph import Graph
from triptych.messages import Value


def tracked(graph: Graph, wrt: Sequence[int]) -> frozenset[str]:
    """The inputs that torch has to watch: those to differentiate by, and those that make such a name."""
    return frozenset(name for w in wrt for name in graph.sources(w))


def leaves(graph: Graph, point: Mapping[str, Value], watched: frozenset[str], dtype: str) -> str:
    """The inputs as tensors, those that are watched tracked."""
    found = []
    for name in graph.inputs:
        told = ", requires_grad=True" if name in watched else ""
        found.append(f"{safe(name)} = torch.tensor({literal(point[name], dtype)}{told})")
    return "\n".join(found) + "\n"
