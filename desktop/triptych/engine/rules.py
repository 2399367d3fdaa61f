"""The rows' texts as graphs, read once: local derivatives, definitions, native programs, conditions."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from triptych.engine.layout import laid_out
from triptych.lang.graph import Graph, Node, sizes_of
from triptych.lang.ops import TABLE
from triptych.lang.parse import read
from triptych.lang.shapes import Shape


@cache
def form(text: str, params: tuple[str, ...]) -> Graph:
    """The graph of a row's text over its parameters (and ``out``); a faulty row is a ValueError."""
    reading = read(text, given=(*params, "out"), truths_apart=False)
    if reading.faults or reading.graph is None:
        raise ValueError(f"a row of the table can't be read: {text}: {reading.troubles}")
    return reading.graph


def pulled_by(node: Node, k: int) -> Graph:
    """The program of vᵀJ of a step by its ``k``-th argument, over its parameters, ``out`` and ``v``."""
    op = TABLE[node.op]
    if not node.literal:
        return form(op.partials[k], op.params)
    return _over_matrices(node.op, k, sizes_of(node))


@cache
def _over_matrices(op: str, k: int, sizes: tuple[int, ...]) -> Graph:
    """The same for a step with sizes, in the shapes that they tell."""
    graph = form(TABLE[op].partials[k], TABLE[op].params)
    forms = dict(zip(TABLE[op].params, _FORMS[op](sizes), strict=False)) | {"v": _FORMS[op](sizes)[-1]}
    return laid_out(graph, tuple(forms[name] for name in graph.inputs)).graph


# The shapes of a step's parameters and of itself, by its sizes.
_FORMS: dict[str, Callable[[tuple[int, ...]], tuple[Shape, ...]]] = {
    "matmul": lambda s: ((s[0], s[1]), (s[1], s[2]), (s[0], s[2])),
    "matvec": lambda s: ((s[0], s[1]), (s[1],), (s[0],)),
    "vecmat": lambda s: ((s[1],), (s[1], s[2]), (s[2],)),
    "outer": lambda s: ((s[0],), (s[2],), (s[0], s[2])),
    "transpose": lambda s: ((s[0], s[1]), (s[1], s[0])),
}
