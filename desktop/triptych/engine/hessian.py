"""Second derivatives in each column: SymPy twice, the sweep over dual numbers, torch with create_graph."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np
import sympy

from triptych.engine.backends.symbolic import Differentiated, rounded
from triptych.engine.column import Derivation, Task
from triptych.engine.duals import Dual, Duals
from triptych.engine.elementwise import written_out
from triptych.engine.exact import digits_of
from triptych.engine.floats import Floats
from triptych.engine.from_sympy import NoWord, graph_of
from triptych.engine.interpret import run
from triptych.engine.multiprecision import Multiprecision
from triptych.engine.reals import Mp
from triptych.engine.sweep import sweep
from triptych.lang.graph import INPUT, Graph
from triptych.lang.printing import written
from triptych.lang.shapes import Shape
from triptych.messages import Value

Cell = dict[str, float | str | None]
MOST_COMPONENTS = 32


class Part(NamedTuple):
    """An input that is a number, or one component of a vector; ``label`` is also its symbol's name."""

    label: str
    name: str
    node: int
    place: int | None


def hessian(
    task: Task,
    names: tuple[str, ...],
    derivations: Mapping[str, Derivation],
    point: Mapping[str, Value],
    dtype: str,
) -> dict[str, Cell]:
    """Return ``{"x,y": {"exact": …, "formula": …, column: …}}`` for the inputs among the wrt.

    A vector's components stand as ``x[0]``; beyond ``MOST_COMPONENTS`` in all, inputs are left out.
    """
    parts = _parts(task, names)
    found: dict[str, Cell] = {f"{a.label},{b.label}": {} for a in parts for b in parts}
    for b in parts:
        row = _by_hand(task, b, parts, point, dtype)
        for a, value in zip(parts, row, strict=True):
            cell = found[f"{a.label},{b.label}"]
            cell["by_hand"] = value
            cell |= _exact(derivations.get("symbolic"), a, b, point, dtype)
    if "autograd" in derivations:
        from triptych.engine.torch_hessian import second  # noqa: PLC0415 -- torch is there only with its column

        by = [(part.node, part.place) for part in parts]
        for (i, j), number in second(task, by, point, dtype).items():
            found[f"{parts[i].label},{parts[j].label}"]["autograd"] = number
    return found


def _parts(task: Task, names: tuple[str, ...]) -> list[Part]:
    parts: list[Part] = []
    for name, node in zip(names, task.wrt, strict=True):
        if task.graph.nodes[node].id != name or task.graph.nodes[node].op != INPUT:
            continue
        size = task.shapes[node][0] if task.shapes[node] else None
        if len(parts) + (size or 1) <= MOST_COMPONENTS:
            whole = [Part(name, name, node, None)]
            parts += whole if size is None else [Part(f"{name}[{i}]", name, node, i) for i in range(size)]
    return parts


def _by_hand(
    task: Task, b: Part, parts: Sequence[Part], point: Mapping[str, Value], dtype: str
) -> list[float]:
    """One row: the reverse sweep run on numbers that change along ``b``."""
    with np.errstate(all="ignore"):
        adjoints = _row(task, b, point, Floats(dtype))
    return [_component(adjoints[a.node], task.shapes[a.node], a.place) for a in parts]


def _component(adjoint: Dual | None, shape: Shape, index: int | None) -> float:
    if adjoint is None:
        return 0.0
    return float(np.broadcast_to(adjoint.tangent, shape)[() if index is None else index])


def _row(task: Task, b: Part, point: Mapping[str, Value], base: Any) -> list[Any]:
    none = base.number("0")
    inputs = {n: Dual(base.value(v), none, still=True) for n, v in point.items()}
    inputs[b.name] = Dual(base.value(point[b.name]), _tangent(point[b.name], b, base))
    duals = Duals(base)
    values = run(task.graph, inputs, duals)
    return sweep(task.plan, values, Dual(base.value(task.seed), none, still=True), duals).adjoints


def _tangent(value: Value, b: Part, base: Any) -> Any:
    """How an input moves: by 1, a vector in one component only."""
    if isinstance(value, tuple):
        return base.value(tuple(float(i == b.place) for i in range(len(value))))
    return base.number("1")


def _exact(symbolic: Derivation | None, a: Part, b: Part, point: Mapping[str, Value], dtype: str) -> Cell:
    """SymPy's second derivative to 34 digits, rounded, and as a formula."""
    none: Cell = {"exact": None, "symbolic": None}
    if not isinstance(symbolic, Differentiated) or symbolic.trouble is not None:
        return none
    first = next(d for d in symbolic.derivatives if d.name == a.name)
    graph = _graph(written_out(first.parts[a.place or 0]), b.label)
    if graph is None:
        return none

    def compute(arithmetic: Multiprecision) -> tuple[Any, list[Mp]]:
        inputs = {n: arithmetic.value(v) for n, v in point.items()}
        found = run(graph, inputs, arithmetic)[graph.output]
        return (found, arithmetic), [found]

    settle: Callable[..., Any] = symbolic.ladder.settle
    found = settle(compute)
    if found is None:
        return none
    exact, text = digits_of(*found), written(graph)[graph.output][0]
    told: Cell = {
        "exact": None if exact is None else str(exact),
        "symbolic": _number(rounded(found[0], dtype)),
    }
    return {**told, "formula": text}


@lru_cache(maxsize=1024)
def _graph(first: Any, by: str) -> Graph | None:
    """A derivative's own derivative, found once for all points; None where a word is missing."""
    try:
        return graph_of((sympy.diff(first, sympy.Symbol(by, real=True)),), False)
    except (NoWord, ValueError, TypeError, RecursionError):
        return None


def _number(value: Value) -> float | None:
    return value if isinstance(value, float) else None
