"""What holds of each step at many places of an axis at once, by the steps' own rows in the dtype."""

from __future__ import annotations

import operator
from collections.abc import Iterable, Mapping
from functools import reduce
from typing import Any

import numpy as np
import numpy.typing as npt

from triptych.engine.curves import inputs_along
from triptych.engine.exact import Ladder
from triptych.engine.floats import Floats, plain
from triptych.engine.interpret import run
from triptych.engine.multiprecision import Multiprecision, flat
from triptych.engine.ordinals import Places
from triptych.engine.reals import Mp
from triptych.engine.rules import form
from triptych.lang.graph import Graph
from triptych.lang.ops import TABLE, Op
from triptych.messages import Axis, Value

Fact = tuple[str, int]
Held = npt.NDArray[np.bool_]


class Facts:
    """One axis of one program, all other inputs standing."""

    def __init__(self, graph: Graph, axis: Axis, point: Mapping[str, Value], floats: Floats) -> None:
        self._graph, self._axis, self._point, self._floats = graph, axis, point, floats
        self._moving = _moving(graph, graph.index(axis.name))

    def at(self, xs: Places) -> dict[Fact, Held]:
        """For each kind and step whether it holds at each place; what holds nowhere is left out."""
        found: dict[Fact, Held] = {}
        with np.errstate(all="ignore"):
            values = self._values(xs)
            alive = _alive(self._graph, values, len(xs))
            for i in self._moving:
                for kind, holds in self._of(i, values):
                    held = np.broadcast_to(holds, (len(xs),)) & alive[i]
                    if np.any(held):
                        found[kind, i] = held
        return found

    def _of(self, i: int, values: list[Any]) -> Iterable[tuple[str, Any]]:
        """What may be told of one step: each kind, and at which places it holds."""
        node = self._graph.nodes[i]
        op = TABLE[node.op]
        inputs = dict(zip(op.params, (values[a] for a in node.args), strict=True)) | {"out": values[i]}
        outside: Any = False
        if op.domain:
            outside = ~_every(self._test(op, op.domain, inputs))
            yield "domain", outside
        if op.clamped:
            yield "clamped", ~_every(~self._test(op, op.clamped, inputs))
        starts = reduce(operator.and_, (_every(np.isfinite(values[a])) for a in node.args))
        yield "overflow", starts & ~_every(np.isfinite(values[i])) & ~np.asarray(outside)
        if op.limits:
            yield "saturated", ~_every(~np.isin(values[i], [float(limit) for limit in op.limits]))

    def _test(self, op: Op, text: str, inputs: Mapping[str, Any]) -> Any:
        graph = form(text, op.params)
        return np.asarray(run(graph, inputs, self._floats)[graph.output], dtype=bool)

    def _values(self, xs: Places) -> list[Any]:
        inputs = inputs_along(self._axis, self._point, xs)
        return run(self._graph, {n: v.astype(self._floats.type) for n, v in inputs.items()}, self._floats)

    def value(self, i: int, x: float) -> Value:
        """What the dtype has of one step at one place."""
        with np.errstate(all="ignore"):
            found = np.ravel(self._values(np.asarray([x]))[i])
        return plain(found[0] if found.size == 1 else found)

    def truth(self, ladder: Ladder, i: int, x: float) -> str:
        """What exact numbers say of one step: "domain", "lost" where only the dtype fails, "" for neither.

        "unknown" where they can't be had.
        """
        place = np.asarray([x])
        inside = self._inside(ladder, i, inputs_along(self._axis, self._point, place))
        if inside is None or not all(inside):
            return "unknown" if inside is None else "domain"
        with np.errstate(all="ignore"):
            return "" if np.all(np.isfinite(self._values(place)[i])) else "lost"

    def _inside(self, ladder: Ladder, i: int, inputs: Mapping[str, Places]) -> tuple[Mp, ...] | None:
        """Whether each component of a step's arguments lies in its domain, judged by exact numbers."""
        node = self._graph.nodes[i]
        op = TABLE[node.op]
        below = Graph(self._graph.nodes[:i], i - 1, {})
        domain = form(op.domain or "0 == 0", op.params)
        point = {n: v[0] if isinstance(self._point[n], tuple) else v[0, 0] for n, v in inputs.items()}

        def compute(arithmetic: Multiprecision) -> tuple[Any, list[Mp]]:
            values = run(below, {n: arithmetic.value(plain(v)) for n, v in point.items()}, arithmetic)
            args = dict(zip(op.params, (values[a] for a in node.args), strict=True))
            holds = flat(run(domain, args, arithmetic)[domain.output])
            return holds, [holds, *args.values()]

        found: tuple[Mp, ...] | None = ladder.settle(compute)
        return found


def _moving(graph: Graph, leaf: int) -> tuple[int, ...]:
    """The steps that depend on a leaf."""
    below = [False] * len(graph.nodes)
    for i, node in enumerate(graph.nodes):
        below[i] = i == leaf or any(below[a] for a in node.args)
    return tuple(i for i, node in enumerate(graph.nodes) if below[i] and node.op in TABLE)


def _alive(graph: Graph, values: list[Any], count: int) -> list[Held]:
    """At which places each step's value reaches the output, choices taken as they fall there."""
    alive = [np.zeros(count, dtype=bool) for _ in graph.nodes]
    alive[graph.output][:] = True
    for i in range(len(graph.nodes) - 1, -1, -1):
        node = graph.nodes[i]
        taken: list[Any] = [True] * len(node.args)
        if node.op == "where":
            condition = np.asarray(values[node.args[0]], dtype=bool)
            taken = [True, ~_every(~condition), ~_every(condition)]
        for a, holds in zip(node.args, taken, strict=True):
            alive[a] |= alive[i] & holds
    return alive


def _every(x: Any) -> Any:
    """Whether something holds of every component, at each place."""
    return np.atleast_2d(x).all(axis=-1)
